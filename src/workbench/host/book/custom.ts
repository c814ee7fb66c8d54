import type { Book } from './book';

/** Under this key a cell keeps the part of its look that Univer has no place for. */
export const KEPT_LOOK = 'look';

/** What a sheet keeps for the host, because Univer has no place for it. It travels with the workbook's data. */
export interface SheetNotes {
  readonly protection?: Readonly<Record<string, unknown>> | undefined;
  readonly page?: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly veryHidden?: boolean;
}

const KEY = 'excel';

export function notesOf(book: Book, sheetId: string): SheetNotes {
  return (book.sheet(sheetId).getCustomMetadata()?.[KEY] ?? {}) as SheetNotes;
}

export function noteDown(book: Book, sheetId: string, notes: SheetNotes): void {
  const sheet = book.sheet(sheetId);
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [KEY]: { ...notesOf(book, sheetId), ...notes } });
}
