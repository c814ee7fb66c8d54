import type { Book } from '../book/book';
import { selectionOf } from '../book/selection';
import { areaOf } from '../area';
import { defineType, type HostObject } from '../wire/table';
import { objectOf } from './refs';

export const workbookType = defineType<Excel.Workbook, Book>({
  properties: {
    name: { get: (book) => book.workbook.getName() },
    readOnly: { get: () => false },
    isDirty: { get: () => false },
    autoSave: { get: () => false },
  },
  objects: {
    application: (book) => objectOf('Application', book),
    worksheets: (book) => objectOf('WorksheetCollection', book),
    settings: (book) => objectOf('SettingCollection', book),
  },
  methods: {
    getSelectedRange: (book) => objectOf('Range', { book, ...selectionOf(book) }),
    getActiveCell: (book): HostObject => {
      const { sheetId, area } = selectionOf(book);
      return objectOf('Range', { book, sheetId, area: areaOf(area.top, area.left) });
    },
  },
});
