import { type Area, cellCount, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from '../../../engine/area';
import { intersection, isOnSheet } from '../area';
import { recalculateAll } from '../book/calculation';
import { SheetCells } from '../book/cells';
import { invalidArgument } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { addressOf } from './address';
import { flag, orElse, range, wholeNumber } from './arguments';
import { copyFrom } from './copy-cells';
import { areasAt } from './find-range';
import { structureMethods } from './range-structure';
import { type AreasRef, objectOf, selfOf } from './refs';
import { specialCells } from './special-cells';
import { areasStyle } from './styles/wear';
import { thatIsThere } from './that-is-there';

/** "Sheet1!A1:B2,Sheet1!D4" */
function addresses({ areas, ...sheet }: AreasRef): string {
  return areas.map((area) => addressOf({ ...sheet, area })).join(',');
}

export const rangeAreasType = defineType<Excel.RangeAreas, AreasRef>({
  properties: {
    address: { get: addresses },
    addressLocal: { get: addresses },
    areaCount: { get: ({ areas }) => areas.length },
    style: areasStyle,
    isEntireColumn: { get: ({ areas }) => areas.every((area) => rowCount(area) === MAX_ROWS) },
    isEntireRow: { get: ({ areas }) => areas.every((area) => columnCount(area) === MAX_COLUMNS) },
    cellCount: { get: ({ areas }) => areas.reduce((count, area) => count + cellCount(area), 0) },
  },
  objects: {
    areas: (ref) => objectOf('RangeCollection', ref),
    conditionalFormats: (ref) => objectOf('ConditionalFormatCollection', ref),
    format: (ref) => objectOf('RangeFormat', ref),
    worksheet: ({ book, sheetId }) => objectOf('Worksheet', { book, sheetId }),
  },
  methods: {
    calculate: ({ book }) => {
      recalculateAll(book);
    },
    clear: async ({ areas, ...sheet }, applyTo) => {
      for (const area of areas) await structureMethods.clear({ ...sheet, area }, applyTo);
    },
    copyFrom: async ({ areas, ...sheet }, source, copyType, skipBlanks, transpose) => {
      for (const area of areas) await copyFrom({ ...sheet, area }, source, copyType, skipBlanks, transpose);
    },
    getEntireColumn: (ref) => each(ref, (area) => [{ ...area, top: 0, bottom: MAX_ROWS - 1 }]),
    getEntireRow: (ref) => each(ref, (area) => [{ ...area, left: 0, right: MAX_COLUMNS - 1 }]),
    getIntersection: (ref, other) => thatIsThere(shared(ref, other)),
    getIntersectionOrNullObject: shared,
    getOffsetRangeAreas: (ref, rows, columns) => {
      const [down, across] = [wholeNumber(rows), wholeNumber(columns)];
      return each(ref, ({ top, left, bottom, right }) => {
        const moved = { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
        if (!isOnSheet(moved)) throw invalidArgument();
        return [moved];
      });
    },
    getSpecialCells: (ref, kind, types) => thatIsThere(specialCells(ref, kind, types)),
    getSpecialCellsOrNullObject: specialCells,
    getUsedRangeAreas: (ref, valuesOnly) => thatIsThere(used(ref, valuesOnly)),
    getUsedRangeAreasOrNullObject: used,
  },
});

/** What each area becomes; null where none is left. */
function made(ref: AreasRef, make: (area: Area) => readonly Area[]): HostObject | null {
  const areas = ref.areas.flatMap(make);
  return areas.length > 0 ? objectOf('RangeAreas', { ...ref, areas }) : null;
}

function each(ref: AreasRef, make: (area: Area) => readonly Area[]): HostObject {
  return thatIsThere(made(ref, make));
}

function shared(ref: AreasRef, other: unknown): HostObject | null {
  const { sheetId, areas } = areasOn(ref, other);
  if (sheetId !== ref.sheetId) return null;
  return made(ref, (area) => areas.flatMap((one) => intersection(area, one) ?? []));
}

/** An address, a range, or several. */
function areasOn(ref: AreasRef, given: unknown): AreasRef {
  if (typeof given === 'string') return areasAt(ref, given);
  const several = selfOf('RangeAreas', given);
  if (several) return several;
  const { area, ...sheet } = range(given);
  return { ...sheet, areas: [area] };
}

function used(ref: AreasRef, valuesOnly: unknown): HostObject | null {
  const cells = new SheetCells(ref.book, ref.sheetId);
  const isOfValues = orElse(false, flag, valuesOnly);
  return made(ref, (area) => {
    const part = cells.used(isOfValues, area);
    return part ? [part] : [];
  });
}

const rangesOf = ({ areas, ...sheet }: AreasRef) =>
  areas.map((area) => objectOf('Range', { ...sheet, area }));

export const rangeCollectionType = defineType<Excel.RangeCollection, AreasRef>({
  items: rangesOf,
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (ref, index) => {
      const found = rangesOf(ref)[wholeNumber(index)];
      if (!found) throw invalidArgument();
      return found;
    },
  },
});
