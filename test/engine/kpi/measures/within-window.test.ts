import { describe, expect, it } from 'vitest';
import { endOfMonthAfter, sameDayAfterMonths } from '../../../../src/engine/calendar/months';
import { shareWithin, Window } from '../../../../src/engine/kpi/measures/within-window';
import { day } from '../../calendar/day';
import { column } from './columns';

const month = new Window((lost) => sameDayAfterMonths(lost, 1), true);
const tenMonths = new Window((checkup) => endOfMonthAfter(checkup, 10), false);

function measure(window: typeof month, rows: [start: string, done: string][], asOf: string | null = null) {
  const start = column(...rows.map(([from]) => from));
  const done = column(...rows.map(([, on]) => on));
  const measurement = shareWithin(start, done, window, asOf === null ? null : day(asOf));
  if (measurement.kind !== 'measured') return measurement;
  const { counts } = measurement.figure;
  return `${String(counts?.numerator)}/${String(counts?.denominator)} without ${String(measurement.leftOut)}`;
}

describe('within one month of a loss', () => {
  it.each([
    ['2024-04-01', '2024-05-01', '1/1'],
    ['2024-04-01', '2024-05-02', '0/1'],
    ['2024-01-31', '2024-02-29', '1/1'],
    ['2024-01-31', '2024-03-01', '0/1'],
    ['2023-01-31', '2023-02-28', '1/1'],
    ['2024-04-01', '2024-03-29', '1/1'],
  ])('lost on %s, back on %s: %s', (lost, back, expected) => {
    expect(measure(month, [[lost, back]])).toBe(`${expected} without 0`);
  });

  it('an unreturned card needs an as-of day', () => {
    expect(measure(month, [['2024-04-01', '']])).toEqual({ kind: 'unfinished', count: 1 });
    expect(measure(month, [['2024-04-01', '']], '2024-05-02')).toBe('0/1 without 0');
  });

  it('leaves out windows that are open on the as-of day, also where the card is back', () => {
    const rows: [string, string][] = [
      ['2024-04-01', '2024-05-01'],
      ['2024-04-02', '2024-04-10'],
    ];
    expect(measure(month, rows, '2024-05-02')).toBe('1/1 without 1');
    expect(measure(month, rows, '2024-05-03')).toBe('2/2 without 0');
  });
});

describe('within ten months of a checkup', () => {
  it.each([
    ['2024-05-01', '2025-03-31', '1/1'],
    ['2024-05-31', '2025-03-31', '1/1'],
    ['2024-05-31', '2025-04-01', '0/1'],
    ['2023-04-10', '2024-02-29', '1/1'],
    ['2024-05-01', '2024-05-01', '1/1'],
  ])('checked on %s, seen on %s: %s', (checkup, visit, expected) => {
    expect(measure(tenMonths, [[checkup, visit]])).toBe(`${expected} without 0`);
  });

  it.each([
    ['a visit before the checkup', '2024-05-02', '2024-05-01', { kind: 'reversed', index: 0 }],
    ['a visit without a checkup', '', '2024-05-01', { kind: 'noStart', index: 0 }],
    ['no record', '', '', { kind: 'noDenominator' }],
  ])('%s is no share', (_name, checkup, visit, expected) => {
    expect(measure(tenMonths, [[checkup, visit]])).toEqual(expected);
  });

  it('computes days far ahead as well', () => {
    expect(measure(tenMonths, [['2100-01-10', '2100-11-30']])).toBe('1/1 without 0');
    expect(measure(tenMonths, [['2100-01-10', '2100-12-01']])).toBe('0/1 without 0');
  });
});
