import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editWorkbook } from '../../../src/xlsx/edit';
import { renamedFile } from '../../../src/xlsx/edit/renamed-file';
import { readWorkbookFile } from '../../../src/xlsx/read';
import type { SheetFile } from '../../../src/xlsx/workbook-file';
import { writeWorkbook } from '../../../src/xlsx/write';

const column = (left: number) => ({ top: 0, left, bottom: 1, right: left });
const SHEET: SheetFile = {
  name: "予算's",
  rows: [
    [{ value: '会費' }, { value: 10 }],
    [{ value: '補助金' }, { value: -5 }],
  ],
  charts: [
    {
      type: 'bar',
      title: '収入 & <支出>',
      categories: column(0),
      series: [{ name: '"予算"', values: column(1) }],
      format: '#,##0"円"',
      fromZero: false,
      place: { top: 3, left: 0, bottom: 9, right: 4 },
    },
    {
      type: 'stacked-bar',
      title: '',
      categories: column(0),
      series: [
        { name: '甲', values: column(1) },
        { name: '乙', values: column(1) },
      ],
      format: 'General',
      fromZero: true,
      place: { top: 11, left: 1, bottom: 11, right: 1 },
    },
  ],
};

const written = await writeWorkbook({ sheets: [SHEET] });

/** The file with something else in its parts. */
function changed(part: string, change: (xml: string) => string | null): Uint8Array {
  const files = unzipSync(written);
  const xml = change(strFromU8(files[part] ?? new Uint8Array()));
  if (xml === null)
    return zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => name !== part)));
  return zipSync({ ...files, [part]: strToU8(xml) });
}

const CHART = 'xl/charts/chart1.xml';

describe('charts that the product wrote', () => {
  it('are read back, those of several series too', async () => {
    expect((await readWorkbookFile(written)).sheets[0]?.charts).toEqual(SHEET.charts);
  });

  it('are told by what they show, not by the values that are stored with them', async () => {
    const older = changed(CHART, (xml) => xml.replace('<c:v>10</c:v>', '<c:v>7</c:v>'));
    expect((await readWorkbookFile(older)).sheets[0]?.charts).toEqual(SHEET.charts);
  });

  it('are read after their sheet was renamed', async () => {
    const renames = new Map([[SHEET.name, '当初']]);
    const before = await readWorkbookFile(written);
    const saved = editWorkbook(written, before, renamedFile(before, renames), { renames });
    expect((await readWorkbookFile(saved ?? new Uint8Array())).sheets[0]?.charts).toEqual(SHEET.charts);
  });

  it.each<[what: string, part: string, change: (xml: string) => string | null]>([
    ['a chart says more', CHART, (xml) => xml.replace('<c:gapWidth val="50"/>', '<c:gapWidth val="80"/>')],
    ['a chart is of cells that are not there', CHART, (xml) => xml.replaceAll('$2</c:f>', '$9</c:f>')],
    ['a chart is missing', CHART, () => null],
    [
      'something else is drawn beside them',
      'xl/drawings/drawing1.xml',
      (xml) => xml.replace('</xdr:wsDr>', '<xdr:twoCellAnchor/></xdr:wsDr>'),
    ],
  ])('are left in the file, and named, where %s', async (_, part, change) => {
    const { sheets, losses } = await readWorkbookFile(changed(part, change));
    expect(sheets[0]?.charts).toBeUndefined();
    expect(losses).toEqual(['charts']);
  });
});
