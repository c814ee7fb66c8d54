import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editWorkbook } from '../../src/xlsx/edit';
import { renamedFile } from '../../src/xlsx/edit/renamed-file';
import { readWorkbookFile } from '../../src/xlsx/read';
import type { FileCell, SheetFile, WorkbookFile } from '../../src/xlsx/workbook-file';
import { malformedParts, partsThatDiffer, partText } from './support/parts';
import { rawFiles, rawWorkbook, relation, zip } from './support/raw-package';

const ROOT = join(import.meta.dirname, '..', '..');
const SHEET = 'xl/worksheets/sheet1.xml';

const workbooks = [
  'assets/samples',
  'test/workbooks',
  'test/workbooks/layouts',
  'test/workbooks/rules',
].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

/** The workbook with this in a cell of its first sheet. */
function having(file: WorkbookFile, row: number, column: number, cell: FileCell | null): WorkbookFile {
  const [first, ...others] = file.sheets;
  if (!first) throw new Error('no sheet');
  const rows = Array.from({ length: Math.max(first.rows.length, row + 1) }, (_, at) => [
    ...(first.rows[at] ?? []),
  ]);
  const changed = rows[row] ?? [];
  while (changed.length <= column) changed.push(null);
  const { style } = changed[column] ?? {};
  changed[column] = cell && { ...(style && { style }), ...cell };
  return { ...file, sheets: [{ ...first, rows }, ...others] };
}

function sheetWith({ sheets: [first, ...others], ...file }: WorkbookFile, change: Partial<SheetFile>) {
  if (!first) throw new Error('no sheet');
  return { ...file, sheets: [{ ...first, ...change }, ...others] };
}

function textOf(bytes: Uint8Array | null, part = SHEET): string {
  return partText(bytes ?? new Uint8Array(), part);
}

/** With what is said of each column, and rows of which nothing is said left out. */
function comparable(file: WorkbookFile): unknown {
  const spans = (columns: SheetFile['columns'] = []) =>
    columns.flatMap(({ first, last, ...rest }) =>
      Object.keys(rest).length === 0
        ? []
        : Array.from({ length: Math.min(last, 60) - first + 1 }, (_, at) => ({
            column: first + at,
            ...rest,
          })),
    );
  return plain({
    ...file,
    sheets: file.sheets.map(({ columns, rowSettings, ...sheet }) => ({
      ...sheet,
      columns: spans(columns) as never,
      rowSettings: new Map([...(rowSettings ?? [])].sort(([a], [b]) => a - b)),
    })),
  });
}

/** What the two say of themselves, whatever stands at the ends of rows. */
function plain({ sheets, ...others }: WorkbookFile): unknown {
  const cut = <Item>(items: readonly (Item | null)[], isThere: (item: Item | null) => boolean) =>
    items.slice(0, items.findLastIndex(isThere) + 1);
  const plainSheet = ({ rows, ...rest }: SheetFile) => ({
    ...rest,
    rows: cut(
      rows.map((row) => cut(row, (cell) => cell !== null)),
      (row) => (row?.length ?? 0) > 0,
    ),
  });
  return { ...others, sheets: sheets.map(plainSheet) };
}

describe('one changed cell in', () => {
  it.each(workbooks)('%s changes no other part, and is read back', async (name) => {
    const opened = new Uint8Array(readFileSync(join(ROOT, name)));
    const before = await readWorkbookFile(opened);
    const after = having(before, 2, 1, { value: '直した値 <&>' });
    const saved = editWorkbook(opened, before, after);
    if (!saved) throw new Error('not edited');
    expect(partsThatDiffer(opened, saved)).toHaveLength(1);
    expect(plain(await readWorkbookFile(saved))).toEqual(plain(after));
  });
});

const LOOKS: readonly (readonly [
  what: string,
  change: (file: WorkbookFile) => WorkbookFile,
  parts: string[],
])[] = [
  [
    'the look of a cell',
    (file) => {
      const cell = file.sheets[0]?.rows[2]?.[1];
      const style = {
        ...cell?.style,
        fill: '#FFD966',
        numberFormat: '0.0"点"',
        font: { bold: true, size: 9 },
      };
      return having(file, 2, 1, { ...cell, style });
    },
    [SHEET, 'xl/styles.xml'],
  ],
  [
    'the look and the content of a cell that was not there',
    (file) =>
      having(file, 40, 9, {
        value: 7,
        style: { horizontal: 'center', borders: { top: { line: 'thin', color: '#C00000' } } },
      }),
    [SHEET, 'xl/styles.xml'],
  ],
  [
    'the height of a row',
    (file) => sheetWith(file, { rowSettings: new Map([[1, { height: 44 }]]) }),
    [SHEET],
  ],
  [
    'rows that are hidden',
    (file) =>
      sheetWith(file, {
        rowSettings: new Map([
          ...(file.sheets[0]?.rowSettings ?? []),
          [4, { hidden: true }],
          [90, { hidden: true }],
        ]),
      }),
    [SHEET],
  ],
  [
    'columns',
    (file) =>
      sheetWith(file, {
        columns: [
          { first: 0, last: 1, width: 33 },
          { first: 2, last: 2, width: 8.5, hidden: true },
        ],
      }),
    [SHEET],
  ],
  [
    'merged cells',
    (file) => sheetWith(file, { merges: [{ top: 50, left: 1, bottom: 51, right: 3 }] }),
    [SHEET],
  ],
  ['no merged cell', (file) => sheetWith(file, { merges: [] }), [SHEET]],
  ['the colour of the tab', (file) => sheetWith(file, { tabColor: '#70AD47' }), [SHEET]],
  ['lines that are not shown', (file) => sheetWith(file, { gridLines: false }), [SHEET]],
  ['what stays in view', (file) => sheetWith(file, { frozen: { rows: 2, columns: 1 } }), [SHEET]],
];

/** Enough of them to have every look that is changed. */
const some = workbooks.filter((name) => /samples|workbooks.[a-z-]+\.xlsx/.test(name));

describe.each(LOOKS)('%s', (_, change, parts) => {
  it.each(some)('in %s changes no other part, and is read back', async (name) => {
    const opened = new Uint8Array(readFileSync(join(ROOT, name)));
    const before = await readWorkbookFile(opened);
    const after = change(before);
    const saved = editWorkbook(opened, before, after);
    if (!saved) throw new Error('not edited');
    expect(malformedParts(saved)).toEqual([]);
    expect(parts).toEqual(expect.arrayContaining(partsThatDiffer(opened, saved)));
    expect(comparable(await readWorkbookFile(saved))).toEqual(comparable(after));
  });
});

describe('a sheet under another name', () => {
  it.each(some)('in %s is read back, with what refers to it', async (name) => {
    const opened = new Uint8Array(readFileSync(join(ROOT, name)));
    const before = await readWorkbookFile(opened);
    const renames = new Map([[before.sheets[0]?.name ?? '', "当初 'A&B'"]]);
    const after = renamedFile(before, renames);
    const saved = editWorkbook(opened, before, after, { renames });
    if (!saved) throw new Error('not edited');
    expect(malformedParts(saved)).toEqual([]);
    expect(comparable(renamedFile(await readWorkbookFile(saved), new Map()))).toEqual(comparable(after));
    expect(partsThatDiffer(opened, saved)).toContain('xl/workbook.xml');
  });
});

const SHEET_RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
  relation('rId1', 'drawing', '../drawings/drawing1.xml'),
  relation('rId2', 'comments', '../comments1.xml'),
  relation('rId3', 'table', '../tables/table1.xml'),
].join('')}</Relationships>`;

const MUCH = rawFiles({
  sheet: `<sheetData><row r="1" spans="1:2" outlineLevel="1"><c r="A1" s="0"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData><sheetProtection sheet="1"/><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"/></conditionalFormatting><hyperlinks><hyperlink ref="A1"/></hyperlinks><drawing r:id="rId1" xmlns:r="r"/><extLst><ext><x14:sparklineGroup xmlns:x14="x"/></ext></extLst>`,
  workbook:
    '<sheets><sheet name="予算" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="収入計">予算!$A$1</definedName></definedNames>',
  files: {
    'xl/worksheets/_rels/sheet1.xml.rels': SHEET_RELATIONS,
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"><xdr:graphicFrame/><xdr:pic/></xdr:wsDr>',
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
    'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    'xl/comments1.xml': '<comments/>',
    'xl/tables/table1.xml': '<table/>',
    'docProps/app.xml': '<Properties/>',
    'customXml/item1.xml': '<a/>',
  },
});

describe('a workbook with comments, a chart, a picture, a table, conditional formats and names', () => {
  it('keeps them all, and of its sheet all but the cell', async () => {
    const opened = zip(MUCH);
    const before = await readWorkbookFile(opened);
    const saved = editWorkbook(opened, before, having(before, 0, 0, { value: 7 }));
    if (!saved) throw new Error('not edited');
    expect(partsThatDiffer(opened, saved)).toEqual([SHEET]);
    expect(textOf(saved)).toBe(
      String(MUCH[SHEET]).replace(' spans="1:2"', '').replace('<v>1</v>', '<v>7</v>'),
    );
  });

  it('is the same where nothing changed', async () => {
    const opened = zip(MUCH);
    const file = await readWorkbookFile(opened);
    expect(partsThatDiffer(opened, editWorkbook(opened, file, file) ?? opened)).toEqual([]);
  });

  it.each<[what: string, change: (file: WorkbookFile) => WorkbookFile]>([
    [
      'a look, where it says none,',
      (file) => having({ ...file, sheets: file.sheets }, 0, 0, { value: 1, style: { fill: '#FF0000' } }),
    ],
    ['the page', (file) => sheetWith(file, { print: { orientation: 'landscape' } })],
    ['a sheet gone', (file) => ({ ...file, sheets: [] })],
    ['a name', (file) => ({ ...file, names: [] })],
  ])('is not edited where %s changed', async (_, change) => {
    const opened = zip(MUCH);
    const file = await readWorkbookFile(opened);
    expect(editWorkbook(opened, file, change(file))).toBeNull();
  });
});

describe('a formula', () => {
  const edited = async (sheet: string, row: number, column: number, cell: FileCell | null) => {
    const opened = rawWorkbook({ sheet });
    const before = await readWorkbookFile(opened);
    const after = having(before, row, column, cell);
    const saved = editWorkbook(opened, before, after);
    return { saved, after };
  };

  it('that is new stands where it was written, rows and cells in their order', async () => {
    const sheet = '<row r="2"><c r="B2"><v>1</v></c></row><row r="9"><c r="A9"><v>2</v></c></row>';
    const { saved, after } = await edited(sheet, 3, 2, { value: 2, formula: '=B2*2' });
    expect(textOf(saved)).toContain('<row r="4"><c r="C4"><f>B2*2</f><v>2</v></c></row><row r="9">');
    expect(plain(await readWorkbookFile(saved ?? new Uint8Array()))).toEqual(plain(after));
  });

  it('whose result alone changed stays as it is written', async () => {
    const sheet = '<row r="1"><c r="A1"><f ca="1">NOW()</f><v>1</v></c></row>';
    const { saved } = await edited(sheet, 0, 0, { value: 2, formula: '=NOW()' });
    expect(textOf(saved)).toContain('<c r="A1"><f ca="1">NOW()</f><v>2</v></c>');
  });

  it('that others share leaves each of them its own', async () => {
    const sheet =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
    const { saved, after } = await edited(sheet, 0, 0, { value: 5 });
    expect(plain(await readWorkbookFile(saved ?? new Uint8Array()))).toEqual(plain(after));
    expect(textOf(saved)).toContain('<c r="A2"><f>B2+1</f><v>1</v></c>');
  });

  it('that fills several cells is not taken apart', async () => {
    const sheet =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    expect((await edited(sheet, 0, 1, { value: 5 })).saved).toBeNull();
    expect((await edited(sheet, 0, 2, { value: 5 })).saved).not.toBeNull();
  });

  it('that goes takes the order of calculation with it, which Excel makes anew', async () => {
    const opened = rawWorkbook({
      sheet: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row>',
      relations: relation('rId9', 'calcChain', 'calcChain.xml'),
      files: {
        'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
        '[Content_Types].xml': '<Types><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
      },
    });
    const before = await readWorkbookFile(opened);
    const saved = editWorkbook(opened, before, having(before, 0, 0, { value: 2 }));
    expect(Object.keys(unzipSync(saved ?? new Uint8Array()))).not.toContain('xl/calcChain.xml');
    expect(textOf(saved, '[Content_Types].xml')).toBe('<Types></Types>');
    expect(textOf(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    const kept = editWorkbook(opened, before, having(before, 0, 1, { value: 3 }));
    expect(partsThatDiffer(opened, kept ?? opened)).toEqual([SHEET]);
  });
});
