import { NETWORKDAYS } from '@formulajs/formulajs';
import { FIRST_YEAR, HOLIDAYS } from '../../src/engine/calendar/holidays';
import { serialOf } from '../../src/engine/calendar/serial';
import { FUNCTIONS } from '../../src/functions/table';
import type { CaseFile, Comparison } from '../case';
import { columnOf, dayOfYear, FULL_SHEET, touchBoth, type Column } from '../rows';

const { SERVICE_STANDARD } = FUNCTIONS;

function applications(rows: number): [received: Column, paid: Column] {
  return [columnOf(rows, dayOfYear), columnOf(rows, (row) => dayOfYear(row) + ((row * 31) % 20))];
}

function againstBareLoop(rows: number): Comparison {
  const [received, paid] = applications(rows);
  return {
    name: `SERVICE_STANDARD over ${rows.toLocaleString('en')} rows, against a bare loop`,
    subject: { run: () => SERVICE_STANDARD(received, paid), work: rows },
    reference: { run: () => touchBoth(received, paid), work: rows },
    goal: { atMost: 1.5 },
  };
}

/** The closed days of two years as a list, for a function that knows no holidays. */
function closedDays(): number[] {
  return [2024, 2025].flatMap((year) => {
    const days = `${HOLIDAYS[year - FIRST_YEAR] ?? ''}01020103122912301231`.match(/\d{4}/g) ?? [];
    return days.flatMap((text) => {
      const day = { year, month: Number(text.slice(0, 2)), day: Number(text.slice(2)) };
      return serialOf(day) ?? [];
    });
  });
}

/** The same rate by a business-day function that walks from day to day. */
function rateByNetworkdays(received: Column, paid: Column, holidays: readonly number[]): number {
  let met = 0;
  for (let row = 0; row < received.length; row++) {
    const from = received[row]?.[0] ?? NaN;
    const to = paid[row]?.[0] ?? NaN;
    // NETWORKDAYS counts both ends; the day of receipt is not counted.
    if (to === from || Number(NETWORKDAYS(from + 1, to, holidays)) <= 10) met++;
  }
  return met / received.length;
}

function againstNetworkdays(): Comparison {
  const rows = 500;
  const holidays = closedDays();
  const [received, paid] = applications(rows);
  if (SERVICE_STANDARD(received, paid) !== rateByNetworkdays(received, paid, holidays)) {
    throw new Error('the two functions do not answer the same rate');
  }
  const [manyReceived, manyPaid] = applications(FULL_SHEET);
  return {
    name: 'SERVICE_STANDARD, against the same rate by NETWORKDAYS of formulajs',
    subject: { run: () => SERVICE_STANDARD(manyReceived, manyPaid), work: FULL_SHEET },
    reference: { run: () => rateByNetworkdays(received, paid, holidays), work: rows },
    goal: { timesFaster: 1000 },
  };
}

const cases: CaseFile = () => [
  againstBareLoop(10_000),
  againstBareLoop(100_000),
  againstBareLoop(FULL_SHEET),
  againstNetworkdays(),
];
export default cases;
