import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../src/engine/number/interval';
import { ONE, ratio } from '../../../src/engine/number/rational';
import { intervalOf } from '../../../src/engine/number/rounding';

function written({ low, high }: Interval): string {
  const left = low ? `${low.open ? '(' : '['}${low.at.toFraction()}` : '(';
  return high ? `${left}, ${high.at.toFraction()}${high.open ? ')' : ']'}` : `${left}, )`;
}

describe('intervalOf', () => {
  it.each([
    { printed: 3, rounding: 'round', interval: '[5/2, 7/2]' },
    { printed: 0, rounding: 'round', interval: '[-1/2, 1/2]' },
    { printed: -3, rounding: 'round', interval: '[-7/2, -5/2]' },
    { printed: 3, rounding: 'truncate', interval: '[3, 4)' },
    { printed: 0, rounding: 'truncate', interval: '(-1, 1)' },
    { printed: -3, rounding: 'truncate', interval: '(-4, -3]' },
    { printed: 3, rounding: 'exact', interval: '[3, 3]' },
  ] as const)('$printed by $rounding stands for $interval', ({ printed, rounding, interval }) => {
    expect(written(intervalOf(ratio(printed), ONE, rounding))).toBe(interval);
  });
});
