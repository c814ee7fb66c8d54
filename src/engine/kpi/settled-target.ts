import { sameDayAfterMonths } from '../calendar/months';
import type { Measure } from './kpi';
import type { Missing } from './missing';
import { exactly, isFigure, type BranchRate, type Result, type YearResult } from './result';
import {
  settleFixed,
  settleLevel,
  withoutRepeats,
  type Derivation,
  type Sources,
  type UsedYear,
} from './settle';
import { termsOf, type Terms } from './target';
import { lastClosedYear, type Basis } from './vintage';

/** What is given about a measure's earlier years. */
interface Past {
  readonly history: readonly YearResult[];
  /** The day on which the judged result is measured, or its last day counted: a serial date, or null. */
  readonly day: number | null;
}

/** A measure's target in a planned year, settled from the years before. */
export interface SettledTarget {
  readonly measure: Measure;
  readonly terms: Terms;
  readonly fiscalYear: number;
  readonly day: number | null;
  /** Null where it could not be computed, and where every branch has its own. */
  readonly derivation: Derivation | null;
  /** By branch, where every branch has its own. */
  readonly branches: ReadonlyMap<string, Derivation>;
  readonly missing: readonly Missing[];
}

interface Case {
  readonly measure: Measure;
  readonly terms: Terms;
  readonly fiscalYear: number;
  readonly basis: Basis;
  readonly past: Past;
}

/** A given result of the whole year, else the plan's. */
function wholeYear({ measure, past }: Case, fiscalYear: number): UsedYear | null {
  const own = past.history.find((year) => year.fiscalYear === fiscalYear && year.until === null);
  if (own && isFigure(own.result)) {
    const { amount, counts } = own.result;
    return { fiscalYear, until: null, value: exactly(amount), counts, from: 'given' };
  }
  const printed = measure.printed.find((year) => year.fiscalYear === fiscalYear);
  return printed ? { fiscalYear, until: null, value: printed.value, counts: null, from: 'printed' } : null;
}

/** Whether the year is given by branch only. */
function hasRatesOf({ past }: Case, fiscalYear: number): boolean {
  return past.history.some((year) => year.fiscalYear === fiscalYear && !isFigure(year.result));
}

/** The day of a year that corresponds to the judged year's last one; null while that is not known. */
function likeDay({ fiscalYear: judged, past }: Case, fiscalYear: number): number | null {
  return past.day === null ? null : sameDayAfterMonths(past.day, 12 * (fiscalYear - judged));
}

/** A given result up to the day that corresponds to the judged year's last one. */
function likePeriod(settled: Case, fiscalYear: number): UsedYear | null {
  const until = likeDay(settled, fiscalYear);
  const own = settled.past.history.find((year) => year.fiscalYear === fiscalYear && year.until === until);
  if (until === null || !own || !isFigure(own.result)) return null;
  return { fiscalYear, until, value: exactly(own.result.amount), counts: own.result.counts, from: 'given' };
}

function sourcesOf(settled: Case): Sources {
  const { terms, measure, fiscalYear: plannedYear, basis } = settled;
  const { excludedUpTo, endsEarly } = terms;
  return {
    plannedYear,
    basis,
    excludedUpTo,
    printedMean: endsEarly ? null : measure.printedMean,
    yearOf: (year) => (endsEarly ? likePeriod(settled, year) : wholeYear(settled, year)),
    lacking: (fiscalYear) =>
      endsEarly
        ? { kind: 'likePeriod', fiscalYear, until: likeDay(settled, fiscalYear) }
        : { kind: hasRatesOf(settled, fiscalYear) ? 'branchCounts' : 'result', fiscalYear },
  };
}

function settleOne(settled: Case): Pick<SettledTarget, 'derivation' | 'missing'> {
  const { terms, past, fiscalYear } = settled;
  const { level } = terms.condition;
  const answer = level.kind === 'fixed' ? settleFixed(level) : settleLevel(level, sourcesOf(settled));
  const lastDay: Missing[] = terms.endsEarly && past.day === null ? [{ kind: 'lastDay', fiscalYear }] : [];
  return {
    derivation: answer.known ? answer.derivation : null,
    missing: withoutRepeats([...lastDay, ...(answer.known ? [] : answer.missing)]),
  };
}

/** The rates of a result by branch; none where it is a figure. */
export function ratesOf(result: Result | null | undefined): readonly BranchRate[] {
  return !result || isFigure(result) ? [] : result;
}

/** Each branch's target from its own rate in the last closed year. */
function settleBranches(settled: Case): Pick<SettledTarget, 'branches' | 'missing'> {
  const lastYear = lastClosedYear(settled.fiscalYear, settled.basis);
  const rates = ratesOf(settled.past.history.find((year) => year.fiscalYear === lastYear)?.result);
  const branches = new Map<string, Derivation>();
  for (const { branch, rate } of rates) {
    const yearOf = (fiscalYear: number): UsedYear => ({
      fiscalYear,
      until: null,
      value: exactly(rate),
      counts: null,
      from: 'given',
    });
    const answer = settleLevel(settled.terms.condition.level, { ...sourcesOf(settled), yearOf });
    if (answer.known) branches.set(branch, answer.derivation);
  }
  const missing: Missing[] =
    rates.length === 0 ? [{ kind: 'branches', fiscalYear: lastYear, branches: [] }] : [];
  return { branches, missing };
}

const NO_BRANCHES: ReadonlyMap<string, Derivation> = new Map();

/** Settles a measure's target for a planned year. */
export function settleTarget(measure: Measure, fiscalYear: number, basis: Basis, past: Past): SettledTarget {
  const terms = termsOf(measure.target);
  const settled = { measure, terms, fiscalYear, basis, past };
  const base = { measure, terms, fiscalYear, day: past.day };
  return terms.branches === null
    ? { ...base, branches: NO_BRANCHES, ...settleOne(settled) }
    : { ...base, derivation: null, ...settleBranches(settled) };
}
