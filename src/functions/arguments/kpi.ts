import { judgeResults, type Judgement } from '../../engine/kpi/judge';
import type { Kpi } from '../../engine/kpi/kpi';
import type { Result } from '../../engine/kpi/result';
import { settleTarget, type SettledTarget } from '../../engine/kpi/settled-target';
import type { Basis } from '../../engine/kpi/vintage';
import { namesOf } from '../../kpi-results/evaluate';
import { hasBranches } from '../../kpi-results/branches';
import { readHistory, readResult, type History } from '../../kpi-results/read-history';
import { isBlank as holdsNothing, isProblem, type ReadProblem } from '../../kpi-results/table';
import { Refusal } from '../refusal';
import { oneValue } from './cell-value';
import { cells, parameter, required, type Argument } from './parameter';
import { leftOutOf, type GivenPlan } from './plan';
import { isBlank, isSameRange } from './range';
import { cardId, tableCell, tableOf } from './table';

/** The KPI that an argument names in a plan. */
type NamedKpi = (given: GivenPlan) => Kpi;

/** A KPI: by id, by name, or by function and business. Which one that is, the plan says. */
export const kpi = required(
  parameter('kpi', (handed, position): NamedKpi | null => {
    const value = oneValue(cardId(handed) ?? handed, position);
    if (isBlank(value)) return null;
    const shown = String(value);
    return (given) => {
      const { plans, named: plan } = given;
      // before another KPI is found that is called nearly so
      const leftOut = leftOutOf(given, shown);
      if (leftOut) throw new Refusal(leftOut);
      const found = namesOf(plans).find(shown);
      if (found.found) return found.kpi;
      const code = found.because === 'unknown' ? 'unknownKpi' : 'ambiguousKpi';
      const place = { row: 0, column: 0 };
      const problem = { code, place, shown, nearest: found.nearest } as const;
      throw new Refusal({ code: 'unknownName', problem, plan });
    };
  }),
);

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

/** A plain ratio in a single cell, which 50,000 formulas in a column may hand over one by one. */
function plainRatio(range: readonly (readonly unknown[])[], kpi: Kpi): readonly Result[] | null {
  const [row, another] = range;
  const value = row?.[0];
  const isOne = another === undefined && row?.length === 1 && kpi.measures.length === 1;
  if (!isOne || typeof value !== 'number' || kpi.measures[0].unit !== 'ratio') return null;
  return value > 0 && value <= 1 ? [{ amount: value, counts: null }] : null;
}

/** A range that can only be read when its KPI is known; null where it was left out. */
type LaterRead = unknown[][] | null;

/** Earlier years' results. */
export const history = cells((range) => range);

/** The results of all years together. */
export const wholeHistory = required(cells((range) => range));

/** The results of years, by measure, as far as a range gives them. */
export function historyOf(
  kpi: Kpi,
  judgedYear: number,
  { value: range, position }: Argument<unknown[][]>,
): History['years'] {
  if (hasBranches(kpi)) throw new Refusal({ code: 'byBranch', argument: position });
  const read = readHistory(tableOf(range), kpi, judgedYear, 'evaluation');
  if (isProblem(read)) throw refusalOf(read, position);
  return read.years;
}

/** The result of the judged year. */
export const result = cells((range) => range);

function isBlankCell(handed: unknown): boolean {
  return typeof handed === 'number' ? handed === 0 : holdsNothing(tableCell(handed));
}

/** The result that an answer depends on. A 0 may be a blank cell: it is one. */
export const givenResult = required(
  cells((range) => {
    if (range.every((row) => row.every(isBlankCell))) throw new Refusal({ code: 'blankResult' });
    return range;
  }),
);

/** A whole table of results. */
export const resultsTable = required(cells((range) => tableOf(range)));

/** The judged year's result, by measure; null for a blank cell. */
function resultOf(range: unknown[][], position: number, kpi: Kpi): readonly (Result | null)[] {
  const plain = plainRatio(range, kpi);
  if (plain) return plain;
  const read = readResult(tableOf(range), kpi);
  if ('code' in read) throw refusalOf(read, position);
  return read;
}

interface Known {
  readonly range: LaterRead;
  readonly targets: readonly SettledTarget[];
}

/** By KPI of a plan and by vintage: a column of formulas hands over the same history again and again. */
const KNOWN = new WeakMap<Kpi, Map<Basis, Known>>();

/** The targets of a KPI's measures in a plan's year, settled from what was read of a history. */
export function targetsFrom(
  kpi: Kpi,
  { plan: { fiscalYear } }: GivenPlan,
  basis: Basis,
  history: History | null,
): readonly SettledTarget[] {
  return kpi.measures.map((measure, index) =>
    settleTarget(measure, fiscalYear, basis, {
      history: history?.years[index] ?? [],
      day: history?.lastDay ?? null,
    }),
  );
}

/** The targets of a plan's KPI, settled from a history that stands in an argument. */
export function targetsOf(
  kpi: Kpi,
  given: GivenPlan,
  basis: Basis,
  { value: range, position }: Argument<LaterRead>,
): readonly SettledTarget[] {
  const byBasis = KNOWN.get(kpi) ?? new Map<Basis, Known>();
  const known = byBasis.get(basis);
  if (known && isSameRange(known.range, range)) return known.targets;
  const read = range && readHistory(tableOf(range), kpi, given.plan.fiscalYear, basis);
  if (read && isProblem(read)) throw refusalOf(read, position);
  const targets = targetsFrom(kpi, given, basis, read);
  KNOWN.set(kpi, byBasis.set(basis, { range, targets }));
  return targets;
}

/** What a judgement is made of. */
interface JudgingArguments {
  readonly kpi: Argument<NamedKpi>;
  readonly result: Argument<LaterRead>;
  readonly history: Argument<LaterRead>;
  readonly basis: Argument<Basis>;
}

/** The judgement of a result against a history, by a plan. */
export function judgementOf({ kpi, result, history, basis }: JudgingArguments, given: GivenPlan): Judgement {
  const [named, range, vintage] = [kpi.value(given), result.value, basis.value];
  const results = range ? resultOf(range, result.position, named) : [];
  const targets = targetsOf(named, given, vintage, history);
  return judgeResults(named, given.plan.fiscalYear, vintage, targets, results);
}
