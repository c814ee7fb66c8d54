import { parseFiscalYear } from '../../../engine/calendar/fiscal-year';
import { parseDate } from '../../../engine/calendar/japanese-date';
import type { Serial } from '../../../engine/calendar/serial';
import type { Definition } from '../../../measure/definition';
import { DEFINITIONS, type MeasureId } from '../../../measure/definitions';
import { proposeColumns, type ColumnHead } from '../../../measure/propose-columns';
import type { RecordColumnName } from '../../../messages/measure/measure-messages';
import type { FoldRequest } from './fold-protocol';

/** What a person has said of a file so far, as they have typed and chosen it. */
export interface MeasureInput {
  /** The KPI's id in the plan: H.SERVICE_STANDARD. */
  readonly kpi: string;
  /** The headings that hold what; only those that a person has chosen. */
  readonly columns: Readonly<Record<string, string>>;
  readonly branch: boolean;
  readonly month: boolean;
  readonly asOf: string;
  readonly isInCalendarDays: boolean;
  readonly fiscalYear: string;
  readonly closedDays: readonly Serial[];
  readonly suspensions: ReadonlyMap<string, number>;
  readonly suspensionKey: string;
}

/** H.CARD_RECOVERY → CARD_RECOVERY. */
export function measureId(kpi: string): MeasureId {
  return kpi.slice(2) as MeasureId;
}

export function definitionOf(kpi: string): Definition {
  return DEFINITIONS[measureId(kpi)];
}

/** The columns that a file is read by: those that were chosen, the others by the headings' names. */
export function columnsOf(input: MeasureInput, head: ColumnHead): Readonly<Record<string, string>> {
  const definition = definitionOf(input.kpi);
  const names = new Set([...definition.columns.map(({ name }) => name), 'branch', 'month']);
  // an empty choice is that of no column
  const chosen = Object.fromEntries(Object.entries(input.columns).filter(([name]) => names.has(name)));
  // days of suspension that a range has are not counted a second time
  if (hasSuspensions(input)) chosen['suspended'] ??= '';
  const proposed = proposeColumns(definition, head, chosen, input.branch);
  return Object.fromEntries(
    Object.entries(proposed).filter(([, header]) => header !== '' && head.headers.includes(header)),
  );
}

/** What must be chosen before a file can be read: the columns that are missing. */
export function missingColumns(
  { kpi, branch, month }: MeasureInput,
  columns: Readonly<Record<string, string>>,
): readonly RecordColumnName[] {
  const definition = definitionOf(kpi);
  const asked = [
    ...definition.columns.filter(({ needed }) => needed).map(({ name }) => name),
    ...(branch ? ['branch'] : []),
    ...(month && definition.month === null ? ['month'] : []),
  ];
  return asked.filter((name) => columns[name] === undefined) as RecordColumnName[];
}

/** Days of suspension are known of a measure that counts them, from a range of the workbook. */
function hasSuspensions({ kpi, suspensions }: MeasureInput): boolean {
  return suspensions.size > 0 && definitionOf(kpi).columns.some(({ name }) => name === 'suspended');
}

/** Whether days of suspension would count twice: from a range and from a column. */
export function isSuspendedTwice(input: MeasureInput, columns: Readonly<Record<string, string>>): boolean {
  return hasSuspensions(input) && columns['suspended'] !== undefined;
}

/** Whether it is yet to be said which column has what a range of suspensions begins with. */
export function lacksSuspensionKey(input: MeasureInput, { headers }: ColumnHead): boolean {
  return hasSuspensions(input) && !headers.includes(input.suspensionKey);
}

/** Null where nothing is written; undefined where it is no date. */
export function dayIn(text: string): Serial | null | undefined {
  return text.trim() === '' ? null : (parseDate(text) ?? undefined);
}

/** Null where it is no fiscal year. */
export function yearIn(text: string, usual: number): number | null {
  return text.trim() === '' ? usual : parseFiscalYear(text);
}

/** What the worker is asked for; null where something is missing or cannot be read. */
export function requestOf(input: MeasureInput, head: ColumnHead, planYear: number): FoldRequest | null {
  const columns = columnsOf(input, head);
  const { kpi, branch, month, isInCalendarDays, closedDays, suspensions, suspensionKey } = input;
  const { terms } = definitionOf(kpi);
  const asOf = terms.includes('asOf') ? dayIn(input.asOf) : null;
  const fiscalYear = terms.includes('fiscalYear') ? yearIn(input.fiscalYear, planYear) : planYear;
  if (asOf === undefined || fiscalYear === null || missingColumns(input, columns).length > 0) return null;
  if (isSuspendedTwice(input, columns) || lacksSuspensionKey(input, head)) return null;
  return {
    id: measureId(kpi),
    columns,
    by: { branch, month },
    asOf,
    closedDays: terms.includes('closedDays') ? closedDays : [],
    isInCalendarDays: terms.includes('calendar') && isInCalendarDays,
    fiscalYear,
    suspensions: hasSuspensions(input) ? { header: suspensionKey, days: suspensions } : null,
  };
}
