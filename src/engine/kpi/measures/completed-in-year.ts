import { firstDayOf, lastDayOf } from '../../calendar/fiscal-year';
import { BLANK, type Column } from './column';
import { count, type Measured } from './measurement';

/** How many dates lie within the fiscal year; blank rows are skipped, the others are left out. */
export function completedInYear(completed: Column, fiscalYear: number): Measured {
  const first = firstDayOf(fiscalYear);
  const last = lastDayOf(fiscalYear);
  let within = 0;
  let leftOut = 0;
  for (let index = 0; index < completed.length; index++) {
    const day = completed.at(index);
    if (day === BLANK) continue;
    if (day >= first && day <= last) within++;
    else leftOut++;
  }
  return { ...count(within), leftOut };
}
