import { parseArea } from '../../src/engine/address';
import type { Borders, CellStyle } from '../../src/xlsx/cell-style';
import type { ColumnSpan, FileCell } from '../../src/xlsx/workbook-file';

type Area = NonNullable<ReturnType<typeof parseArea>>;

/** A cell as one types it, or with its look. */
export type Entry = FileCell | string | number | null;

const THIN: Borders = {
  top: { line: 'thin' },
  right: { line: 'thin' },
  bottom: { line: 'thin' },
  left: { line: 'thin' },
};

/** 1,234 and △1,234. */
const TRIANGLE = '#,##0;"△"#,##0';

/** Rows as they are typed, numbers in the given format. '' and null leave a cell empty. */
export function cells(
  rows: readonly (readonly Entry[])[],
  numberFormat: string = TRIANGLE,
): (FileCell | null)[][] {
  return rows.map((row) =>
    row.map((entry) => {
      if (entry === null || entry === '') return null;
      if (typeof entry === 'string') return { value: entry };
      if (typeof entry === 'number') return { value: entry, style: { numberFormat } };
      return entry;
    }),
  );
}

/** A row of headings. */
export function headings(...texts: readonly (string | null)[]): Entry[] {
  const style: CellStyle = {
    borders: THIN,
    fill: '#F2F2F2',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  };
  return texts.map((text) => (text === null ? null : { value: text, style }));
}

export function title(text: string): FileCell {
  return { value: text, style: { font: { bold: true, size: 14 } } };
}

export function bold(text: string): FileCell {
  return { value: text, style: { font: { bold: true } } };
}

export function right(text: string): FileCell {
  return { value: text, style: { horizontal: 'right' } };
}

/** A label that is set in by the cell's own indent. */
export function indented(text: string, indent: number): FileCell {
  return { value: text, style: { horizontal: 'left', indent } };
}

/** A number in a format of its own. */
export function shown(value: number, numberFormat: string): FileCell {
  return { value, style: { numberFormat } };
}

/** A formula with the result that was stored with it. */
export function formula(text: string, result: number, numberFormat: string = TRIANGLE): FileCell {
  return { formula: text, value: result, style: { numberFormat } };
}

/** Merged areas, written as in Excel: A1:C1. */
export function merged(...areas: readonly string[]): Area[] {
  return areas.map((text) => {
    const area = parseArea(text);
    if (area === null) throw new RangeError(`no area: ${text}`);
    return area;
  });
}

/** Widths of the columns from A on, in characters. */
export function widths(...characters: readonly number[]): ColumnSpan[] {
  return characters.map((width, index) => ({ first: index, last: index, width }));
}
