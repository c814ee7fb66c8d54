import { intersection } from '../../area';
import { columnCount, rowCount } from '../../../../engine/area';
import { notesOf } from '../../book/custom';
import { keepNotes } from '../../book/kept-notes';
import { tablesOf } from '../../book/tables';
import { invalidArgument, itemNotFound, MissingMember } from '../../wire/errors';
import { defineType } from '../../wire/table';
import { wholeNumber } from '../arguments';
import { rangeOn } from '../find-range';
import { allowContent, allowFilter } from '../protect';
import { type AutoFilterRef, objectOf, type RangeRef } from '../refs';
import { tableOf } from '../tables/build';
import { criteriaOf } from './criteria';
import {
  clearFilters,
  criteriaAt,
  filterAgain,
  filterBy,
  type Filtered,
  filteredSheet,
  filteredTable,
} from './place';

function filtered({ book, sheetId, tableId }: AutoFilterRef): Filtered | null {
  if (tableId === null) return filteredSheet(book, sheetId);
  const table = tableOf({ book, tableId });
  return table.showFilterButton ? filteredTable(book, table) : null;
}

function thatIsThere(ref: AutoFilterRef): Filtered {
  const found = filtered(ref);
  if (!found) throw itemNotFound();
  return found;
}

/** The filter over this range, which takes the place of one that is elsewhere on the sheet. */
function filterOver(ref: AutoFilterRef, range: RangeRef): Filtered {
  const { book, sheetId } = ref;
  if (range.sheetId !== sheetId) throw invalidArgument();
  if (ref.tableId !== null) {
    const table = filtered(ref);
    if (!table || !intersection(table.area, range.area)) throw invalidArgument();
    return table;
  }
  if (tablesOf(book, sheetId).some(({ area }) => intersection(area, range.area))) {
    throw new MissingMember('AutoFilter.apply() of a sheet over a table');
  }
  if (rowCount(range.area) === 1) throw new MissingMember('AutoFilter.apply() of a single row');
  const before = filteredSheet(book, sheetId);
  if (JSON.stringify(before?.area) !== JSON.stringify(range.area)) {
    if (before) clearFilters(before);
    keepNotes(book, sheetId, { filter: { area: range.area, columns: [] } });
  }
  return thatIsThere(ref);
}

const rangeOf = (ref: AutoFilterRef) => {
  const found = filtered(ref);
  return found && objectOf('Range', { book: ref.book, sheetId: found.sheetId, area: found.area });
};

export const autoFilterType = defineType<Excel.AutoFilter, AutoFilterRef>({
  properties: {
    // One for each column; null where it is not filtered.
    criteria: {
      get: (ref) => {
        const found = filtered(ref);
        const columns = Array.from({ length: found ? columnCount(found.area) : 0 }, (_, index) => index);
        return columns.map((index) => found && criteriaAt(found, index)) as unknown as Excel.FilterCriteria[];
      },
    },
    enabled: { get: (ref) => filtered(ref) !== null },
    isDataFiltered: { get: (ref) => (filtered(ref)?.columns.length ?? 0) > 0 },
  },
  methods: {
    apply: (ref, range, columnIndex, criteria) => {
      allowFilter(ref);
      const place = rangeOn(ref, range);
      const wanted = criteria === undefined ? null : criteriaOf(criteria);
      const found = filterOver(ref, place);
      if (columnIndex !== undefined) filterBy(found, wholeNumber(columnIndex), wanted);
    },
    clearColumnCriteria: (ref, columnIndex) => {
      allowFilter(ref);
      filterBy(thatIsThere(ref), wholeNumber(columnIndex), null);
    },
    clearCriteria: (ref) => {
      allowFilter(ref);
      const found = filtered(ref);
      if (found) clearFilters(found);
    },
    getRange: (ref) => {
      const range = rangeOf(ref);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: rangeOf,
    reapply: (ref) => {
      allowFilter(ref);
      const found = filtered(ref);
      if (found) filterAgain(found);
    },
    remove: (ref) => {
      allowContent(ref);
      if (ref.tableId !== null) throw new MissingMember('AutoFilter.remove() of a table');
      const found = filtered(ref);
      if (found) clearFilters(found);
      if (notesOf(ref.book, ref.sheetId).filter) keepNotes(ref.book, ref.sheetId, { filter: undefined });
    },
  },
});
