import { beforeEach, describe, expect, it } from 'vitest';
import { notesOf } from '../../../src/workbench/host/book/custom';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    予算: [[1, 2, '=A1+B1', '', '区分'], [3, '', '=A2+$B$1'], [], ['旧', '旧', '旧', '旧', '旧']],
    写し: [['=予算!A1*2']],
  });
  await change((sheet) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('B1').numberFormat = [['#,##0']];
    sheet.getRange('A4').format.font.bold = true;
  });
});

async function change(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('予算'));
    await context.sync();
  });
}

async function formulas(address: string, name = '予算'): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

async function look(address: string) {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('予算').getRange(address);
    range.load('numberFormat,format/fill/color,format/font/bold');
    await context.sync();
    const { fill, font } = range.format;
    return { format: (range.numberFormat as unknown[][])[0]?.[0], color: fill.color, bold: font.bold };
  });
}

const codeOf = (act: (sheet: Excel.Worksheet) => void): Promise<string> =>
  change(act).then(
    () => 'no error',
    (error: unknown) => (error as { code: string }).code,
  );

describe('copied cells', () => {
  it.each<[string, string, string, Parameters<Excel.Range['copyFrom']>, unknown[][]]>([
    ['go where one cell is named', 'A6', 'A6:C6', ['A1:C1'], [[1, 2, '=A6+B6']]],
    ['are repeated where they fit', 'A6:A7', 'A6:A8', ['A1'], [[1], [1], ['']]],
    ['are not where they do not', 'A6:A8', 'A6:A8', ['A1:A2'], [[1], [3], ['']]],
    ['keep what has a $', 'C6', 'C6', ['C2'], [['=A6+$B$1']]],
    ['are their results where values are wanted', 'A6', 'A6:C6', ['A1:C1', 'Values'], [[1, 2, 3]]],
    ['are their formulas where they are wanted', 'B6', 'B6:D6', ['A1:C1', 'Formulas'], [[1, 2, '=B6+C6']]],
    ['make blanks', 'A4', 'A4:E4', ['A2:E2', 'Values'], [[3, '', 5, '', '']]],
    [
      'make none where blanks are left out',
      'A4',
      'A4:E4',
      ['A2:E2', 'Values', true],
      [[3, '旧', 5, '旧', '旧']],
    ],
    [
      'are turned',
      'A6',
      'A6:B8',
      ['A1:C2', 'Values', false, true],
      [
        [1, 3],
        [2, ''],
        [3, 5],
      ],
    ],
    ['come from another sheet', 'B1', 'B1', ['写し!A1'], [['=予算!B1*2']]],
    ['leave contents where looks are wanted', 'A4', 'A4', ['A1', 'Formats'], [['旧']]],
  ])('%s', async (_, to, read, [source, ...how], expected) => {
    await change((sheet) => {
      sheet.getRange(to).copyFrom(source, ...how);
    });
    expect(await formulas(read)).toEqual(expected);
  });

  it('have their look in the place of the one that was there', async () => {
    await change((sheet) => {
      sheet.getRange('A4:B4').copyFrom('A1:B1');
    });
    expect(await look('A4')).toEqual({ format: 'General', color: '#FF0000', bold: false });
    expect(await look('B4')).toEqual({ format: '#,##0', color: '#FFFFFF', bold: false });
  });

  it('have not where values are wanted', async () => {
    await change((sheet) => {
      sheet.getRange('A4').copyFrom('A1', 'Values');
    });
    expect(await look('A4')).toEqual({ format: 'General', color: '#FFFFFF', bold: true });
  });

  it('come over themselves', async () => {
    await change((sheet) => {
      sheet.getRange('B1:C1').copyFrom('A1:B1', 'Values');
    });
    expect(await formulas('A1:C1')).toEqual([[1, 1, 2]]);
  });

  it('are one undo step', async () => {
    await change((sheet) => {
      sheet.getRange('A4').copyFrom('A1:C1');
    });
    await excel.undo();
    expect(await formulas('A4:C4')).toEqual([['旧', '旧', '旧']]);
    expect(await look('A4')).toEqual({ format: 'General', color: '#FFFFFF', bold: true });
  });

  it.each<[what: string, prepare: (sheet: Excel.Worksheet) => void, source: string, how: 'All' | 'Values']>([
    ['a part of merged cells', (sheet) => sheet.getRange('A2:B2').merge(), 'A2', 'All'],
    ['conditional formats', (sheet) => sheet.getRange('A2').conditionalFormats.add('Custom'), 'A2', 'All'],
    ['comments', (sheet) => sheet.comments.add('A2', '確認'), 'A2', 'All'],
  ])('are refused with %s, which the host does not copy', async (_, prepare, source, how) => {
    await change(prepare);
    expect(await codeOf((sheet) => sheet.getRange('A6').copyFrom(source, how))).toBe('ApiNotFound');
    expect(await codeOf((sheet) => sheet.getRange('A6').copyFrom(source, 'Values'))).toBe('no error');
    expect(await codeOf((sheet) => sheet.getRange('A6').copyFrom('C1', how))).toBe('no error');
  });

  it.each<[what: string, formula: string, after: string]>([
    ['what is beside them below them', '=A1+B1', '=A6+A7'],
    ['what is below them beside them', '=SUM(C2:C4)', '=SUM(B8:D8)'],
    ['cells of another sheet', '=写し!B1*2', '=写し!A7*2'],
    ['fixed cells as they are', '=SUM($A$1:$B$2)', '=SUM($A$1:$B$2)'],
    ['nothing beyond the sheet', '=C1+A2', '=A8+B6'],
  ])('name when they are turned %s', async (_, formula, after) => {
    await change((sheet) => {
      sheet.getRange('C1').formulas = [[formula]];
      sheet.getRange('A6').copyFrom('A1:C1', 'All', false, true);
    });
    expect(await formulas('A8')).toEqual([[after]]);
  });

  it('are refused turned where a reference has one $ alone', async () => {
    await change((sheet) => {
      sheet.getRange('C1').formulas = [['=$A1']];
    });
    expect(await codeOf((sheet) => sheet.getRange('A6').copyFrom('C1', 'All', false, true))).toBe(
      'ApiNotFound',
    );
  });

  it('are refused on a protected sheet', async () => {
    await change((sheet) => {
      sheet.protection.protect();
    });
    expect(await codeOf((sheet) => sheet.getRange('A6').copyFrom('A1'))).toBe('AccessDenied');
    expect(await codeOf((sheet) => sheet.getRange('A1').moveTo('A6'))).toBe('AccessDenied');
  });
});

describe('what a formula spills', () => {
  beforeEach(async () => {
    await change((sheet) => {
      sheet.getRange('G1').formulas = [['=A1:B1*10']];
    });
    await excel.host.calculated();
  });

  it.each<[what: string, Parameters<Excel.Range['copyFrom']>, unknown[][]]>([
    ['is copied as values without it', ['H1'], [[20, '']]],
    ['comes with it', ['G1:H1'], [['=A6:B6*10', '']]],
    ['is values where they are wanted', ['G1:H1', 'Values'], [[10, 20]]],
  ])('%s', async (_, given, expected) => {
    await change((sheet) => {
      sheet.getRange('A6:B6').values = [['', '']];
    });
    await change((sheet) => {
      sheet.getRange('G6').copyFrom(...given);
    });
    const read = await formulas('G6:H6');
    const spilled = expected[0]?.[0] === '=A6:B6*10' ? [['=A6:B6*10', 0]] : expected;
    expect(read).toEqual(spilled);
  });
});

describe('what goes with copied cells', () => {
  interface Told {
    readonly rules: readonly (string | undefined)[];
    readonly links: readonly (string | undefined)[];
    readonly merged: string;
  }

  /** Of cells one below the other. */
  async function told(cells: readonly string[]): Promise<Told> {
    return excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('予算');
      const ranges = cells.map((address) => sheet.getRange(address));
      for (const range of ranges) range.load('hyperlink').dataValidation.load('rule');
      const merged = sheet.getRange('A1:J20').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return {
        rules: ranges.map(({ dataValidation: { rule } }) => rule.custom?.formula as string | undefined),
        links: ranges.map(({ hyperlink }) => (hyperlink as Excel.RangeHyperlink | null)?.address),
        merged: merged.isNullObject ? '' : merged.address,
      };
    });
  }

  it('are rules for what is entered, with what they name, in the place of those that were there', async () => {
    await change((sheet) => {
      sheet.getRange('A1:A2').dataValidation.rule = { custom: { formula: '=A1>B$1' } };
      sheet.getRange('A6:B8').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('A6').copyFrom('A2');
      sheet.getRange('B7').copyFrom('D1');
    });
    const { rules } = await told(['A6', 'A7', 'A8', 'B6', 'B7']);
    expect(rules).toEqual(['=A6>B$1', '=TRUE', '=TRUE', '=TRUE', undefined]);
  });

  it('are links with all, and none with a look or a value alone', async () => {
    await change((sheet) => {
      sheet.getRange('A1').hyperlink = { address: 'https://example.com/' };
      sheet.getRange('A6').copyFrom('A1');
      sheet.getRange('A7').copyFrom('A1', 'Values');
      sheet.getRange('A8').copyFrom('A1', 'Formats');
      sheet.getRange('A9').copyFrom('A1');
      sheet.getRange('A9').copyFrom('B1');
    });
    const { links } = await told(['A6', 'A7', 'A8', 'A9']);
    expect(links).toEqual(['https://example.com/', undefined, undefined, undefined]);
  });

  it('are merged cells, in the place of those that were', async () => {
    await change((sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A5:A6').merge();
      sheet.getRange('A6:B7').copyFrom('A1:B1');
    });
    expect((await told([])).merged).toBe('予算!A1:B1,予算!A6:B6,予算!A7:B7');
  });

  it('leave elsewhere what is there', async () => {
    await change((sheet) => {
      sheet.getRange('J1').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('J2').hyperlink = { address: 'https://example.com/' };
      sheet.getRange('A6').copyFrom('A1');
    });
    expect(await formulas('A6')).toEqual([[1]]);
    expect((await told(['J1'])).rules).toEqual(['=TRUE']);
  });
});

describe('inserted rows', () => {
  it('move rules for what is entered and the parts of the page, and undo moves them back', async () => {
    await change((sheet) => {
      sheet.getRange('A2:A3').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.pageLayout.setPrintArea('A1:C4');
      sheet.pageLayout.setPrintTitleRows('2:2');
    });
    const places = () => {
      const { validations, page } = notesOf(excel.host.book, excel.host.book.sheets[0]?.getSheetId() ?? '');
      return [Object.keys(validations ?? {}), page?.['printArea'], page?.['titleRows']];
    };
    await change((sheet) => {
      sheet.getRange('2:2').insert('Down');
    });
    expect(places()).toEqual([['A3:A4'], 'A1:C5', '3:3']);
    await excel.undo();
    expect(places()).toEqual([['A2:A3'], 'A1:C4', '2:2']);
  });
});

describe('moved cells', () => {
  it('leave blanks, and what names them follows, on every sheet', async () => {
    await change((sheet) => {
      sheet.getRange('A1:B1').moveTo('A6');
    });
    expect(await formulas('A1:C1')).toEqual([['', '', '=A6+B6']]);
    expect(await formulas('A6:B6')).toEqual([[1, 2]]);
    expect(await formulas('A1', '写し')).toEqual([['=予算!A6*2']]);
    expect(await look('A6')).toEqual({ format: 'General', color: '#FF0000', bold: false });
  });
});
