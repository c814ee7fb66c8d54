import { add, exactly } from '../number/interval';
import { ZERO, type Rational } from '../number/rational';
import { printedAmount } from './figure-interval';
import type { Judgement } from './judgement';
import type { Term } from './relations';
import { settle } from './settle';
import type { Figure, Line } from './statement';

/** One figure, with which several relations that fail would hold. */
export interface Misprint {
  readonly line: Line;
  readonly figure: Figure;
  /** What it would be, in the statement's unit. */
  readonly amount: Rational;
  /** The relations that it makes hold, two at least. */
  readonly explains: readonly Judgement[];
}

/** How often a figure counts in the total and in the sum of a relation. */
function shares({ relation: { total, terms } }: Judgement, of: Figure): { total: number; sum: number } {
  const share = (list: readonly Term[]): number =>
    list.reduce((sum, { figure, sign }) => (figure === of ? sum + sign : sum), 0);
  return { total: share([total]), sum: share(terms) };
}

/** By how much the figure must change for the printed total and sum to be equal; null where it changes neither. */
function changeNeeded(judgement: Judgement, figure: Figure): Rational | null {
  const { printed, computed } = judgement;
  const { total, sum } = shares(judgement, figure);
  if (!printed || !computed || total === sum) return null;
  return computed.sub(printed).div(total - sum);
}

/** Whether a relation holds when the figure changes by so much; what cannot be decided speaks against nothing. */
function holdsAfter(judgement: Judgement, figure: Figure, change: Rational): boolean {
  const { relation, printed, computed, totalInterval, sumInterval } = judgement;
  if (!printed || !computed || !totalInterval || !sumInterval) return true;
  const share = shares(judgement, figure);
  const [inTotal, inSum] = [change.mul(share.total), change.mul(share.sum)];
  const total = { printed: printed.add(inTotal), totalInterval: add(totalInterval, exactly(inTotal)) };
  const sum = { computed: computed.add(inSum), sumInterval: add(sumInterval, exactly(inSum)) };
  return settle(relation.kind, total, sum).verdict !== 'inconsistent';
}

/** The judgements in which each of some figures stands. */
function standing(
  judgements: readonly Judgement[],
  of: (figure: Figure) => boolean,
): Map<Figure, Judgement[]> {
  const found = new Map<Figure, Judgement[]>();
  for (const judgement of judgements) {
    const { total, terms } = judgement.relation;
    for (const figure of new Set([total, ...terms].map((term) => term.figure))) {
      if (!of(figure)) continue;
      const list = found.get(figure);
      if (list) list.push(judgement);
      else found.set(figure, [judgement]);
    }
  }
  return found;
}

/** Null unless one change of the figure makes all relations hold that it stands in. */
function misprintOf(
  figure: Figure,
  failing: readonly Judgement[],
  all: readonly Judgement[],
): Misprint | null {
  const printed = printedAmount(figure);
  // where the figure is a total, what it must be is what its parts say
  const own = failing.find(({ relation }) => relation.total.figure === figure) ?? failing[0];
  const change = own && changeNeeded(own, figure);
  if (!own || !printed || !change || change.equals(ZERO)) return null;
  if (!all.every((judgement) => holdsAfter(judgement, figure, change))) return null;
  const { total, terms } = own.relation;
  const line = [total, ...terms].find((term) => term.figure === figure)?.line;
  return line ? { line, figure, amount: printed.add(change), explains: failing } : null;
}

/**
 * The figures that explain alone why several relations fail, by each of these. Where more than one figure would explain
 * a relation as well, nobody can say which it is, and it has none.
 */
export function misprints(judgements: readonly Judgement[]): ReadonlyMap<Judgement, Misprint> {
  const failing = judgements.filter(({ verdict }) => verdict === 'inconsistent');
  if (failing.length < 2) return new Map();
  const shared = standing(failing, () => true);
  for (const [figure, own] of shared) if (own.length < 2) shared.delete(figure);
  const all = standing(judgements, (figure) => shared.has(figure));
  const found = new Map<Judgement, Misprint | null>();
  for (const [figure, own] of shared) {
    const misprint = misprintOf(figure, own, all.get(figure) ?? []);
    for (const judgement of misprint ? own : []) {
      found.set(judgement, found.has(judgement) ? null : misprint);
    }
  }
  return new Map([...found].flatMap(([judgement, misprint]) => (misprint ? [[judgement, misprint]] : [])));
}
