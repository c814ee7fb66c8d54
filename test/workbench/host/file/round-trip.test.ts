import { describe, expect, it } from 'vitest';
import { readWorkbookFile } from '../../../../src/xlsx/read';
import { writeWorkbook } from '../../../../src/xlsx/write';
import type { DataValidation } from '../../../../src/xlsx/data-validation';
import { parseArea } from '../../../../src/engine/address';
import type { CellStyle } from '../../../../src/xlsx/cell-style';
import type { FileCell, SheetFile, WorkbookFile } from '../../../../src/xlsx/workbook-file';
import { lossesOf } from '../../../../src/workbench/host/file/losses';
import { workbookFileOf } from '../../../../src/workbench/host/file/save-file';
import { bootExcelWithFile, type EmulatedExcel } from '../../../../src/workbench/host/node';

const HEADING: CellStyle = {
  numberFormat: '#,##0;"△"#,##0',
  font: {
    name: 'Meiryo UI',
    size: 14,
    bold: true,
    italic: true,
    underline: 'double',
    strike: true,
    color: '#C00000',
  },
  fill: '#FFD966',
  borders: {
    top: { line: 'thin' },
    right: { line: 'mediumDashDot', color: '#808080' },
    bottom: { line: 'double' },
    left: { line: 'hair' },
  },
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const INDENTED: CellStyle = { indent: 2, horizontal: 'left', rotation: -45 };
const UNSEEN: CellStyle = { horizontal: 'fill', vertical: 'distributed', shrink: true };

const BUDGET: SheetFile = {
  name: '収入 (令和6年度)',
  rows: [
    [
      { value: '区別', style: HEADING },
      { value: '予算額', style: HEADING },
    ],
    [
      { value: '保険料等交付金', style: INDENTED },
      { value: 12_484_226 },
      null,
      { style: { fill: '#DDEBF7' } },
    ],
    [{ value: '=not a formula' }, { value: '１２３' }, { value: '0123' }, { value: true }, { value: false }],
    [{ value: { error: '#N/A' } }, { value: '#N/A' }, { value: -0.5, style: UNSEEN }],
    [
      { value: 12_484_226, formula: '=SUM(B2:B3)' },
      { value: { error: '#DIV/0!' }, formula: '=1/0' },
    ],
  ],
  merges: [{ top: 0, left: 3, bottom: 0, right: 5 }],
  columns: [
    { first: 0, last: 0, width: 40 },
    { first: 2, last: 3, width: 12.5, hidden: true },
  ],
  rowSettings: new Map([
    [0, { height: 30 }],
    [2, { hidden: true }],
  ]),
  frozen: { rows: 1, columns: 1 },
  gridLines: false,
  tabColor: '#70AD47',
  print: {
    orientation: 'landscape',
    paper: 8,
    fit: { wide: 1, high: 0 },
    area: { top: 0, left: 0, bottom: 4, right: 1 },
    titleRows: { first: 0, last: 1 },
    titleColumns: { first: 0, last: 0 },
    centered: true,
    header: '&L協会けんぽ&R&A',
    footer: '&C&P / &N',
  },
};

const FILE: WorkbookFile = {
  sheets: [
    { name: '隠し', rows: [], hidden: true },
    BUDGET,
    { name: '内部', rows: [[{ value: 1 }]], hidden: 'very' },
  ],
  names: [
    { name: '予備費率', refersTo: '0.005' },
    { name: '合計', refersTo: "SUM('収入 (令和6年度)'!$B$2:$B$3)", hidden: true },
    { name: '収入計', refersTo: "'収入 (令和6年度)'!$A$5", sheet: '収入 (令和6年度)' },
  ],
  date1904: true,
  defaultFont: { name: 'ＭＳ Ｐゴシック', size: 10 },
  activeSheet: 1,
  title: '予算',
  creator: '企画部',
  settings: {
    values: { 'kpi.settings': { base: 'total', 年度: 2024 } },
    reference: { version: '1.0.0.0', store: 'developer', storeType: 'Registry' },
  },
};

async function save(excel: EmulatedExcel): Promise<WorkbookFile> {
  await excel.host.calculated();
  return workbookFileOf(excel.host.book);
}

/** Without what a file may say or leave out to the same effect. */
function plain(sheet: SheetFile | undefined): unknown {
  const rows = (sheet?.rows ?? []).map((row) => {
    const cells = [...row];
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
  const { rowSettings, ...rest } = sheet ?? { name: '' };
  return { merges: [], columns: [], ...rest, rows, rowSettings: [...(rowSettings ?? [])] };
}

describe('a file that is opened and saved', () => {
  it('says what it said', async () => {
    const excel = await bootExcelWithFile(FILE);
    const saved = await save(excel);
    expect(saved.sheets.map(plain)).toEqual(FILE.sheets.map(plain));
    expect({ ...saved, sheets: [] }).toEqual({ ...FILE, sheets: [] });
  });

  it('goes through an .xlsx file', async () => {
    const excel = await bootExcelWithFile(await readWorkbookFile(await writeWorkbook(FILE)));
    const again = await readWorkbookFile(await writeWorkbook(await save(excel)));
    expect(again).toEqual(await readWorkbookFile(await writeWorkbook(FILE)));
  });

  it('shows its sheet in front, its fonts and its dates', async () => {
    const excel = await bootExcelWithFile({
      ...FILE,
      sheets: [
        { name: 'a', rows: [] },
        { name: 'b', rows: [[{ value: 43921, style: { numberFormat: 'yyyy/m/d' } }]] },
      ],
      names: [],
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      const cell = sheet.getRange('A1').load('text,values,format/font/name,format/font/size');
      await context.sync();
      expect([sheet.name, cell.text, cell.format.font.name, cell.format.font.size]).toEqual([
        'b',
        [['2024/4/1']],
        'ＭＳ Ｐゴシック',
        10,
      ]);
    });
  });
});

describe('formulas of a file', () => {
  const rowsOf = async (rows: readonly (readonly (FileCell | null)[])[]) => {
    const excel = await bootExcelWithFile({ sheets: [{ name: 'a', rows }] });
    return (await save(excel)).sheets[0]?.rows;
  };

  it('are calculated anew: stored results are not believed', async () => {
    expect(await rowsOf([[{ value: 2 }, { value: 999, formula: '=A1*2' }]])).toEqual([
      [{ value: 2 }, { value: 4, formula: '=A1*2' }],
    ]);
  });

  it('that spill spill anew, and are saved with their area', async () => {
    const area = { top: 0, left: 1, bottom: 2, right: 1 };
    const stored: FileCell = { value: 9, formula: '=SORT(A1:A3)', array: { area, dynamic: true } };
    const rows = await rowsOf([
      [{ value: 3 }, stored],
      [{ value: 1 }, { value: 9 }],
      [{ value: 2 }, { value: 9 }],
    ]);
    expect(rows).toEqual([
      [{ value: 3 }, { value: 1, formula: '=SORT(A1:A3)', array: { area, dynamic: true } }],
      [{ value: 1 }, { value: 2 }],
      [{ value: 2 }, { value: 3 }],
    ]);
  });

  it('that are fixed to an area stay so', async () => {
    const array = { area: { top: 0, left: 1, bottom: 0, right: 1 }, dynamic: false };
    const rows = await rowsOf([[{ value: 2 }, { value: 4, formula: '=SUM(A1*2)', array }]]);
    expect(rows).toEqual([[{ value: 2 }, { value: 4, formula: '=SUM(A1*2)', array }]]);
  });
});

describe('what the add-in keeps with a workbook', () => {
  it('is there when the saved file is opened', async () => {
    const excel = await bootExcelWithFile({ sheets: [{ name: 'a', rows: [] }] });
    await excel.run(async (context) => {
      context.workbook.settings.add('acknowledged', [{ rule: 'SUM-01', reason: '端数 "調整"' }]);
      await context.sync();
    });
    const again = await bootExcelWithFile(await readWorkbookFile(await writeWorkbook(await save(excel))));
    const value = await again.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('acknowledged').load('value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual([{ rule: 'SUM-01', reason: '端数 "調整"' }]);
  });
});

describe('what saving would lose', () => {
  const losses = async (change: (sheet: Excel.Worksheet) => void, file: Partial<WorkbookFile> = {}) => {
    const excel = await bootExcelWithFile({ sheets: [{ name: 'a', rows: [[{ value: 1 }]] }], ...file });
    await excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return lossesOf(excel.host.book);
  };

  it.each<[string, (sheet: Excel.Worksheet) => void, readonly string[]]>([
    ['a value', (sheet) => (sheet.getRange('A1').values = [[2]]), []],
    ['a protected sheet', (sheet) => sheet.protection.protect(), ['protection']],
    [
      'a list to choose from',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '一,二' } }),
      [],
    ],
    [
      'a link',
      (sheet) => (sheet.getRange('C9').hyperlink = { documentReference: 'a!A1', textToDisplay: 'a' }),
      [],
    ],
    ['a table', (sheet) => sheet.tables.add('A1:B2', true), ['tables']],
    ['a chart', (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2')), ['charts']],
  ])('is told after the add-in made %s', async (_, change, expected) => {
    expect(await losses(change)).toEqual(expected);
  });

  it('is what the file held and what was added, each once', async () => {
    const file = { losses: ['comments', 'protection'] as const };
    expect(await losses((sheet) => sheet.protection.protect(), file)).toEqual(['comments', 'protection']);
  });
});

describe('what may be typed into cells', () => {
  const said = { title: '金額', text: '整数を入力してください。' };
  const validations: readonly DataValidation[] = [
    ['A1:A9', { type: 'list', operator: 'between', formulas: ['"一,二 ""三"""'], hasArrow: true }] as const,
    ['B1', { type: 'list', operator: 'between', formulas: ['$A$1:$A$9'], hasArrow: false }] as const,
    ['C2:D3', { type: 'whole', operator: 'greaterThanOrEqual', formulas: ['0'], hasArrow: false }] as const,
    ['E1', { type: 'date', operator: 'between', formulas: ['45383', '45747'], hasArrow: false }] as const,
    ['F1', { type: 'decimal', operator: 'lessThan', formulas: ['B2*1.5'], hasArrow: false }] as const,
    ['G1', { type: 'custom', operator: 'between', formulas: ['ISNUMBER(G1)'], hasArrow: false }] as const,
    ['H1', { type: 'none', operator: 'between', formulas: [], hasArrow: false }] as const,
  ].map(([address, rule], index) => ({
    area: parseArea(address) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    ...rule,
    allowsBlank: index % 2 === 0,
    style: index === 2 ? 'warning' : 'stop',
    error: index === 3 ? null : said,
    prompt: said,
    ...(index === 0 && { imeMode: 'hiragana' }),
  }));

  it('is the same after the file was opened and saved', async () => {
    const excel = await bootExcelWithFile({ sheets: [{ name: 'a', rows: [[{ value: 1 }]], validations }] });
    expect(workbookFileOf(excel.host.book).sheets[0]?.validations).toEqual(validations);
    expect(lossesOf(excel.host.book)).toEqual([]);
  });

  it('is what Excel’s API tells of it', async () => {
    const excel = await bootExcelWithFile({ sheets: [{ name: 'a', rows: [[{ value: 1 }]], validations }] });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [list, days] = ['A3', 'E1'].map((address) =>
        sheet.getRange(address).dataValidation.load('rule,type,prompt,errorAlert,ignoreBlanks'),
      );
      await context.sync();
      expect(list?.type).toBe('List');
      expect(list?.rule).toEqual({ list: { inCellDropDown: true, source: '一,二 "三"' } });
      expect(list?.prompt).toEqual({ showPrompt: true, title: '金額', message: '整数を入力してください。' });
      expect(days?.rule).toEqual({
        date: { formula1: '2024-04-01', formula2: '2025-03-31', operator: 'Between' },
      });
      expect([days?.errorAlert.showAlert, days?.ignoreBlanks]).toEqual([false, false]);
    });
  });
});

describe('links', () => {
  const cell = (top: number, left: number) => ({ top, left, bottom: top, right: left });
  const inside = { place: '予算!A1', tip: '計へ' };
  const outside = { address: 'https://example.org/' };
  const links = [
    { area: { top: 0, left: 0, bottom: 1, right: 1 }, ...inside },
    { area: { top: 8, left: 2, bottom: 1_048_575, right: 2 }, ...outside },
  ];
  const book = (): WorkbookFile => ({
    sheets: [
      {
        name: '予算',
        rows: [
          [{ value: 1 }, { value: 2 }],
          [{ value: 3 }, { value: 4 }],
        ],
        links,
      },
    ],
  });

  it('are those of the cells, and are saved as such', async () => {
    const { host } = await bootExcelWithFile(book());
    expect(workbookFileOf(host.book).sheets[0]?.links).toEqual([
      { area: cell(0, 0), ...inside },
      { area: cell(0, 1), ...inside },
      { area: cell(1, 0), ...inside },
      { area: cell(1, 1), ...inside },
      { area: cell(8, 2), ...outside },
      { area: { ...cell(9, 2), bottom: 1_048_575 }, ...outside },
    ]);
    expect(lossesOf(host.book)).toEqual([]);
  });

  it('over more than stands on the sheet reach as far as they did, and go where their cells go', async () => {
    const excel = await bootExcelWithFile({
      sheets: [
        {
          name: '予算',
          rows: [[{ value: 1 }, { value: 2 }], [{ value: 3 }], [{ value: 4 }]],
          links: [{ area: { top: 0, left: 0, bottom: 9, right: 4 }, ...inside }],
        },
      ],
    });
    await excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(workbookFileOf(excel.host.book).sheets[0]?.links).toEqual([
      { area: cell(1, 0), ...inside },
      { area: cell(1, 1), ...inside },
      { area: { top: 1, left: 2, bottom: 1, right: 4 }, ...inside },
      { area: cell(2, 0), ...inside },
      { area: { top: 2, left: 1, bottom: 3, right: 4 }, ...inside },
      { area: cell(3, 0), ...inside },
      { area: { top: 4, left: 0, bottom: 10, right: 4 }, ...inside },
    ]);
  });

  it('are what Excel’s API tells of them, and go where their cells go', async () => {
    const excel = await bootExcelWithFile(book());
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('1:1').insert('Down');
      const [moved, above] = ['B3', 'A1'].map((address) => sheet.getRange(address).load('hyperlink'));
      await context.sync();
      expect(moved?.hyperlink).toEqual({ documentReference: '予算!A1', screenTip: '計へ' });
      expect(above?.hyperlink).toBeNull();
    });
    expect(workbookFileOf(excel.host.book).sheets[0]?.links?.[0]?.area).toEqual(cell(1, 0));
  });
});
