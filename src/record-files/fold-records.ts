import type { Definition, RecordTerms } from '../measure/definition';
import type { ColumnHead } from '../measure/propose-columns';
import { RecordFold, type RowPlaces } from '../measure/fold';
import type { Grouping } from '../measure/sql/print';
import { csvForm, type CsvFault, type CsvForm } from './csv-form';
import { foldCsv, foldParquet, type Folding } from './fold-file';
import { parquetHead, type ParquetFault } from './read-parquet';
import { headOf, kindOf, type RecordBytes } from './source';

/** How a file's records are written. `csv` is null of a Parquet file. */
export interface RecordHead extends ColumnHead {
  readonly csv: CsvForm | null;
}

/** Why a file holds no records for us. */
export type HeadFault = { readonly fault: 'unknown-kind' } | CsvFault | ParquetFault;

/** The form and the headings of a file; throws where it is damaged or cannot be opened. */
export async function recordHead(file: RecordBytes): Promise<RecordHead | HeadFault> {
  const kind = kindOf(file.name);
  if (kind === null) return { fault: 'unknown-kind' };
  if (file.size === 0) return { fault: 'empty' };
  if (kind === 'parquet') {
    const parquet = await parquetHead(file);
    return 'fault' in parquet ? parquet : { ...parquet, csv: null };
  }
  const csv = csvForm(await headOf(file));
  return 'fault' in csv ? csv : { headers: csv.headers, sample: csv.sample, csv };
}

/** By what the records of a file are folded. */
export interface FoldTerms {
  readonly definition: Definition;
  readonly terms: RecordTerms;
  /** The headings of its columns by what they hold. */
  readonly columns: Readonly<Record<string, string>>;
  readonly by: Grouping;
  /** Days of suspension by what stands under a heading. */
  readonly suspensions?: { readonly header: string; readonly days: ReadonlyMap<string, number> };
}

/** The rows' columns that are read: of a Parquet file no others. */
function readHeaders({ headers, csv }: RecordHead, { columns, suspensions }: FoldTerms): readonly string[] {
  if (csv) return headers;
  return [...new Set([...Object.values(columns), ...(suspensions ? [suspensions.header] : [])])];
}

/** A fold over rows of these headings. */
export function foldOf(headers: readonly string[], asked: FoldTerms): RecordFold {
  const { definition, terms, columns, by, suspensions } = asked;
  const placeOf = (name: string): number | null => {
    const header = columns[name];
    return header === undefined ? null : headers.indexOf(header);
  };
  const places: RowPlaces = {
    cells: definition.columns.map(({ name }) => placeOf(name)),
    branch: placeOf('branch'),
    month: placeOf('month'),
    ...(suspensions && {
      suspensions: { place: headers.indexOf(suspensions.header), days: suspensions.days },
    }),
  };
  return new RecordFold(definition, terms, places, by);
}

/** Folds the records of a file; null where it was ended before. */
export async function foldRecords(
  file: RecordBytes,
  head: RecordHead,
  asked: FoldTerms,
  following: Pick<Folding, 'unread' | 'goOn'>,
): Promise<RecordFold | null> {
  const headers = readHeaders(head, asked);
  const fold = foldOf(headers, asked);
  const folding = { ...following, fold };
  const isDone = head.csv
    ? await foldCsv(file, head.csv, folding)
    : await foldParquet(file, headers, folding);
  return isDone ? fold : null;
}
