import { intersection } from '../area';
import { columnCount } from '../../../engine/area';
import { SheetCells } from '../book/cells';
import { type SortField, sortRows } from '../book/sort-rows';
import { bodyOf } from '../book/tables';
import { invalidArgument, MissingMember } from '../wire/errors';
import { defineType } from '../wire/table';
import { flag, oneOf, orElse, wholeNumber } from './arguments';
import { optionsOf } from './options';
import { allowContent } from './protect';
import type { RangeRef, TableRef } from './refs';
import { tableOf } from './tables/build';

function fieldsOf(given: unknown, columns: number): SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  return (given as readonly unknown[]).map((one) => {
    const options = optionsOf(one);
    const sortOn = options['sortOn'] ?? 'Value';
    if (sortOn !== 'Value') throw new MissingMember(`SortField.sortOn ${String(sortOn)}`);
    const key = wholeNumber(options['key']);
    if (key < 0 || key >= columns) throw invalidArgument();
    return { key, ascending: orElse(true, flag, options['ascending']) };
  });
}

function sort(range: RangeRef, fields: unknown, matchCase: unknown): void {
  allowContent(range);
  const { book, sheetId } = range;
  const used = new SheetCells(book, sheetId).used(false);
  const area = used && intersection(range.area, used);
  const order = fieldsOf(fields, columnCount(range.area));
  if (area)
    sortRows(book, sheetId, { ...area, left: range.area.left }, order, orElse(false, flag, matchCase));
}

export const rangeSortType = defineType<Excel.RangeSort, RangeRef>({
  methods: {
    apply: (range, fields, matchCase, hasHeaders, orientation) => {
      if (orElse('Rows', (value) => oneOf(['Rows', 'Columns'] as const, value), orientation) === 'Columns') {
        throw new MissingMember('RangeSort.apply() of columns');
      }
      const { area } = range;
      const top = area.top + (orElse(false, flag, hasHeaders) ? 1 : 0);
      if (top <= area.bottom) sort({ ...range, area: { ...area, top } }, fields, matchCase);
    },
  },
});

export const tableSortType = defineType<Excel.TableSort, TableRef>({
  methods: {
    apply: (ref, fields, matchCase) => {
      const table = tableOf(ref);
      sort({ book: ref.book, sheetId: table.sheetId, area: bodyOf(table) }, fields, matchCase);
    },
  },
});
