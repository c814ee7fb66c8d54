import { describe, expect, it } from 'vitest';
import { serialOf } from '../../src/engine/calendar/serial';
import type { CellSnapshot, SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { readWorkbook, readWorkbookFile, type ReadOptions } from '../../src/xlsx/read';
import { rawWorkbook, relation, row, type RawWorkbook } from './support/raw-package';

async function sheet(raw: RawWorkbook, options?: ReadOptions): Promise<SheetSnapshot> {
  const [first] = (await readWorkbook(rawWorkbook(raw), options)).sheets;
  if (!first) throw new RangeError('a workbook without sheets');
  return first;
}

async function cells(raw: RawWorkbook, options?: ReadOptions): Promise<(CellSnapshot | null)[]> {
  return (await sheet(raw, options)).rows.flat();
}

const FORMATS = `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0;&quot;△&quot;#,##0"/></numFmts>
  <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="28"/>
  <xf numFmtId="3"><alignment horizontal="left" indent="2"/></xf></cellXfs>`;

describe('a value', () => {
  it.each([
    ['a number', '<c r="A1"><v>12484225</v></c>', 12_484_225],
    ['a number of 17 digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['a number with an exponent', '<c r="A1"><v>1.2E-3</v></c>', 0.0012],
    ['a number with spaces around', '<c r="A1"><v> 5 </v></c>', 5],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['text in place', '<c r="A1" t="inlineStr"><is><t>予算</t></is></c>', '予算'],
    [
      'rich text in place',
      '<c r="A1" t="inlineStr"><is><r><t>予</t></r><r><rPr><b/></rPr><t>算</t></r></is></c>',
      '予算',
    ],
    [
      'text with its reading',
      '<c r="A1" t="inlineStr"><is><t>予算</t><rPh sb="0" eb="2"><t>ヨサン</t></rPh></is></c>',
      '予算',
    ],
    ['text that a formula gave', '<c r="A1" t="str"><v>a&amp;b_x000D_</v></c>', 'a&b\r'],
    ['empty text', '<c r="A1" t="str"><v></v></c>', ''],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', ' 国庫補助金 '],
    ['a shared rich text', '<c r="A1" t="s"><v>1</v></c>', '予算額'],
    ['a cell that does not say where it is', '<c><v>7</v></c>', 7],
    ['a date spelt out', '<c r="A1" t="d"><v>2024-04-01</v></c>', 45_383],
  ])('%s', async (_, cell, value) => {
    const strings = `<si><t xml:space="preserve"> 国庫補助金 </t><rPh sb="0" eb="2"><t>コッコ</t></rPh></si>
      <si><r><t>予算</t></r><r><rPr><b/></rPr><t>額</t></r></si>`;
    const [read] = await cells({ sheet: row(cell), strings });
    expect(read?.value).toEqual(value);
  });

  it.each([
    ['a whole day', '45383', 45_383, '2024/4/1'],
    ['the day that never was', '60', 60, '1900/2/29'],
    ['a day with a fraction finer than milliseconds', '45383.12345678901', 45_383.12345678901, '2024/4/1'],
  ])('that is shown as a date stays its serial number: %s', async (_, text, value, shown) => {
    const [read] = await cells({ sheet: row(`<c r="A1" s="2"><v>${text}</v></c>`), styles: FORMATS });
    expect(read).toMatchObject({ value, text: shown });
  });

  it('without a number is blank', async () => {
    expect(await cells({ sheet: row('<c r="A1"><v></v></c>', '<c r="B1"/>') })).toEqual([]);
  });
});

describe('the look of a cell', () => {
  it.each([
    ['its own format', 1, '-5', { text: '△5', format: '#,##0;"△"#,##0', indent: 0 }],
    ['a built-in date', 2, '45383', { text: '2024/4/1', format: 'yyyy/m/d' }],
    ['a built-in Japanese date', 3, '45383', { text: '令和6年4月1日' }],
    ['indent', 4, '1234', { text: '1,234', indent: 2 }],
    ['no look', 0, '1234', { text: '1234', format: 'General', indent: 0 }],
    ['a look that is not in the table', 99, '1234', { text: '1234', format: 'General' }],
  ])('%s', async (_, style, value, expected) => {
    const cell = `<c r="A1" s="${String(style)}"><v>${value}</v></c>`;
    const [read] = await cells({ sheet: row(cell), styles: FORMATS });
    expect(read).toMatchObject(expected);
  });

  it('is kept of blank cells between others, and dropped after the last content', async () => {
    const filled = '<c r="C1"><v>1</v></c>';
    const content = `<row r="1"><c r="A1" s="1"/><c r="B1" s="0"/>${filled}<c r="D1" s="1"/></row>
      <row r="2"><c r="A2" s="1"/></row>`;
    const { rows } = await sheet({ sheet: content, styles: FORMATS });
    expect(rows).toEqual([
      [
        { value: null, text: '', formula: null, format: '#,##0;"△"#,##0', indent: 0 },
        null,
        { value: 1, text: '1', formula: null, format: 'General', indent: 0 },
      ],
    ]);
  });
});

describe('a workbook of the 1904 date system', () => {
  it('keeps its numbers and shows its dates', async () => {
    const workbook =
      '<workbookPr date1904="1"/><sheets><sheet name="予算" sheetId="1" r:id="rId1"/></sheets>';
    const stored = (serialOf({ year: 2024, month: 4, day: 1 }) ?? 0) - 1_462;
    const content = row(
      `<c r="A1" s="2"><v>${String(stored)}</v></c>`,
      '<c r="B1" t="d"><v>2024-04-01</v></c>',
    );
    const bytes = rawWorkbook({ workbook, sheet: content, styles: FORMATS });
    const { date1904, sheets } = await readWorkbook(bytes);
    expect(date1904).toBe(true);
    expect(sheets[0]?.rows[0]).toMatchObject([{ value: stored, text: '2024/4/1' }, { value: stored }]);
  });

  it('from 1904 also where their formula has no stored result', async () => {
    const workbook =
      '<workbookPr date1904="1"/><sheets><sheet name="予算" sheetId="1" r:id="rId1"/></sheets>';
    const stored = (serialOf({ year: 2024, month: 4, day: 1 }) ?? 0) - 1_462;
    const content = row(`<c r="A1"><v>${String(stored)}</v></c>`, '<c r="B1" s="2"><f>A1+1</f></c>');
    const { sheets } = await readWorkbook(rawWorkbook({ workbook, sheet: content, styles: FORMATS }));
    expect(sheets[0]?.rows[0]?.[1]).toMatchObject({
      value: stored + 1,
      text: '2024/4/2',
      isCalculated: true,
    });
  });
});

describe('a formula', () => {
  async function formulas(content: string, options?: ReadOptions): Promise<(string | null)[]> {
    return (await cells({ sheet: content }, options)).map((cell) => cell?.formula ?? null);
  }

  it('comes with its stored result', async () => {
    const [read] = await cells({ sheet: row('<c r="A1"><f>SUM(B1:B3)</f><v>6</v></c>') });
    expect(read).toMatchObject({ formula: '=SUM(B1:B3)', value: 6, text: '6' });
  });

  it('without a stored result, which only Excel can calculate, is no blank cell', async () => {
    const [read] = await cells({ sheet: row('<c r="A1"><f>AVERAGE(B1:B3)</f></c>') });
    expect(read).toMatchObject({ formula: '=AVERAGE(B1:B3)', value: null, text: '' });
  });

  it('that is shared reads in each cell as it stands there', async () => {
    const content = `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>1</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>
      <row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row>`;
    expect(await formulas(content)).toEqual(['=B1+$C$1', '=B2+$C$1', '=B3+$C$1']);
  });

  it('of an array belongs to all cells that it fills', async () => {
    const content = `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">UNIQUE(B1:B9)</f><v>1</v></c></row>
      <row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>`;
    expect(await formulas(content)).toEqual(['=UNIQUE(B1:B9)', '=UNIQUE(B1:B9)', null]);
  });

  it('of a data table is not shown', async () => {
    const content = row('<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v></c>');
    expect(await formulas(content)).toEqual([null]);
  });

  it('has the names that Excel shows', async () => {
    const content = row(
      '<c r="A1"><f>_xlfn.IFS(A1,1)</f></c>',
      '<c r="B1"><f>_xldudf_KPI_BUDGET_BALANCE(A1:A3)</f></c>',
    );
    expect(await formulas(content, { functions: ['KPI.BUDGET.BALANCE'] })).toEqual([
      '=IFS(A1,1)',
      '=KPI.BUDGET.BALANCE(A1:A3)',
    ]);
    expect(await formulas(content)).toEqual(['=IFS(A1,1)', '=_xldudf_KPI_BUDGET_BALANCE(A1:A3)']);
  });
});

describe('rows and columns', () => {
  it('may be hidden one by one, in ranges, or by a size of zero', async () => {
    const { hiddenRows, hiddenColumns } = await sheet({
      sheet: `<cols><col min="2" max="4" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/>
        <col min="6" max="6" width="10"/><col min="16384" max="16384" hidden="true"/></cols>
        <sheetData><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" ht="30" customHeight="1"/>
        <row r="5" hidden="1" outlineLevel="1"/><row r="6"><c r="A6"><v>1</v></c></row></sheetData>`,
    });
    expect([...hiddenRows]).toEqual([1, 2, 4]);
    expect([...hiddenColumns]).toEqual([1, 2, 3, 4, 16_383]);
  });

  it('of anchors are not those of the sheet', async () => {
    const { rows, hiddenColumns } = await sheet({
      sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>
        <controls><control><anchor><from><col>3</col><row>2</row></from></anchor></control></controls>`,
    });
    expect(rows).toHaveLength(1);
    expect(hiddenColumns.size).toBe(0);
  });

  it('may leave gaps', async () => {
    const content = '<row r="3"><c r="C3"><v>1</v></c></row><row><c><v>2</v></c></row>';
    const { rows } = await sheet({ sheet: content });
    expect(rows.map((cells) => cells.map((cell) => cell?.value ?? null))).toEqual([
      [],
      [],
      [null, null, 1],
      [2],
    ]);
  });

  it('may lie in the farthest corner', async () => {
    const content = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
    const { rows } = await sheet({
      sheet: `<dimension ref="A1:XFD99999999"/><sheetData>${content}</sheetData>`,
    });
    expect(rows).toHaveLength(1_048_576);
    expect(rows.at(-1)?.at(-1)?.value).toBe(2);
  });

  it('merged are known', async () => {
    const { merges } = await sheet({
      sheet: '<sheetData/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
    });
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  });
});

describe('sheets', () => {
  it('may be hidden, and charts are none', async () => {
    const { sheets } = await readWorkbook(
      rawWorkbook({
        workbook: `<sheets><sheet name="図" sheetId="1" r:id="rId9"/><sheet name="予算" sheetId="2" r:id="rId1"/>
          <sheet name="控" sheetId="3" state="veryHidden" r:id="rId8"/></sheets>`,
        relations:
          relation('rId9', 'chartsheet', 'chartsheets/sheet1.xml') +
          relation('rId8', 'worksheet', '/xl/other.xml'),
        files: { 'xl/other.xml': '<worksheet><sheetData/></worksheet>' },
      }),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['予算', false],
      ['控', true],
    ]);
  });

  it('may be written by other programs: prefixes, capitals, backslashes, the strict namespace', async () => {
    const { sheets } = await readWorkbook(
      rawWorkbook({
        files: {
          'xl/worksheets/sheet1.xml': null,
          'XL\\Worksheets\\Sheet1.xml':
            '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        },
      }),
    );
    expect(sheets[0]?.rows[0]?.[0]?.value).toBe(5);
  });
});

describe('readWorkbookFile', () => {
  it('knows names, print set-up and the sheet in front', async () => {
    const bytes = rawWorkbook({
      workbook: `<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="図" sheetId="1" r:id="rId9"/>
        <sheet name="予算" sheetId="2" r:id="rId1"/></sheets><definedNames>
        <definedName name="_xlnm.Print_Area" localSheetId="1">予算!$A$1:$C$9</definedName>
        <definedName name="_xlnm.Print_Titles" localSheetId="1">'予算'!$A:$B,'予算'!$1:$2</definedName>
        <definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">予算!$A$1:$C$9</definedName>
        <definedName name="収入計">予算!$B$9</definedName>
        <definedName name="内" localSheetId="1" hidden="1">予算!$B$8</definedName>
        <definedName name="図だけ" localSheetId="0">1</definedName></definedNames>`,
      relations: relation('rId9', 'chartsheet', 'chartsheets/sheet1.xml'),
      sheet: `<sheetPr><tabColor rgb="FF0078D4"/><pageSetUpPr fitToPage="1"/></sheetPr>
        <sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>
        <sheetData/><printOptions horizontalCentered="1"/>
        <pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>
        <headerFooter><oddHeader>&amp;A</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>`,
    });
    expect(await readWorkbookFile(bytes)).toMatchObject({
      activeSheet: 0,
      names: [
        { name: '収入計', refersTo: '予算!$B$9' },
        { name: '内', refersTo: '予算!$B$8', sheet: '予算', hidden: true },
      ],
      sheets: [
        {
          frozen: { rows: 2, columns: 1 },
          gridLines: false,
          tabColor: '#0078D4',
          print: {
            paper: 8,
            orientation: 'landscape',
            fit: { wide: 1, high: 0 },
            area: { top: 0, left: 0, bottom: 8, right: 2 },
            titleRows: { first: 0, last: 1 },
            titleColumns: { first: 0, last: 1 },
            centered: true,
            header: '&A',
            footer: '&P / &N',
          },
        },
      ],
    });
  });
});
