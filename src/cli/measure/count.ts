import { isoDate } from '../../engine/calendar/iso-date';
import { parseDate } from '../../engine/calendar/japanese-date';
import { BLANK } from '../../engine/kpi/measures/column';
import { fromDouble } from '../../engine/number/double';
import { calendarRows } from '../../measure/calendar-rows';
import { EARLIEST, type ColumnKind, type Definition, type RecordTerms } from '../../measure/definition';
import { windowOf } from '../../measure/families/window';
import { parseMonth } from '../../measure/months';
import { readCell } from '../../measure/read-cell';
import { readResultRows } from '../../measure/read-result';
import { printQuery, type Grouping } from '../../measure/sql/print';
import type { Groups } from '../../measure/tally';
import type { RecordEngine } from './duckdb';
import type { ReadColumn } from './read-with';

const TYPES = { date: 'DATE', count: 'BIGINT', amount: 'DECIMAL(38, 10)', month: 'DATE' } as const;

type MeaningKind = keyof typeof TYPES;

/** What a text means, as a text of its column's type, and the outcome of records that hold one without a meaning. */
type Meaning = readonly [value: string | null, wrong: string | null];

function meaningOf(text: string, kind: ColumnKind): Meaning {
  const value = readCell(text, kind);
  if (typeof value === 'string') return [null, value];
  if (kind === 'date') return [value === BLANK ? null : isoDate(value), null];
  return [fromDouble(value).toString(), null];
}

/** The first day of the month that a text names. */
function monthMeaning(text: string): Meaning {
  if (text.trim() === '') return [null, null];
  const month = parseMonth(text);
  return month === null ? [null, 'notAMonth'] : [`${month}-01`, null];
}

type MeaningColumn = ReadColumn & { readonly kind: MeaningKind };

function isRead(column: ReadColumn): column is MeaningColumn {
  return column.kind !== 'branch';
}

/** A table for each kind of column, of what the texts in them mean: each text is read once, by the engine. */
async function fillMeanings(engine: RecordEngine, columns: readonly ReadColumn[]): Promise<void> {
  for (const kind of new Set(columns.filter(isRead).map((column) => column.kind))) {
    const names = columns.filter((column) => column.kind === kind).map(({ name }) => name);
    const texts = await engine.texts(
      names
        .map((name) => `SELECT DISTINCT ${name} AS t FROM tuples WHERE ${name} IS NOT NULL`)
        .join(' UNION '),
    );
    await engine.run(`CREATE TEMP TABLE ${kind}_texts (text VARCHAR, value VARCHAR, wrong VARCHAR)`);
    await engine.fill(
      `${kind}_texts`,
      texts.map((text) => [text, ...(kind === 'month' ? monthMeaning(text) : meaningOf(text, kind))]),
    );
    await engine.run(
      `CREATE TEMP TABLE ${kind}_meanings AS
        SELECT text, CAST(value AS ${TYPES[kind]}) AS value, wrong FROM ${kind}_texts`,
    );
  }
}

/** The records with what their texts mean, under the definition's names. */
function readTable(columns: readonly ReadColumn[], isSummed: boolean): string {
  const read = columns.filter(isRead);
  const values = columns.map((column) => {
    const { name, kind } = column;
    if (kind === 'branch') return `COALESCE(t.${name}, '') AS ${name}`;
    const value = `${name}_m.value`;
    return `${isSummed && kind === 'amount' ? `COALESCE(${value}, 0) * t.weight + t.${name}_sum` : value} AS ${name}`;
  });
  const wrongs = read.map(({ name }) => `${name}_m.wrong`);
  const joins = read.map(
    ({ name, kind }) => `LEFT JOIN ${kind}_meanings ${name}_m ON ${name}_m.text = t.${name}`,
  );
  return `CREATE TEMP TABLE read_records AS
    SELECT ${[...values, 't.weight AS weight', `COALESCE(${[...wrongs, 'NULL'].join(', ')}) AS wrong`].join(', ')}
    FROM tuples t ${joins.join(' ')}`;
}

async function daysIn(engine: RecordEngine, columns: readonly ReadColumn[]): Promise<Set<number>> {
  const names = columns.filter(({ kind }) => kind === 'date' || kind === 'month').map(({ name }) => name);
  const days = new Set([EARLIEST]);
  if (names.length === 0) return days;
  const texts = await engine.texts(
    names.map((name) => `SELECT ${name} AS day FROM read_records WHERE ${name} IS NOT NULL`).join(' UNION '),
  );
  for (const text of texts) days.add(parseDate(text) ?? EARLIEST);
  return days;
}

/** Records that a cell without a meaning leaves out, in the groups of the others. */
function wrongQuery(by: Grouping, monthColumn: string | null): string {
  const keys = [
    ...(by.branch ? ['branch'] : []),
    ...(by.month ? [`COALESCE(strftime(${monthColumn ?? 'NULL'}, '%Y-%m'), '') AS month`] : []),
    'wrong AS outcome',
  ];
  return `SELECT ${keys.join(', ')}, SUM(weight) AS records FROM read_records WHERE wrong IS NOT NULL
    GROUP BY ${keys.map((_, index) => String(index + 1)).join(', ')}`;
}

/** Judges and counts the records of `tuples`, by the definition's query. */
export async function count(
  engine: RecordEngine,
  definition: Definition,
  terms: RecordTerms,
  columns: readonly ReadColumn[],
  by: Grouping,
): Promise<Groups> {
  const query = definition.query(terms);
  const isSummed = query.calendar === null && Object.keys(query.sums).length > 0;
  await fillMeanings(engine, columns);
  await engine.run(readTable(columns, isSummed));
  const monthColumn = columns.some(({ kind }) => kind === 'month') ? 'month' : definition.month;
  const names = Object.fromEntries(columns.map(({ name }) => [name, name]));
  const absent = definition.columns.filter(({ name }) => names[name] === undefined);
  const source = {
    from: '(SELECT * FROM read_records WHERE wrong IS NULL)',
    columns: {
      ...names,
      ...(by.month && monthColumn !== null && { month: monthColumn }),
      weight: 'weight',
    },
    absent: absent.map(({ name }) => name),
  };
  const calendar = calendarRows(
    await daysIn(engine, columns),
    query.calendar,
    terms,
    windowOf(definition, terms),
  );
  const judged = await engine.rows(printQuery(query, source, calendar, by, 'duckdb'));
  const wrong = await engine.rows(wrongQuery(by, monthColumn));
  return readResultRows(
    [...judged, ...wrong].map((row) =>
      'branch' in row ? { ...row, branch: String(row['branch']).trim() } : row,
    ),
  );
}
