import { resolve } from 'node:path';
import { parseDate } from '../../engine/calendar/japanese-date';
import { parseFiscalYear } from '../../engine/calendar/fiscal-year';
import type { Serial } from '../../engine/calendar/serial';
import type { Kpi } from '../../engine/kpi/kpi';
import type { Language } from '../../engine/language';
import { namesOf } from '../../kpi-results/evaluate';
import { KNOWN_YEARS, type YearSpan } from '../../measure/calendar-rows';
import type { Definition, TermName } from '../../measure/definition';
import { DEFINITIONS, isMeasure, type MeasureId } from '../../measure/definitions';
import { isDialect, type Dialect } from '../../measure/sql/dialect';
import type { Grouping } from '../../measure/sql/print';
import { kpiPlan as PLAN } from '../../plan/fy2024/kpis';
import type { CommandLine, OptionFault, OptionTable } from '../options';

/** A column of a file or table by what it holds. */
const COLUMN_OPTIONS = {
  received: { type: 'string' },
  paid: { type: 'string' },
  suspended: { type: 'string' },
  sent: { type: 'string' },
  lost: { type: 'string' },
  returned: { type: 'string' },
  checkup: { type: 'string' },
  visit: { type: 'string' },
  completed: { type: 'string' },
  bidders: { type: 'string' },
  biosimilar: { type: 'string' },
  volume: { type: 'string' },
  generic: { type: 'string' },
  replaceable: { type: 'string' },
  done: { type: 'string' },
  eligible: { type: 'string' },
  branch: { type: 'string' },
  month: { type: 'string' },
} as const satisfies OptionTable;

const TERM_OPTIONS = {
  'as-of': { type: 'string' },
  calendar: { type: 'string' },
  'closed-days': { type: 'string', multiple: true },
  'fiscal-year': { type: 'string' },
} as const satisfies OptionTable;

export const MEASURE_OPTIONS = {
  ...COLUMN_OPTIONS,
  by: { type: 'string' },
  ...TERM_OPTIONS,
  sql: { type: 'string' },
  table: { type: 'string' },
  years: { type: 'string' },
  result: { type: 'string' },
  out: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const satisfies OptionTable;

export type OptionName = keyof typeof MEASURE_OPTIONS;

const OPTION_OF_TERM = {
  asOf: 'as-of',
  calendar: 'calendar',
  closedDays: 'closed-days',
  fiscalYear: 'fiscal-year',
} as const satisfies Readonly<Record<TermName, keyof typeof TERM_OPTIONS>>;

export interface GivenTerms {
  readonly asOf: Serial | null;
  readonly isInCalendarDays: boolean;
  readonly closedDays: readonly Serial[];
  readonly fiscalYear: number;
}

export interface MeasureArguments {
  readonly id: MeasureId;
  readonly kpi: Kpi;
  readonly planYear: number;
  readonly definition: Definition;
  readonly files: readonly string[];
  /** By what they hold. */
  readonly columns: Readonly<Record<string, string>>;
  readonly by: Grouping;
  readonly terms: GivenTerms;
  /** The query is to be printed for tables of this name. */
  readonly sql: { readonly dialect: Dialect; readonly table: string; readonly years: YearSpan } | null;
  /** What such a query answered. */
  readonly result: string | null;
  readonly json: boolean;
  readonly language: Language;
  readonly out: { readonly path: string; readonly force: boolean } | null;
}

/** How the command was used wrongly. */
export type MeasureMisuse =
  | OptionFault
  | { readonly fault: 'no-kpi' }
  | { readonly fault: 'unknown-kpi'; readonly shown: string; readonly measures: readonly string[] }
  | { readonly fault: 'no-files' }
  /** Files beside --sql or --result, which read none. */
  | { readonly fault: 'needless-files' }
  | { readonly fault: 'needless-option'; readonly option: string; readonly kpi: string }
  | { readonly fault: 'unknown-grouping' | 'unknown-dialect' | 'unknown-calendar'; readonly shown: string }
  | { readonly fault: 'not-a-date'; readonly option: string; readonly shown: string }
  | { readonly fault: 'not-a-year'; readonly shown: string }
  | { readonly fault: 'not-years'; readonly shown: string; readonly known: YearSpan }
  /** An option that another one leaves nothing to do for. */
  | { readonly fault: 'needless-beside'; readonly option: string; readonly beside: string }
  | { readonly fault: 'lacks-option'; readonly option: string; readonly needed: string }
  /** --by month of records without a day of their own. */
  | { readonly fault: 'no-month' }
  | { readonly fault: 'out-file' };

type Values = CommandLine<typeof MEASURE_OPTIONS>['values'];

/** The KPI of health where both businesses have it and the text does not say. */
function measureOf(shown: string): { id: MeasureId; kpi: Kpi } | null {
  const found = namesOf([PLAN]).find(shown);
  const kpi = found.found ? found.kpi : found.because === 'ambiguous' ? found.nearest[0] : undefined;
  const id = kpi?.id.slice(2) ?? '';
  return kpi && isMeasure(id) ? { id, kpi } : null;
}

function groupingOf(values: Values): Grouping | MeasureMisuse {
  const by = (values.by ?? '').split(',').filter((each) => each !== '');
  const unknown = by.find((each) => each !== 'branch' && each !== 'month');
  if (unknown !== undefined) return { fault: 'unknown-grouping', shown: unknown };
  return { branch: by.includes('branch'), month: by.includes('month') };
}

const namesIn = (table: OptionTable): OptionName[] => Object.keys(table) as OptionName[];

/** The first option that this measure knows nothing of. */
function needless(values: Values, definition: Definition): string | null {
  const columns = new Set([...definition.columns.map(({ name }) => name), 'branch', 'month']);
  const terms = new Set<string>(definition.terms.map((term) => OPTION_OF_TERM[term]));
  const given = (option: OptionName): boolean => values[option] !== undefined;
  const column = namesIn(COLUMN_OPTIONS).find((option) => given(option) && !columns.has(option));
  return column ?? namesIn(TERM_OPTIONS).find((option) => given(option) && !terms.has(option)) ?? null;
}

/** Beside a query that is printed nothing is measured; what one answered is grouped and judged already. */
const EXCLUDED = {
  sql: ['result', 'out', 'force', 'json'],
  result: ['by', ...namesIn(COLUMN_OPTIONS), ...namesIn(TERM_OPTIONS)],
} as const;

/** The first option that would be passed over, because of another one or for want of it. */
function passedOver(values: Values, by: Grouping): MeasureMisuse | null {
  for (const beside of ['sql', 'result'] as const) {
    if (values[beside] === undefined) continue;
    const option = EXCLUDED[beside].find((name) => values[name] !== undefined);
    if (option) return { fault: 'needless-beside', option: `--${option}`, beside: `--${beside}` };
  }
  const lacks = (option: string, needed: string): MeasureMisuse => ({
    fault: 'lacks-option',
    option,
    needed,
  });
  if (values.table !== undefined && values.sql === undefined) return lacks('--table', '--sql');
  if (values.years !== undefined && values.sql === undefined) return lacks('--years', '--sql');
  if (values.branch !== undefined && !by.branch) return lacks('--branch', '--by branch');
  if (values.month !== undefined && !by.month) return lacks('--month', '--by month');
  return values.force === true && values.out === undefined ? lacks('--force', '-o') : null;
}

const CALENDARS = new Map([
  ['business', false],
  ['営業日', false],
  ['calendar', true],
  ['暦日', true],
]);

function termsOf(values: Values): GivenTerms | MeasureMisuse {
  const asOf = values['as-of'] === undefined ? null : parseDate(values['as-of']);
  if (values['as-of'] !== undefined && asOf === null) {
    return { fault: 'not-a-date', option: '--as-of', shown: values['as-of'] };
  }
  const closedDays: Serial[] = [];
  for (const text of (values['closed-days'] ?? []).flatMap((each) => each.split(','))) {
    const day = parseDate(text);
    if (day === null) return { fault: 'not-a-date', option: '--closed-days', shown: text };
    closedDays.push(day);
  }
  const isInCalendarDays = CALENDARS.get(values.calendar ?? 'business');
  if (isInCalendarDays === undefined) return { fault: 'unknown-calendar', shown: values.calendar ?? '' };
  const year = values['fiscal-year'];
  const fiscalYear = year === undefined ? PLAN.fiscalYear : parseFiscalYear(year);
  if (fiscalYear === null) return { fault: 'not-a-year', shown: year ?? '' };
  return { asOf, closedDays, isInCalendarDays, fiscalYear };
}

/** 2023-2025: the fiscal years of a calendar; all that are known where nobody says. */
function yearsOf(shown: string | undefined): YearSpan | MeasureMisuse {
  if (shown === undefined) return KNOWN_YEARS;
  const years = shown.split('-').map((year) => parseFiscalYear(year));
  const [first = null, last = first] = years;
  const known = KNOWN_YEARS;
  // business days are known from the first year's last quarter on: of a year that is asked for all must be
  const isKnown = first !== null && last !== null && known[0] < first && first <= last && last <= known[1];
  return isKnown && years.length <= 2 ? [first, last] : { fault: 'not-years', shown, known };
}

function columnsOf(values: Values): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(COLUMN_OPTIONS) as (keyof typeof COLUMN_OPTIONS)[]).flatMap((name) => {
      const header = values[name];
      return header === undefined ? [] : [[name, header]];
    }),
  );
}

function canWriteTo(path: string, files: readonly string[]): boolean {
  return /\.xlsx$/iu.test(path) && !files.some((file) => resolve(file) === resolve(path));
}

/** Reads what the command line asks for. */
export function measureArguments({
  values,
  files: given,
  language,
}: CommandLine<typeof MEASURE_OPTIONS>): MeasureArguments | MeasureMisuse {
  const [shown, ...files] = given;
  if (shown === undefined) return { fault: 'no-kpi' };
  const found = measureOf(shown);
  if (!found) return { fault: 'unknown-kpi', shown, measures: Object.keys(DEFINITIONS) };
  const definition: Definition = DEFINITIONS[found.id];
  const by = groupingOf(values);
  if ('fault' in by) return by;
  const option = needless(values, definition);
  if (option !== null) return { fault: 'needless-option', option: `--${option}`, kpi: found.id };
  const misuse = passedOver(values, by);
  if (misuse) return misuse;
  if (by.month && definition.month === null && values.month === undefined) return { fault: 'no-month' };
  const terms = termsOf(values);
  if ('fault' in terms) return terms;
  const { sql, result = null, out = null } = values;
  const years = yearsOf(values.years);
  if ('fault' in years) return years;
  if (sql !== undefined && !isDialect(sql)) return { fault: 'unknown-dialect', shown: sql };
  const readsFiles = sql === undefined && result === null;
  if (readsFiles !== files.length > 0) return { fault: readsFiles ? 'no-files' : 'needless-files' };
  if (out !== null && !canWriteTo(out, files)) return { fault: 'out-file' };
  return {
    ...found,
    planYear: PLAN.fiscalYear,
    definition,
    files,
    columns: columnsOf(values),
    by,
    terms,
    sql: sql === undefined ? null : { dialect: sql, table: values.table ?? 'records', years },
    result,
    json: values.json ?? false,
    language,
    out: out === null ? null : { path: out, force: values.force ?? false },
  };
}
