import type { RecordEngine } from './duckdb';
import { refused, Unmeasurable } from './fault';
import { columnIn, MOST_REJECTS, readCall, type FormGroup, type ReadColumn } from './read-with';

/**
 * A time of day behind a date would make a text of its own of nearly every record: it is taken off where it is
 * written as people and databases write it, and left to be read where it is not.
 */
const DAY_TEXT = `CREATE MACRO day_text(t) AS CASE
  WHEN length(t) > 13 AND regexp_full_match(t, '\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?')
  THEN regexp_extract(t, '^[^T ]+') ELSE t END`;
/** What is plainly an amount is summed at once, the rest is read one by one. */
const IS_PLAIN = `CREATE MACRO is_plain(t) AS
  t IS NULL OR t = '' OR regexp_full_match(t, '-?\\d{1,15}(\\.\\d{1,6})?')`;
const PLAIN_AMOUNT = `CREATE MACRO plain_amount(t) AS COALESCE(CAST(NULLIF(t, '') AS DECIMAL(38, 10)), 0)`;

interface Staging {
  readonly columns: readonly ReadColumn[];
  /** The heading of each. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Amounts are only summed: those of many records may be one row. */
  readonly isSummed: boolean;
}

/** The records of a file in DuckDB's own types become texts only when there are few left. */
function keyOf(column: ReadColumn, own: string, isCsv: boolean, types: ReadonlyMap<string, string>): string {
  const type = types.get(own) ?? 'VARCHAR';
  if (column.kind === 'date' || column.kind === 'month') {
    if (isCsv || type === 'VARCHAR') return `day_text(${own})`;
    return type.startsWith('TIMESTAMP') ? `CAST(${own} AS DATE)` : own;
  }
  return own;
}

function selection(group: FormGroup, staging: Staging, types: ReadonlyMap<string, string>): string {
  const { columns, chosen, isSummed } = staging;
  const isCsv = group.form.csv !== null;
  const cell = (column: ReadColumn): string => {
    const own = columnIn(group.form, chosen[column.name] ?? '');
    return column.kind === 'amount' && !isCsv ? `CAST(${own} AS VARCHAR)` : own;
  };
  const amounts = isSummed ? columns.filter(({ kind }) => kind === 'amount') : [];
  const isPlain = amounts.map((column) => `is_plain(${cell(column)})`).join(' AND ');
  const keys = columns.map((column) =>
    amounts.includes(column)
      ? `CASE WHEN ${isPlain} THEN NULL ELSE ${cell(column)} END AS ${column.name}`
      : `${keyOf(column, cell(column), isCsv, types)} AS ${column.name}`,
  );
  const sums = amounts.map(
    (column) =>
      `SUM(CASE WHEN ${isPlain} THEN plain_amount(${cell(column)}) ELSE 0 END) AS ${column.name}_sum`,
  );
  return `SELECT ${[...keys, ...sums, 'COUNT(*) AS weight'].join(', ')} FROM ${readCall(group, 'rejects')}
    GROUP BY ${columns.map((_, index) => String(index + 1)).join(', ')}`;
}

async function typesOf(engine: RecordEngine, group: FormGroup): Promise<ReadonlyMap<string, string>> {
  if (group.form.csv) return new Map();
  const described = await engine.rows(`DESCRIBE SELECT * FROM ${readCall(group, 'rejects')}`);
  return new Map(
    described.map(({ column_name, column_type }) => [
      `"${String(column_name).replaceAll('"', '""')}"`,
      String(column_type),
    ]),
  );
}

/**
 * Reads the files once, into a table `tuples`: a row for all records that hold the same texts, with their number.
 * Records repeat the same days, so that what is judged is small however long the files are.
 */
export async function stage(
  engine: RecordEngine,
  groups: readonly FormGroup[],
  staging: Staging,
  tell: (part: number) => void,
): Promise<void> {
  await engine.run(DAY_TEXT);
  await engine.run(IS_PLAIN);
  await engine.run(PLAIN_AMOUNT);
  const { columns, isSummed } = staging;
  const sums = columns.filter(({ kind }) => isSummed && kind === 'amount');
  const names = [
    ...columns.map(({ name }) => `${name} VARCHAR`),
    ...sums.map(({ name }) => `${name}_sum DECIMAL(38, 10)`),
    'weight BIGINT',
  ];
  await engine.run(`CREATE TEMP TABLE tuples (${names.join(', ')})`);
  for (const [index, group] of groups.entries()) {
    try {
      const types = await typesOf(engine, group);
      await engine.runLong(`INSERT INTO tuples ${selection(group, staging, types)}`, (part) => {
        tell((index + part) / groups.length);
      });
    } catch (error) {
      throw refused(error, group.form.file.name);
    }
  }
}

/** The rows that were passed over, because they do not have the columns of their headings. */
export async function raggedRows(engine: RecordEngine, fileOf: (path: string) => string): Promise<number> {
  const exists = await engine.rows("SELECT 1 FROM duckdb_tables() WHERE table_name = 'rejects'");
  if (exists.length === 0) return 0;
  const places = `FROM rejects JOIN rejects_scans USING (scan_id, file_id)`;
  const first = async (fault: 'encoding' | 'unclosed' | 'too-ragged', where: string): Promise<void> => {
    const [found] = await engine.rows(
      `SELECT file_path, line ${places} WHERE ${where} ORDER BY file_path, line LIMIT 1`,
    );
    if (!found) return;
    throw new Unmeasurable({ fault, file: fileOf(String(found['file_path'])), line: Number(found['line']) });
  };
  await first('encoding', "error_type = 'INVALID ENCODING'");
  // a quotation mark that nothing closes swallows records without a word, as far as a line may reach
  await first('unclosed', "error_type IN ('UNQUOTED VALUE', 'LINE SIZE OVER MAXIMUM')");
  const [found] = await engine.rows(
    `SELECT COUNT(DISTINCT (scan_id, file_id, line)) AS lines, COUNT(*) AS errors ${places}`,
  );
  if (Number(found?.['errors']) >= MOST_REJECTS) await first('too-ragged', 'TRUE');
  return Number(found?.['lines'] ?? 0);
}
