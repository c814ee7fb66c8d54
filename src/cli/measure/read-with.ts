import type { RecordColumn, Definition } from '../../measure/definition';
import type { Grouping } from '../../measure/sql/print';
import type { RecordForm } from './record-form';

/** A column that is read of files, by what it holds. */
export interface ReadColumn {
  readonly name: string;
  readonly kind: RecordColumn['kind'] | 'branch' | 'month';
}

/** What is read of a record beside the measure's own columns. */
export function readColumns(
  { columns }: Definition,
  chosen: Readonly<Record<string, string>>,
  by: Grouping,
): readonly ReadColumn[] {
  return [
    ...columns.filter(({ name, needed }) => needed || chosen[name] !== undefined),
    ...(by.branch ? [{ name: 'branch', kind: 'branch' } as const] : []),
    ...(by.month && chosen['month'] !== undefined ? [{ name: 'month', kind: 'month' } as const] : []),
  ];
}

/** Files that are read by one call: of one kind, with the same headings. */
export interface FormGroup {
  readonly form: RecordForm;
  /** Where DuckDB is to read them, each with the file that a person knows it by. */
  readonly paths: Map<string, string>;
}

/** A path that DuckDB takes for no pattern. */
function plainPath(path: string): string {
  return path.replace(/[*?[]/gu, '[$&]');
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** What stands behind FROM to read the files; the columns of delimited text are c0, c1 and so on. */
export function readCall({ form: { csv }, paths }: FormGroup, rejects: string): string {
  const list = `[${Array.from(paths.keys(), (path) => text(plainPath(path))).join(', ')}]`;
  if (!csv) return `read_parquet(${list})`;
  const columns = csv.headers.map((_, index) => `'c${String(index)}': 'VARCHAR'`).join(', ');
  const options = [
    'auto_detect = false',
    `columns = {${columns}}`,
    'header = true',
    `delim = ${text(csv.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    'strict_mode = true',
    'store_rejects = true',
    `rejects_table = ${text(rejects)}`,
    `rejects_scan = ${text(`${rejects}_scans`)}`,
    `rejects_limit = ${String(MOST_REJECTS)}`,
  ];
  return `read_csv(${list}, ${options.join(', ')})`;
}

/** A file with more rows that do not have its headings' columns is another kind of file. */
export const MOST_REJECTS = 100_000;

/** A column of a file as DuckDB names it. */
export function columnIn({ csv, headers }: RecordForm, header: string): string {
  return csv ? `c${String(headers.indexOf(header))}` : `"${header.replaceAll('"', '""')}"`;
}
