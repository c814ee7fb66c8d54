import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacedComponents } from '../../../../src/engine/kpi/measures/replaced-components';
import { ratio } from '../../../../src/engine/number/rational';
import { column } from './columns';

const THRESHOLD = ratio(80, 100);

function measure(rows: [replaced: number, all: number][]) {
  const measurement = replacedComponents(
    column(...rows.map(([replaced]) => replaced)),
    column(...rows.map(([, all]) => all)),
    THRESHOLD,
  );
  if (measurement.kind !== 'measured') return measurement.kind;
  const { counts } = measurement.figure;
  return `${String(counts?.numerator)}/${String(counts?.denominator)} without ${String(measurement.leftOut)}`;
}

describe('replaced components', () => {
  it.each([
    ['on the threshold', 80, 100, '1/1'],
    ['just below it', 79_999, 100_000, '0/1'],
    ['on it in decimals', 0.8, 1, '1/1'],
    ['on it where doubles miss it', 0.24, 0.3, '1/1'],
    ['below it in decimals', 0.2399, 0.3, '0/1'],
    ['all', 5, 5, '1/1'],
    ['none', 0, 5, '0/1'],
    ['on it, larger than safe products', 4_000_000_000_000_000, 5_000_000_000_000_000, '1/1'],
    ['below it, larger than safe products', 3_999_999_999_999_999, 5_000_000_000_000_000, '0/1'],
  ])('%s', (_name, replaced, all, expected) => {
    expect(measure([[replaced, all]])).toBe(`${expected} without 0`);
  });

  it('leaves out components without volume, and says how many', () => {
    expect(
      measure([
        [80, 100],
        [0, 0],
        [10, 100],
      ]),
    ).toBe('1/2 without 1');
    expect(measure([[0, 0]])).toBe('noDenominator');
  });

  it('has no share where more is replaced than there is, or less than nothing', () => {
    expect(measure([[101, 100]])).toBe('noShare');
    expect(measure([[-1, 100]])).toBe('noShare');
  });

  it('judges whole volumes as it judges the same volumes in thousands', () => {
    const volumes = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(volumes, ([part, rest]) => {
        expect(measure([[part / 1000, (part + rest) / 1000]])).toBe(measure([[part, part + rest]]));
      }),
    );
  });
});
