import { add, atLeast, distance, meeting, negate, type Interval } from '../number/interval';
import { ZERO, type Rational } from '../number/rational';
import type { Rounding } from '../number/rounding';
import { figureInterval, printedAmount } from './figure-interval';
import type { Relation, Term } from './relations';
import type { Unreadable } from './statement';

/**
 * `exact`: the printed figures agree. `rounding`: they differ, and rounding explains it.
 * `boundary`: only the ends of what rounding allows touch. `undecidable`: a figure cannot be read.
 */
export type Verdict = 'exact' | 'rounding' | 'boundary' | 'inconsistent' | 'undecidable';

/** A relation with the arithmetic that judged it. */
export interface Judgement {
  readonly relation: Relation;
  readonly verdict: Verdict;
  /** The printed total; null where it cannot be read. */
  readonly printed: Rational | null;
  /** The sum of the printed terms; null where one cannot be read. */
  readonly computed: Rational | null;
  /** The amounts that the total can stand for, and those that the sum can. */
  readonly totalInterval: Interval | null;
  readonly sumInterval: Interval | null;
  /** The smallest difference that rounding leaves unexplained; 0 unless inconsistent. */
  readonly unexplained: Rational;
  readonly unreadable: readonly Unreadable[];
}

function signedInterval(term: Term, rounding: Rounding): Interval | null {
  const interval = figureInterval(term.figure, rounding);
  return interval && term.sign < 0 ? negate(interval) : interval;
}

function unreadableFigures(relation: Relation): Unreadable[] {
  return [relation.total, ...relation.terms]
    .map((term) => term.figure)
    .filter((figure): figure is Unreadable => figure.kind === 'unreadable');
}

/** A sum that is at most the total is consistent where the total can reach what the sum is at least. */
function boundsOf(kind: Relation['kind'], sum: Interval): Interval {
  return kind === 'at-most' && sum.low ? { ...atLeast(sum.low.at), low: sum.low } : sum;
}

function agreesAsPrinted(kind: Relation['kind'], printed: Rational, computed: Rational): boolean {
  const order = computed.compare(printed);
  return kind === 'at-most' ? order <= 0 : order === 0;
}

/** Judges one relation alone. */
export function judge(relation: Relation, rounding: Rounding): Judgement {
  const printed = printedAmount(relation.total.figure);
  const totalInterval = signedInterval(relation.total, rounding);
  let computed: Rational | null = ZERO;
  let sumInterval: Interval | null = null;
  for (const term of relation.terms) {
    const amount: Rational | null = printedAmount(term.figure);
    const interval = signedInterval(term, rounding);
    if (!amount || !interval) {
      computed = null;
      break;
    }
    computed = term.sign < 0 ? computed.sub(amount) : computed.add(amount);
    sumInterval = sumInterval ? add(sumInterval, interval) : interval;
  }
  if (!printed || !computed || !totalInterval || !sumInterval) {
    return {
      relation,
      verdict: 'undecidable',
      printed,
      computed,
      totalInterval,
      sumInterval: computed && sumInterval,
      unexplained: ZERO,
      unreadable: unreadableFigures(relation),
    };
  }
  const settled = settle(relation.kind, { printed, totalInterval }, { computed, sumInterval });
  return { relation, printed, computed, totalInterval, sumInterval, unreadable: [], ...settled };
}

/** The verdict over a total and the sum of its terms, all of which can be read. */
export function settle(
  kind: Relation['kind'],
  { printed, totalInterval }: { readonly printed: Rational; readonly totalInterval: Interval },
  { computed, sumInterval }: { readonly computed: Rational; readonly sumInterval: Interval },
): Pick<Judgement, 'verdict' | 'unexplained'> {
  if (agreesAsPrinted(kind, printed, computed)) return { verdict: 'exact', unexplained: ZERO };
  if (kind === 'equal-as-printed') {
    return { verdict: 'inconsistent', unexplained: computed.sub(printed).abs() };
  }
  const bounds = boundsOf(kind, sumInterval);
  switch (meeting(totalInterval, bounds)) {
    case 'overlapping':
      return { verdict: 'rounding', unexplained: ZERO };
    case 'touching':
      return { verdict: 'boundary', unexplained: ZERO };
    case 'apart':
      return { verdict: 'inconsistent', unexplained: distance(totalInterval, bounds) };
  }
}
