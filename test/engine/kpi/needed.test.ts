import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededCases } from '../../../src/engine/kpi/needed';
import { figureOf, type Figure } from '../../../src/engine/kpi/result';
import type { Condition } from '../../../src/engine/kpi/target';
import { verdictOf } from '../../../src/engine/kpi/verdict';
import { decimal, ratio, type Rational } from '../../../src/engine/number/rational';

const rate = (numerator: number, denominator: number): Figure =>
  figureOf({ numerator: ratio(numerator), denominator: ratio(denominator) });

describe('the cases that are still needed', () => {
  it.each<[Condition['kind'], string, number, number, { among: number | null; added: number | null }]>([
    ['atLeast', '0.617', 617, 1000, { among: 0, added: 0 }],
    ['atLeast', '0.617', 616, 1000, { among: 1, added: 3 }],
    ['atLeast', '0.5', 1, 3, { among: 1, added: 1 }],
    ['atLeast', '1', 2, 3, { among: 1, added: null }],
    ['exactly', '1', 9_999, 10_000, { among: 1, added: null }],
    ['exactly', '1', 10_000, 10_000, { among: 0, added: 0 }],
    ['atMost', '0.15', 15, 100, { among: 0, added: 0 }],
    ['atMost', '0.15', 16, 100, { among: 1, added: 7 }],
    ['atMost', '0', 1, 100, { among: 1, added: null }],
  ])('%s %s with %i of %i: %j', (condition, target, numerator, denominator, needed) => {
    expect(neededCases(condition, 'ratio', decimal(target), rate(numerator, denominator))).toEqual(needed);
  });

  it('of what is counted are the difference, rounded up', () => {
    const needed = (amount: number) =>
      neededCases('atLeast', 'offices', decimal('100000'), { amount, counts: null });
    expect(needed(99_999)).toEqual({ among: null, added: 1 });
    expect(needed(100_000)).toEqual({ among: null, added: 0 });
  });

  it('cannot be told of a rate without its counts, nor of yen', () => {
    expect(neededCases('atLeast', 'ratio', decimal('0.5'), { amount: 0.4, counts: null })).toBeNull();
    expect(neededCases('atLeast', 'yen', decimal('7125'), rate(7_000_000, 1000))).toBeNull();
  });

  const cases = fc
    .record({
      denominator: fc.integer({ min: 1, max: 10_000 }),
      share: fc.nat(10_000),
      target: fc.integer({ min: 1, max: 999 }),
      condition: fc.constantFrom<'atLeast' | 'atMost'>('atLeast', 'atMost'),
    })
    .map(({ denominator, share, target, condition }) => ({
      numerator: Math.floor((denominator * share) / 10_000),
      denominator,
      target: ratio(target, 1000),
      condition,
    }));

  it('suffice, and one less does not', () => {
    fc.assert(
      fc.property(cases, ({ numerator, denominator, target, condition }) => {
        const needed = neededCases(condition, 'ratio', target, rate(numerator, denominator));
        const sign = condition === 'atLeast' ? 1 : -1;
        const isMet = (above: number, below: number, of: Rational): boolean =>
          verdictOf(condition, of, rate(above, below).amount) === 'met';
        for (const [among, added] of [
          [needed?.among ?? null, 0],
          [0, needed?.added ?? null],
        ] as const) {
          if (among === null || added === null) continue;
          const above = (less: number) => numerator + sign * among - less * (among > 0 ? sign : 0);
          const grown = (less: number) => (added > 0 ? added - less : 0);
          const numeratorAt = (less: number) => above(less) + (condition === 'atLeast' ? grown(less) : 0);
          expect(isMet(numeratorAt(0), denominator + grown(0), target)).toBe(true);
          if (among + added > 0) expect(isMet(numeratorAt(1), denominator + grown(1), target)).toBe(false);
        }
      }),
    );
  });
});
