/** Why an end lies where it does: a variable's own interval, a constraint, or several reasons together. */
export type Why =
  | { readonly kind: 'variable'; readonly variable: number }
  | { readonly kind: 'constraint'; readonly constraint: number }
  | { readonly kind: 'all'; readonly of: readonly Why[] };

/** The reasons that together leave no amount possible. */
export type Contradiction = readonly Why[];

/** An end in integers: in units of the system's common denominator. */
export interface Bound {
  readonly at: bigint;
  readonly open: boolean;
  readonly why: Why;
}

/** An interval in integers, each end with its reason; null stands for no bound on that side. */
export interface Range {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

// Almost every coefficient is 1 or −1, where no product is needed.
export function multiple(at: bigint, coefficient: number): bigint {
  if (coefficient === 1) return at;
  return coefficient === -1 ? -at : BigInt(coefficient) * at;
}

function negateBound(bound: Bound | null): Bound | null {
  return bound && { ...bound, at: -bound.at };
}

export function negate(range: Range): Range {
  return { low: negateBound(range.high), high: negateBound(range.low) };
}

/** Of two equal ends the first stays: it has the shorter reason. */
function tighter(first: Bound | null, second: Bound | null, direction: 1 | -1): Bound | null {
  if (!first || !second) return first ?? second;
  if (first.at === second.at) return second.open && !first.open ? second : first;
  return second.at > first.at === (direction === 1) ? second : first;
}

/** What is inside both; may be empty. */
export function intersect(first: Range, second: Range): Range {
  return { low: tighter(first.low, second.low, 1), high: tighter(first.high, second.high, -1) };
}

/** The two reasons that leave nothing inside, or null where something is. */
export function contradiction({ low, high }: Range): Contradiction | null {
  if (!low || !high || low.at < high.at) return null;
  if (low.at === high.at && !low.open && !high.open) return null;
  return [low.why, high.why];
}

/** The reason that keeps 0 out, or null where 0 is inside. */
export function contradictionWithZero({ low, high }: Range): Contradiction | null {
  if (low && (low.at > 0n || (low.at === 0n && low.open))) return [low.why];
  if (high && (high.at < 0n || (high.at === 0n && high.open))) return [high.why];
  return null;
}
