import { invalidOperation } from '../../wire/errors';
import { defineType } from '../../wire/table';
import { allowFilter } from '../protect';
import type { TableLineRef } from '../refs';
import { tableOf } from '../tables/build';
import { criteriaOf } from './criteria';
import { criteriaAt, filterBy, filteredTable } from './place';

function apply(ref: TableLineRef, given: unknown): void {
  const table = tableOf(ref);
  const criteria = criteriaOf(given);
  allowFilter({ book: ref.book, sheetId: table.sheetId });
  if (!table.showHeaders) throw invalidOperation('A table without headings cannot be filtered.');
  filterBy(filteredTable(ref.book, table), ref.index, criteria);
}

export const filterType = defineType<Excel.Filter, TableLineRef>({
  properties: {
    criteria: {
      get: (ref) =>
        criteriaAt(filteredTable(ref.book, tableOf(ref)), ref.index) as Excel.FilterCriteria | null,
    },
  },
  methods: {
    apply,
    applyBottomItemsFilter: (ref, criterion1) => {
      apply(ref, { filterOn: 'BottomItems', criterion1 });
    },
    applyBottomPercentFilter: (ref, criterion1) => {
      apply(ref, { filterOn: 'BottomPercent', criterion1 });
    },
    applyCellColorFilter: (ref, color) => {
      apply(ref, { filterOn: 'CellColor', color });
    },
    applyCustomFilter: (ref, criterion1, criterion2, operator) => {
      apply(ref, { filterOn: 'Custom', criterion1, criterion2, operator });
    },
    applyDynamicFilter: (ref, dynamicCriteria) => {
      apply(ref, { filterOn: 'Dynamic', dynamicCriteria });
    },
    applyFontColorFilter: (ref, color) => {
      apply(ref, { filterOn: 'FontColor', color });
    },
    applyTopItemsFilter: (ref, criterion1) => {
      apply(ref, { filterOn: 'TopItems', criterion1 });
    },
    applyTopPercentFilter: (ref, criterion1) => {
      apply(ref, { filterOn: 'TopPercent', criterion1 });
    },
    applyValuesFilter: (ref, values) => {
      apply(ref, { filterOn: 'Values', values });
    },
    clear: (ref) => {
      const table = tableOf(ref);
      allowFilter({ book: ref.book, sheetId: table.sheetId });
      filterBy(filteredTable(ref.book, table), ref.index, null);
    },
  },
});
