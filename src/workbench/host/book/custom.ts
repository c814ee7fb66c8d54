import type { Worksheet } from '@univerjs/core';
import type { Link } from '../../../xlsx/link';
import type { Book } from './book';
import type { CommentRecord } from './comment-record';
import type { SheetFilter } from './filters/record';
import type { TableRecord } from './table-record';

/** Under this key a cell keeps the part of its look that Univer has no place for. */
export const KEPT_LOOK = 'look';

/** Under this key a cell keeps the name of its style, unless that is the normal one. */
export const KEPT_STYLE = 'style';

/** Under this key a cell keeps how many cells its array formula is fixed to, itself the first of them. */
export const KEPT_ARRAY = 'array';

/** Under this key a cell keeps its link. */
export const HYPERLINK = 'hyperlink';

export interface FixedArray {
  readonly rows: number;
  readonly columns: number;
}

/** What a sheet keeps for the host, because Univer has no place for it. It travels with the workbook's data. */
export interface SheetNotes {
  readonly protection?: Readonly<Record<string, unknown>> | undefined;
  readonly page?: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly comments?: readonly CommentRecord[];
  readonly tables?: readonly TableRecord[];
  readonly filter?: SheetFilter | undefined;
  readonly veryHidden?: boolean;
  /** Those of cells that do not stand on the sheet. */
  readonly links?: readonly Link[];
}

const KEY = 'excel';

export function notesOf(book: Book, sheetId: string): SheetNotes {
  return notesOn(book.sheet(sheetId));
}

function notesOn(sheet: Worksheet): SheetNotes {
  return (sheet.getCustomMetadata()?.[KEY] ?? {}) as SheetNotes;
}

export function noteOn(sheet: Worksheet, notes: SheetNotes): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [KEY]: { ...notesOn(sheet), ...notes } });
}
