import { SheetClipboardService } from '@univerjs/sheets-ui';
import type { Book } from '../host/book/book';
import { select, selectionOf } from '../host/book/selection';
import { writeValues } from '../host/book/write';
import { cellsOfText } from './text-cells';

/**
 * Lets a text from elsewhere be pasted as in Excel: each of its cells as if it were typed, under the look that the cell
 * has. The grid would take the look away, and put several lines into one cell. What comes with a look keeps to the grid.
 */
export function pasteTextsAsTyped(openBook: () => Book | undefined): void {
  const prototype = SheetClipboardService.prototype as unknown as Pasting;
  const { legacyPaste, _pastePlainText: pasteAlone } = prototype;
  prototype.legacyPaste = function (html, text, files) {
    if (html || files || !text) return legacyPaste.call(this, html, text, files);
    return this._pastePlainText(text);
  };
  prototype._pastePlainText = async function (text, kind) {
    const book = openBook();
    if (!book) return pasteAlone.call(this, text, kind);
    await pasteText(book, text);
    return true;
  };
}

async function pasteText(book: Book, text: string): Promise<void> {
  const rows = cellsOfText(text);
  const { sheetId, area } = selectionOf(book);
  const { top, left } = area;
  const width = Math.max(...rows.map((row) => row.length));
  const target = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  writeValues(book, sheetId, target, (row, column) => rows[row - top]?.[column - left]);
  await select(book, sheetId, target);
}

/** What Univer keeps to itself. */
interface Pasting {
  legacyPaste: (
    this: Pasting,
    html: string | undefined,
    text: string | undefined,
    files: unknown,
  ) => Promise<boolean>;
  _pastePlainText: (this: Pasting, text: string, kind?: string) => Promise<boolean>;
}
