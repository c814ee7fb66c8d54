import { parseFiscalYear } from '../../../engine/calendar/fiscal-year';
import { parseDate } from '../../../engine/calendar/japanese-date';
import type { Serial } from '../../../engine/calendar/serial';
import type { Definition } from '../../../measure/definition';
import { DEFINITIONS, type MeasureId } from '../../../measure/definitions';
import { proposeColumns } from '../../../measure/propose-columns';
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
export function columnsOf(input: MeasureInput, headers: readonly string[]): Readonly<Record<string, string>> {
  const definition = definitionOf(input.kpi);
  const names = new Set([...definition.columns.map(({ name }) => name), 'branch', 'month']);
  // an empty choice is that of no column
  const chosen = Object.fromEntries(Object.entries(input.columns).filter(([name]) => names.has(name)));
  const proposed = proposeColumns(definition, headers, chosen, input.branch);
  return Object.fromEntries(Object.entries(proposed).filter(([, header]) => headers.includes(header)));
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

/** Null where nothing is written; undefined where it is no date. */
export function dayIn(text: string): Serial | null | undefined {
  return text.trim() === '' ? null : (parseDate(text) ?? undefined);
}

/** Null where it is no fiscal year. */
export function yearIn(text: string, usual: number): number | null {
  return text.trim() === '' ? usual : parseFiscalYear(text);
}

/** What the worker is asked for; null where something is missing or cannot be read. */
export function requestOf(
  input: MeasureInput,
  headers: readonly string[],
  planYear: number,
): FoldRequest | null {
  const columns = columnsOf(input, headers);
  const { kpi, branch, month, isInCalendarDays, closedDays, suspensions, suspensionKey } = input;
  const { terms, columns: own } = definitionOf(kpi);
  const asOf = terms.includes('asOf') ? dayIn(input.asOf) : null;
  const fiscalYear = terms.includes('fiscalYear') ? yearIn(input.fiscalYear, planYear) : planYear;
  if (asOf === undefined || fiscalYear === null || missingColumns(input, columns).length > 0) return null;
  const isSuspended = suspensions.size > 0 && own.some(({ name }) => name === 'suspended');
  if (isSuspended && !headers.includes(suspensionKey)) return null;
  return {
    id: measureId(kpi),
    columns,
    by: { branch, month },
    asOf,
    closedDays: terms.includes('closedDays') ? closedDays : [],
    isInCalendarDays: terms.includes('calendar') && isInCalendarDays,
    fiscalYear,
    suspensions: isSuspended ? { header: suspensionKey, days: suspensions } : null,
  };
}
