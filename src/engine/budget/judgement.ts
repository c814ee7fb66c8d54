import { add, isPoint, negate, type Interval } from '../number/interval';
import { ZERO, type Rational } from '../number/rational';
import type { Rounding } from '../number/rounding';
import { isBlank, NO_BLANKS, type BlanksUnder } from './blanks-under';
import { figureInterval, printedAmount } from './figure-interval';
import type { Relation, Term } from './relations';
import { settle, type Agreement } from './settle';
import type { Unreadable } from './statement';
import { judgeStored, type StoredSum } from './stored';

/**
 * `exact`: the printed figures agree. `rounding`: they differ, and rounding explains it.
 * `boundary`: only the ends of what rounding allows touch. `undecidable`: a figure cannot be read, or is a formula over
 * lines that are still blank.
 */
export type Verdict = Agreement | 'undecidable';

/** A verdict as it is shown: what only waits for blanks to be filled in is told from what cannot be decided. */
export type Outcome = Verdict | 'unfilled';

export function outcomeOf({ verdict, unreadable }: Pick<Judgement, 'verdict' | 'unreadable'>): Outcome {
  return verdict === 'undecidable' && unreadable.every(isBlank) ? 'unfilled' : verdict;
}

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
  /** What cannot be read, and the blanks that formulas stand over; empty unless undecidable. */
  readonly unreadable: readonly Unreadable[];
  /** What the cells hold, added up exactly; null where they hold what they show, and where one cannot be read. */
  readonly stored: StoredSum | null;
}

/** Whether rounding leaves the figures any room; of exact ones there is nothing to say of it. */
export function leavesRoom({ totalInterval, sumInterval }: Judgement): boolean {
  return [totalInterval, sumInterval].some((interval) => interval !== null && !isPoint(interval));
}

function signedInterval(term: Term, rounding: Rounding): Interval | null {
  const interval = figureInterval(term.figure, rounding);
  return interval && term.sign < 0 ? negate(interval) : interval;
}

function unreadableFigures({ total, terms }: Relation, blanksUnder: BlanksUnder): readonly Unreadable[] {
  const found = new Set<Unreadable>();
  const look = ({ figure }: Term): void => {
    if (figure.kind === 'unreadable') found.add(figure);
    else for (const blank of blanksUnder.get(figure) ?? []) found.add(blank);
  };
  look(total);
  terms.forEach(look);
  return [...found];
}

/** Judges one relation alone. */
export function judge(
  relation: Relation,
  rounding: Rounding,
  blanksUnder: BlanksUnder = NO_BLANKS,
): Judgement {
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
  const unreadable = unreadableFigures(relation, blanksUnder);
  if (unreadable.length > 0) computed = null;
  if (!printed || !computed || !totalInterval || !sumInterval) {
    return {
      relation,
      verdict: 'undecidable',
      printed,
      computed,
      totalInterval,
      sumInterval: computed && sumInterval,
      unexplained: ZERO,
      unreadable,
      stored: null,
    };
  }
  const settled = settle(relation.kind, { printed, totalInterval }, { computed, sumInterval });
  const stored = judgeStored(relation, rounding, settled.verdict);
  return { relation, printed, computed, totalInterval, sumInterval, unreadable: [], stored, ...settled };
}
