import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualBusinessDays } from '../../../../src/engine/calendar/business-days';
import { CALENDAR_DAYS } from '../../../../src/engine/calendar/day-count';
import { sameDayAfterMonths } from '../../../../src/engine/calendar/months';
import { cardIssueDays } from '../../../../src/engine/kpi/measures/card-issue-days';
import type { Column } from '../../../../src/engine/kpi/measures/column';
import { exactSum } from '../../../../src/engine/kpi/measures/exact-sum';
import type { Measurement } from '../../../../src/engine/kpi/measures/measurement';
import { replacedComponents } from '../../../../src/engine/kpi/measures/replaced-components';
import { serviceStandard } from '../../../../src/engine/kpi/measures/service-standard';
import { shareWithin, Window } from '../../../../src/engine/kpi/measures/within-window';
import { ratio } from '../../../../src/engine/number/rational';
import { day } from '../../calendar/day';
import { askedColumn, column } from './columns';

type Measure = (first: Column, second: Column) => Measurement;

function service(dayCount = CALENDAR_DAYS, asOf: string | null = null): Measure {
  const terms = { dayCount, days: 10, asOf: asOf === null ? null : day(asOf), suspended: null };
  return (received, paid) => serviceStandard(received, paid, terms);
}

function within(asOf: string | null, opensBefore: boolean): Measure {
  const window = new Window((start) => sameDayAfterMonths(start, 1), opensBefore);
  return (start, done) => shareWithin(start, done, window, asOf === null ? null : day(asOf));
}

const DATES: readonly (readonly [name: string, measure: Measure])[] = [
  ['the service standard in business days', service(usualBusinessDays())],
  ['the service standard in calendar days', service()],
  ['the service standard as of a day', service(usualBusinessDays(), '2027-12-20')],
  ['the days until a card is sent', (from, to) => cardIssueDays(from, to, usualBusinessDays())],
  ['cards back within a month', within(null, true)],
  ['cards back within a month as of a day', within('2027-12-31', true)],
  ['visits within a month', within('2028-01-20', false)],
];

/** Around the end of the published holidays, in order and not, with blanks between. */
const someDay = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: day('2027-11-20'), max: day('2028-02-10') }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const rows = fc.array(fc.tuple(someDay, fc.oneof(fc.nat(40), fc.constant(-1), fc.constant(NaN))), {
  maxLength: 30,
});

function said(measurement: Measurement): string {
  return measurement.kind === 'measured'
    ? `${String(measurement.figure.amount)} ${String(measurement.leftOut)} ${String(measurement.provisional)}`
    : JSON.stringify(measurement);
}

describe('ordinary rows read in passing give what asking for each cell gives', () => {
  it.each(DATES)('%s', (_name, measure) => {
    fc.assert(
      fc.property(rows, (records) => {
        const first = records.map(([from]) => from);
        const second = records.map(([from, more]) => (Number.isNaN(more) || from === 0 ? 0 : from + more));
        expect(said(measure(column(...first), column(...second)))).toBe(
          said(measure(askedColumn(...first), askedColumn(...second))),
        );
      }),
    );
  });

  it('replaced components', () => {
    const volume = fc.oneof(
      fc.nat(20),
      fc.nat(200).map((tenths) => tenths / 10),
      fc.constant(2 ** 53 - 1),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(volume, volume)), (components) => {
        const parts = components.map(([a, b]) => Math.min(a, b));
        const volumes = components.map(([a, b]) => Math.max(a, b));
        const measure: Measure = (part, whole) => replacedComponents(part, whole, ratio(4, 5));
        expect(said(measure(column(...parts), column(...volumes)))).toBe(
          said(measure(askedColumn(...parts), askedColumn(...volumes))),
        );
      }),
    );
  });

  it('exact sums', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constant(0.1))), (cells) => {
        expect(exactSum(column(...cells)).equals(exactSum(askedColumn(...cells)))).toBe(true);
      }),
    );
  });
});
