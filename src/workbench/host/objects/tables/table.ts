import type { Area } from '../../../../engine/area';
import { bodyOf, removeTable, tablesOf, findTable } from '../../book/tables';
import type { TableRecord } from '../../book/table-record';
import { changeCells } from '../../book/write';
import { invalidOperation } from '../../wire/errors';
import { defineType, type HostObject, type Property } from '../../wire/table';
import { flag, text } from '../arguments';
import { collection } from '../collection';
import { rangeOn } from '../find-range';
import { clearFilters, filterAgain, filteredTable } from '../filters/place';
import { allowContent, allowFilter } from '../protect';
import { type NamesRef, objectOf, type SheetRef, type TableRef } from '../refs';
import { changeLook, makeTable, renameTable, resize, showTotals, tableOf } from './build';

const tableObject = ({ book }: Pick<NamesRef, 'book'>, { id }: Pick<TableRecord, 'id'>): HostObject =>
  objectOf('Table', { book, tableId: id });

const { items, methods } = collection<NamesRef>({
  items: (tables) => tablesOf(tables.book, tables.sheetId).map((table) => tableObject(tables, table)),
  find: (tables, key) => {
    const table = findTable(tables.book, tables.sheetId, key);
    return table && tableObject(tables, table);
  },
});

export const tableCollectionType = defineType<Excel.TableCollection, NamesRef>({
  items,
  properties: { count: { get: ({ book, sheetId }) => tablesOf(book, sheetId).length } },
  methods: {
    ...methods,
    add: async (tables, address, hasHeaders) => {
      const range = rangeOn(tables, address);
      allowContent(range);
      return tableObject(tables, { id: await makeTable(range, flag(hasHeaders)) });
    },
  },
  events: ['Added', 'DataChanged', 'Deleted'],
});

function part(ref: TableRef, area: Area): HostObject {
  const { sheetId } = tableOf(ref);
  return objectOf('Range', { book: ref.book, sheetId, area });
}

function look<Key extends keyof TableRecord>(
  key: Key,
  read: (value: unknown) => TableRecord[Key],
): Property<TableRef, TableRecord[Key]> {
  return {
    get: (ref) => tableOf(ref)[key],
    set: (ref, value) => {
      changeLook(ref, { [key]: read(value) });
    },
  };
}

const sheetOf = (ref: TableRef): SheetRef => ({ book: ref.book, sheetId: tableOf(ref).sheetId });

export const tableType = defineType<Excel.Table, TableRef>({
  id: ({ tableId }) => tableId,
  properties: {
    highlightFirstColumn: look('highlightFirstColumn', flag),
    highlightLastColumn: look('highlightLastColumn', flag),
    id: { get: ({ tableId }) => tableId },
    legacyId: {
      get: (ref) => String(tablesOf(ref.book, null).findIndex(({ id }) => id === ref.tableId) + 1),
    },
    name: {
      get: (ref) => tableOf(ref).name,
      set: (ref, value) => {
        renameTable(ref, text(value));
      },
    },
    showBandedColumns: look('showBandedColumns', flag),
    showBandedRows: look('showBandedRows', flag),
    showFilterButton: {
      get: (ref) => tableOf(ref).showFilterButton,
      set: (ref, value) => {
        const isShown = flag(value);
        if (!isShown) clearFilters(filteredTable(ref.book, tableOf(ref)));
        changeLook(ref, { showFilterButton: isShown });
      },
    },
    showHeaders: { get: (ref) => tableOf(ref).showHeaders },
    showTotals: {
      get: (ref) => tableOf(ref).showTotals,
      set: (ref, value) => {
        allowContent(sheetOf(ref));
        return showTotals(ref, flag(value));
      },
    },
    style: look('style', text),
  },
  objects: {
    autoFilter: (ref) => objectOf('AutoFilter', { ...sheetOf(ref), tableId: ref.tableId }),
    columns: (ref) => objectOf('TableColumnCollection', ref),
    rows: (ref) => objectOf('TableRowCollection', ref),
    sort: (ref) => objectOf('TableSort', ref),
    worksheet: (ref) => objectOf('Worksheet', sheetOf(ref)),
  },
  methods: {
    clearFilters: (ref) => {
      allowFilter(sheetOf(ref));
      clearFilters(filteredTable(ref.book, tableOf(ref)));
    },
    convertToRange: (ref) => {
      const table = tableOf(ref);
      clearFilters(filteredTable(ref.book, table));
      removeTable(ref.book, table);
      return objectOf('Range', { book: ref.book, sheetId: table.sheetId, area: table.area });
    },
    delete: (ref) => {
      const table = tableOf(ref);
      allowContent(sheetOf(ref));
      clearFilters(filteredTable(ref.book, table));
      changeCells(ref.book, table.sheetId, table.area, () => ({
        v: null,
        f: null,
        si: null,
        p: null,
        s: null,
      }));
      removeTable(ref.book, table);
    },
    getDataBodyRange: (ref) => part(ref, bodyOf(tableOf(ref))),
    getHeaderRowRange: (ref) => {
      const { area } = tableOf(ref);
      return part(ref, { ...area, bottom: area.top });
    },
    getRange: (ref) => part(ref, tableOf(ref).area),
    getTotalRowRange: (ref) => {
      const { area, showTotals: hasTotals } = tableOf(ref);
      if (!hasTotals) throw invalidOperation('The table has no total row.');
      return part(ref, { ...area, top: area.bottom });
    },
    reapplyFilters: (ref) => {
      allowFilter(sheetOf(ref));
      filterAgain(filteredTable(ref.book, tableOf(ref)));
    },
    resize: (ref, range) => {
      allowContent(sheetOf(ref));
      resize(ref, rangeOn(sheetOf(ref), range));
    },
  },
  events: ['DataChanged', 'SelectionChanged'],
});
