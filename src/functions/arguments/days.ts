import { BusinessDays, usualBusinessDays } from '../../engine/calendar/business-days';
import { CALENDAR_DAYS, type DayCount } from '../../engine/calendar/day-count';
import { BLANK } from '../../engine/kpi/measures/column';
import { DateCells } from './cells';
import { calendar } from './choice';
import { isOmitted, usedRows, type Argument } from './range';

/** One date; null where the argument was left out or its cell is blank. */
export function oneDate(argument: unknown, position: number, offset: number): number | null {
  if (isOmitted(argument)) return null;
  const day = new DateCells([[argument]], position, offset).at(0);
  return day === BLANK ? null : day;
}

/** The days of a range, blank cells left out; none where the argument was left out. */
function datesIn(argument: Argument, position: number, offset: number): number[] {
  if (isOmitted(argument)) return [];
  const cells = new DateCells(usedRows(argument), position, offset);
  return Array.from({ length: cells.length }, (_, index) => cells.at(index)).filter((day) => day !== BLANK);
}

/** Made for the last closed days that were given: a column of formulas asks for the same ones again and again. */
let made: { readonly closedDays: string; readonly businessDays: BusinessDays } | null = null;

/** Business days without the closed days of an argument. */
export function businessDays(closedDays: Argument, position: number, offset: number): BusinessDays {
  const days = datesIn(closedDays, position, offset);
  if (days.length === 0) return usualBusinessDays();
  const key = days.join();
  if (made?.closedDays !== key) made = { closedDays: key, businessDays: new BusinessDays(days) };
  return made.businessDays;
}

/** The days that an optional calendar argument at a position and the closed days behind it make count. */
export function dayCount(kind: unknown, closedDays: Argument, position: number, offset: number): DayCount {
  const counted = calendar(kind, position);
  return counted === 'calendar' ? CALENDAR_DAYS : businessDays(closedDays, position + 1, offset);
}
