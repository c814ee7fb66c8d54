import { describe, expect, it } from 'vitest';
import { figureOf, type Figure } from '../../../src/engine/kpi/result';
import { together } from '../../../src/engine/kpi/together';
import { ratio } from '../../../src/engine/number/rational';

const rate = (numerator: number, denominator: number): Figure =>
  figureOf({ numerator: ratio(numerator), denominator: ratio(denominator) });
const counted = (amount: number): Figure => ({ amount, counts: null });

describe('parts together', () => {
  it('are the sum of numerators ÷ the sum of denominators, which is no mean of rates', () => {
    const whole = together('ratio', [rate(1, 2), rate(90, 100)]);
    expect(whole?.counts).toEqual({ numerator: ratio(91), denominator: ratio(102) });
    expect(whole?.amount.toString()).toBe(ratio(91, 102).toString());
  });

  it('are the sum of what is counted', () => {
    expect(together('offices', [counted(3), counted(4)])?.amount.valueOf()).toBe(7);
  });

  it.each<[string, Figure[]]>([
    ['there are none', []],
    ['one is a rate without its counts', [rate(1, 2), counted(0.5)]],
  ])('are not known where %s', (_, parts) => {
    expect(together('ratio', parts)).toBeNull();
  });
});
