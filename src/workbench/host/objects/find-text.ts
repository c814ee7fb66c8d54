import { type Area, cellCount } from '../../../engine/area';
import { areaOf, intersection, WHOLE_SHEET } from '../area';
import { SheetCells } from '../book/cells';
import { itemNotFound } from '../wire/errors';
import type { HostObject } from '../wire/table';
import { flag, oneOf, orElse, text } from './arguments';
import { optionsOf } from './options';
import { objectOf, type RangeRef, type SheetRef } from './refs';

/** The cells of the area whose value holds the text, row by row. */
function cellsWith({ book, sheetId, area }: RangeRef, wanted: unknown, criteria: unknown): Area[] {
  const { completeMatch, matchCase } = optionsOf(criteria);
  const isComplete = orElse(false, flag, completeMatch);
  const fold = orElse(false, flag, matchCase)
    ? (value: string) => value
    : (value: string) => value.toLowerCase();
  const sought = fold(text(wanted));
  const cells = new SheetCells(book, sheetId);
  const used = cells.used(true);
  const inside = used && intersection(used, area);
  const found: Area[] = [];
  for (let row = inside?.top ?? 0; row <= (inside?.bottom ?? -1); row += 1) {
    for (let column = inside?.left ?? 0; column <= (inside?.right ?? -1); column += 1) {
      const value = fold(String(cells.value(row, column)));
      if (value !== '' && (isComplete ? value === sought : value.includes(sought)))
        found.push(areaOf(row, column));
    }
  }
  return found;
}

/** In the range; of a single cell in the whole sheet, from behind that cell and around to it. */
function first(range: RangeRef, wanted: unknown, criteria: unknown): HostObject | null {
  const { searchDirection } = optionsOf(criteria);
  const isForward =
    orElse('Forward', (value) => oneOf(['Forward', 'Backwards'] as const, value), searchDirection) ===
    'Forward';
  const isSingle = cellCount(range.area) === 1;
  const found = cellsWith(isSingle ? { ...range, area: WHOLE_SHEET } : range, wanted, criteria);
  const { top, left } = range.area;
  const isBefore = (cell: Area): boolean => cell.top < top || (cell.top === top && cell.left < left);
  const isAfter = (cell: Area): boolean => cell.top > top || (cell.top === top && cell.left > left);
  const near = isSingle ? found.filter(isForward ? isAfter : isBefore) : found;
  const area = isForward ? (near[0] ?? found[0]) : (near.at(-1) ?? found.at(-1));
  return area ? objectOf('Range', { ...range, area }) : null;
}

function all(sheet: SheetRef, wanted: unknown, criteria: unknown): HostObject | null {
  const areas = cellsWith({ ...sheet, area: WHOLE_SHEET }, wanted, criteria);
  return areas.length > 0 ? objectOf('RangeAreas', { ...sheet, areas }) : null;
}

function orThrow<Self>(find: (self: Self, wanted: unknown, criteria: unknown) => HostObject | null) {
  return (self: Self, wanted: unknown, criteria: unknown): HostObject => {
    const object = find(self, wanted, criteria);
    if (!object) throw itemNotFound();
    return object;
  };
}

export const findMethods = { find: orThrow(first), findOrNullObject: first };
export const findAllMethods = { findAll: orThrow(all), findAllOrNullObject: all };
