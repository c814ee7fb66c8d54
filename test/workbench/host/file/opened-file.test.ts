import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { putChart } from '../../../../src/excel/insert/put-chart';
import { OpenedFile } from '../../../../src/workbench/host/file/opened-file';
import { bootExcelWithFile } from '../../../../src/workbench/host/node';
import { readWorkbookFile } from '../../../../src/xlsx/read';
import { partText } from '../../../xlsx/support/parts';
import { rawWorkbook } from '../../../xlsx/support/raw-package';

const SAMPLE = join(import.meta.dirname, '../../../../assets/samples/reiwa6-budget.xlsx');
const FILTERED = rawWorkbook({
  styles: '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>',
  files: {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  },
  sheet:
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData><autoFilter ref="A1:B1"/>',
});

/** Opens the file, changes it, saves it; the parts that differ, and what was lost. */
async function saved(bytes: Uint8Array, change: (sheet: Excel.Worksheet) => void) {
  const excel = await bootExcelWithFile(await readWorkbookFile(bytes));
  const file = new OpenedFile(excel.host, bytes);
  await excel.host.calculated();
  await excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  await excel.host.calculated();
  const { bytes: after, losses } = await file.save();
  file.dispose();
  const [old, now] = [unzipSync(bytes), unzipSync(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const changed = names.filter((name) => Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of()));
  return { changed, losses, after };
}

describe('an opened file', () => {
  it.each([
    ['a sample', () => readFile(SAMPLE)],
    ['a file with more than is read', () => Promise.resolve(FILTERED)],
  ])('%s is saved as it was where nothing was changed', async (_, read) => {
    const { changed, losses } = await saved(new Uint8Array(await read()), () => undefined);
    expect({ changed, losses }).toEqual({ changed: [], losses: [] });
  });

  it('takes a value and the results that follow from it', async () => {
    const { changed, losses, after } = await saved(FILTERED, (sheet) => {
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('C3').values = [['済']];
    });
    expect({ changed, losses }).toEqual({ changed: ['xl/worksheets/sheet1.xml'], losses: [] });
    const { sheets, losses: kept } = await readWorkbookFile(after);
    expect(kept).toEqual(['filters']);
    expect(sheets[0]?.rows).toEqual([
      [{ value: 5 }, { value: 10, formula: '=A1*2' }],
      [],
      [null, null, { value: '済' }],
    ]);
  });

  it('takes what the add-in keeps with it', async () => {
    const { changed, losses, after } = await saved(FILTERED, ({ context }) => {
      context.workbook.settings.add('kpi.acknowledged', { version: 1 });
    });
    expect(losses).toEqual([]);
    expect(changed).not.toContain('xl/worksheets/sheet1.xml');
    const { settings, losses: kept } = await readWorkbookFile(after);
    expect({ values: settings?.values, kept }).toEqual({
      values: { 'kpi.acknowledged': { version: 1 } },
      kept: ['filters'],
    });
  });

  it.each<[what: string, act: (sheet: Excel.Worksheet) => void]>([
    ['moved', (sheet) => sheet.getRange('A1:B1').moveTo('C5')],
    ['inserted', (sheet) => sheet.getRange('A1').insert('Down')],
    ['inserted as rows', (sheet) => sheet.getRange('1:2').insert('Down')],
  ])('keeps its parts where cells of a new sheet were %s', async (_, act) => {
    const { changed, losses } = await saved(FILTERED, ({ context }) => {
      const sheet = context.workbook.worksheets.add('別紙');
      sheet.getRange('A1:B1').values = [[1, 2]];
      act(sheet);
    });
    expect(losses).toEqual([]);
    expect(changed).not.toContain('xl/worksheets/sheet1.xml');
  });

  it('is saved as it was where a sheet was made and taken away again', async () => {
    const { changed, losses } = await saved(FILTERED, ({ context }) => {
      const sheet = context.workbook.worksheets.add('別紙');
      sheet.getRange('1:1').insert('Down');
      sheet.delete();
    });
    expect({ changed, losses }).toEqual({ changed: [], losses: [] });
  });

  it.each<[what: string, change: (sheet: Excel.Worksheet) => void, parts: string[]]>([
    [
      'a look',
      (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'),
      ['xl/worksheets/sheet1.xml', 'xl/styles.xml'],
    ],
    [
      'a format of figures',
      (sheet) => (sheet.getRange('A1:B1').numberFormat = [['#,##0', '0.0%']]),
      ['xl/worksheets/sheet1.xml', 'xl/styles.xml'],
    ],
    [
      'the width of a column',
      (sheet) => (sheet.getRange('B:B').format.columnWidth = 200),
      ['xl/worksheets/sheet1.xml'],
    ],
    ['a hidden row', (sheet) => (sheet.getRange('2:2').rowHidden = true), ['xl/worksheets/sheet1.xml']],
    ['a hidden column', (sheet) => (sheet.getRange('C:C').columnHidden = true), ['xl/worksheets/sheet1.xml']],
    ['merged cells', (sheet) => sheet.getRange('A3:B3').merge(), ['xl/worksheets/sheet1.xml']],
    [
      'a mark',
      (sheet) => {
        const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
        custom.rule.formula = '=TRUE';
        custom.format.fill.color = '#FFC7CE';
      },
      ['xl/worksheets/sheet1.xml', 'xl/styles.xml'],
    ],
    ['another name', (sheet) => (sheet.name = '当初 (1)'), ['xl/workbook.xml']],
  ])('takes %s, and keeps its other parts', async (_, change, parts) => {
    const { changed, losses, after } = await saved(FILTERED, change);
    expect(losses).toEqual([]);
    expect(changed.sort()).toEqual(parts.sort());
    expect((await readWorkbookFile(after)).losses).toEqual(['filters']);
  });

  it('takes a sheet that is hidden, and shown again', async () => {
    const { changed, losses, after } = await saved(FILTERED, (sheet) => {
      sheet.context.workbook.worksheets.add('別紙').activate();
      sheet.visibility = 'Hidden';
    });
    expect(losses).toEqual([]);
    expect(changed).not.toContain('xl/worksheets/sheet1.xml');
    expect((await readWorkbookFile(after)).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['予算', true],
      ['別紙', undefined],
    ]);
  });

  it('is saved as it was where a look was changed and changed back', async () => {
    const { changed } = await saved(FILTERED, (sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').format.fill.clear();
    });
    expect(changed).toEqual([]);
  });

  it('takes a sheet that is made under the name of one that was taken away', async () => {
    const { changed, losses, after } = await saved(FILTERED, (sheet) => {
      const { worksheets } = sheet.context.workbook;
      worksheets.add('別紙');
      sheet.delete();
      worksheets.add('予算').getRange('A1').values = [[2]];
      worksheets.getItem('別紙').delete();
    });
    expect(losses).toEqual([]);
    expect(changed).toContain('xl/worksheets/sheet1.xml');
    const { sheets, losses: kept } = await readWorkbookFile(after);
    expect([sheets.map(({ name, rows }) => [name, rows]), kept]).toEqual([
      [['予算', [[{ value: 2 }]]]],
      undefined,
    ]);
  });

  it('takes a new sheet with its looks and its chart', async () => {
    const opened = new Uint8Array(await readFile(SAMPLE));
    const { changed, losses, after } = await saved(opened, ({ context }) => {
      const sheet = context.workbook.worksheets.add('別紙');
      sheet.getRange('A1:B2').values = [
        ['会費', 100],
        ['補助金', 50],
      ];
      sheet.getRange('B1:B2').numberFormat = [['#,##0'], ['#,##0']];
      const column = (left: number) => ({ top: 0, left, bottom: 1, right: left });
      putChart(sheet, {
        type: 'bar',
        title: '収入',
        categories: column(0),
        series: [{ name: '予算額', values: column(1) }],
        format: '#,##0',
        fromZero: true,
        place: { top: 3, left: 0, bottom: 12, right: 4 },
      });
    });
    expect(losses).toEqual([]);
    const old = Object.keys(unzipSync(opened)).filter((name) => changed.includes(name));
    expect(old.sort()).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'].sort(),
    );
    expect(changed).toContain('xl/charts/chart1.xml');
    const { sheets, losses: kept } = await readWorkbookFile(after);
    expect(sheets.at(-1)?.rows[0]).toMatchObject([
      { value: '会費' },
      { value: 100, style: { numberFormat: '#,##0' } },
    ]);
    expect(kept).toBeUndefined();
    expect(sheets.at(-1)?.charts).toHaveLength(1);
  });

  it.each<[what: string, change: (sheet: Excel.Worksheet) => void]>([
    ['rows were inserted', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['cells were moved', (sheet) => sheet.getRange('A1:B1').insert('Down')],
    ['the page was turned', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ])('is written anew where %s, and says what it loses', async (_, change) => {
    expect((await saved(FILTERED, change)).losses).toEqual(['filters']);
  });
});

describe('a formula that is saved', () => {
  it('has its result, however soon after', async () => {
    const excel = await bootExcelWithFile(await readWorkbookFile(FILTERED));
    const file = new OpenedFile(excel.host, FILTERED);
    await excel.run(async (context) => {
      context.workbook.worksheets.add('別紙').getRange('A1:B1').formulas = [['=1+1', '=""']];
      context.workbook.worksheets.getFirst().getRange('A1').values = [[7]];
      await context.sync();
    });
    const { sheets } = await readWorkbookFile((await file.save()).bytes);
    file.dispose();
    expect(sheets[0]?.rows[0]?.[1]?.value).toBe(14);
    expect(sheets[1]?.rows).toEqual([
      [
        { formula: '=1+1', value: 2 },
        { formula: '=""', value: '' },
      ],
    ]);
  });

  it('has none where its function does not answer, and is calculated when it is opened', async () => {
    const excel = await bootExcelWithFile(await readWorkbookFile(FILTERED));
    const file = new OpenedFile(excel.host, FILTERED, 50);
    CustomFunctions.associate('NEVER', () => new Promise<never>(() => undefined));
    excel.host.functions.register('SLOW', { functions: [{ id: 'NEVER', name: 'NEVER', parameters: [] }] });
    await excel.run(async (context) => {
      context.workbook.worksheets.add('別紙').getRange('A1').formulas = [['=SLOW.NEVER()']];
      await context.sync();
    });
    const { bytes } = await file.save();
    file.dispose();
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toMatch(/<c r="A1"><f>[^<]*NEVER[^<]*<\/f><\/c>/);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});
