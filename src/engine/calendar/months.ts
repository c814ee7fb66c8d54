import { civilOf, daysInMonth, serialOf, LAST_DAY, type Serial } from './serial';

function monthsLater(serial: Serial, months: number): { year: number; month: number; day: number } {
  const { year, month, day } = civilOf(serial);
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1, day };
}

/**
 * The same day so many months later, or that month's last day where it is shorter (Excel's EDATE):
 * one month after 31 January is 28 or 29 February. Never after the last day that Excel has.
 */
export function sameDayAfterMonths(serial: Serial, months: number): Serial {
  const { year, month, day } = monthsLater(serial, months);
  return serialOf({ year, month, day: Math.min(day, daysInMonth(year, month)) }) ?? LAST_DAY;
}

/** The last day of the month so many months later (Excel's EOMONTH). */
export function endOfMonthAfter(serial: Serial, months: number): Serial {
  const { year, month } = monthsLater(serial, months);
  return serialOf({ year, month, day: daysInMonth(year, month) }) ?? LAST_DAY;
}
