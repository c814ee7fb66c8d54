import { firstDayOf, lastDayOf } from '../../calendar/fiscal-year';
import { BLANK, cellOf, type Column } from './column';
import { count, type Measured } from './measurement';

/** How many dates lie within the fiscal year; blank rows are skipped, the others are left out. */
export function completedInYear(completed: Column, fiscalYear: number): Measured {
  const first = firstDayOf(fiscalYear);
  const last = lastDayOf(fiscalYear);
  const { rows, length } = completed;
  let within = 0;
  let leftOut = 0;
  for (let index = 0; index < length; index++) {
    const cell = rows === null ? null : cellOf(rows, index);
    const isOrdinary = typeof cell === 'number' && first <= cell && cell <= last;
    const day = isOrdinary ? cell : completed.at(index);
    if (first <= day && day <= last) within++;
    else if (day !== BLANK) leftOut++;
  }
  return { ...count(within), leftOut };
}
