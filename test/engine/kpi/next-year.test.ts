import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBelowReached, stepsLeft } from '../../../src/engine/kpi/next-year';
import type { Condition } from '../../../src/engine/kpi/target';
import { decimal, ratio, type Rational } from '../../../src/engine/number/rational';

describe('a target that is carried over', () => {
  it.each<[Condition['kind'], string, string, boolean]>([
    ['atLeast', '0.617', '0.618', true],
    ['atLeast', '0.617', '0.617', false],
    ['atLeast', '0.617', '0.616', false],
    ['atMost', '0.15', '0.14', true],
    ['atMost', '0.15', '0.16', false],
    ['exactly', '1', '1', false],
  ])('%s %s beside a result of %s is below it: %s', (condition, target, result, isBelow) => {
    expect(isBelowReached(condition, decimal(target), decimal(result))).toBe(isBelow);
  });
});

describe('the steps that a goal still needs', () => {
  const steps = (result: string, lastYear: number, condition: Condition['kind'] = 'atLeast') => {
    const left = stepsLeft(condition, decimal(result), lastYear, { value: decimal('0.7'), dueYear: 2029 });
    return left && [left.years, left.each.toFraction(), left.next.toFraction()];
  };

  it('are even over the years that are left', () => {
    expect(steps('0.6', 2024)).toEqual([5, '1/50', '31/50']);
    expect(steps('0.6', 2028)).toEqual([1, '1/10', '7/10']);
  });

  it('are 0 where it is reached, and none once its year is over', () => {
    expect(steps('0.71', 2024)).toEqual([5, '0', '71/100']);
    expect(steps('0.6', 2029)).toBeNull();
  });

  it('go down where less is better', () => {
    expect(steps('0.8', 2027, 'atMost')).toEqual([2, '-1/20', '3/4']);
  });

  it('lead to the goal', () => {
    const fraction = fc.integer({ min: 0, max: 1000 }).map((part): Rational => ratio(part, 1000));
    fc.assert(
      fc.property(fraction, fraction, fc.integer({ min: 1, max: 6 }), (result, value, years) => {
        fc.pre(result.compare(value) < 0);
        const left = stepsLeft('atLeast', result, 2024, { value, dueYear: 2024 + years });
        expect(left && result.add(left.each.mul(years)).equals(value)).toBe(true);
      }),
    );
  });
});
