import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { measure } from '../../src/cli/measure';
import { usualBusinessDays } from '../../src/engine/calendar/business-days';
import { DEFINITIONS } from '../../src/measure/definitions';
import { MEASURE_TERMS } from '../../src/plan/fy2024/measure-terms';
import { nodeFile } from '../../src/cli/measure/node-file';
import {
  recordHead,
  foldRecords,
  type FoldTerms,
  type RecordHead,
} from '../../src/record-files/fold-records';
import { readCsv } from '../../src/record-files/read-csv';
import { readParquet } from '../../src/record-files/read-parquet';
import type { CaseFile, Comparison } from '../case';

const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'bench-records');
/** `RECORDS=100000000 npm run bench -- record-files`; ten million where nobody says. */
const ROWS = Number(process.env['RECORDS'] ?? 10_000_000);
const DAYS = 365;
const WAYS = 17;

/** DuckDB by itself. */
async function duckdb(sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

/** The same records each time: nothing here is random. */
async function generated(kind: 'csv' | 'parquet'): Promise<string> {
  const file = join(FOLDER, `${String(ROWS)}.${kind}`);
  if (existsSync(file)) return file;
  await mkdir(FOLDER, { recursive: true });
  const received = `DATE '2024-04-01' + (i * 7919 % ${String(DAYS)})::INTEGER`;
  await duckdb(
    `COPY (SELECT 'A' || lpad(i::VARCHAR, 10, '0') AS "受付番号", ${received} AS "受付日",
      ${received} + (i * 31 % ${String(WAYS)})::INTEGER AS "支給日", '支部' || (i % 47) AS "支部"
      FROM range(${String(ROWS)}) t(i)) TO '${file}' (${kind === 'csv' ? 'HEADER' : 'FORMAT parquet'})`,
  );
  return file;
}

/** How many of the generated records are paid in time, known without reading them. */
function inTime(): number {
  const days = usualBusinessDays();
  const first = 45_383;
  const isInTime = (i: number): boolean => {
    const received = first + ((i * 7919) % DAYS);
    return days.elapsed(received, received + ((i * 31) % WAYS)) <= MEASURE_TERMS.serviceStandardDays;
  };
  // days and ways repeat together after so many records
  const cycle = DAYS * WAYS;
  let [whole, rest] = [0, 0];
  for (let i = 0; i < cycle; i++) {
    if (!isInTime(i)) continue;
    whole++;
    if (i < ROWS % cycle) rest++;
  }
  return Math.floor(ROWS / cycle) * whole + rest;
}

async function measured(file: string): Promise<void> {
  let out = '';
  await measure(['SERVICE_STANDARD', file, '--by', 'branch,month', '--json'], {
    out: (text) => (out += text),
    err: () => undefined,
  });
  const { groups } = JSON.parse(out) as { groups: { numerator: number }[] };
  const met = groups.reduce((sum, { numerator }) => sum + numerator, 0);
  if (met !== inTime()) throw new Error(`${String(met)} in time, not ${String(inTime())}`);
}

/** What reads every cell of the columns and does no more; of Parquet the bare number stands in its foot. */
function floor(file: string, kind: 'csv' | 'parquet'): string {
  if (kind === 'parquet') {
    return `SELECT COUNT(*) FILTER ("受付日" > DATE '1950-01-01'), COUNT(*) FILTER ("支給日" > DATE '1950-01-01'),
      COUNT(*) FILTER ("支部" > '') FROM '${file}'`;
  }
  return `SELECT COUNT(b), COUNT(c), COUNT(d) FROM read_csv('${file}', auto_detect = false, header = true,
    columns = {a: 'VARCHAR', b: 'VARCHAR', c: 'VARCHAR', d: 'VARCHAR'})`;
}

async function embedded(kind: 'csv' | 'parquet'): Promise<Comparison> {
  const file = await generated(kind);
  return {
    name: `measure over ${ROWS.toLocaleString('en')} records of ${kind}, against DuckDB counting the same columns`,
    subject: { run: () => measured(file), work: ROWS },
    reference: { run: () => duckdb(floor(file, kind)), work: ROWS },
    goal: { atMost: 2.5 },
    rounds: 3,
  };
}

const TERMS: FoldTerms = {
  definition: DEFINITIONS.SERVICE_STANDARD,
  terms: { measures: MEASURE_TERMS, dayCount: usualBusinessDays(), asOf: null, fiscalYear: 2024 },
  columns: { received: '受付日', paid: '支給日', branch: '支部' },
  by: { branch: true, month: true },
};

async function headOf(file: string): Promise<RecordHead> {
  const head = await recordHead(await nodeFile(file));
  if ('fault' in head) throw new Error(head.fault);
  return head;
}

async function parsed(file: string, { csv }: RecordHead): Promise<number> {
  const bytes = await nodeFile(file);
  let rows = 0;
  const parts = csv ? readCsv(bytes, csv) : readParquet(bytes, Object.values(TERMS.columns));
  for await (const part of parts) rows += part.rows.length;
  return rows;
}

async function folded(kind: 'csv' | 'parquet'): Promise<Comparison> {
  const file = await generated(kind);
  const head = await headOf(file);
  return {
    name: `the pane's fold over ${ROWS.toLocaleString('en')} records of ${kind}, against the parser alone`,
    subject: {
      run: async () => {
        const fold = await foldRecords(await nodeFile(file), head, TERMS, { unread: [], goOn: () => true });
        if (fold?.groups.whole.of('met') !== inTime()) throw new Error('another number is in time');
      },
      work: ROWS,
    },
    reference: { run: () => parsed(file, head), work: ROWS },
    goal: { atMost: 1.5 },
    rounds: 3,
  };
}

const cases: CaseFile = async () => [
  await embedded('csv'),
  await embedded('parquet'),
  await folded('csv'),
  await folded('parquet'),
];
export default cases;
