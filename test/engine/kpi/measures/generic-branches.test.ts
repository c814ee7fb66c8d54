import { describe, expect, it } from 'vitest';
import { genericBranches } from '../../../../src/engine/kpi/measures/generic-branches';
import { ratio } from '../../../../src/engine/number/rational';
import { column } from './columns';

function measure(rows: [rate: number, previous: number][]) {
  const rates = column(...rows.map(([rate]) => rate));
  const previous = column(...rows.map(([, before]) => before));
  const measurement = genericBranches(rates, previous, ratio(80, 100));
  return measurement.kind === 'measured' ? Number(measurement.figure.amount) : measurement;
}

describe('branches that meet their target', () => {
  it.each([
    ['below 80 % last year, on it now', 0.8, 0.79, 1],
    ['below 80 % last year, nearly there', 0.7999, 0.79, 0],
    ['above 80 % last year, the same now', 0.83, 0.83, 1],
    ['above 80 % last year, less now', 0.8299, 0.83, 0],
    ['on 80 % last year, on it now', 0.8, 0.8, 1],
    ['on 80 % last year, below it now', 0.7999, 0.8, 0],
    ['a blank row', 0, 0, 0],
  ])('%s', (_name, rate, previous, expected) => {
    expect(measure([[rate, previous]])).toBe(expected);
  });

  it('takes a rate of four fifths that a cell computed', () => {
    expect(measure([[4 / 5, 0.5]])).toBe(1);
  });

  it.each([
    ['this year', 81, 0.8],
    ['last year', 0.8, 81],
    ['below zero', -0.1, 0.8],
  ])('refuses a rate above 1 or below 0: %s', (_name, rate, previous) => {
    expect(measure([[rate, previous]])).toEqual({ kind: 'noShare' });
  });

  it('names the row where one of the two rates is missing', () => {
    expect(
      measure([
        [0.8, 0.8],
        [0.8, 0],
      ]),
    ).toEqual({ kind: 'incomplete', index: 1 });
    expect(measure([[0, 0.8]])).toEqual({ kind: 'incomplete', index: 0 });
  });
});
