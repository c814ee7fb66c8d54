import { usualBusinessDays } from '../../src/engine/calendar/business-days';
import { firstDayOf, lastDayOf } from '../../src/engine/calendar/fiscal-year';
import type { Area } from '../../src/engine/area';
import type { CellStyle } from '../../src/xlsx/cell-style';
import type { FileCell, SheetFile } from '../../src/xlsx/workbook-file';
import { HEADING } from './layout';

const APPLICATIONS = 20_000;
const FISCAL_YEAR = 2024;
const DATE: CellStyle = { numberFormat: 'yyyy/m/d' };

/** Numbers from 0 up to 1 that are the same each time (mulberry32), so that the sample is. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function businessDaysOfYear(): number[] {
  const days: number[] = [];
  const calendar = usualBusinessDays();
  for (let day = firstDayOf(FISCAL_YEAR); day <= lastDayOf(FISCAL_YEAR); day += 1) {
    if (calendar.between(day, day) === 1) days.push(day);
  }
  return days;
}

/** Business days until payment: mostly 3 to 9, of a thousand applications five are late; null for one unpaid. */
function daysToPay(chance: number): number | null {
  if (chance < 0.001) return null;
  if (chance < 0.006) return 11 + Math.floor((chance - 0.001) * 1000);
  return 3 + Math.floor(chance * 7);
}

/** Made applications, oldest first; what would be paid after the year is unpaid yet. */
function applications(): FileCell[][] {
  const random = randomNumbers(2024);
  const days = businessDaysOfYear();
  const calendar = usualBusinessDays();
  return Array.from({ length: APPLICATIONS }, (_, index) => {
    const received = days[Math.floor((index * days.length) / APPLICATIONS)] ?? NaN;
    const wait = daysToPay(random.next().value);
    const paid = wait === null ? null : calendar.after(received + 1, wait);
    const isPaid = paid !== null && paid <= lastDayOf(FISCAL_YEAR);
    return [{ value: received, style: DATE }, ...(isPaid ? [{ value: paid, style: DATE }] : [])];
  });
}

export const applicationsSheet: SheetFile = {
  name: '申請',
  rows: [['受付日', '支給日'].map((value) => ({ value, style: HEADING })), ...applications()],
  columns: [{ first: 0, last: 1, width: 14 }],
  frozen: { rows: 1, columns: 0 },
};

export const receivedDays: Area = { top: 1, left: 0, bottom: APPLICATIONS, right: 0 };
export const paidDays: Area = { ...receivedDays, left: 1, right: 1 };
