import { areaOf } from '../area';
import { activeChart } from '../book/active-chart';
import type { Book } from '../book/book';
import { selectedAreas, selectionCount, selectionOf } from '../book/selection';
import { HostError, itemNotFound } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { rangeOfFormula } from './find-range';
import { objectOf } from './refs';

export const workbookType = defineType<Excel.Workbook, Book>({
  properties: {
    autoSave: { get: () => false },
    isDirty: { get: () => false },
    name: { get: (book) => book.workbook.getName() },
    readOnly: { get: () => false },
  },
  objects: {
    application: (book) => objectOf('Application', book),
    bindings: (book) => objectOf('BindingCollection', book),
    comments: (book) => objectOf('CommentCollection', { book, sheetId: null }),
    customXmlParts: (book) => objectOf('CustomXmlPartCollection', book),
    functions: (book) => objectOf('Functions', book),
    names: (book) => objectOf('NamedItemCollection', { book, sheetId: null }),
    properties: (book) => objectOf('DocumentProperties', book),
    protection: (book) => objectOf('WorkbookProtection', book),
    settings: (book) => objectOf('SettingCollection', book),
    styles: (book) => objectOf('StyleCollection', book),
    tables: (book) => objectOf('TableCollection', { book, sheetId: null }),
    worksheets: (book) => objectOf('WorksheetCollection', book),
  },
  events: ['Activated'],
  methods: {
    getActiveChart: (book) => {
      const chart = chartInFront(book);
      if (!chart) throw itemNotFound();
      return chart;
    },
    getActiveChartOrNullObject: chartInFront,
    getActiveCell: (book): HostObject => {
      const { sheetId, area } = selectionOf(book);
      return objectOf('Range', { book, sheetId, area: areaOf(area.top, area.left) });
    },
    getSelectedRanges: (book) => objectOf('RangeAreas', { book, ...selectedAreas(book) }),
    getSelectedRange: (book) => {
      if (selectionCount(book) > 1) {
        throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      }
      return objectOf('Range', { book, ...selectionOf(book) });
    },
  },
  internal: {
    // `context.runtime`
    _Runtime: (book) => objectOf('Runtime', book),
    // The range that an event tells of, by its address.
    _GetRangeForEventByReferenceId: (book, address) => rangeObject(book, address),
    _GetRangeOrNullObjectForEventByReferenceId: (book, address) => rangeObject(book, address),
  },
});

function chartInFront(book: Book): HostObject | null {
  const chart = activeChart(book);
  return chart && objectOf('Chart', { book, chartId: chart.id, path: '' });
}

function rangeObject(book: Book, address: unknown): HostObject | null {
  const range = rangeOfFormula(book, String(address));
  return range && objectOf('Range', range);
}
