import { describe, expect, it } from 'vitest';
import { BORDER_COLOR, type ContentCell } from '../../src/sheet/content/sheet-content';
import { sheetFile, workbookFile } from '../../src/xlsx/from-content';
import { readWorkbookFile } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { contentOf } from '../support/content';

function styleOf(look: NonNullable<ContentCell['look']>) {
  return sheetFile(contentOf([[{ value: 1, look }]])).rows[0]?.[0]?.style;
}

describe('a look', () => {
  const line = { line: 'thin', color: BORDER_COLOR };
  it.each([
    ['nothing', {}, {}],
    ['a format', { format: '#,##0' }, { numberFormat: '#,##0' }],
    ['bold', { bold: true }, { font: { bold: true } }],
    ['a size and a colour', { size: 14, color: '#FF0000' }, { font: { size: 14, color: '#FF0000' } }],
    ['a fill', { fill: '#DDEBF7' }, { fill: '#DDEBF7' }],
    ['some borders', { borders: { top: 'thin', left: 'thin' } }, { borders: { top: line, left: line } }],
    ['alignment', { horizontal: 'right', vertical: 'top' }, { horizontal: 'right', vertical: 'top' }],
    ['wrapping and indents', { wrap: true, indent: 2 }, { wrap: true, indent: 2 }],
  ] as const)('%s', (_, look, expected) => {
    expect(styleOf(look)).toEqual(expected);
  });
});

describe('a link', () => {
  it('leads to its cell, and looks as Excel shows links', () => {
    const link = { sheet: "予算's", row: 4, column: 1 };
    const { rows, links } = sheetFile(contentOf([[null, { value: 'B5', look: { bold: true }, link }]]));
    expect(links).toEqual([{ area: { top: 0, left: 1, bottom: 0, right: 1 }, place: "'予算''s'!B5" }]);
    expect(rows[0]?.[1]?.style).toEqual({ font: { bold: true, color: '#0563C1', underline: 'single' } });
  });
});

describe('a sheet', () => {
  it('is printed on A4, as wide as one page, with the number of the page', () => {
    const titleRows = { first: 4, last: 4 };
    const { print } = sheetFile(contentOf([], { page: { orientation: 'landscape', titleRows } }));
    expect(print).toEqual({
      orientation: 'landscape',
      fit: { wide: 1, high: 0 },
      titleRows,
      centered: true,
      footer: '&C&P / &N',
    });
    expect(sheetFile(contentOf([])).print).not.toHaveProperty('titleRows');
  });

  it('goes through a file with everything that it has', async () => {
    const given = contentOf(
      [
        [{ value: '題名', look: { bold: true, size: 14 } }, null],
        [],
        [{ value: 2 }, { value: 3 }, { value: 5, formula: '=SUM(A3:B3)', look: { format: '#,##0' } }],
      ],
      {
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        widths: [10, 20.5, 8],
        heights: new Map([[2, 30]]),
        frozen: { rows: 1, columns: 1 },
        page: { orientation: 'landscape', titleRows: { first: 0, last: 0 } },
      },
    );
    const file = await readWorkbookFile(await writeWorkbook(workbookFile([given], '題')));
    const [sheet] = file.sheets;
    const expected = sheetFile(given);
    expect(sheet).toMatchObject({
      name: expected.name,
      merges: expected.merges,
      columns: expected.columns,
      frozen: expected.frozen,
      print: expected.print,
    });
    expect(sheet?.rowSettings?.get(2)?.height).toBe(30);
    expect(sheet?.rows[0]?.[0]).toMatchObject({ value: '題名', style: { font: { bold: true, size: 14 } } });
    expect(sheet?.rows[2]?.[2]).toMatchObject({ value: 5, formula: '=SUM(A3:B3)' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "'1"])('keeps the text %s a text', async (text) => {
    const given = contentOf([[{ value: text, look: { format: '@' } }]]);
    const file = await readWorkbookFile(await writeWorkbook(workbookFile([given], '')));
    expect(file.sheets[0]?.rows[0]?.[0]?.value).toBe(text);
    expect(file.sheets[0]?.rows[0]?.[0]?.formula).toBeUndefined();
  });
});
