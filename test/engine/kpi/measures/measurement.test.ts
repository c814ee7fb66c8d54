import { describe, expect, it } from 'vitest';
import { quotient, share, type Measurement } from '../../../../src/engine/kpi/measures/measurement';
import { ratio } from '../../../../src/engine/number/rational';

function shown(measurement: Measurement): string {
  return measurement.kind === 'measured' ? String(measurement.figure.amount) : measurement.kind;
}

describe('a share', () => {
  it.each([
    [957, 1000, '0.957'],
    [1, 3, '1/3'],
    [1000, 1000, '1'],
    [1001, 1000, 'noShare'],
    [0, 1000, '0'],
    [-1, 1000, 'noShare'],
    [0, 0, 'noDenominator'],
    [1, 0, 'noDenominator'],
    [-1, -2, 'noShare'],
  ])('%i of %i is %s', (part, whole, expected) => {
    expect(shown(share({ numerator: ratio(part), denominator: ratio(whole) }))).toBe(expected);
  });
});

describe('a quotient', () => {
  it.each([
    [7_125_000, 1000, '7125'],
    [-500, 100, '-5'],
    [1, 0, 'noDenominator'],
    [1, -1, 'noShare'],
  ])('%i by %i is %s', (numerator, denominator, expected) => {
    expect(shown(quotient({ numerator: ratio(numerator), denominator: ratio(denominator) }))).toBe(expected);
  });
});
