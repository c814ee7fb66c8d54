import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/engine/number/rational';
import { compareWith, exactly, standingBeside } from '../../../src/engine/kpi/result';
import { allOf, verdictOf, type Verdict } from '../../../src/engine/kpi/verdict';

const THIRD = ratio(1, 3);
const EPSILON = ratio(1, 10n ** 30n);

describe('verdictOf', () => {
  it.each([
    ['atLeast', ['not_met', 'met', 'met']],
    ['increase', ['not_met', 'met', 'met']],
    ['atMost', ['met', 'met', 'not_met']],
    ['exactly', ['not_met', 'met', 'not_met']],
  ] as const)('%s: just below, on, just above', (condition, expected) => {
    const exact = [THIRD.sub(EPSILON), THIRD, THIRD.add(EPSILON)];
    expect(exact.map((result) => verdictOf(condition, THIRD, result))).toEqual(expected);
    const doubles = [1 / 3 - 2 ** -54, 1 / 3, 1 / 3 + 2 ** -54];
    expect(doubles.map((result) => verdictOf(condition, THIRD, result))).toEqual(expected);
  });

  it('does not take 99.996 % for 100 %', () => {
    expect(verdictOf('exactly', ratio(1), ratio(99_996, 100_000))).toBe('not_met');
    expect(verdictOf('exactly', ratio(1), 0.99996)).toBe('not_met');
  });
});

describe('standingBeside', () => {
  it('is the target for the double that lies nearest to it, and orders all others as doubles do', () => {
    const part = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(part, part, fc.double({ min: 0, max: 1000, noNaN: true }), (n, d, other) => {
        const target = ratio(n, d);
        expect(standingBeside(target, n / d).equals(target)).toBe(true);
        const order = Math.sign(compareWith(target, other));
        expect(standingBeside(target, other).compare(target)).toBe(order);
      }),
    );
  });

  it('leaves an exact amount alone', () => {
    expect(standingBeside(THIRD, THIRD.add(EPSILON)).equals(THIRD)).toBe(false);
    expect(exactly(0.1).equals(ratio(1, 10))).toBe(true);
  });
});

describe('allOf', () => {
  it.each([
    [[], 'met'],
    [['met', 'met'], 'met'],
    [['met', 'undecidable'], 'undecidable'],
    [['undecidable', 'not_met'], 'not_met'],
    [['met', 'not_met'], 'not_met'],
  ] as [Verdict[], Verdict][])('%j is %s', (verdicts, expected) => {
    expect(allOf(verdicts)).toBe(expected);
    expect(allOf(verdicts.toReversed())).toBe(expected);
  });
});
