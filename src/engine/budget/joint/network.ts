import type { Equation, Graph, Unknown } from './graph';

function increment(counts: Map<Unknown, number>, { terms }: Equation, by: 1 | -1): void {
  for (const { unknown } of terms) counts.set(unknown, (counts.get(unknown) ?? 0) + by);
}

/**
 * Equations in which every unknown stands twice at most. A table with 増減 and subtotals has three
 * for each subtotal, but then the subtotal's own 増減 follows from those of its lines. So those
 * equations are left out first of which the largest share of unknowns stands in three or more; of
 * equal ones the short ones, which a 増減 is, and then the later.
 */
function sparseEquations({ equations }: Graph): Set<Equation> {
  const plain = equations.filter(({ terms }) =>
    terms.every(({ coefficient }) => Math.abs(coefficient) === 1),
  );
  const degrees = new Map<Unknown, number>();
  for (const equation of plain) increment(degrees, equation, 1);

  const shareInExcess = ({ terms }: Equation) =>
    terms.filter(({ unknown }) => (degrees.get(unknown) ?? 0) > 2).length / terms.length;
  const ranked = plain
    .map((equation, index) => ({ equation, index, share: shareInExcess(equation) }))
    .filter(({ share }) => share > 0)
    .sort(
      (a, b) => b.share - a.share || a.equation.terms.length - b.equation.terms.length || b.index - a.index,
    );
  const kept = new Set(plain);
  for (const { equation } of ranked) {
    if (shareInExcess(equation) === 0) continue;
    kept.delete(equation);
    increment(degrees, equation, -1);
  }
  return kept;
}

/**
 * A network within a core: equations in which every unknown stands twice at most, each with the sign by
 * which to multiply it so that an unknown in two of them has opposite signs. Null where no signs do that.
 */
export function networkOf(core: Graph): ReadonlyMap<Equation, 1 | -1> | null {
  const kept = sparseEquations(core);
  const signs = new Map<Equation, 1 | -1>();
  for (const start of kept) {
    if (signs.has(start)) continue;
    signs.set(start, 1);
    const reached = [start];
    for (const equation of reached) {
      for (const term of equation.terms) {
        const other = term.unknown.terms.find((each) => each !== term && kept.has(each.equation));
        if (!other) continue;
        const sign = (signs.get(equation) === 1) === (term.coefficient !== other.coefficient) ? 1 : -1;
        const known = signs.get(other.equation);
        if (known !== undefined && known !== sign) return null;
        if (known !== undefined) continue;
        signs.set(other.equation, sign);
        reached.push(other.equation);
      }
    }
  }
  return signs;
}
