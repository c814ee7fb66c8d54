import type { Equation } from './graph';
import { multiple, type Bound, type Range, type Why } from './range';

function endOfRest({ why, folded }: Equation, isLow: boolean): Bound | null {
  const of: Why[] = [why];
  let at = 0n;
  let open = false;
  for (const { unknown, coefficient } of folded) {
    const part = coefficient > 0 === isLow ? unknown.range.low : unknown.range.high;
    if (!part) return null;
    at += multiple(part.at, coefficient);
    open ||= part.open;
    of.push(part.why);
  }
  return { at, open, why: { kind: 'all', of } };
}

/** What the folded terms of an equation add up to; of none, exactly 0. */
export function restOf(equation: Equation): Range {
  return { low: endOfRest(equation, true), high: endOfRest(equation, false) };
}
