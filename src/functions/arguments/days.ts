import { BusinessDays, usualBusinessDays } from '../../engine/calendar/business-days';
import { CALENDAR_DAYS, type DayCount } from '../../engine/calendar/day-count';
import { BLANK } from '../../engine/kpi/measures/column';
import { DateCells } from './cells';
import { parameter, type Argument } from './parameter';
import { isOmitted, usedRows } from './range';

/** One date; null where the argument was left out or its cell is blank. */
export const date = parameter('date', (handed, position, offset) => {
  if (isOmitted(handed)) return null;
  const day = new DateCells([[handed]], position, offset).at(0);
  return day === BLANK ? null : day;
});

/** Made for the last closed days that were given: a column of formulas asks for the same ones again and again. */
let made: { readonly closedDays: string; readonly businessDays: BusinessDays } | null = null;

/** Business days without the closed days of a range, blank cells left out. */
function without(range: unknown[][], position: number, offset: number): BusinessDays {
  const cells = new DateCells(usedRows(range), position, offset);
  const days = Array.from({ length: cells.length }, (_, index) => cells.at(index)).filter(
    (day) => day !== BLANK,
  );
  if (days.length === 0) return usualBusinessDays();
  const key = days.join();
  if (made?.closedDays !== key) made = { closedDays: key, businessDays: new BusinessDays(days) };
  return made.businessDays;
}

/** Business days, less further days that do not count. */
export const closedDays = parameter('cells', (handed, position, offset) =>
  isOmitted(handed) ? usualBusinessDays() : without(handed as unknown[][], position, offset),
);

/** The days that count; of calendar days the closed ones are not read. */
export function dayCount(
  calendar: Argument<'business' | 'calendar'>,
  businessDays: Argument<BusinessDays>,
): DayCount {
  return calendar.value === 'calendar' ? CALENDAR_DAYS : businessDays.value;
}
