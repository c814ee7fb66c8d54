import { intersection } from '../area';
import { columnCount, rowCount } from '../../../engine/area';
import { SheetCells } from '../book/cells';
import { type SortField, sortLines } from '../book/sort-lines';
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

function sort(range: RangeRef, lines: 'rows' | 'columns', fields: unknown, matchCase: unknown): void {
  allowContent(range);
  const { book, sheetId } = range;
  const isRows = lines === 'rows';
  const used = new SheetCells(book, sheetId).used(false);
  const area = used && intersection(range.area, used);
  const keys = fieldsOf(fields, isRows ? columnCount(range.area) : rowCount(range.area));
  if (!area) return;
  const { left, top } = range.area;
  // The keys count from the first cell of the range, used or not.
  const whole = isRows ? { ...area, left } : { ...area, top };
  sortLines(book, sheetId, whole, lines, keys, orElse(false, flag, matchCase));
}

const orientationOf = (value: unknown) => oneOf(['Rows', 'Columns'] as const, value);

export const rangeSortType = defineType<Excel.RangeSort, RangeRef>({
  methods: {
    apply: (range, fields, matchCase, hasHeaders, orientation) => {
      const { area } = range;
      const headers = orElse(false, flag, hasHeaders) ? 1 : 0;
      const isColumns = orElse('Rows', orientationOf, orientation) === 'Columns';
      const sorted = isColumns
        ? { ...area, left: area.left + headers }
        : { ...area, top: area.top + headers };
      if (sorted.top > area.bottom || sorted.left > area.right) return;
      sort({ ...range, area: sorted }, isColumns ? 'columns' : 'rows', fields, matchCase);
    },
  },
});

export const tableSortType = defineType<Excel.TableSort, TableRef>({
  methods: {
    apply: (ref, fields, matchCase) => {
      const table = tableOf(ref);
      sort({ book: ref.book, sheetId: table.sheetId, area: bodyOf(table) }, 'rows', fields, matchCase);
    },
  },
});
