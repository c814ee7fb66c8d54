import { sameDayAfterMonths } from '../calendar/months';
import type { Kpi, Measure, PrintedMean } from './kpi';
import type { Missing } from './missing';
import { exactly, isFigure, NOTHING_GIVEN, type BranchRate, type Given, type Result } from './result';
import { settleLevel, withoutRepeats, type Derivation, type Sources, type UsedYear } from './settle';
import { termsOf, type Terms } from './target';
import { allOf, verdictOf, type Verdict } from './verdict';
import { lastClosedYear, type Basis } from './vintage';

export interface BranchJudgement {
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

/** What is judged: a measure of a plan's year, in one of the two vintages. */
interface Case {
  readonly measure: Measure;
  readonly terms: Terms;
  readonly fiscalYear: number;
  readonly basis: Basis;
  readonly given: Given;
}

/** A given result of the whole year, else the plan's. */
function wholeYear({ measure, given }: Case, fiscalYear: number): UsedYear | null {
  const own = given.history.find((year) => year.fiscalYear === fiscalYear && year.until === null);
  if (own && isFigure(own.result)) {
    const { amount, counts } = own.result;
    return { fiscalYear, value: exactly(amount), counts, from: 'given' };
  }
  const printed = measure.printed.find((year) => year.fiscalYear === fiscalYear);
  return printed ? { fiscalYear, value: printed.value, counts: null, from: 'printed' } : null;
}

/** A given result up to the day that corresponds to the judged year's last one. */
function likePeriod({ fiscalYear: judged, given }: Case, fiscalYear: number): UsedYear | null {
  if (given.day === null) return null;
  const until = sameDayAfterMonths(given.day, 12 * (fiscalYear - judged));
  const own = given.history.find((year) => year.fiscalYear === fiscalYear && year.until === until);
  if (!own || !isFigure(own.result)) return null;
  return { fiscalYear, value: exactly(own.result.amount), counts: own.result.counts, from: 'given' };
}

function sourcesOf(judged: Case): Sources {
  const { terms, measure, fiscalYear: plannedYear, basis } = judged;
  const { excludedUpTo } = terms;
  const printedMean: PrintedMean | null = terms.endsEarly ? null : measure.printedMean;
  return {
    plannedYear,
    basis,
    excludedUpTo,
    printedMean,
    yearOf: (year) => (terms.endsEarly ? likePeriod(judged, year) : wholeYear(judged, year)),
    lacking: (fiscalYear) => ({ kind: terms.endsEarly ? 'likePeriod' : 'result', fiscalYear }),
  };
}

/** Why a given result is not the one that the target asks for. */
function unfit({ terms, given, fiscalYear }: Case): Missing[] {
  if (terms.endsEarly || given.day === null || given.day === terms.day) return [];
  return terms.day === null ? [{ kind: 'wholeYear', fiscalYear }] : [{ kind: 'resultOnDay', day: terms.day }];
}

function judgeFigure(judged: Case): MeasureJudgement {
  const { measure, terms, given, fiscalYear } = judged;
  const { day } = given;
  const settled = settleLevel(terms.condition.level, sourcesOf(judged));
  const target = settled.known ? settled.derivation : null;
  const lastDay: Missing[] = terms.endsEarly && day === null ? [{ kind: 'lastDay', fiscalYear }] : [];
  const missingForTarget = [...lastDay, ...(settled.known ? [] : settled.missing)];
  const result = given.result && isFigure(given.result) ? given.result : null;
  const missingResult: Missing[] = result ? [] : [{ kind: 'result', fiscalYear }];
  const missing = withoutRepeats([...missingForTarget, ...unfit(judged), ...missingResult]);
  const verdict =
    target && result && missing.length === 0
      ? verdictOf(terms.condition.kind, target.value, result.amount)
      : 'undecidable';
  return { measure, verdict, target, result, day, branches: [], missing, missingForTarget };
}

function ratesOf(result: Result | null | undefined): readonly BranchRate[] {
  return !result || isFigure(result) ? [] : result;
}

function judgeBranch(
  judged: Case,
  branch: string,
  now: BranchRate | undefined,
  before: BranchRate | undefined,
): BranchJudgement {
  const { condition } = judged.terms;
  const earlier = before ? { amount: before.rate, counts: null } : null;
  const settled = settleLevel(condition.level, {
    ...sourcesOf(judged),
    yearOf: (fiscalYear) =>
      earlier && { fiscalYear, value: exactly(earlier.amount), counts: null, from: 'given' },
  });
  const target = settled.known ? settled.derivation : null;
  const rate = now?.rate ?? null;
  if (rate === null) return { branch, verdict: 'undecidable', rate, target };
  if (target) return { branch, verdict: verdictOf(condition.kind, target.value, rate), rate, target };
  return { branch, verdict: failsAnyway(judged, rate) ? 'not_met' : 'undecidable', rate, target };
}

/** A rate below the fixed part of 「the higher of both」 fails whatever the earlier year was. */
function failsAnyway({ terms }: Case, rate: BranchRate['rate']): boolean {
  const { kind, level } = terms.condition;
  if (kind !== 'atLeast' || level.kind !== 'higherOf') return false;
  return level.levels.some(
    (part) => part.kind === 'fixed' && verdictOf('atLeast', part.value, rate) === 'not_met',
  );
}

function judgeBranches(judged: Case, expected: number): MeasureJudgement {
  const { measure, given, fiscalYear, basis } = judged;
  const lastYear = lastClosedYear(fiscalYear, basis);
  const rates = ratesOf(given.result);
  const before = ratesOf(given.history.find((year) => year.fiscalYear === lastYear)?.result);
  const nowBy = new Map(rates.map((row) => [row.branch, row]));
  const beforeBy = new Map(before.map((row) => [row.branch, row]));
  const names = [...new Set([...nowBy.keys(), ...beforeBy.keys()])];
  const branches = names.map((name) => judgeBranch(judged, name, nowBy.get(name), beforeBy.get(name)));
  const without = rates.filter((row) => !beforeBy.has(row.branch)).map((row) => row.branch);
  const missingForTarget: Missing[] =
    before.length === 0 || without.length > 0
      ? [{ kind: 'branches', fiscalYear: lastYear, branches: before.length === 0 ? [] : without }]
      : [];
  const missing = [...missingBranches(fiscalYear, rates.length, expected), ...missingForTarget];
  const each = allOf(branches.map((branch) => branch.verdict));
  const verdict = each === 'not_met' || missing.length === 0 ? each : 'undecidable';
  const { result, day } = given;
  return { measure, verdict, target: null, result, day, branches, missing, missingForTarget };
}

function missingBranches(fiscalYear: number, given: number, expected: number): Missing[] {
  if (given === 0) return [{ kind: 'branches', fiscalYear, branches: [] }];
  return given === expected ? [] : [{ kind: 'branchCount', fiscalYear, expected, given }];
}

function judgeMeasure(measure: Measure, fiscalYear: number, basis: Basis, given: Given): MeasureJudgement {
  const terms = termsOf(measure.target);
  const judged = { measure, terms, fiscalYear, basis, given };
  return terms.branches === null ? judgeFigure(judged) : judgeBranches(judged, terms.branches);
}

/**
 * Judges a KPI of a plan's year.
 * @param given by measure, in the KPI's order; a measure without an entry has nothing given.
 */
export function judge(kpi: Kpi, fiscalYear: number, basis: Basis, given: readonly Given[]): Judgement {
  const measures = kpi.measures.map((measure, index) =>
    judgeMeasure(measure, fiscalYear, basis, given[index] ?? NOTHING_GIVEN),
  );
  return { kpi, fiscalYear, basis, measures, verdict: allOf(measures.map((measure) => measure.verdict)) };
}

/** Everything that the judgement lacked, each thing once. */
export function missingIn(judgement: Judgement): Missing[] {
  return withoutRepeats(judgement.measures.flatMap((measure) => measure.missing));
}
