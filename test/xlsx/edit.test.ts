import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editWorkbook } from '../../src/xlsx/edit';
import { readWorkbookFile } from '../../src/xlsx/read';
import type { FileCell, SheetFile, WorkbookFile } from '../../src/xlsx/workbook-file';
import { partsThatDiffer, partText } from './support/parts';
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

function textOf(bytes: Uint8Array | null, part = SHEET): string {
  return partText(bytes ?? new Uint8Array(), part);
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
      'a look',
      (file) => having({ ...file, sheets: file.sheets }, 0, 0, { value: 1, style: { fill: '#FF0000' } }),
    ],
    [
      'a merge',
      ({ sheets: [first], ...rest }) => ({
        ...rest,
        sheets: first ? [{ ...first, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }] : [],
      }),
    ],
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
