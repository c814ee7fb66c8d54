import type { Property } from '../../wire/table';
import { SheetCells } from '../../book/cells';
import { findStyle, styleNameAt, worn } from '../../book/styles/styles';
import { changeCells } from '../../book/write';
import { invalidArgument } from '../../wire/errors';
import { text } from '../arguments';
import { shared } from '../format/apply';
import { allowFormat } from '../protect';
import type { AreasRef, RangeRef } from '../refs';

function read(ref: AreasRef): string | null {
  const name = shared(ref, styleNameAt, null);
  return name === null ? null : (findStyle(ref.book, name)?.builtIn ?? name);
}

function write(ref: AreasRef, value: unknown): void {
  allowFormat(ref);
  const style = findStyle(ref.book, text(value));
  if (!style) throw invalidArgument();
  const { book, sheetId, areas } = ref;
  const cells = new SheetCells(book, sheetId);
  for (const area of areas) {
    changeCells(book, sheetId, area, (row, column) => worn(style, cells.cell(row, column)?.custom));
  }
}

/** The style that all cells of several areas wear: a built-in one by its name in Excel's API; null where they differ. */
export const areasStyle: Property<AreasRef, string | null> = { get: read, set: write };

export const rangeStyle: Property<RangeRef, string | null> = {
  get: ({ area, ...sheet }) => read({ ...sheet, areas: [area] }),
  set: ({ area, ...sheet }, value) => {
    write({ ...sheet, areas: [area] }, value);
  },
};
