import fc from 'fast-check';
import holidayJp from '@holiday-jp/holiday_jp';
import { describe, expect, it } from 'vitest';
import { BusinessDays, usualBusinessDays } from '../../../src/engine/calendar/business-days';
import { civilOf, weekdayOf } from '../../../src/engine/calendar/serial';
import { day } from './day';

const usual = usualBusinessDays();

/** Straight from the library's own list and the rule, one day at a time. */
function isBusinessDay(serial: number): boolean {
  const { year, month, day: date } = civilOf(serial);
  const iso = `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const yearEnd = (month === 12 && date >= 29) || (month === 1 && date <= 3);
  const weekend = weekdayOf(serial) === 0 || weekdayOf(serial) === 6;
  return !weekend && !yearEnd && !(iso in holidayJp.holidays);
}

describe('business days', () => {
  it('agree with the holiday library on every day from 2016 to 2027', () => {
    const wrong: number[] = [];
    for (let serial = day('2016-01-01'); serial <= day('2027-12-31'); serial++) {
      if ((usual.elapsed(serial - 1, serial) === 1) !== isBusinessDay(serial)) wrong.push(serial);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2019-04-30', '2019-05-06', 'the ten days of the new era'],
    ['2019-10-22', '2019-10-22', 'the enthronement'],
    ['2020-07-23', '2020-07-24', 'the moved holidays of 2020'],
    ['2021-07-22', '2021-07-23', 'the moved holidays of 2021'],
    ['2021-08-09', '2021-08-09', 'the substitute holiday of the moved 山の日'],
    ['2026-09-22', '2026-09-22', "the citizens' holiday between two others"],
    ['2024-12-29', '2025-01-03', 'the days around the new year'],
  ])('%s to %s are none: %s', (from, to) => {
    expect(usual.between(day(from), day(to))).toBe(0);
  });

  it.each([
    ['2020-10-12', 'the second Monday of October 2020, whose holiday moved'],
    ['2021-07-19', 'the third Monday of July 2021, whose holiday moved'],
    ['2024-12-27', 'the last working day of the year'],
    ['2025-01-06', 'the first working day of the year'],
  ])('%s is one: %s', (date) => {
    expect(usual.between(day(date), day(date))).toBe(1);
  });

  it.each([
    ['2024-04-01', 1, '2024-04-02'],
    ['2024-04-01', 10, '2024-04-15'],
    ['2024-04-26', 10, '2024-05-15'],
    ['2024-12-20', 10, '2025-01-10'],
    ['2024-04-06', 1, '2024-04-08'],
  ])('after %s the %ith is %s', (from, count, expected) => {
    expect(usual.after(day(from), count)).toBe(day(expected));
  });

  it.each([
    ['2024-04-01', '2024-04-01', 1],
    ['2024-04-01', '2024-04-15', 11],
    ['2024-04-15', '2024-04-01', -11],
    ['2024-04-06', '2024-04-07', 0],
    ['2008-01-01', '2008-01-04', 1],
  ])('between %s and %s, both included, there are %i', (from, to, expected) => {
    expect(usual.between(day(from), day(to))).toBe(expected);
  });

  it('leaves out the days that were closed besides', () => {
    const closed = new BusinessDays([day('2024-04-05'), day('2024-04-06')]);
    expect(closed.after(day('2024-04-01'), 10)).toBe(day('2024-04-16'));
    expect(closed.between(day('2024-04-05'), day('2024-04-05'))).toBe(0);
  });

  it('knows the days from 2008 to 2035 and calls those up to 2027 settled', () => {
    expect(usual.elapsed(day('2007-12-31'), day('2008-01-04'))).toBeNaN();
    expect(usual.elapsed(day('2008-01-01'), day('2008-01-04'))).toBe(1);
    expect(usual.elapsed(day('2035-12-28'), day('2035-12-31'))).toBe(0);
    expect(usual.elapsed(day('2035-12-28'), day('2036-01-01'))).toBeNaN();
    expect(usual.settledUntil).toBe(day('2027-12-31'));
    expect(usual.after(day('2035-12-28'), 10)).toBeNull();
  });

  const someDay = fc.integer({ min: day('2016-01-01'), max: day('2027-12-31') });

  it('the nth business day after a day lies n business days behind it', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const due = usual.after(from, count) ?? NaN;
        expect(usual.elapsed(from, due)).toBe(count);
        expect(usual.elapsed(from, due - 1)).toBe(count - 1);
      }),
    );
  });

  it('counts adjoining stretches as one', () => {
    fc.assert(
      fc.property(someDay, someDay, someDay, (a, b, c) => {
        expect(usual.elapsed(a, b) + usual.elapsed(b, c)).toBe(usual.elapsed(a, c));
      }),
    );
  });
});
