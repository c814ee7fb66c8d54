import type { Book } from '../book/book';
import { notesOf } from '../book/custom';
import { keepForGood } from '../book/kept-notes';
import { restoreLock } from '../book/lock';
import { accessDenied, invalidOperation } from '../wire/errors';
import { defineType } from '../wire/table';
import { text } from './arguments';
import { optionsOf } from './options';
import { isProtected } from './protect';
import type { SheetRef } from './refs';

/** Excel's defaults: everything is forbidden. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

const PASSWORD = 'password';

function passwordOf(value: unknown): string {
  return value === undefined ? '' : text(value);
}

export const worksheetProtectionType = defineType<Excel.WorksheetProtection, SheetRef>({
  properties: {
    protected: { get: isProtected },
    options: {
      get: ({ book, sheetId }) => {
        const { [PASSWORD]: password, ...options } = notesOf(book, sheetId).protection ?? {};
        return password === undefined ? null : { ...OPTIONS, ...options };
      },
    },
  },
  methods: {
    protect: async (sheet, options, password) => {
      if (isProtected(sheet)) throw accessDenied();
      const given = options === undefined ? {} : optionsOf(options);
      const protection = { ...OPTIONS, ...given, [PASSWORD]: passwordOf(password) };
      keepForGood(sheet.book, sheet.sheetId, { protection });
      await restoreLock(sheet.book, sheet.sheetId);
    },
    unprotect: async (sheet, password) => {
      const { protection } = notesOf(sheet.book, sheet.sheetId);
      if (!protection) return;
      if (protection[PASSWORD] !== passwordOf(password)) throw accessDenied();
      keepForGood(sheet.book, sheet.sheetId, { protection: undefined });
      await restoreLock(sheet.book, sheet.sheetId);
    },
  },
});

const STRUCTURE = 'structurePassword';

function structurePassword(book: Book): unknown {
  return book.workbook.getCustomMetadata()?.[STRUCTURE];
}

export function isStructureProtected(book: Book): boolean {
  return structurePassword(book) !== undefined;
}

/** Throws AccessDenied where the structure of the workbook is protected: its sheets stay as they are. */
export function allowSheets(book: Book): void {
  if (isStructureProtected(book)) throw accessDenied();
}

export const workbookProtectionType = defineType<Excel.WorkbookProtection, Book>({
  properties: { protected: { get: isStructureProtected } },
  methods: {
    protect: (book, password) => {
      if (isStructureProtected(book)) throw invalidOperation('The workbook is already protected.');
      const { workbook } = book;
      workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), [STRUCTURE]: passwordOf(password) });
    },
    unprotect: (book, password) => {
      if (!isStructureProtected(book)) return;
      if (structurePassword(book) !== passwordOf(password)) throw accessDenied();
      const { workbook } = book;
      workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), [STRUCTURE]: undefined });
    },
  },
});
