import type { Outcome } from './outcome';
import { readCell } from './read-cell';

/** So many different texts are remembered; dates and branches repeat the same few. */
const REMEMBERED = 100_000;

/** What texts mean, each read once. */
export class Remembered<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly read: (text: string) => T) {}

  of(text: string): T {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.known.size >= REMEMBERED) this.known.clear();
    const value = this.read(text);
    this.known.set(text, value);
    return value;
  }
}

const FIRST_YEAR = 1950;
const YEARS = 150;
const DASH = 45;
const SLASH = 47;
const ZERO = 48;

/** The number that a digit's code and the next one's make; NaN or strange for others, which are never found. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/**
 * The days that texts name. 2024-04-01 and 2024/04/01 are found by their digits alone: for the dates of millions
 * of rows, asking a map costs more than all the rest.
 */
export class RememberedDays {
  private readonly days = new Int32Array(YEARS * 12 * 31);
  private readonly others = new Remembered<number | Outcome>((text) => readCell(text, 'date'));

  of(text: string): number | Outcome {
    const at = placeOf(text);
    if (at < 0) return this.others.of(text);
    const known = this.days[at] ?? 0;
    if (known > 0) return known;
    const day = readCell(text, 'date');
    if (typeof day === 'number') this.days[at] = day;
    return day;
  }
}

/** Where the day of ten plain characters is kept; below 0 for every other text. */
function placeOf(text: string): number {
  if (text.length !== 10) return -1;
  const mark = text.charCodeAt(4);
  if ((mark !== DASH && mark !== SLASH) || text.charCodeAt(7) !== mark) return -1;
  for (let at = 0; at < 10; at++) {
    if (at === 4 || at === 7) continue;
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
  }
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2) - FIRST_YEAR;
  const [month, day] = [twoDigits(text, 5) - 1, twoDigits(text, 8) - 1];
  const exists = year >= 0 && year < YEARS && month >= 0 && month < 12 && day >= 0 && day < 31;
  return exists ? (year * 12 + month) * 31 + day : -1;
}
