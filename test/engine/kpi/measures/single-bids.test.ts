import { expect, it } from 'vitest';
import { singleBids } from '../../../../src/engine/kpi/measures/single-bids';
import { column } from './columns';

it.each([
  ['one of four, and one tender without a bid', [1, 3, 0, 2, 5], '0.25', 1],
  ['all', [1, 1], '1', 0],
  ['none', [2, 3], '0', 0],
])('%s', (_name, bidders, expected, leftOut) => {
  const measurement = singleBids(column(...bidders));
  expect(measurement).toMatchObject({ kind: 'measured', leftOut });
  expect(measurement.kind === 'measured' && String(measurement.figure.amount)).toBe(expected);
});

it('has no share without any bid', () => {
  expect(singleBids(column(0, 0))).toEqual({ kind: 'noDenominator' });
});
