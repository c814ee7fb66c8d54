import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseArea } from '../../src/engine/address';
import type { Link } from '../../src/xlsx/link';
import { readWorkbookFile } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import type { SheetFile } from '../../src/xlsx/workbook-file';
import { rawWorkbook } from './support/raw-package';

function link(address: string, to: Omit<Link, 'area'>): Link {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return { area, ...to };
}

const LINKS: readonly Link[] = [
  link('A1', { place: "'収入 & 支出'!B2", tip: 'その\n科目 "計"' }),
  link('B1:C2', { address: 'https://example.org/?a=1&b=2' }),
  link('D1', { address: 'mailto:a@example.org', tip: '問合せ' }),
  link('E1', { address: '../前回案.xlsx', place: '予算!A1' }),
];

const SHEET: SheetFile = { name: '予算', rows: [[{ value: '計' }]], links: LINKS };

describe('links', () => {
  it('are read as they were written, and nothing is said to be lost', async () => {
    const file = await readWorkbookFile(await writeWorkbook({ sheets: [SHEET, { name: '別', rows: [] }] }));
    expect(file.sheets.map(({ links }) => links)).toEqual([LINKS, undefined]);
    expect(file.losses).toBeUndefined();
  });

  it('stand before the page, and only those that lead outside have a relation', async () => {
    const files = unzipSync(
      await writeWorkbook({ sheets: [{ ...SHEET, print: { orientation: 'portrait' } }] }),
    );
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const names = [...text('xl/worksheets/sheet1.xml').matchAll(/<(sheetData|hyperlinks|pageMargins)\b/g)];
    expect(names.map(([, name]) => name)).toEqual(['sheetData', 'hyperlinks', 'pageMargins']);
    const relations = text('xl/worksheets/_rels/sheet1.xml.rels');
    expect([...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, to]) => to)).toEqual([
      'https://example.org/?a=1&amp;b=2',
      'mailto:a@example.org',
      '../前回案.xlsx',
    ]);
  });

  it.each<[string, string]>([
    ['to nowhere', '<hyperlink ref="A1"/>'],
    ['whose relation is not there', '<hyperlink ref="A1" r:id="rId9" xmlns:r="r"/>'],
    ['from no cell', '<hyperlink ref="??" location="A1"/>'],
  ])('%s are said to be lost', async (_, element) => {
    const raw = rawWorkbook({ sheet: `<sheetData/><hyperlinks>${element}</hyperlinks>` });
    const file = await readWorkbookFile(raw);
    expect(file.losses).toEqual(['links']);
    expect(file.sheets[0]?.links).toBeUndefined();
  });
});
