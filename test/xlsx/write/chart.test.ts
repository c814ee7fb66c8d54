import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ContentChart } from '../../../src/sheet/content/sheet-content';
import { readWorkbookFile } from '../../../src/xlsx/read';
import type { SheetFile } from '../../../src/xlsx/workbook-file';
import { writeWorkbook } from '../../../src/xlsx/write';

const column = (left: number, bottom = 2) => ({ top: 1, bottom, left, right: left });

const CHART: ContentChart = {
  type: 'stacked-bar',
  title: '収入と支出 <案>',
  categories: column(0),
  series: [
    { name: '収入', values: column(1) },
    { name: '支出', values: column(2) },
  ],
  format: '#,##0;"△"#,##0',
  fromZero: true,
  place: { top: 4, left: 0, bottom: 9, right: 2 },
};

const SHEET: SheetFile = {
  name: "予算's",
  rows: [[], [{ value: '会費' }, { value: 100 }, null], [{ value: 'A&B' }, { value: '-' }, { value: -5.5 }]],
  charts: [CHART],
};

async function parts(...sheets: SheetFile[]): Promise<Record<string, string>> {
  const files = unzipSync(await writeWorkbook({ sheets }));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function chartOf(over: Partial<ContentChart> = {}): Promise<string> {
  return (await parts({ ...SHEET, charts: [{ ...CHART, ...over }] }))['xl/charts/chart1.xml'] ?? '';
}

describe('a chart in a file', () => {
  it('is reached from its sheet by relations, all of which are listed', async () => {
    const plain = { name: '別表', rows: [] };
    const files = await parts(plain, SHEET, { ...SHEET, name: '三', charts: [CHART, CHART] });
    const added = Object.keys(files).filter((path) => /chart|drawing|sheet\d\.xml\.rels/u.test(path));
    expect(added.sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/charts/chart3.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/_rels/drawing3.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/drawings/drawing3.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/_rels/sheet3.xml.rels',
    ]);
    expect(files['xl/worksheets/sheet1.xml']).not.toContain('<drawing');
    expect(files['xl/worksheets/sheet2.xml']).toContain('<drawing r:id="rId1"/></worksheet>');
    expect(files['xl/worksheets/_rels/sheet3.xml.rels']).toContain('Target="../drawings/drawing3.xml"');
    expect(files['xl/drawings/_rels/drawing3.xml.rels']).toMatch(
      /Id="rId1"[^>]*chart2\.xml".*Id="rId2"[^>]*chart3\.xml"/u,
    );
    for (const path of added.filter((each) => !each.endsWith('.rels'))) {
      expect(files['[Content_Types].xml']).toContain(`PartName="/${path}"`);
    }
  });

  it('covers its cells', async () => {
    const drawing = (await parts(SHEET))['xl/drawings/drawing1.xml'];
    const corner = (column: number, row: number) =>
      `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    expect(drawing).toContain(`<xdr:from>${corner(0, 4)}</xdr:from><xdr:to>${corner(3, 10)}</xdr:to>`);
    expect(drawing).toContain('descr="収入と支出 &lt;案&gt;"');
  });

  it('refers to the cells of its sheet, and holds what they hold', async () => {
    const xml = await chartOf();
    expect(xml).toContain("<c:f>'予算''s'!$A$2:$A$3</c:f>");
    expect(xml).toContain('<c:pt idx="1"><c:v>A&amp;B</c:v></c:pt>');
    expect(xml).toContain(
      '<c:f>\'予算\'\'s\'!$B$2:$B$3</c:f><c:numCache><c:ptCount val="2"/><c:pt idx="0"><c:v>100</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="1"><c:v>-5.5</c:v></c:pt>');
    expect(xml).toContain('<a:t>収入と支出 &lt;案&gt;</a:t>');
    expect(xml).toContain('formatCode="#,##0;&quot;△&quot;#,##0"');
  });

  it.each([
    ['stacked bars lie on one line', {}, 'grouping val="stacked"', 'grouping val="clustered"'],
    ['others stand side by side', { type: 'bar' }, 'grouping val="clustered"', 'overlap'],
    ['the axis begins with 0 where it may', {}, '<c:min val="0"/>', 'nothing'],
    ['and where Excel will where figures are negative', { fromZero: false }, 'minMax', '<c:min '],
    ['several series have a legend', {}, '<c:legend>', 'nothing'],
    ['one has none', { series: [CHART.series[0]] }, '<c:ser>', '<c:legend>'],
  ] as const)('%s', async (_, over, present, absent) => {
    const xml = await chartOf(over);
    expect(xml).toContain(present);
    expect(xml).not.toContain(absent);
  });

  it('is read back, and nothing is lost', async () => {
    const read = async (sheet: SheetFile) => readWorkbookFile(await writeWorkbook({ sheets: [sheet] }));
    const [plain] = (await read({ ...SHEET, charts: [] })).sheets;
    const { sheets, losses } = await read(SHEET);
    expect(sheets).toEqual([{ ...plain, charts: SHEET.charts }]);
    expect(losses).toBeUndefined();
  });
});
