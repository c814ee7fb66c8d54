import { beforeEach, describe, expect, it } from 'vitest';
import { contentChartOf } from '../../../src/workbench/host/book/chart-content';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await bootExcel({
    予算: [
      ['科目', '金額'],
      ['収入', 10],
      ['支出', '=B2*2'],
    ],
    決算: [['=予算!B2']],
  });
});

const names = () => excel.host.book.sheets.map((sheet) => sheet.getName());

/** Copies the first sheet and answers what is read of the copy. */
async function copied<T>(
  read: (copy: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<T> {
  const result = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('予算');
    prepare(sheet);
    const copy = sheet.copy('End');
    await context.sync();
    return read(copy, context);
  });
  expect(excel.missing).toEqual([]);
  return result;
}

describe('a copied sheet', () => {
  it.each<[how: string, copy: (sheet: Excel.Worksheet) => Excel.Worksheet, order: string[]]>([
    ['without a place', (sheet) => sheet.copy(), ['予算 (2)', '予算', '決算']],
    ['at the beginning', (sheet) => sheet.copy('Beginning'), ['予算 (2)', '予算', '決算']],
    ['at the end', (sheet) => sheet.copy('End'), ['予算', '決算', '予算 (2)']],
    ['before another', (sheet) => sheet.copy('Before', sheet.getNext()), ['予算', '予算 (2)', '決算']],
    ['after itself', (sheet) => sheet.copy('After', sheet), ['予算', '予算 (2)', '決算']],
  ])('stands %s where Excel puts it, and another stays in front', async (_, copy, order) => {
    const name = await excel.run(async (context) => {
      const made = copy(context.workbook.worksheets.getItem('予算')).load('name');
      await context.sync();
      return made.name;
    });
    expect([name, names()]).toEqual(['予算 (2)', order]);
    expect(excel.host.book.workbook.getActiveSheet().getName()).toBe('予算');
  });

  it('is counted on where it is copied again', async () => {
    await copied((copy, context) => {
      copy.copy('End').copy('End');
      return context.sync();
    });
    expect(names()).toEqual(['予算', '決算', '予算 (2)', '予算 (3)', '予算 (4)']);
  });

  it('is refused beside no sheet', async () => {
    const done = excel.run(async (context) => {
      context.workbook.worksheets.getItem('予算').copy('Before');
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('calculates with its own cells', async () => {
    const values = await copied(async (copy, context) => {
      copy.getRange('B2').values = [[7]];
      await context.sync();
      const range = copy.getRange('A1:B3').load('values,formulas');
      const other = context.workbook.worksheets.getItem('予算').getRange('B3').load('values');
      await context.sync();
      return [range.values, range.formulas[2], other.values];
    });
    expect(values).toEqual([
      [
        ['科目', '金額'],
        ['収入', 7],
        ['支出', 14],
      ],
      ['支出', '=B2*2'],
      [[20]],
    ]);
  });

  it('has the looks, sizes, merges and rules of the other', async () => {
    const told = await copied(
      async (copy, context) => {
        const cell = copy.getRange('A1').load('format/fill/color,format/columnWidth,format/font/bold');
        const merged = copy.getRange().getMergedAreasOrNullObject().load('address');
        const rules = copy.getRange().conditionalFormats.load('items/type');
        const validation = copy.getRange('B2').dataValidation.load('type');
        const frozen = copy.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        const { fill, font, columnWidth } = cell.format;
        return [
          [fill.color, font.bold, columnWidth],
          merged.address,
          rules.items.map(({ type }) => type as string),
          [validation.type, frozen.address],
        ];
      },
      (sheet) => {
        const cell = sheet.getRange('A1');
        cell.format.fill.color = '#FF0000';
        cell.format.font.bold = true;
        cell.format.columnWidth = 120;
        sheet.getRange('A5:B5').merge();
        sheet.getRange('B2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=B2>5';
        sheet.getRange('B2:B3').conditionalFormats.add('CellValue').cellValue.rule = {
          operator: 'GreaterThan',
          formula1: '1',
        };
        sheet.getRange('B2:B3').dataValidation.rule = {
          wholeNumber: { formula1: 1, operator: 'GreaterThan' },
        };
        sheet.freezePanes.freezeRows(1);
      },
    );
    expect(told).toEqual([
      ['#FF0000', true, 120],
      "'予算 (2)'!A5:B5",
      ['CellValue', 'Custom'],
      ['WholeNumber', "'予算 (2)'!1:1"],
    ]);
  });

  it('has tables and comments of its own, and formulas that name the table', async () => {
    const told = await copied(
      async (copy, context) => {
        const tables = copy.tables.load('items/name');
        const all = context.workbook.tables.load('items/name,items/id');
        const comments = context.workbook.comments.load('items/id,items/content');
        const cell = copy.getRange('D1').load('formulas,values');
        await context.sync();
        return [
          tables.items.map(({ name }) => name),
          all.items.map(({ name }) => name),
          new Set(all.items.map(({ id }) => id)).size,
          new Set(comments.items.map(({ id }) => id)).size,
          cell.formulas[0]?.[0] as unknown,
          cell.values[0]?.[0] as unknown,
        ];
      },
      (sheet) => {
        sheet.tables.add('A1:B3', true).name = '科目表';
        sheet.getRange('D1').formulas = [['=SUM(科目表[金額])']];
        sheet.comments.add('B2', '確認');
      },
    );
    expect(told).toEqual([['科目表2'], ['科目表', '科目表2'], 2, 2, '=SUM(科目表2[金額])', 30]);
  });

  it('has names of its own for those that name the other', async () => {
    const told = await copied(
      async (copy, context) => {
        const own = copy.names.load('items/name,items/formula');
        const all = context.workbook.names.load('items/name,items/formula');
        await context.sync();
        const text = ({ name, formula }: Excel.NamedItem) => `${name} ${String(formula)}`;
        return [own.items.map(text), all.items.map(text)];
      },
      (sheet) => {
        sheet.names.add('収入', sheet.getRange('B2'));
        sheet.context.workbook.names.add('支出', sheet.getRange('B3'));
        sheet.context.workbook.names.add('税率', '=0.1');
      },
    );
    expect(told).toEqual([
      ["収入 ='予算 (2)'!$B$2", "支出 ='予算 (2)'!$B$3"],
      ['支出 =予算!$B$3', '税率 =0.1'],
    ]);
  });

  it('has its charts over its own cells', async () => {
    await copied(
      () => Promise.resolve(),
      (sheet) => {
        const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
        chart.title.text = '予算';
        chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A3'));
        chart.setPosition('D2', 'H9');
      },
    );
    const { charts } = excel.host.book;
    expect(charts.map(({ id }) => id)).toEqual(['Chart 1', 'Chart 2']);
    const [first, second] = charts.map(contentChartOf);
    expect(second).toEqual(first);
    expect(charts[1]?.sheetId).toBe(excel.host.book.findSheet('予算 (2)')?.getSheetId());
  });

  it('stays protected, and the structure of a protected workbook stays', async () => {
    const isProtected = await copied(
      async (copy, context) => {
        copy.protection.load('protected');
        await context.sync();
        return copy.protection.protected;
      },
      (sheet) => {
        sheet.protection.protect();
      },
    );
    expect(isProtected).toBe(true);
    const done = excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.getItem('予算').copy();
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
