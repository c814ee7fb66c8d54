import { describe, expect, it } from 'vitest';
import { BusinessDays, usualBusinessDays } from '../../../../src/engine/calendar/business-days';
import { CALENDAR_DAYS } from '../../../../src/engine/calendar/day-count';
import { serviceStandard, type ServiceTerms } from '../../../../src/engine/kpi/measures/service-standard';
import type { Measurement } from '../../../../src/engine/kpi/measures/measurement';
import { day } from '../../calendar/day';
import { column } from './columns';

const TERMS: ServiceTerms = { dayCount: usualBusinessDays(), days: 10, asOf: null, suspended: null };

/** "2/3" paid in time, then what was left out. */
function shown(measurement: Measurement): string {
  if (measurement.kind !== 'measured') return JSON.stringify(measurement);
  const { counts } = measurement.figure;
  const provisional = measurement.provisional ? ' provisional' : '';
  return `${String(counts?.numerator)}/${String(counts?.denominator)} without ${String(measurement.leftOut)}${provisional}`;
}

function measure(rows: [received: string, paid: string][], terms: Partial<ServiceTerms> = {}): string {
  const received = column(...rows.map(([from]) => from));
  const paid = column(...rows.map(([, to]) => to));
  return shown(serviceStandard(received, paid, { ...TERMS, ...terms }));
}

describe('the service standard', () => {
  it.each([
    ['paid on the day of receipt', '2024-04-01', '2024-04-01', '1/1'],
    ['paid on the tenth business day', '2024-04-01', '2024-04-15', '1/1'],
    ['paid on the eleventh business day', '2024-04-01', '2024-04-16', '0/1'],
    ['paid on a Saturday behind the tenth business day', '2024-04-05', '2024-04-20', '1/1'],
    ['received on a Saturday, paid on the tenth business day', '2024-04-06', '2024-04-19', '1/1'],
    ['received on a Saturday, paid one day later', '2024-04-06', '2024-04-22', '0/1'],
    ['over the holidays of May, in time', '2024-04-26', '2024-05-15', '1/1'],
    ['over the holidays of May, late', '2024-04-26', '2024-05-16', '0/1'],
    ['over the new year, in time', '2024-12-20', '2025-01-10', '1/1'],
    ['over the new year, late', '2024-12-20', '2025-01-14', '0/1'],
  ])('%s', (_name, received, paid, expected) => {
    expect(measure([[received, paid]])).toBe(`${expected} without 0`);
  });

  it('counts every day when it is told to', () => {
    const terms = { dayCount: CALENDAR_DAYS };
    expect(measure([['2024-04-01', '2024-04-11']], terms)).toBe('1/1 without 0');
    expect(measure([['2024-04-01', '2024-04-12']], terms)).toBe('0/1 without 0');
  });

  it('does not count the days that were closed besides', () => {
    const dayCount = new BusinessDays([day('2024-04-10')]);
    expect(measure([['2024-04-01', '2024-04-16']], { dayCount })).toBe('1/1 without 0');
    expect(measure([['2024-04-01', '2024-04-17']], { dayCount })).toBe('0/1 without 0');
  });

  it('does not count the days on which an application was suspended', () => {
    const suspended = column(3, 2);
    const row: [string, string] = ['2024-04-01', '2024-04-18'];
    expect(measure([row, row], { suspended })).toBe('1/2 without 0');
  });

  it('skips blank rows', () => {
    expect(
      measure([
        ['', ''],
        ['2024-04-01', '2024-04-02'],
        ['', ''],
      ]),
    ).toBe('1/1 without 0');
  });

  it('has no rate without applications', () => {
    expect(measure([['', '']])).toBe('{"kind":"noDenominator"}');
  });

  it.each([
    ['due on the eve of the as-of day: missed', '2024-04-16', '1/2 without 0'],
    ['due on the as-of day: left out', '2024-04-15', '1/1 without 1'],
    ['due after the as-of day: left out', '2024-04-05', '1/1 without 1'],
    ['received after the as-of day, as the others: left out', '2024-03-29', '{"kind":"noDenominator"}'],
  ])('an unpaid application %s', (_name, asOf, expected) => {
    const rows: [string, string][] = [
      ['2024-04-01', '2024-04-03'],
      ['2024-04-01', ''],
    ];
    expect(measure(rows, { asOf: day(asOf) })).toBe(expected);
  });

  it('takes what was paid after the as-of day for unpaid', () => {
    expect(measure([['2024-04-01', '2024-04-15']], { asOf: day('2024-04-15') })).toBe('1/1 without 0');
    expect(measure([['2024-04-01', '2024-04-10']], { asOf: day('2024-04-09') })).toBe(
      '{"kind":"noDenominator"}',
    );
    expect(measure([['2024-04-01', '2024-05-31']], { asOf: day('2024-05-01') })).toBe('0/1 without 0');
  });

  it('gives a suspended application its days before it is missed', () => {
    const terms = { asOf: day('2024-04-16'), suspended: column(1) };
    expect(measure([['2024-04-01', '']], terms)).toBe('{"kind":"noDenominator"}');
  });

  it('does not answer about unpaid applications without an as-of day', () => {
    const rows: [string, string][] = [
      ['2024-04-01', '2024-04-03'],
      ['2024-04-01', ''],
      ['2024-04-02', ''],
    ];
    expect(measure(rows)).toBe('{"kind":"unfinished","count":2}');
  });

  it.each([
    ['paid before it was received', '2024-04-02', '2024-04-01', '{"kind":"reversed","index":1}'],
    ['paid and never received', '', '2024-04-01', '{"kind":"noStart","index":1}'],
    ['before the holidays that are known', '2007-12-03', '2007-12-04', '{"kind":"unknownDay","index":1}'],
  ])('names the row that was %s', (_name, received, paid, expected) => {
    expect(
      measure([
        ['2024-04-01', '2024-04-02'],
        [received, paid],
      ]),
    ).toBe(expected);
  });

  it('is provisional as soon as one day lies beyond the published holidays', () => {
    expect(measure([['2027-12-20', '2027-12-28']])).toBe('1/1 without 0');
    expect(measure([['2027-12-20', '2028-01-04']])).toBe('1/1 without 0 provisional');
  });
});
