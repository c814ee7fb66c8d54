import { sameDayAfterMonths } from '../../../../engine/calendar/months';
import { civilOf, weekdayOf } from '../../../../engine/calendar/serial';
import type { Scalar } from '../cells';
import { numbered } from './texts';

/** How a line of cells is gone on with. */
export type FillType =
  | 'FillDefault'
  | 'FillSeries'
  | 'FillDays'
  | 'FillWeekdays'
  | 'FillMonths'
  | 'FillYears'
  | 'LinearTrend'
  | 'GrowthTrend';

/** A cell that is gone on with. Dates are serials that count from the end of 1899. */
export interface FilledCell {
  /** null for a formula, which is copied. */
  readonly value: Scalar | null;
  readonly shows: 'date' | 'time' | 'other';
}

type Kind = 'number' | 'date' | 'time' | 'copied' | `text ${string}`;

/** Cells that go on together: a run of one kind, by its places in the line. */
interface Run {
  readonly kind: Kind;
  readonly places: readonly number[];
  readonly numbers: readonly number[];
}

/**
 * What stands at a place beyond the line: from its length on behind it, below 0 before it. null where the cell of the
 * line that would stand there is only copied.
 */
export function continued(line: readonly FilledCell[], type: FillType): (place: number) => Scalar | null {
  const goOn = new Map<number, (round: number) => Scalar | null>();
  for (const run of runsOf(line)) {
    const valueAt = seriesOf(run, type, line);
    for (const [index, place] of run.places.entries()) {
      goOn.set(place, (round) => valueAt?.(round * run.places.length + index) ?? null);
    }
  }
  return (place) => {
    const round = Math.floor(place / line.length);
    return goOn.get(place - round * line.length)?.(round) ?? null;
  };
}

function kindOf({ value, shows }: FilledCell): Kind {
  if (typeof value === 'number') return shows === 'other' ? 'number' : shows;
  const text = typeof value === 'string' ? numbered(value) : null;
  return text ? `text ${text.row}` : 'copied';
}

function runsOf(line: readonly FilledCell[]): Run[] {
  const runs: { kind: Kind; places: number[]; numbers: number[] }[] = [];
  for (const [place, cell] of line.entries()) {
    const kind = kindOf(cell);
    const { value } = cell;
    const number = typeof value === 'number' ? value : (numbered(String(value))?.number ?? 0);
    const last = runs.at(-1);
    if (last?.kind === kind && kind !== 'copied') {
      last.places.push(place);
      last.numbers.push(number);
    } else runs.push({ kind, places: [place], numbers: [number] });
  }
  return runs;
}

/** The value at a place of the run, counted on from its first; null where the run is copied. */
function seriesOf(
  { kind, numbers, places }: Run,
  type: FillType,
  line: readonly FilledCell[],
): ((at: number) => Scalar) | null {
  if (kind === 'copied') return null;
  if (kind === 'number') {
    if (type === 'GrowthTrend') return growth(numbers);
    const isAlone = numbers.length === 1 && line.length === 1;
    return isAlone && type === 'FillDefault' ? null : linear(numbers, 1);
  }
  if (kind === 'time') return linear(numbers, 1 / 24);
  if (kind === 'date') return dates(numbers, type);
  const [first = line[0]] = places.map((place) => line[place]);
  const text = numbered(String(first?.value));
  const steps = new Set(numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0)));
  if (!text || steps.size > 1) return null;
  const [step = 1] = steps;
  return (at) => text.textOf(text.number + at * step);
}

/** On by the straight line that fits the numbers best; from a single one by a step. */
function linear(numbers: readonly number[], step: number): (at: number) => number {
  const [first = 0] = numbers;
  if (numbers.length === 1) return (at) => tidy(first + at * step);
  const valueAt = straightLine(numbers);
  return (at) => tidy(valueAt(at));
}

function straightLine(numbers: readonly number[]): (at: number) => number {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  let [across, along] = [0, 0];
  for (const [index, number] of numbers.entries()) {
    across += (index - middle) * (number - mean);
    along += (index - middle) ** 2;
  }
  return (at) => mean + (across / along) * (at - middle);
}

/** On by the curve that fits the numbers best; copied where there is one alone, or one that is not above 0. */
function growth(numbers: readonly number[]): ((at: number) => number) | null {
  if (numbers.length === 1 || numbers.some((number) => number <= 0)) return null;
  const logarithmAt = straightLine(numbers.map(Math.log));
  return (at) => tidy(Math.exp(logarithmAt(at)));
}

/** Excel keeps fifteen digits. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}

function dates(serials: readonly number[], type: FillType): (at: number) => number {
  const [first = 0, second] = serials;
  const months = monthsBetween(serials);
  if (type === 'FillMonths') return (at) => sameDayAfterMonths(first, at * (months ?? 1));
  if (type === 'FillYears') {
    const years = months !== null && months % 12 === 0 && months !== 0 ? months / 12 : 1;
    return (at) => sameDayAfterMonths(first, at * years * 12);
  }
  if (type === 'FillWeekdays') return (at) => weekdayAfter(first, at);
  const isByMonths = months !== null && months !== 0 && second !== undefined;
  if (isByMonths && type !== 'FillDays') return (at) => sameDayAfterMonths(first, at * months);
  return linear(serials, 1);
}

/** How many months lie between each two dates of the same day; null where they do not. */
function monthsBetween(serials: readonly number[]): number | null {
  const steps = new Set<number>();
  for (const [index, serial] of serials.entries()) {
    if (index === 0) continue;
    const [one, other] = [civilOf(serials[index - 1] ?? 0), civilOf(serial)];
    if (one.day !== other.day) return null;
    steps.add((other.year - one.year) * 12 + other.month - one.month);
  }
  const [step = null] = steps;
  return steps.size === 1 ? step : null;
}

const isWeekend = (serial: number): boolean => [0, 6].includes(weekdayOf(serial));

function weekdayAfter(serial: number, days: number): number {
  const step = days < 0 ? -1 : 1;
  let day = serial;
  for (let left = Math.abs(days); left > 0; left -= 1) {
    do day += step;
    while (isWeekend(day));
  }
  return day;
}
