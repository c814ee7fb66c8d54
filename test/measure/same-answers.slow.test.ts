import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFiles, type MeasuredFiles } from '../../src/cli/measure/measure-files';
import { nodeFile } from '../../src/cli/measure/node-file';
import { recordForm } from '../../src/cli/measure/record-form';
import { BusinessDays } from '../../src/engine/calendar/business-days';
import { CALENDAR_DAYS } from '../../src/engine/calendar/day-count';
import { isoDate } from '../../src/engine/calendar/iso-date';
import { nearestDouble } from '../../src/engine/number/double';
import { MEASURE_TERMS } from '../../src/plan/fy2024/measure-terms';
import { calendarRows } from '../../src/measure/calendar-rows';
import type { Definition, RecordTerms } from '../../src/measure/definition';
import { DEFINITIONS, type MeasureId } from '../../src/measure/definitions';
import { RecordFold } from '../../src/measure/fold';
import { isUnread } from '../../src/measure/outcome';
import { readResultRows } from '../../src/measure/read-result';
import { windowOf } from '../../src/measure/families/window';
import { printQuery, type Grouping } from '../../src/measure/sql/print';
import { DIALECTS, type Dialect } from '../../src/measure/sql/dialect';
import type { Groups } from '../../src/measure/tally';
import { call } from '../functions/call';
import { fuzzed } from '../support/fuzz';

type Cell = number | null;
type Row = readonly Cell[];

const YEAR = 2023;
const BRANCHES = ['東京', '北海道', "O'Hara"];
/** 2023-12-20: the days around it hold year ends, holidays, and the turn of months. */
const DAY = 45_280;
const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: DAY, max: DAY + 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 46_740, max: 46_780 }) },
  { weight: 1, arbitrary: fc.constantFrom(39_000, 49_900) },
);
const blank = fc.constant(null);
const date = fc.oneof({ weight: 9, arbitrary: day }, { weight: 1, arbitrary: blank });
const whole = fc.oneof(fc.integer({ min: 0, max: 30 }), blank);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 9999 }).map((n) => n / 100),
  blank,
);

/** A record of a measure: mostly in order, as the columns need it. */
function records(definition: Definition): fc.Arbitrary<readonly Row[]> {
  const cells = definition.columns.map(({ kind }) =>
    kind === 'date' ? date : kind === 'count' ? whole : amount,
  );
  const row = fc.tuple(...cells);
  const inOrder = row.map((cells) => {
    const [first, second, ...rest] = cells;
    const isReversed = typeof first === 'number' && typeof second === 'number' && second < first;
    return definition.columns[0]?.kind === 'count' || !isReversed ? cells : [second ?? null, first, ...rest];
  });
  return fc.array(fc.oneof({ weight: 12, arbitrary: inOrder }, { weight: 1, arbitrary: row }), {
    minLength: 1,
    maxLength: 40,
  });
}

const terms = fc.record({
  asOf: fc.option(fc.integer({ min: DAY + 5, max: DAY + 60 })),
  closed: fc.array(fc.integer({ min: DAY, max: DAY + 30 }), { maxLength: 2 }),
  inCalendarDays: fc.boolean(),
});
type Terms = typeof terms extends fc.Arbitrary<infer T> ? T : never;

function recordTerms({ asOf, closed, inCalendarDays }: Terms, id: MeasureId): RecordTerms {
  const isService = id === 'SERVICE_STANDARD';
  const dayCount = isService && inCalendarDays ? CALENDAR_DAYS : new BusinessDays(closed);
  return { measures: MEASURE_TERMS, dayCount, asOf, fiscalYear: YEAR };
}

const column = (rows: readonly Row[], index: number) => rows.map((row) => [row[index] ?? null]);

/** What the function answers of the same records. */
function byFunction(id: MeasureId, rows: readonly Row[], { asOf, closed, inCalendarDays }: Terms): unknown {
  const columns = DEFINITIONS[id].columns.map((_, index) => column(rows, index));
  const closedDays = closed.length > 0 ? closed.map((each) => [each]) : null;
  switch (id) {
    case 'SERVICE_STANDARD': {
      const [received, paid, suspended] = columns;
      return call(id, received, paid, inCalendarDays ? '暦日' : null, closedDays, asOf, suspended);
    }
    case 'CARD_ISSUE_DAYS':
      return call(id, ...columns, closedDays);
    case 'CARD_RECOVERY':
      return call('CARD_RECOVERY.BY_DATE', ...columns, asOf);
    case 'EARLY_VISIT':
      return call(id, ...columns, asOf);
    case 'SMOKING_CESSATION':
      return call(id, ...columns, YEAR);
    default:
      return call(id, ...columns);
  }
}

/** Records as files hold them. */
function textsOf({ columns }: Definition, rows: readonly Row[]): string[][] {
  return rows.map((row, index) => [
    ...row.map((cell, at) =>
      cell === null ? '' : columns[at]?.kind === 'date' ? isoDate(cell) : String(cell),
    ),
    branchOf(index),
  ]);
}

/** The groups, and the rows that could not be read, from 1. */
function byFold(id: MeasureId, rows: readonly Row[], of: RecordTerms, by: Grouping) {
  const definition: Definition = DEFINITIONS[id];
  const cells = definition.columns.map((_, index) => index);
  const fold = new RecordFold(definition, of, { cells, branch: cells.length, month: null }, by);
  const unread = textsOf(definition, rows).flatMap((texts, index) => {
    const outcome = fold.add(texts);
    return isUnread(outcome) ? [{ row: index + 1, outcome }] : [];
  });
  return { groups: fold.groups, unread };
}

const branchOf = (index: number): string => BRANCHES[index % BRANCHES.length] ?? '';

let folder = '';
let duckdb: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'same-answers-'));
  duckdb = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  connection = await duckdb.connect();
});
afterAll(async () => {
  connection.closeSync();
  duckdb.closeSync();
  await rm(folder, { recursive: true });
});

const TYPES = { date: 'DATE', count: 'BIGINT', amount: 'DECIMAL(18, 4)' } as const;

async function byQuery(
  id: MeasureId,
  rows: readonly Row[],
  of: RecordTerms,
  dialect: Dialect,
): Promise<Groups> {
  const definition: Definition = DEFINITIONS[id];
  const { columns, month } = definition;
  const value = (cell: Cell, at: number): string =>
    cell === null ? 'NULL' : columns[at]?.kind === 'date' ? `DATE '${isoDate(cell)}'` : String(cell);
  const types = columns.map(({ name, kind }) => `"の ${name}" ${TYPES[kind]}`);
  await connection.run(`CREATE OR REPLACE TABLE applications (${types.join(', ')}, "支部" VARCHAR)`);
  const lines = rows.map(
    (row, index) => `(${[...row.map(value), `'${branchOf(index).replaceAll("'", "''")}'`].join(', ')})`,
  );
  await connection.run(`INSERT INTO applications VALUES ${lines.join(', ')}`);
  const names = Object.fromEntries(columns.map(({ name }) => [name, `の ${name}`]));
  const source = {
    from: 'applications',
    columns: { ...names, branch: '支部', ...(month !== null && { month: names[month] ?? '' }) },
  };
  const query = definition.query(of);
  const days = new Set(
    rows.flatMap((row) =>
      row.filter((cell, at): cell is number => cell !== null && columns[at]?.kind === 'date'),
    ),
  );
  const calendar = calendarRows(days.add(DAY), query.calendar, of, windowOf(definition, of));
  const text = printQuery(query, source, calendar, { branch: true, month: month !== null }, dialect);
  // Spark's quotation marks around names are all that DuckDB does not read
  const read = await connection.runAndReadAll(text.replaceAll('`', '"'));
  return readResultRows(read.getRowObjectsJson());
}

/** What the command line makes of a file of the records, of which `applications` holds the same. */
async function byFile(
  id: MeasureId,
  rows: readonly Row[],
  { asOf, closed, inCalendarDays }: Terms,
  by: Grouping,
  kind: 'csv' | 'parquet',
): Promise<MeasuredFiles> {
  const definition: Definition = DEFINITIONS[id];
  const names = definition.columns.map(({ name }) => [name, `の ${name}`] as const);
  const path = join(folder, `records.${kind}`);
  if (kind === 'parquet') await connection.run(`COPY applications TO '${path}' (FORMAT parquet)`);
  else {
    const head = [...names.map(([, heading]) => heading), '支部'];
    await writeFile(path, [head, ...textsOf(definition, rows)].map((cells) => cells.join(',')).join('\n'));
  }
  const terms = {
    asOf,
    closedDays: closed,
    isInCalendarDays: id === 'SERVICE_STANDARD' && inCalendarDays,
    fiscalYear: YEAR,
  };
  const columns = { ...Object.fromEntries(names), branch: '支部' };
  const forms = [await recordForm(await nodeFile(path))];
  return measureFiles(forms, columns, { definition, by, terms }, () => undefined);
}

function shown(groups: Groups) {
  return groups.sorted.map(({ by, tally }) => ({
    ...by,
    counts: tally.counted,
    reasons: [...tally.reasons].sort(),
    provisional: tally.provisional,
    part: tally.part.value.toFraction(),
    whole: tally.whole.value.toFraction(),
  }));
}

/** Of groups as the function answers: of all records together, refused where one cannot be judged. */
function asFunction(id: MeasureId, groups: Groups): unknown {
  const { whole } = groups;
  const definition: Definition = DEFINITIONS[id];
  const unread = whole.reasons.filter(([outcome]) => isUnread(outcome));
  if (unread.length > 0) return 'refused';
  const measurement = definition.measure(whole);
  if (measurement.kind !== 'measured') return 'refused';
  const { amount: exact } = measurement.figure;
  const number = typeof exact === 'number' ? exact : nearestDouble(exact);
  return measurement.provisional ? `${String(number)} provisional` : number;
}

/** What a function's answer is, apart from how it is said. */
function answered(answer: unknown): unknown {
  if (typeof answer === 'string' && answer.startsWith('#')) return 'refused';
  return answer;
}

describe('a KPI measured from records', () => {
  it.each(Object.keys(DEFINITIONS) as MeasureId[])(
    '%s comes to the same by function, fold, query and files that DuckDB reads',
    async (id) => {
      const ofMonth = DEFINITIONS[id].month !== null;
      await fc.assert(
        fc.asyncProperty(records(DEFINITIONS[id]), terms, async (rows, given) => {
          const of = recordTerms(given, id);
          const by = { branch: true, month: ofMonth };
          const { groups: folded, unread } = byFold(id, rows, of, by);
          expect(asFunction(id, folded)).toEqual(answered(byFunction(id, rows, given)));
          for (const dialect of DIALECTS) {
            expect(shown(await byQuery(id, rows, of, dialect))).toEqual(shown(folded));
          }
          const kind = rows.length % 2 === 0 ? 'csv' : 'parquet';
          const measured = await byFile(id, rows, given, by, kind);
          expect(shown(measured.groups)).toEqual(shown(folded));
          const above = kind === 'csv' ? 1 : 0;
          expect(measured.unread.map(({ line, outcome }) => ({ row: line - above, outcome }))).toEqual(
            unread.slice(0, 10),
          );
        }),
        // the sums of parts and wholes are one query for many measures
        fuzzed(id === 'GENERIC' || DEFINITIONS[id].columns[1]?.name !== 'eligible' ? 20 : 4),
      );
    },
  );
});
