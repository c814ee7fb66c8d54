import type { DayCount } from './day-count';
import { FIRST_YEAR, HOLIDAYS, PUBLISHED_THROUGH } from './holidays';
import { serialOf, weekdayOf, type Serial } from './serial';

/** 29, 30 and 31 December, 1, 2 and 3 January: no public office works. */
const YEAR_END = ['1229', '1230', '1231', '0101', '0102', '0103'];

const SATURDAY = 6;
const SUNDAY = 0;

function dayIn(year: number, monthAndDay: string): Serial {
  const month = Number(monthAndDay.slice(0, 2));
  const day = Number(monthAndDay.slice(2));
  const serial = serialOf({ year, month, day });
  if (serial === null) throw new RangeError(`no such day: ${String(year)} ${monthAndDay}`);
  return serial;
}

const LAST_YEAR = FIRST_YEAR + HOLIDAYS.length - 1;
/** The first and the last day of which is known whether it is a business day. */
const FIRST: Serial = dayIn(FIRST_YEAR, '0101');
const LAST: Serial = dayIn(LAST_YEAR, '1231');
/** The holidays after this day are computed by today's law. */
const LAST_PUBLISHED: Serial = dayIn(PUBLISHED_THROUGH, '1231');

/** Holidays and the days around the new year, weekends among them. */
function publicClosures(): Serial[] {
  return HOLIDAYS.flatMap((holidays, index) =>
    [...(holidays.match(/\d{4}/g) ?? []), ...YEAR_END].map((day) => dayIn(FIRST_YEAR + index, day)),
  );
}

/** How many business days there are from FIRST up to each day, that day included; NaN before FIRST. */
function countsUpTo(closed: readonly Serial[]): Float64Array {
  const isClosed = new Set(closed);
  const counts = new Float64Array(LAST + 1).fill(NaN);
  let count = 0;
  for (let day = FIRST; day <= LAST; day++) {
    const weekday = weekdayOf(day);
    if (weekday !== SATURDAY && weekday !== SUNDAY && !isClosed.has(day)) count += 1;
    counts[day] = count;
  }
  return counts;
}

/** The business days in their order. */
function listOf(upTo: Float64Array): Serial[] {
  const days: Serial[] = [];
  upTo.forEach((count, day) => {
    if (count > days.length) days.push(day);
  });
  return days;
}

/**
 * Business days: not Saturdays, Sundays, holidays, 29 December to 3 January, nor days that were closed besides.
 * Every question takes the same short time, however far its days lie apart.
 * Nothing is known of days before 2008 and of those far ahead, where holidays are not even computed.
 */
export class BusinessDays implements DayCount {
  readonly settledUntil = LAST_PUBLISHED;
  readonly upTo: Float64Array;
  private days: readonly Serial[] | null = null;

  constructor(closedDays: readonly Serial[]) {
    this.upTo = countsUpTo([...publicClosures(), ...closedDays]);
  }

  elapsed(from: Serial, to: Serial): number {
    return this.count(to) - this.count(from);
  }

  /** Both days included, negative when `to` lies before `from`: Excel's NETWORKDAYS. NaN as `elapsed`. */
  between(from: Serial, to: Serial): number {
    if (from > to) return -this.between(to, from);
    return this.count(to) - (from === FIRST ? 0 : this.count(from - 1));
  }

  /** Excel's WORKDAY for a count of 1 or more. */
  after(day: Serial, count: number): Serial | null {
    this.days ??= listOf(this.upTo);
    return this.days[this.count(day) + count - 1] ?? null;
  }

  private count(day: Serial): number {
    return this.upTo[day] ?? NaN;
  }
}

let usual: BusinessDays | null = null;

/** The business days with no further closed days; made once. */
export function usualBusinessDays(): BusinessDays {
  usual ??= new BusinessDays([]);
  return usual;
}
