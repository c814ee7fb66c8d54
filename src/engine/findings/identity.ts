import type { Judgement } from '../budget/judgement';
import type { Line } from '../budget/statement';
import type { Rational } from '../number/rational';

/** A part of what tells a finding from all others. */
export type IdentityPart = string | number | Rational | null;

/** A line as it stands there. */
export function lineIdentity({ label, figure }: Line): readonly IdentityPart[] {
  return [label, figure?.displayed ?? null];
}

/**
 * What stands in the cells that a relation is about, also behind what they show, and how it was judged: a stricter
 * judgement is another finding.
 */
export function relationIdentity({
  relation: { total, terms },
  verdict,
  stored,
}: Judgement): readonly IdentityPart[] {
  return [
    verdict,
    total.figure.displayed,
    ...terms.map(({ figure }) => figure.displayed),
    ...(stored ? [stored.verdict, stored.total, stored.computed] : []),
  ];
}
