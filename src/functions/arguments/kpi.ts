import { judgeResults, type Judgement } from '../../engine/kpi/judge';
import type { Kpi, KpiPlan } from '../../engine/kpi/kpi';
import type { Result } from '../../engine/kpi/result';
import { settleTarget, type SettledTarget } from '../../engine/kpi/settled-target';
import type { Basis } from '../../engine/kpi/vintage';
import { KPI_PLANS, NEWEST_PLAN } from '../../plan/kpi-plans';
import { namesOf } from '../../kpi-results/evaluate';
import { readHistory, readResult } from '../../kpi-results/read-history';
import {
  isBlank as holdsNothing,
  isProblem,
  type PercentFormat,
  type ReadProblem,
  type Table,
  type TableCell,
} from '../../kpi-results/table';
import { Refusal } from '../refusal';
import { cellValue, oneValue } from './cell-value';
import { isBlank, isOmitted, needed, usedRows, type Argument } from './range';

/** The plan that the functions judge by. */
export const PLAN: KpiPlan = NEWEST_PLAN;

/** The KPI that an argument names: by id, by name, or by function and business. */
export function namedKpi(argument: unknown, position: number): Kpi {
  const value = oneValue(cardId(argument) ?? argument, position);
  if (isBlank(value)) throw new Refusal({ code: 'missingArgument', argument: position });
  const shown = String(value);
  const found = namesOf(KPI_PLANS).find(shown);
  if (found.found) return found.kpi;
  const code = found.because === 'unknown' ? 'unknownKpi' : 'ambiguousKpi';
  const place = { row: 0, column: 0 };
  throw new Refusal({ code: 'unknownName', problem: { code, place, shown, nearest: found.nearest } });
}

function refusalOf(problem: ReadProblem, argument: number): Refusal {
  switch (problem.code) {
    case 'rateAboveOne':
    case 'negative':
      return new Refusal('invalidNumber');
    case 'zeroDenominator':
      return new Refusal('divisionByZero');
    default:
      return new Refusal({ code: 'unreadable', argument, problem });
  }
}

/** What a number format says about percent; the sign between quotes is only written. */
function percentOf(format: unknown): PercentFormat {
  if (typeof format !== 'string' || !/[%％]/u.test(format)) return null;
  return format.replace(/"[^"]*"|\\./gu, '').includes('%') ? 'scaled' : 'literal';
}

/** The KPI's id behind a cell of KPI.CARD: some names stand for a KPI of each business. */
function cardId(handed: unknown): string | null {
  if (typeof handed !== 'object' || handed === null || !('properties' in handed)) return null;
  const { properties } = handed as { readonly properties?: { readonly ID?: unknown } | null };
  const id = cellValue(properties?.ID);
  return typeof id === 'string' && namesOf(KPI_PLANS).find(id).found ? id : null;
}

function tableCell(handed: unknown, zeroIsBlank: boolean): TableCell {
  const content = cardId(handed) ?? cellValue(handed);
  if (content === 0 && zeroIsBlank && typeof handed === 'number') return { content: null, percent: null };
  const hasFormat = typeof handed === 'object' && handed !== null && 'numberFormat' in handed;
  return { content, percent: hasFormat ? percentOf(handed.numberFormat) : null };
}

/**
 * A range as a table. Excel on the desktop hands blank cells over as 0, so that in a table a 0 is a blank cell:
 * who means 0 writes it as text.
 */
function tableOf(range: readonly (readonly unknown[])[], zeroIsBlank: boolean): Table {
  return usedRows(range).map((row) => row.map((cell) => tableCell(cell, zeroIsBlank)));
}

/** A plain ratio in a single cell, which 50,000 formulas in a column may hand over one by one. */
function plainRatio(range: readonly (readonly unknown[])[], kpi: Kpi): readonly Result[] | null {
  const [row, another] = range;
  const value = row?.[0];
  const isOne = another === undefined && row?.length === 1 && kpi.measures.length === 1;
  if (!isOne || typeof value !== 'number' || kpi.measures[0].unit !== 'ratio') return null;
  return value > 0 && value <= 1 ? [{ amount: value, counts: null }] : null;
}

/** The judged year's result, by measure; null for a blank cell. */
function resultOf(argument: Argument, kpi: Kpi, position: number): readonly (Result | null)[] {
  if (isOmitted(argument)) return [];
  const plain = plainRatio(argument, kpi);
  if (plain) return plain;
  const read = readResult(tableOf(argument, true), kpi);
  if ('code' in read) throw refusalOf(read, position);
  return read;
}

interface Known {
  readonly range: Argument;
  readonly targets: readonly SettledTarget[];
}

/** By KPI and vintage: a column of formulas hands over the same history again and again. */
const KNOWN = new Map<string, Known>();

function isSame(a: Argument, b: Argument): boolean {
  if (isOmitted(a) || isOmitted(b)) return isOmitted(a) === isOmitted(b);
  if (a.length !== b.length) return false;
  return a.every((row, index) => {
    const other = b[index];
    return row.length === other?.length && row.every((cell, column) => Object.is(cell, other[column]));
  });
}

/** The targets of a KPI's measures, settled from a history that stands in an argument. */
export function targetsOf(
  kpi: Kpi,
  history: Argument,
  basis: Basis,
  position: number,
): readonly SettledTarget[] {
  const key = `${kpi.id} ${basis}`;
  const known = KNOWN.get(key);
  if (known && isSame(known.range, history)) return known.targets;
  const read = isOmitted(history) ? null : readHistory(tableOf(history, true), kpi, PLAN.fiscalYear, basis);
  if (read && isProblem(read)) throw refusalOf(read, position);
  const targets = kpi.measures.map((measure, index) =>
    settleTarget(measure, PLAN.fiscalYear, basis, {
      history: read?.years[index] ?? [],
      day: read?.lastDay ?? null,
    }),
  );
  KNOWN.set(key, { range: history, targets });
  return targets;
}

function isBlankCell(handed: unknown): boolean {
  return typeof handed === 'number' ? handed === 0 : holdsNothing(tableCell(handed, true));
}

/** The result that an answer depends on, in the second argument. A 0 may be a blank cell: it is one. */
export function givenResult(argument: Argument): unknown[][] {
  const result = needed(argument, 2);
  if (result.every((row) => row.every(isBlankCell))) throw new Refusal({ code: 'blankResult' });
  return result;
}

/** The judgement of a result in the second argument against a history in the third. */
export function judged(kpi: Kpi, result: Argument, history: Argument, basis: Basis): Judgement {
  const results = resultOf(result, kpi, 2);
  return judgeResults(kpi, PLAN.fiscalYear, basis, targetsOf(kpi, history, basis, 3), results);
}

/** A whole table of results. */
export function tableArgument(argument: Argument, position: number): Table {
  return tableOf(needed(argument, position), true);
}
