import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsLike, paceAt, paceKind, plannedAt, type YearWay } from '../../../src/engine/kpi/pace';
import { figureOf } from '../../../src/engine/kpi/result';
import { decimal, ratio, ZERO } from '../../../src/engine/number/rational';

const way = (over: Partial<YearWay> = {}): YearWay => ({
  start: ZERO,
  target: decimal('0.6'),
  condition: 'atLeast',
  shape: 'linear',
  ...over,
});

describe('a year’s target held against a month', () => {
  it('asks for a twelfth of the way a month', () => {
    expect(plannedAt(way(), 1).toFraction()).toBe('1/20');
    expect(plannedAt(way(), 12).toFraction()).toBe('3/5');
    expect(plannedAt(way({ start: decimal('0.3') }), 6).toFraction()).toBe('9/20');
  });

  it('asks for the target at every month of a rate of what has happened so far', () => {
    expect(plannedAt(way({ shape: 'level' }), 1).toFraction()).toBe('3/5');
  });

  it.each([
    ['0.3', 'met', '0', '1', '3/5'],
    ['0.29', 'not_met', '-1/100', '29/30', '29/50'],
    ['0.36', 'met', '3/50', '6/5', '18/25'],
  ])('after six months %s is %s', (result, verdict, ahead, progress, projected) => {
    const pace = paceAt(way(), 6, decimal(result));
    expect(pace.verdict).toBe(verdict);
    expect(pace.ahead.equals(ahead === '0' ? 0 : decimalOf(ahead))).toBe(true);
    expect(pace.progress?.equals(decimalOf(progress))).toBe(true);
    expect(pace.projected?.equals(decimalOf(projected))).toBe(true);
  });

  it('goes as the year before went', () => {
    const before = Array.from({ length: 12 }, (_, at) => ratio((at + 1) ** 2, 288));
    const levels = levelsLike(before, ZERO, ZERO, decimal('0.6'));
    expect(levels?.[0]?.equals(decimal('0.6').div(144))).toBe(true);
    expect(levels?.[11]?.equals(decimal('0.6'))).toBe(true);
    expect(levelsLike([...before.slice(1), null], ZERO, ZERO, decimal('0.6'))).toBeNull();
  });

  it('projects what a result on its way reaches: the target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('linear', 'front', 'back'),
        (month, shape) => {
          const own = way({ shape: shape as 'linear', start: decimal('0.1') });
          const pace = paceAt(own, month, plannedAt(own, month));
          expect(pace.projected?.equals(own.target)).toBe(true);
          expect(pace.progress?.equals(1)).toBe(true);
        },
      ),
    );
  });
});

function decimalOf(fraction: string) {
  const [above = '0', below = '1'] = fraction.split('/');
  return ratio(Number(above), Number(below));
}

describe('a part of a year', () => {
  const rate = (numerator: number, denominator: number) =>
    figureOf({ numerator: ratio(numerator), denominator: ratio(denominator) });

  it.each([
    ['grows where the denominator stays', [rate(1, 100), rate(2, 100)], 'grows'],
    ['is a level where the denominator grows', [rate(1, 100), rate(2, 200)], 'level'],
    ['is a level where one month does not tell', [rate(1, 100), null], 'level'],
  ] as const)('%s', (_, toDate, kind) => {
    expect(paceKind('ratio', toDate, false)).toBe(kind);
  });

  it('of people begins at 0, of offices goes on', () => {
    expect(paceKind('people', [], false)).toBe('grows');
    expect(paceKind('offices', [], false)).toBe('continues');
  });
});
