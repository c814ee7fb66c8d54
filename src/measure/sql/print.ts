import type { CalendarRow } from '../calendar-rows';
import { RECORDS, type Condition, type RecordQuery, type Term } from '../query';
import { dateText, quotedName, quotedText, type Dialect } from './dialect';

/** Where the records stand. */
export interface RecordSource {
  /** A table, or what else may stand behind FROM. */
  readonly from: string;
  /** The names of its columns by those of the definition; `weight` says how many records a row stands for. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns of the definition that the table does not have. */
  readonly absent?: readonly string[];
}

/** By what records are grouped: by a column `branch` of theirs, by the month of their column `month`. */
export interface Grouping {
  readonly branch: boolean;
  readonly month: boolean;
}

const JOIN = '\n  ';

function term(of: Term): string {
  switch (of.kind) {
    case 'column':
      return `${of.of}.${of.column}`;
    case 'number':
      return String(of.value);
    case 'day':
      return dateText(of.day);
    case 'orZero':
      return `COALESCE(${term(of.term)}, 0)`;
    case 'plus':
      return `${term(of.left)} + ${term(of.right)}`;
    case 'minus':
      return `(${term(of.left)} - ${term(of.right)})`;
    case 'times':
      return `${term(of.left)} * ${term(of.right)}`;
  }
}

function condition(of: Condition): string {
  switch (of.kind) {
    case 'isNull':
      return `${term(of.term)} IS NULL`;
    case 'compare':
      return `${term(of.left)} ${of.sign} ${term(of.right)}`;
    case 'all':
      return of.of.map(condition).join(' AND ');
    case 'any':
      return `(${of.of.map(condition).join(' OR ')})`;
  }
}

/** One row or more. */
function calendarTable(rows: readonly CalendarRow[], { calendar }: RecordQuery): string {
  const told = (row: CalendarRow): string[] => {
    switch (calendar) {
      case 'counted':
        return [row.counted === null ? 'NULL' : String(row.counted)];
      case 'until_day':
        return [row.until === null ? 'NULL' : dateText(row.until)];
      case null:
        return [];
    }
  };
  const lines = rows.map((row) => `(${[dateText(row.day), quotedText(row.month), ...told(row)].join(', ')})`);
  const names = ['on_day', 'in_month', ...(calendar === null ? [] : [calendar])];
  return `calendar (${names.join(', ')}) AS (\n  VALUES\n    ${lines.join(',\n    ')}\n)`;
}

function recordsTable({ from, columns, absent = [] }: RecordSource, dialect: Dialect): string {
  const selected = [
    ...Object.entries(columns).map(([name, own]) => `${quotedName(own, dialect)} AS ${name}`),
    // what may be left out counts days: nobody was kept waiting
    ...absent.map((name) => `0 AS ${name}`),
  ];
  return `records AS (\n  SELECT\n    ${selected.join(',\n    ')}\n  FROM ${from}\n)`;
}

function judgedTable(query: RecordQuery, by: Grouping, isWeighted: boolean): string {
  const { joins, cases, otherwise, provisional, sums } = query;
  const monthJoin = by.month ? [{ alias: 'm', on: 'month' }] : [];
  const cased = cases.map(({ when, outcome }) => `    WHEN ${condition(when)} THEN ${quotedText(outcome)}`);
  const outcome =
    cased.length === 0
      ? quotedText(otherwise)
      : ['CASE', ...cased, `    ELSE ${quotedText(otherwise)}`, '  END'].join('\n  ');
  const weight = isWeighted ? `${RECORDS}.weight` : '1';
  const selected = [
    ...(by.branch ? [`${RECORDS}.branch AS branch`] : []),
    ...(by.month ? ['m.in_month AS in_month'] : []),
    `${outcome} AS outcome`,
    ...(isWeighted ? [`${weight} AS weight`] : []),
    ...(provisional ? [`CASE WHEN ${condition(provisional)} THEN ${weight} ELSE 0 END AS provisional`] : []),
    ...Object.entries(sums).map(([name, each]) => `${term(each)} AS ${name}`),
  ];
  return [
    'judged AS (',
    '  SELECT',
    `    ${selected.join(',\n    ')}`,
    `  FROM records ${RECORDS}`,
    ...[...joins, ...monthJoin].map(
      ({ alias, on }) => `  LEFT JOIN calendar ${alias} ON ${alias}.on_day = ${RECORDS}.${on}`,
    ),
    ')',
  ].join('\n');
}

/**
 * A query as text. It answers a row for each group and each thing that became of its records: branch, month,
 * outcome, records, provisional, part, whole, as far as they are asked for.
 */
export function printQuery(
  query: RecordQuery,
  source: RecordSource,
  calendar: readonly CalendarRow[],
  by: Grouping,
  dialect: Dialect,
): string {
  const isWeighted = source.columns['weight'] !== undefined;
  const keys = [...(by.branch ? ['branch'] : []), ...(by.month ? ['in_month'] : []), 'outcome'];
  const sums = Object.keys(query.sums);
  const isSummedByWeight = isWeighted && query.calendar !== null;
  const selected = [
    ...(by.branch ? ['branch'] : []),
    ...(by.month ? ['in_month AS month'] : []),
    'outcome',
    `${isWeighted ? 'SUM(weight)' : 'COUNT(*)'} AS records`,
    ...(query.provisional ? ['SUM(provisional) AS provisional'] : []),
    ...sums.map((name) => `SUM(${isSummedByWeight ? `${name} * weight` : name}) AS ${name}`),
  ];
  const needsCalendar = query.calendar !== null || by.month;
  const tables = [
    ...(needsCalendar ? [calendarTable(calendar, query)] : []),
    recordsTable(source, dialect),
    judgedTable(query, by, isWeighted),
  ];
  return [
    `WITH ${tables.join(',\n')}`,
    `SELECT${JOIN}${selected.join(`,${JOIN}`)}`,
    'FROM judged',
    `GROUP BY ${keys.join(', ')}`,
    `ORDER BY ${keys.join(', ')}`,
    '',
  ].join('\n');
}
