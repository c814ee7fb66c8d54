import { areaOf } from '../area';
import { defineType, type HostObject, type Property } from '../wire/table';
import { addressOf } from './address';
import { wholeNumber } from './arguments';
import { invalidArgument } from '../wire/errors';
import { contentProperties } from './range-content';
import { objectOf, type RangeRef, type RangeViewRef } from './refs';

/** The rows and columns of the range that are not hidden. */
export function visibleView(range: RangeRef): HostObject {
  const { book, sheetId, area } = range;
  const sheet = book.sheet(sheetId);
  const between = (first: number, last: number, isVisible: (index: number) => boolean): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(isVisible);
  return objectOf('RangeView', {
    ...range,
    rows: between(area.top, Math.min(area.bottom, sheet.getRowCount() - 1), (row) =>
      sheet.getRowVisible(row),
    ),
    columns: between(area.left, Math.min(area.right, sheet.getColumnCount() - 1), (column) =>
      sheet.getColVisible(column),
    ),
    index: 0,
  });
}

/** What the cells of the view hold; each cell is asked and written as a range of its own. */
function content<Value>(name: keyof typeof contentProperties): Property<RangeViewRef, Value> {
  const property: Property<RangeRef, unknown> = contentProperties[name];
  const cell = ({ book, sheetId }: RangeViewRef, row: number, column: number): RangeRef => ({
    book,
    sheetId,
    area: areaOf(row, column),
  });
  const { set } = property;
  return {
    get: (view) =>
      view.rows.map((row) =>
        view.columns.map((column) => (property.get(cell(view, row, column)) as unknown[][])[0]?.[0]),
      ) as Value,
    ...(set && {
      set: async (view, given) => {
        const rows = given as readonly (readonly unknown[])[];
        const fits =
          Array.isArray(given) &&
          rows.length === view.rows.length &&
          rows.every((row) => row.length === view.columns.length);
        if (!fits) throw invalidArgument();
        for (const [y, row] of view.rows.entries()) {
          for (const [x, column] of view.columns.entries()) {
            await set(cell(view, row, column), [[rows[y]?.[x]]]);
          }
        }
      },
    }),
  };
}

export const rangeViewType = defineType<Excel.RangeView, RangeViewRef>({
  properties: {
    cellAddresses: {
      get: ({ rows, columns, ...sheet }) =>
        rows.map((row) => columns.map((column) => addressOf({ ...sheet, area: areaOf(row, column) }))),
    },
    columnCount: { get: ({ columns }) => columns.length },
    formulas: content('formulas'),
    formulasLocal: content('formulasLocal'),
    formulasR1C1: content('formulasR1C1'),
    index: { get: ({ index }) => index },
    numberFormat: content('numberFormat'),
    rowCount: { get: ({ rows }) => rows.length },
    text: content('text'),
    valueTypes: content('valueTypes'),
    values: content('values'),
  },
  objects: { rows: (view) => objectOf('RangeViewCollection', view) },
  methods: { getRange: ({ book, sheetId, area }) => objectOf('Range', { book, sheetId, area }) },
});

const rowsOf = (view: RangeViewRef): HostObject[] =>
  view.rows.map((row, index) => objectOf('RangeView', { ...view, rows: [row], index }));

export const rangeViewCollectionType = defineType<Excel.RangeViewCollection, RangeViewRef>({
  items: rowsOf,
  methods: {
    getCount: ({ rows }) => rows.length,
    getItemAt: (view, index) => {
      const row = rowsOf(view)[wholeNumber(index)];
      if (!row) throw invalidArgument();
      return row;
    },
  },
});
