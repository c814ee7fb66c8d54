import { ratio, ZERO, type Rational } from '../number/rational';
import type { PrintedMean } from './kpi';
import type { Missing } from './missing';
import type { Counts } from './result';
import type { Level } from './target';
import { closedYears, lastClosedYear, type Basis } from './vintage';

/** An earlier year's figure as it went into a target, and who said it: the user wins over the plan. */
export interface UsedYear {
  readonly fiscalYear: number;
  /** The last day that was counted, a serial date; null for the whole year. */
  readonly until: number | null;
  readonly value: Rational;
  readonly counts: Counts | null;
  readonly from: 'given' | 'printed';
}

/**
 * How a mean was made: from all numerators and all denominators, as the plan prints it,
 * or as the mean of the years' own values.
 */
export type MeanMethod = 'pooled' | 'printed' | 'values';

/** A level with its value and how it came about. */
export type Derivation =
  | { readonly kind: 'fixed'; readonly value: Rational }
  | { readonly kind: 'previousYear'; readonly value: Rational; readonly year: UsedYear }
  | {
      readonly kind: 'mean';
      readonly value: Rational;
      readonly method: MeanMethod;
      readonly years: readonly UsedYear[];
      /** Years that the mean would take but must not. */
      readonly excluded: readonly number[];
    }
  | { readonly kind: 'higherOf'; readonly value: Rational; readonly of: readonly Derivation[] };

type Settled =
  | { readonly known: true; readonly derivation: Derivation }
  | { readonly known: false; readonly missing: readonly Missing[] };

/** Where a level looks for earlier years. */
export interface Sources {
  readonly plannedYear: number;
  readonly basis: Basis;
  readonly excludedUpTo: number | null;
  /** The year's figure, or null where nobody gives one. */
  readonly yearOf: (fiscalYear: number) => UsedYear | null;
  readonly printedMean: PrintedMean | null;
  /** What to ask for where a year is missing. */
  readonly lacking: (fiscalYear: number) => Missing;
}

function unknown(...missing: readonly Missing[]): Settled {
  return { known: false, missing };
}

function settlePrevious(sources: Sources): Settled {
  const fiscalYear = lastClosedYear(sources.plannedYear, sources.basis);
  if (sources.excludedUpTo !== null && fiscalYear <= sources.excludedUpTo) {
    return unknown({ kind: 'comparableYear', excludedUpTo: sources.excludedUpTo });
  }
  const year = sources.yearOf(fiscalYear);
  if (!year) return unknown(sources.lacking(fiscalYear));
  return { known: true, derivation: { kind: 'previousYear', value: year.value, year } };
}

function sumOf(values: readonly Rational[]): Rational {
  return values.reduce((sum, value) => sum.add(value), ZERO);
}

function pooled(years: readonly UsedYear[]): Rational | null {
  const counts = years.flatMap((year) => year.counts ?? []);
  if (counts.length < years.length) return null;
  const denominator = sumOf(counts.map((count) => count.denominator));
  return denominator.equals(ZERO) ? null : sumOf(counts.map((count) => count.numerator)).div(denominator);
}

/** The plan's own mean, if it is of exactly these years and all of them are the plan's. */
function printedFor(years: readonly UsedYear[], mean: PrintedMean | null): Rational | null {
  if (mean?.fiscalYears.length !== years.length) return null;
  const same = years.every((year) => year.from === 'printed' && mean.fiscalYears.includes(year.fiscalYear));
  return same ? mean.value : null;
}

function meanOf(years: readonly UsedYear[], printed: PrintedMean | null): [MeanMethod, Rational] {
  const fromCounts = pooled(years);
  if (fromCounts) return ['pooled', fromCounts];
  const asPrinted = printedFor(years, printed);
  if (asPrinted) return ['printed', asPrinted];
  return ['values', sumOf(years.map((year) => year.value)).mul(ratio(1, years.length))];
}

function settleMean(count: number, sources: Sources): Settled {
  const limit = sources.excludedUpTo;
  const all = closedYears(sources.plannedYear, sources.basis, count);
  const wanted = limit === null ? all : all.filter((year) => year > limit);
  if (limit !== null && wanted.length === 0) return unknown({ kind: 'comparableYear', excludedUpTo: limit });
  const years = wanted.flatMap((year) => sources.yearOf(year) ?? []);
  if (years.length < wanted.length) {
    return unknown(...wanted.filter((year) => !sources.yearOf(year)).map(sources.lacking));
  }
  const [method, value] = meanOf(years, sources.printedMean);
  const excluded = all.filter((year) => !wanted.includes(year));
  return { known: true, derivation: { kind: 'mean', value, method, years, excluded } };
}

function settleHigher(levels: readonly Level[], sources: Sources): Settled {
  const settled = levels.map((level) => settleLevel(level, sources));
  const missing = settled.flatMap((level) => (level.known ? [] : level.missing));
  if (missing.length > 0) return unknown(...withoutRepeats(missing));
  const of = settled.flatMap((level) => (level.known ? level.derivation : []));
  const value = of.map((part) => part.value).reduce((a, b) => (a.compare(b) >= 0 ? a : b));
  return { known: true, derivation: { kind: 'higherOf', value, of } };
}

/** A fixed level needs no sources. */
export function settleFixed({ value }: Extract<Level, { kind: 'fixed' }>): Settled {
  return { known: true, derivation: { kind: 'fixed', value } };
}

/** The value of a level for a planned year, with the years that it used or the years that it lacked. */
export function settleLevel(level: Level, sources: Sources): Settled {
  switch (level.kind) {
    case 'fixed':
      return settleFixed(level);
    case 'previousYear':
      return settlePrevious(sources);
    case 'meanOfYears':
      return settleMean(level.years, sources);
    case 'higherOf':
      return settleHigher(level.levels, sources);
  }
}

/** The same list, each thing named once, in its order. */
export function withoutRepeats(missing: readonly Missing[]): readonly Missing[] {
  if (missing.length < 2) return missing;
  const named = new Map(missing.map((item) => [JSON.stringify(item), item]));
  return [...named.values()];
}
