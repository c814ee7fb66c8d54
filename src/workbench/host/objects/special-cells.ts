import type { Area } from '../../../engine/area';
import { areaOf, intersection } from '../area';
import { SheetCells } from '../book/cells';
import type { HostObject } from '../wire/table';
import { oneOf } from './arguments';
import { objectOf, type RangeRef } from './refs';

const KINDS = ['Blanks', 'Constants', 'Formulas', 'Visible'] as const;

type Kind = (typeof KINDS)[number];

/** The cells of a kind, each run of neighbours in a row as one area; null where there are none. */
export function specialCells(range: RangeRef, given: unknown): HostObject | null {
  const { book, sheetId } = range;
  const kind = oneOf(KINDS, given);
  const cells = new SheetCells(book, sheetId);
  const used = cells.used(false);
  // Excel, too, looks at the used part of the sheet only.
  const area = used && intersection(range.area, used);
  if (!area) return null;
  const sheet = book.sheet(sheetId);
  const is: Readonly<Record<Kind, (row: number, column: number) => boolean>> = {
    Blanks: (row, column) => cells.value(row, column) === '' && cells.formula(row, column) === '',
    Constants: (row, column) => cells.value(row, column) !== '' && cells.formula(row, column) === '',
    Formulas: (row, column) => cells.formula(row, column) !== '',
    Visible: (row, column) => sheet.getRowVisible(row) && sheet.getColVisible(column),
  };
  const areas: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!is[kind](row, column)) continue;
      const last = areas.at(-1);
      const isNext = last?.bottom === row && last.right === column - 1;
      if (isNext) areas[areas.length - 1] = { ...last, right: column };
      else areas.push(areaOf(row, column));
    }
  }
  return areas.length > 0 ? objectOf('RangeAreas', { ...range, areas }) : null;
}
