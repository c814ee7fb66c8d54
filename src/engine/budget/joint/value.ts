import { greatestCommonDivisor } from './divisor';
import type { Bound } from './range';

/**
 * (real + tiny × ε) ÷ over, where ε is a positive number smaller than any other: what lies next to an
 * open end. `over` is positive. In bare integers, because the simplex adds thousands of them.
 */
export interface Value {
  readonly real: bigint;
  readonly tiny: bigint;
  readonly over: bigint;
}

export const NOTHING: Value = { real: 0n, tiny: 0n, over: 1n };

/** The outermost value that an end allows; `inwards` is 1 at a low end, −1 at a high one. */
export function valueAt(bound: Bound, inwards: 1n | -1n): Value {
  return { real: bound.at, tiny: bound.open ? inwards : 0n, over: 1n };
}

/** Whether a < b */
export function isLess(a: Value, b: Value): boolean {
  const left = a.real * b.over;
  const right = b.real * a.over;
  return left === right ? a.tiny * b.over < b.tiny * a.over : left < right;
}

function reduced({ real, tiny, over }: Value): Value {
  const divisor = greatestCommonDivisor(greatestCommonDivisor(over, real), tiny);
  return { real: real / divisor, tiny: tiny / divisor, over: over / divisor };
}

/** a + factor × b ÷ divisor, where the divisor is positive. */
export function addMultiple(a: Value, factor: bigint, b: Value, divisor = 1n): Value {
  const over = b.over * divisor;
  if (over === a.over) return { real: a.real + factor * b.real, tiny: a.tiny + factor * b.tiny, over };
  const sum = {
    real: a.real * over + factor * b.real * a.over,
    tiny: a.tiny * over + factor * b.tiny * a.over,
    over: a.over * over,
  };
  return reduced(sum);
}
