import { addressOfArea, cellCount, quoteSheetName } from '../area';
import { invalidArgument } from '../wire/errors';
import { defineType } from '../wire/table';
import { wholeNumber } from './arguments';
import { type AreasRef, objectOf } from './refs';

/** "Sheet1!A1:B2,Sheet1!D4" */
function addressOf({ book, sheetId, areas }: AreasRef): string {
  const sheet = quoteSheetName(book.sheet(sheetId).getName());
  return areas.map((area) => `${sheet}!${addressOfArea(area)}`).join(',');
}

export const rangeAreasType = defineType<Excel.RangeAreas, AreasRef>({
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((count, area) => count + cellCount(area), 0) },
  },
  objects: {
    areas: (ref) => objectOf('RangeCollection', ref),
    format: (ref) => objectOf('RangeFormat', ref),
    worksheet: ({ book, sheetId }) => objectOf('Worksheet', { book, sheetId }),
  },
});

const rangesOf = ({ areas, ...sheet }: AreasRef) =>
  areas.map((area) => objectOf('Range', { ...sheet, area }));

export const rangeCollectionType = defineType<Excel.RangeCollection, AreasRef>({
  items: rangesOf,
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (ref, index) => {
      const range = rangesOf(ref)[wholeNumber(index)];
      if (!range) throw invalidArgument();
      return range;
    },
  },
});
