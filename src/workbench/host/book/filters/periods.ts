import { civilOf, isSerial, type Serial, weekdayOf } from '../../../../engine/calendar/serial';
import { MONTHS } from '../months';

/** As Excel's API spells them. */
const MONTH_NAMES = MONTHS.map((month) => (month === 'February' ? 'Februray' : month));

const RELATIVE = {
  Yesterday: { of: (day) => day, from: -1 },
  Today: { of: (day) => day, from: 0 },
  Tomorrow: { of: (day) => day, from: 1 },
  LastWeek: { of: weekOf, from: -1 },
  ThisWeek: { of: weekOf, from: 0 },
  NextWeek: { of: weekOf, from: 1 },
  LastMonth: { of: monthOf, from: -1 },
  ThisMonth: { of: monthOf, from: 0 },
  NextMonth: { of: monthOf, from: 1 },
  LastQuarter: { of: quarterOf, from: -1 },
  ThisQuarter: { of: quarterOf, from: 0 },
  NextQuarter: { of: quarterOf, from: 1 },
  LastYear: { of: yearOf, from: -1 },
  ThisYear: { of: yearOf, from: 0 },
  NextYear: { of: yearOf, from: 1 },
} as const satisfies Readonly<Record<string, { of: (day: Serial) => number; from: number }>>;

type Relative = keyof typeof RELATIVE;

/** Spans of time that a filter chooses dates by. */
export type Period =
  | Relative
  | 'YearToDate'
  | `AllDatesInPeriod${(typeof MONTH_NAMES)[number]}`
  | `AllDatesInPeriodQuarter${'1' | '2' | '3' | '4'}`;

const QUARTERS = ['1', '2', '3', '4'] as const;

export const PERIODS: readonly Period[] = [
  ...(Object.keys(RELATIVE) as Relative[]),
  'YearToDate',
  ...MONTH_NAMES.map((month) => `AllDatesInPeriod${month}` as const),
  ...QUARTERS.map((quarter) => `AllDatesInPeriodQuarter${quarter}` as const),
];

/** Weeks begin on Sunday. */
function weekOf(day: Serial): number {
  return (day - weekdayOf(day)) / 7;
}

function monthOf(day: Serial): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

function quarterOf(day: Serial): number {
  return Math.floor(monthOf(day) / 3);
}

function yearOf(day: Serial): number {
  return civilOf(day).year;
}

/** The day lies in the period, seen from today. What is no date lies in none. */
export function liesIn(period: Period, day: Serial, today: Serial): boolean {
  if (!isSerial(day)) return false;
  if (period in RELATIVE) {
    const { of, from } = RELATIVE[period as Relative];
    return of(day) === of(today) + from;
  }
  if (period === 'YearToDate') return yearOf(day) === yearOf(today) && day <= today;
  const named = period.slice('AllDatesInPeriod'.length);
  const month = monthOf(day) % 12;
  return named.startsWith('Quarter')
    ? Math.floor(month / 3) === Number(named.slice(-1)) - 1
    : MONTH_NAMES[month] === named;
}
