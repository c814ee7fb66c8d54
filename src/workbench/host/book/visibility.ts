import type { Book } from './book';
import { notesOf } from './custom';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Univer knows only that a sheet is hidden. */
export function visibilityOf(book: Book, sheetId: string): Visibility {
  const isHidden = book.sheet(sheetId).isSheetHidden() === book.kit.core.BooleanNumber.TRUE;
  if (!isHidden) return 'Visible';
  return notesOf(book, sheetId).veryHidden === true ? 'VeryHidden' : 'Hidden';
}
