import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarMonth,
  fallsIn,
  fiscalMonth,
  gapsIn,
  lastDayOfMonth,
  lastGiven,
  MONTHS,
  yearToDate,
  type MonthEntry,
  type MonthSeries,
} from '../../../src/engine/kpi/months';
import { civilOf } from '../../../src/engine/calendar/serial';
import { exactly } from '../../../src/engine/kpi/result';
import { ratio } from '../../../src/engine/number/rational';

const counts = (numerator: number, denominator: number): MonthEntry => ({
  counts: { numerator: ratio(numerator), denominator: ratio(denominator) },
  amount: null,
});
const amount = (value: number): MonthEntry => ({ counts: null, amount: value });

function series(kind: MonthSeries['kind'], entries: readonly (MonthEntry | null)[], hasYearBase = false) {
  const rest = Array.from({ length: MONTHS - entries.length }, () => null);
  return { kind, entries: [...entries, ...rest], hasYearBase };
}

const shown = (of: MonthSeries, unit: 'ratio' | 'people' | 'offices' = 'ratio') =>
  yearToDate(of, unit).map((figure) => figure && exactly(figure.amount).toFraction());

describe('the months of a fiscal year', () => {
  it('begin with April', () => {
    expect(Array.from({ length: MONTHS }, (_, at) => calendarMonth(at + 1))).toEqual([
      4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3,
    ]);
    for (let month = 1; month <= MONTHS; month += 1) expect(fiscalMonth(calendarMonth(month))).toBe(month);
  });

  it('end with their last day', () => {
    expect(
      [1, 8, 9, 11, 12].map((month) => Object.values(civilOf(lastDayOfMonth(2023, month))).join('-')),
    ).toEqual(['2023-4-30', '2023-11-30', '2023-12-31', '2024-2-29', '2024-3-31']);
  });
});

describe('what came since April', () => {
  it('is the sum of single months, numerators and denominators apart', () => {
    expect(shown(series('single', [counts(1, 2), counts(9, 10)])).slice(0, 3)).toEqual(['1/2', '5/6', null]);
  });

  it('has the year’s own denominator once', () => {
    expect(shown(series('single', [counts(1, 20), counts(9, 20)], true)).slice(0, 2)).toEqual([
      '1/20',
      '1/2',
    ]);
  });

  it('is what cumulative months say, also of rates without counts', () => {
    expect(shown(series('cumulative', [amount(0.5), null, amount(0.6)])).slice(0, 3)).toEqual([
      '1/2',
      null,
      '3/5',
    ]);
  });

  it.each([
    ['rates without counts', 'ratio' as const],
    ['what is there at a month’s end', 'offices' as const],
  ])('is not known of single months of %s', (_, unit) => {
    expect(shown(series('single', [amount(1), amount(1)]), unit).every((each) => each === null)).toBe(true);
  });

  it('is not known from a gap on', () => {
    const of = series('single', [amount(1), null, amount(1)]);
    expect(shown(of, 'people').slice(0, 3)).toEqual(['1', null, null]);
    expect(gapsIn(of.entries)).toEqual([2]);
    expect(lastGiven(of.entries)).toBe(3);
  });

  it('of nothing yet, 0 of 0, is not known, and the next month is', () => {
    expect(shown(series('single', [counts(0, 0), counts(1, 2)])).slice(0, 2)).toEqual([null, '1/2']);
  });

  it('is the same from single months and from their running sums', () => {
    const months = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { maxLength: MONTHS });
    fc.assert(
      fc.property(months, (each) => {
        const sums = each.map((_, at) =>
          counts(
            each.slice(0, at + 1).reduce((sum, [above]) => sum + above, 0),
            each.slice(0, at + 1).reduce((sum, [, below]) => sum + below, 0),
          ),
        );
        const single = series(
          'single',
          each.map(([above, below]) => counts(above, below)),
        );
        expect(shown(single)).toEqual(shown(series('cumulative', sums)));
        expect(fallsIn(series('cumulative', sums), 'ratio')).toEqual([]);
      }),
    );
  });
});

describe('cumulative figures that fall', () => {
  it('are told with the month, also over a gap', () => {
    const falls = fallsIn(series('cumulative', [counts(10, 20), null, counts(9, 20)]), 'ratio');
    expect(falls.map(({ part, month }) => [part, month])).toEqual([['numerator', 3]]);
  });

  it('are none where they stay, where months are single, and of 事業所数, which may fall', () => {
    expect(fallsIn(series('cumulative', [counts(10, 20), counts(10, 20)]), 'ratio')).toEqual([]);
    expect(fallsIn(series('single', [counts(10, 20), counts(9, 20)]), 'ratio')).toEqual([]);
    expect(fallsIn(series('cumulative', [amount(10), amount(9)]), 'offices')).toEqual([]);
    expect(fallsIn(series('cumulative', [amount(10), amount(9)]), 'people')).toHaveLength(1);
  });
});
