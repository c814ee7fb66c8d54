import type { Kpi, Measure } from './kpi';
import type { Missing } from './missing';
import { isFigure, NOTHING_GIVEN, type BranchRate, type MeasureInput, type Result } from './result';
import { withoutRepeats, type Derivation } from './settle';
import { ratesOf, settleTarget, type SettledTarget } from './settled-target';
import type { Terms } from './target';
import { allOf, verdictOf, type Verdict } from './verdict';
import { lastClosedYear, type Basis } from './vintage';

interface BranchJudgement {
  readonly branch: string;
  readonly verdict: Verdict;
  /** Null where the branch has no result in the judged year. */
  readonly rate: BranchRate['rate'] | null;
  readonly target: Derivation | null;
}

export interface MeasureJudgement {
  readonly measure: Measure;
  readonly verdict: Verdict;
  /** Null where it could not be computed, and for targets that every branch has for itself. */
  readonly target: Derivation | null;
  readonly result: Result | null;
  /** The day that came with the result. */
  readonly day: number | null;
  /** In the order of the result, then those that only earlier results name. */
  readonly branches: readonly BranchJudgement[];
  readonly missing: readonly Missing[];
  /** What of it the target lacks, whatever the result is. */
  readonly missingForTarget: readonly Missing[];
}

export interface Judgement {
  readonly kpi: Kpi;
  readonly fiscalYear: number;
  readonly basis: Basis;
  /** All measures together. */
  readonly verdict: Verdict;
  readonly measures: readonly MeasureJudgement[];
}

/** Why a given result is not the one that the target asks for. */
function unfit({ terms, day, fiscalYear }: SettledTarget): Missing | null {
  if (terms.endsEarly || day === null || day === terms.day) return null;
  return terms.day === null ? { kind: 'wholeYear', fiscalYear } : { kind: 'resultOnDay', day: terms.day };
}

function judgeFigure(settled: SettledTarget, given: Result | null): MeasureJudgement {
  const { measure, terms, fiscalYear, day, derivation: target, missing: missingForTarget } = settled;
  const result = given && isFigure(given) ? given : null;
  const otherResult = unfit(settled);
  const missing = [...missingForTarget];
  if (otherResult) missing.push(otherResult);
  if (!result) missing.push({ kind: given ? 'branchCounts' : 'result', fiscalYear });
  const verdict =
    target && result && missing.length === 0
      ? verdictOf(terms.condition.kind, target.value, result.amount)
      : 'undecidable';
  return {
    measure,
    verdict,
    target,
    result,
    day,
    branches: [],
    missing: withoutRepeats(missing),
    missingForTarget,
  };
}

function judgeBranch(
  { condition }: Terms,
  branch: string,
  rate: BranchRate['rate'] | null,
  target: Derivation | null,
): BranchJudgement {
  if (rate === null) return { branch, verdict: 'undecidable', rate, target };
  if (target) return { branch, verdict: verdictOf(condition.kind, target.value, rate), rate, target };
  return { branch, verdict: failsAnyway(condition, rate) ? 'not_met' : 'undecidable', rate, target };
}

/** A rate below the fixed part of 「the higher of both」 fails whatever the earlier year was. */
function failsAnyway({ kind, level }: Terms['condition'], rate: BranchRate['rate']): boolean {
  if (kind !== 'atLeast' || level.kind !== 'higherOf') return false;
  return level.levels.some(
    (part) => part.kind === 'fixed' && verdictOf('atLeast', part.value, rate) === 'not_met',
  );
}

function judgeBranches(
  settled: SettledTarget,
  result: Result | null,
  expected: number,
  basis: Basis,
): MeasureJudgement {
  const { measure, terms, fiscalYear, day, branches: targets } = settled;
  const rates = new Map(ratesOf(result).map(({ branch, rate }) => [branch, rate]));
  const names = [...new Set([...rates.keys(), ...targets.keys()])];
  const branches = names.map((name) =>
    judgeBranch(terms, name, rates.get(name) ?? null, targets.get(name) ?? null),
  );
  const without = [...rates.keys()].filter((name) => !targets.has(name));
  const missingForTarget: readonly Missing[] =
    targets.size > 0 && without.length > 0
      ? [{ kind: 'branches', fiscalYear: lastClosedYear(fiscalYear, basis), branches: without }]
      : settled.missing;
  const missing = [...missingBranches(fiscalYear, rates.size, expected), ...missingForTarget];
  const each = allOf(branches.map((branch) => branch.verdict));
  const verdict = each === 'not_met' || missing.length === 0 ? each : 'undecidable';
  return { measure, verdict, target: null, result, day, branches, missing, missingForTarget };
}

function missingBranches(fiscalYear: number, given: number, expected: number): Missing[] {
  if (given === 0) return [{ kind: 'branches', fiscalYear, branches: [] }];
  return given === expected ? [] : [{ kind: 'branchCount', fiscalYear, expected, given }];
}

/**
 * Holds results against targets that are settled already.
 * @param results by measure, in the KPI's order; a measure without an entry has none
 */
export function judgeResults(
  kpi: Kpi,
  fiscalYear: number,
  basis: Basis,
  targets: readonly SettledTarget[],
  results: readonly (Result | null)[],
): Judgement {
  const measures = targets.map((settled, index) => {
    const result = results[index] ?? null;
    const expected = settled.terms.branches;
    return expected === null ? judgeFigure(settled, result) : judgeBranches(settled, result, expected, basis);
  });
  return { kpi, fiscalYear, basis, measures, verdict: allOf(measures.map((measure) => measure.verdict)) };
}

/**
 * Judges a KPI of a plan's year.
 * @param given by measure, in the KPI's order; a measure without an entry has nothing given
 */
export function judge(kpi: Kpi, fiscalYear: number, basis: Basis, given: readonly MeasureInput[]): Judgement {
  const targets = kpi.measures.map((measure, index) =>
    settleTarget(measure, fiscalYear, basis, given[index] ?? NOTHING_GIVEN),
  );
  const results = given.map(({ result }) => result);
  return judgeResults(kpi, fiscalYear, basis, targets, results);
}

/** Everything that the judgement lacked, each thing once. */
export function missingIn(judgement: Judgement): readonly Missing[] {
  return withoutRepeats(judgement.measures.flatMap((measure) => measure.missing));
}
