import type { Book } from './book';

/** Under this key a workbook's data keeps what the add-in keeps with the workbook. */
export const SETTINGS = 'settings';

/** The settings that travel with the workbook: Univer keeps what it does not know itself in `custom`. */
export function settingsOf(book: Book): Readonly<Record<string, unknown>> {
  return (book.workbook.getCustomMetadata()?.[SETTINGS] ?? {}) as Readonly<Record<string, unknown>>;
}

export function storeSettings(book: Book, settings: Readonly<Record<string, unknown>>): void {
  book.workbook.setCustomMetadata({ ...book.workbook.getCustomMetadata(), [SETTINGS]: settings });
}
