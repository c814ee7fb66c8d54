import type { RecordFold } from '../measure/fold';
import { isUnread, type Outcome } from '../measure/outcome';
import type { CsvForm } from './csv-form';
import { readCsv } from './read-csv';
import { readParquet } from './read-parquet';
import type { RecordBytes } from './source';

/** A record that a person must look at. */
export interface UnreadRecord {
  readonly file: string;
  /** From 1; of a Parquet file the row. */
  readonly line: number;
  readonly outcome: Outcome;
}

export interface FoldProgress {
  readonly rows: number;
  readonly bytes: number;
}

export interface Folding {
  readonly fold: RecordFold;
  /** The first ones that could not be read. */
  readonly unread: UnreadRecord[];
  /** Told between parts; an answer of false ends the reading. */
  readonly goOn: (progress: FoldProgress) => boolean | Promise<boolean>;
}

export const UNREAD_SHOWN = 10;

/** Folds the records of a file of delimited text; false where it was ended before. */
export async function foldCsv(
  file: RecordBytes,
  form: CsvForm,
  { fold, unread, goOn }: Folding,
): Promise<boolean> {
  const width = form.headers.length;
  let count = 0;
  for await (const { rows, lineOf, bytes } of readCsv(file, form)) {
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? [];
      let outcome: Outcome = 'ragged';
      if (row.length === width) outcome = fold.add(row);
      else if (row.length === 1 && row[0]?.trim() === '') continue;
      else fold.addUnreadable(outcome);
      count++;
      if (isUnread(outcome) && unread.length < UNREAD_SHOWN) {
        unread.push({ file: file.name, line: lineOf(index), outcome });
      }
    }
    if (!(await goOn({ rows: count, bytes }))) return false;
  }
  return true;
}

/** Folds the records of a Parquet file, whose columns are named in the order of its rows' cells. */
export async function foldParquet(
  file: RecordBytes,
  columns: readonly string[],
  { fold, unread, goOn }: Folding,
): Promise<boolean> {
  let count = 0;
  for await (const { rows, bytes } of readParquet(file, columns)) {
    for (const row of rows) {
      const outcome = fold.add(row);
      count++;
      if (isUnread(outcome) && unread.length < UNREAD_SHOWN) {
        unread.push({ file: file.name, line: count, outcome });
      }
    }
    if (!(await goOn({ rows: count, bytes }))) return false;
  }
  return true;
}
