import { parseDate } from '../engine/calendar/japanese-date';
import { isSerial } from '../engine/calendar/serial';
import { BLANK } from '../engine/kpi/measures/column';
import { nearestDouble } from '../engine/number/double';
import { parseFigure } from '../engine/number/parse-figure';
import { EARLIEST, type ColumnKind } from './definition';
import type { Outcome } from './outcome';

/** A day of six digits or more would lie beyond what workbooks hold; so a date of eight digits is none of these. */
const SERIAL = /^\d{5}(?:\.\d+)?$/u;

/** A date as files hold it: what the functions read, and the serial number that a workbook leaves of one. */
function readDay(text: string): number | Outcome {
  if (text === '0') return BLANK;
  const day = SERIAL.test(text) ? Math.floor(Number(text)) : parseDate(text);
  if (day === null || !isSerial(day)) return 'notADate';
  return day < EARLIEST ? 'tooEarly' : day;
}

function readAmount(text: string): number | Outcome {
  const figure = parseFigure(text);
  if (figure?.kind === 'nil') return 0;
  // a percentage is no amount, and a stray character may hide a digit
  if (!figure || figure.percent || figure.stray) return 'notANumber';
  return nearestDouble(figure.value);
}

function readCount(text: string): number | Outcome {
  const value = readAmount(text);
  return typeof value === 'number' && value >= 0 && Number.isInteger(value) ? value : 'notACount';
}

const READERS: Readonly<Record<ColumnKind, (text: string) => number | Outcome>> = {
  date: readDay,
  count: readCount,
  amount: readAmount,
};

/** What a cell of a file means; a blank one is 0. The outcome of its record where it cannot be read. */
export function readCell(text: string, kind: ColumnKind): number | Outcome {
  const bare = text.trim();
  return bare === '' ? 0 : READERS[kind](bare);
}
