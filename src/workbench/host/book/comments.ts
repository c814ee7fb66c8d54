import type { Book } from './book';
import type { CommentRecord } from './comment-record';
import { notesOf } from './custom';
import { keepNotes } from './kept-notes';

export interface PlacedComment extends CommentRecord {
  readonly sheetId: string;
}

/** The user of the emulated Excel. */
export const AUTHOR = { name: '利用者', email: 'user@example.jp' } as const;

/** Those of a sheet, or of the workbook, in the order in which they were made. */
export function commentsOf(book: Book, sheetId: string | null): PlacedComment[] {
  const sheets = sheetId === null ? book.sheets.map((sheet) => sheet.getSheetId()) : [sheetId];
  return sheets.flatMap((id) =>
    (notesOf(book, id).comments ?? []).map((comment) => ({ ...comment, sheetId: id })),
  );
}

export function addComment(book: Book, sheetId: string, comment: CommentRecord): void {
  keepNotes(book, sheetId, { comments: [...(notesOf(book, sheetId).comments ?? []), comment] });
}

export function changeComment(
  book: Book,
  { id, sheetId }: PlacedComment,
  change: Partial<CommentRecord>,
): void {
  const comments = notesOf(book, sheetId).comments ?? [];
  keepNotes(book, sheetId, {
    comments: comments.map((comment) => (comment.id === id ? { ...comment, ...change } : comment)),
  });
}

export function removeComment(book: Book, { id, sheetId }: PlacedComment): void {
  const comments = notesOf(book, sheetId).comments ?? [];
  keepNotes(book, sheetId, { comments: comments.filter((comment) => comment.id !== id) });
}
