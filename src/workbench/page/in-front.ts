import type { Book } from '../host/book/book';

/** Tells the workbook that its window is in front of others again. */
export function tellOfFront(openBook: () => Book | undefined): void {
  document.addEventListener('visibilitychange', () => {
    const book = openBook();
    if (document.visibilityState !== 'visible' || !book) return;
    book.tell({ kind: 'in-front', sheetId: book.workbook.getActiveSheet().getSheetId() });
  });
}
