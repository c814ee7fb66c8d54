import { type Area, columnCount, rowCount } from '../../../../engine/area';
import { areaOf } from '../../area';
import { SheetCells } from '../../book/cells';
import { shiftCells } from '../../book/shift-cells';
import { bodyOf, changeTable, type PlacedTable } from '../../book/tables';
import { changeCells, writeValues } from '../../book/write';
import { invalidArgument, invalidOperation, itemNotFound } from '../../wire/errors';
import { defineType, type HostObject, type Property } from '../../wire/table';
import { text, wholeNumber } from '../arguments';
import { allowContent } from '../protect';
import { contentProperties } from '../range-content';
import { objectOf, type RangeRef, type TableLineRef, type TableRef } from '../refs';
import { completeHeadings, insertColumn, insertRows, tableOf } from './build';

const CLEARED = { v: null, f: null, si: null, p: null };

function rangeRef(ref: TableRef, area: Area): RangeRef {
  return { book: ref.book, sheetId: tableOf(ref).sheetId, area };
}

const rangeObject = (ref: TableRef, area: Area): HostObject => objectOf('Range', rangeRef(ref, area));

/** Values given for the cells of the area: one for all of them, or one for each. */
function write(ref: TableRef, area: Area, values: unknown): void {
  if (values === undefined) return;
  contentProperties.values.set(rangeRef(ref, area), values);
}

const rowsOf = (table: PlacedTable): number => (table.isBare ? 0 : rowCount(bodyOf(table)));

const rowObject = (ref: TableRef, index: number): HostObject =>
  objectOf('TableRow', { book: ref.book, tableId: ref.tableId, index });

function indexOrEnd(index: unknown): number | null {
  // Microsoft's samples say -1, 0 and null; a negative index is the end.
  return index === undefined || index === -1 ? null : wholeNumber(index);
}

export const tableRowCollectionType = defineType<Excel.TableRowCollection, TableRef>({
  items: (ref) => Array.from({ length: rowsOf(tableOf(ref)) }, (_, index) => rowObject(ref, index)),
  properties: { count: { get: (ref) => rowsOf(tableOf(ref)) } },
  methods: {
    add: async (ref, index, values) => {
      allowContent(rangeRef(ref, tableOf(ref).area));
      const count = Array.isArray(values) ? values.length : 1;
      if (count === 0) throw invalidArgument();
      const top = await insertRows(ref, indexOrEnd(index), count);
      const { area } = tableOf(ref);
      write(ref, areaOf(top, area.left, count, columnCount(area)), values);
      return rowObject(ref, top - bodyOf(tableOf(ref)).top);
    },
    getCount: (ref) => rowsOf(tableOf(ref)),
    getItemAt: (ref, index) => {
      const at = wholeNumber(index);
      if (at < 0 || at >= rowsOf(tableOf(ref))) throw invalidArgument();
      return rowObject(ref, at);
    },
  },
});

function rowArea(ref: TableLineRef): Area {
  const body = bodyOf(tableOf(ref));
  if (ref.index >= rowCount(body)) throw itemNotFound();
  return { ...body, top: body.top + ref.index, bottom: body.top + ref.index };
}

function valuesAt(areaAt: (ref: TableLineRef) => Area): Property<TableLineRef, unknown[][] | null> {
  return {
    get: (ref) => contentProperties.values.get(rangeRef(ref, areaAt(ref))),
    set: (ref, value) => {
      write(ref, areaAt(ref), value);
    },
  };
}

export const tableRowType = defineType<Excel.TableRow, TableLineRef>({
  properties: { index: { get: ({ index }) => index }, values: valuesAt(rowArea) },
  passedOver: ['value'],
  methods: {
    delete: async (ref) => {
      const table = tableOf(ref);
      const area = rowArea(ref);
      allowContent(rangeRef(ref, area));
      // The last row stays, blank, for the next that is added.
      if (rowCount(bodyOf(table)) > 1) await shiftCells(ref.book, table.sheetId, area, 'Up');
      else {
        changeCells(ref.book, table.sheetId, area, () => CLEARED);
        changeTable(ref.book, table, { isBare: true });
      }
    },
    getRange: (ref) => rangeObject(ref, rowArea(ref)),
  },
});

function titles(ref: TableRef): string[] {
  const { book } = ref;
  const { sheetId, area } = tableOf(ref);
  const cells = new SheetCells(book, sheetId);
  return Array.from({ length: columnCount(area) }, (_, index) =>
    String(cells.value(area.top, area.left + index)),
  );
}

/** The id of a column is its number, counted from 1; the library asks by it as a text. */
function findColumn(ref: TableRef, key: unknown): HostObject | null {
  const names = titles(ref).map((name) => name.toLowerCase());
  const named = typeof key === 'number' ? -1 : names.indexOf(text(key).toLowerCase());
  const index = named < 0 ? Number(key) - 1 : named;
  return Number.isInteger(index) && index >= 0 && index < names.length ? columnObject(ref, index) : null;
}

const columnObject = (ref: TableRef, index: number): HostObject =>
  objectOf('TableColumn', { book: ref.book, tableId: ref.tableId, index });

export const tableColumnCollectionType = defineType<Excel.TableColumnCollection, TableRef>({
  items: (ref) => titles(ref).map((_, index) => columnObject(ref, index)),
  properties: { count: { get: (ref) => columnCount(tableOf(ref).area) } },
  methods: {
    add: async (ref, index, values, name) => {
      allowContent(rangeRef(ref, tableOf(ref).area));
      const left = await insertColumn(ref, indexOrEnd(index));
      const table = tableOf(ref);
      const { sheetId, area } = table;
      const body = bodyOf(table);
      // With its heading, or without.
      const hasHeading = Array.isArray(values) && values.length === rowCount(body) + 1;
      const column = { top: hasHeading ? area.top : body.top, bottom: body.bottom, left, right: left };
      write(ref, column, values);
      if (name !== undefined) {
        writeValues(ref.book, sheetId, areaOf(area.top, left), () => `'${text(name)}`);
      }
      completeHeadings(ref.book, sheetId, area);
      return columnObject(ref, left - area.left);
    },
    getCount: (ref) => columnCount(tableOf(ref).area),
    getItem: (ref, key) => {
      const column = findColumn(ref, key);
      if (!column) throw itemNotFound();
      return column;
    },
    getItemAt: (ref, index) => {
      const at = wholeNumber(index);
      if (at < 0 || at >= columnCount(tableOf(ref).area)) throw invalidArgument();
      return columnObject(ref, at);
    },
    getItemOrNullObject: findColumn,
  },
});

function columnArea(ref: TableLineRef): Area {
  const { area } = tableOf(ref);
  if (ref.index >= columnCount(area)) throw itemNotFound();
  return { ...area, left: area.left + ref.index, right: area.left + ref.index };
}

export const tableColumnType = defineType<Excel.TableColumn, TableLineRef>({
  id: ({ index }) => String(index + 1),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: (ref) => titles(ref)[ref.index] ?? null,
      set: (ref, value) => {
        const area = columnArea(ref);
        allowContent(rangeRef(ref, area));
        const { sheetId } = tableOf(ref);
        writeValues(ref.book, sheetId, { ...area, bottom: area.top }, () => `'${text(value)}`);
      },
    },
    values: valuesAt(columnArea),
  },
  objects: { filter: (ref) => objectOf('Filter', ref) },
  methods: {
    delete: async (ref) => {
      const table = tableOf(ref);
      const area = columnArea(ref);
      allowContent(rangeRef(ref, area));
      if (columnCount(table.area) === 1) throw invalidOperation('The only column of a table stays.');
      await shiftCells(ref.book, table.sheetId, area, 'Left');
    },
    getDataBodyRange: (ref) => {
      const { left, right } = columnArea(ref);
      return rangeObject(ref, { ...bodyOf(tableOf(ref)), left, right });
    },
    getHeaderRowRange: (ref) => {
      const area = columnArea(ref);
      return rangeObject(ref, { ...area, bottom: area.top });
    },
    getRange: (ref) => rangeObject(ref, columnArea(ref)),
    getTotalRowRange: (ref) => {
      const area = columnArea(ref);
      if (!tableOf(ref).showTotals) throw invalidOperation('The table has no total row.');
      return rangeObject(ref, { ...area, top: area.bottom });
    },
  },
});
