import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook, readWorkbookFile } from '../../src/xlsx/read';
import type { FileCell, SheetFile, WorkbookFile } from '../../src/xlsx/workbook-file';
import { writeWorkbook } from '../../src/xlsx/write';
import { anyWorkbook } from './support/any-workbook';
import { fuzzed } from '../support/fuzz';

const FUNCTIONS = ['KPI.BUDGET.BALANCE'];

/** Packing and unpacking some hundred files takes seconds on a busy machine. */
const PATIENCE = { timeout: 60_000 };

function workbook(rows: SheetFile['rows'], sheet: Partial<SheetFile> = {}): WorkbookFile {
  return { sheets: [{ name: '予算', ...sheet, rows }] };
}

async function parts(file: WorkbookFile): Promise<Record<string, string>> {
  const files = unzipSync(await writeWorkbook(file));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function sheetXml(file: WorkbookFile): Promise<string> {
  return (await parts(file))['xl/worksheets/sheet1.xml'] ?? '';
}

describe('what is written and read again', () => {
  it('is the same workbook', PATIENCE, async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (file) => {
        expect(await readWorkbookFile(await writeWorkbook(file), { functions: FUNCTIONS })).toEqual(file);
      }),
    );
  });

  it('makes the same bytes, now and after it was read', PATIENCE, async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (file) => {
        const bytes = await writeWorkbook(file);
        expect(await writeWorkbook(file)).toEqual(bytes);
        const again = await readWorkbookFile(bytes, { functions: FUNCTIONS });
        expect(await writeWorkbook(again)).toEqual(bytes);
      }),
      fuzzed(30),
    );
  });
});

describe('what is written reads another library', () => {
  it.each<[string, FileCell, unknown]>([
    ['a number', { value: 12_484_225 }, 12_484_225],
    ['a text', { value: ' 国庫<補助>金 ' }, ' 国庫<補助>金 '],
    ['text that looks like a formula', { value: '=1+1' }, '=1+1'],
    ['true', { value: true }, true],
    ['an error', { value: { error: '#N/A' } }, '#N/A'],
    ['a result', { formula: '=SUM(B1:B3)', value: 6 }, 6],
    ['a result that is text', { formula: '="a"&"b"', value: 'ab' }, 'ab'],
  ])('as %s', async (_, cell, value) => {
    const [sheet] = (await readXlsx(await writeWorkbook(workbook([[cell]])))).sheets;
    expect(sheet?.rows).toEqual([[value]]);
  });

  it('with looks, merged cells, widths and print set-up', async () => {
    const style = {
      numberFormat: '#,##0;"△"#,##0',
      font: { bold: true, color: '#FF0000' },
      fill: '#FFFF00',
      borders: { bottom: { line: 'double' as const } },
      horizontal: 'right' as const,
      indent: 1,
    };
    const file = workbook([[{ value: -5, style }]], {
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      columns: [{ first: 1, last: 2, width: 20 }],
      frozen: { rows: 1, columns: 0 },
      print: { orientation: 'landscape', fit: { wide: 1, high: 0 }, titleRows: { first: 0, last: 0 } },
    });
    const { sheets, defaultFont } = await readXlsx(await writeWorkbook(file), { readStyles: true });
    expect(defaultFont).toMatchObject({ name: '游ゴシック', size: 11 });
    expect(sheets[0]).toMatchObject({
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
      columns: [{}, { width: 20 }, { width: 20 }],
      freezePane: { rows: 1 },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        printTitlesRow: '$1:$1',
      },
    });
    expect(sheets[0]?.cells?.get('0,0')?.style).toMatchObject({
      numFmt: '#,##0;"△"#,##0',
      font: { name: '游ゴシック', size: 11, bold: true, color: { rgb: 'FF0000' } },
      fill: { pattern: 'solid', fgColor: { rgb: 'FFFF00' } },
      border: { bottom: { style: 'double', color: { rgb: '000000' } } },
      alignment: { horizontal: 'right', indent: 1 },
    });
  });
});

describe('a text', () => {
  it.each(['=1+1', '+1', '-', '@SUM(A1)', "'=1"])('that is %s stays a text', async (value) => {
    const { sheets } = await readWorkbook(await writeWorkbook(workbook([[{ value }]])));
    expect(sheets[0]?.rows[0]?.[0]).toMatchObject({ value, formula: null });
    expect(await sheetXml(workbook([[{ value }]]))).not.toContain('<f');
  });
});

describe('a formula', () => {
  it.each([
    ['of the add-in', '=KPI.BUDGET.BALANCE(A1:B9)', '<f>_xldudf_KPI_BUDGET_BALANCE(A1:B9)</f>'],
    ['of a younger function', '=IFNA(A1,0)', '<f>_xlfn.IFNA(A1,0)</f>'],
    ['with marks', '=A1<>"&"', '<f>A1&lt;&gt;"&amp;"</f>'],
  ])('%s is written as Excel stores it', async (_, formula, xml) => {
    expect(await sheetXml(workbook([[{ formula }]]))).toContain(xml);
  });

  it.each([
    ['with its result, Excel keeps it', 6, false],
    ['without, Excel works it out', null, true],
  ])('%s', async (_, value, mustCalculate) => {
    const workbookXml = (await parts(workbook([[{ formula: '=SUM(B1:B3)', value }]])))['xl/workbook.xml'];
    expect(workbookXml?.includes('fullCalcOnLoad="1"')).toBe(mustCalculate);
  });

  it.each(['=[1]前年!A1', '=SUM(表1[金額])'])('%s leaves its last result', async (formula) => {
    const { sheets } = await readWorkbook(await writeWorkbook(workbook([[{ formula, value: 5 }]])));
    expect(sheets[0]?.rows[0]?.[0]).toMatchObject({ value: 5, formula: null });
  });

  it('that spills is marked as such', async () => {
    const array = { area: { top: 0, left: 0, bottom: 1, right: 0 }, dynamic: true };
    const written = await parts(workbook([[{ formula: '=UNIQUE(B1:B9)', value: 1, array }], [{ value: 2 }]]));
    expect(written['xl/worksheets/sheet1.xml']).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A2">');
    expect(written['xl/metadata.xml']).toContain('XLDAPR');
    expect(written['[Content_Types].xml']).toContain('/xl/metadata.xml');
    expect(written['xl/_rels/workbook.xml.rels']).toContain('metadata.xml');
  });
});

describe('the sheet in front', () => {
  it.each([
    ['the first', [{}, {}], undefined, 0],
    ['the first that can be seen', [{ hidden: true }, {}], undefined, 1],
    ['the one that is asked for', [{}, {}], 1, 1],
  ])('is %s', async (_, hidden, activeSheet, expected) => {
    const sheets = hidden.map((rest, at) => ({ name: `表${String(at)}`, rows: [], ...rest }));
    const file = { sheets, ...(activeSheet === undefined ? {} : { activeSheet }) };
    expect((await readWorkbookFile(await writeWorkbook(file))).activeSheet).toBe(expected);
  });
});

describe('what no file can hold', () => {
  const sheet = (name: string, rest: Partial<SheetFile> = {}): SheetFile => ({ name, rows: [], ...rest });

  it.each<[string, WorkbookFile]>([
    ['no sheet', { sheets: [] }],
    ['no visible sheet', { sheets: [sheet('予算', { hidden: true })] }],
    ['a sheet without a name', { sheets: [sheet('')] }],
    ['a name of 32 characters', { sheets: [sheet('あ'.repeat(32))] }],
    ['a name with a slash', { sheets: [sheet('収入/支出')] }],
    ['a name that ends in an apostrophe', { sheets: [sheet("予算'")] }],
    ['two sheets of one name', { sheets: [sheet('a'), sheet('A')] }],
    ['a number that is not finite', workbook([[{ value: Infinity }]])],
    ['no number', workbook([[{ value: NaN }]])],
    [
      'a name of a sheet that is not there',
      { sheets: [sheet('予算')], names: [{ name: 'x', refersTo: '1', sheet: '無' }] },
    ],
  ])('%s', async (_, file) => {
    await expect(writeWorkbook(file)).rejects.toThrow(RangeError);
  });

  it('but a name of 31 characters', async () => {
    await expect(writeWorkbook({ sheets: [sheet('あ'.repeat(31))] })).resolves.toBeInstanceOf(Uint8Array);
  });
});
