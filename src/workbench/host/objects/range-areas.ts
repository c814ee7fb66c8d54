import { cellCount } from '../../../engine/area';
import { invalidArgument } from '../wire/errors';
import { defineType } from '../wire/table';
import { addressOf } from './address';
import { wholeNumber } from './arguments';
import { copyFrom } from './copy-cells';
import { type AreasRef, objectOf } from './refs';
import { areasStyle } from './styles/wear';

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
    cellCount: { get: ({ areas }) => areas.reduce((count, area) => count + cellCount(area), 0) },
  },
  objects: {
    areas: (ref) => objectOf('RangeCollection', ref),
    conditionalFormats: (ref) => objectOf('ConditionalFormatCollection', ref),
    format: (ref) => objectOf('RangeFormat', ref),
    worksheet: ({ book, sheetId }) => objectOf('Worksheet', { book, sheetId }),
  },
  methods: {
    copyFrom: async ({ areas, ...sheet }, source, copyType, skipBlanks, transpose) => {
      for (const area of areas) await copyFrom({ ...sheet, area }, source, copyType, skipBlanks, transpose);
    },
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
