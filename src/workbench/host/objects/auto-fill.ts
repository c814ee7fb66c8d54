import { getFormatDateInfo, isDateFormat } from 'numfmt';
import { type Area, columnCount, rowCount } from '../../../engine/area';
import { OFFSET_OF_1904 } from '../../../engine/calendar/serial';
import type { Book } from '../book/book';
import { type Scalar, SheetCells } from '../book/cells';
import { continued, type FilledCell, type FillType } from '../book/fill/series';
import { changeCells, valueData } from '../book/write';
import { isUnbounded } from '../area';
import { invalidArgument, MissingMember } from '../wire/errors';
import { oneOf, orElse } from './arguments';
import { copyFrom } from './copy-cells';
import { allowContent } from './protect';
import { rangeOrAddress } from './range-parts';
import { objectOf, type RangeRef } from './refs';

const SERIES: readonly FillType[] = [
  'FillDefault',
  'FillSeries',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
];

/** What is copied before a series is written over it. */
const COPIED = { FillCopy: 'All', FillFormats: 'Formats', FillValues: 'Formulas' } as const;

const TYPES = ['FillCopy', 'FillFormats', 'FillValues', 'FlashFill', ...SERIES] as const;

/** Where the filled cells lie: below or above the range, or beside it. */
interface Course {
  readonly isDown: boolean;
  /** Lines behind the range, and before it. */
  readonly after: number;
  readonly before: number;
}

function courseOf({ area: from }: RangeRef, { area: to }: RangeRef): Course | null {
  const isWider = to.left < from.left || to.right > from.right;
  const isHigher = to.top < from.top || to.bottom > from.bottom;
  const covers =
    to.top <= from.top && to.left <= from.left && to.bottom >= from.bottom && to.right >= from.right;
  if (!covers || (isWider && isHigher)) throw invalidArgument();
  if (!isWider && !isHigher) return null;
  return isHigher
    ? { isDown: true, after: to.bottom - from.bottom, before: from.top - to.top }
    : { isDown: false, after: to.right - from.right, before: from.left - to.left };
}

/** Fills the cells around the range, as dragging its handle does. */
export async function autoFill(range: RangeRef, destination: unknown, given: unknown): Promise<void> {
  if (destination === undefined) throw new MissingMember('Range.autoFill(null)');
  const to = rangeOrAddress(range, destination);
  const type = orElse('FillDefault', (value) => oneOf(TYPES, value), given);
  if (type === 'FlashFill') throw new MissingMember('Range.autoFill(FlashFill)');
  if (to.sheetId !== range.sheetId || isUnbounded(to.area)) throw invalidArgument();
  const course = courseOf(range, to);
  if (!course) return;
  if (type !== 'FillFormats') allowContent(range);
  const isCopied = type === 'FillCopy' || type === 'FillFormats' || type === 'FillValues';
  const series = isCopied ? null : seriesOf(range, course, type);
  await copyAlong(range, course, isCopied ? COPIED[type] : 'All');
  if (!series) return;
  const { book, sheetId, area } = range;
  const first = course.isDown ? area.top : area.left;
  const length = course.isDown ? rowCount(area) : columnCount(area);
  changeCells(book, sheetId, to.area, (row, column) => {
    const place = (course.isDown ? row : column) - first;
    if (place >= 0 && place < length) return null;
    const value = series(course.isDown ? column - area.left : row - area.top)(place);
    return value === null ? null : valueData(book, value);
  });
}

/** How each line across the course goes on. */
function seriesOf(
  { book, sheetId, area }: RangeRef,
  { isDown }: Course,
  type: FillType,
): (line: number) => (place: number) => Scalar | null {
  const cells = new SheetCells(book, sheetId);
  const offset = book.date1904 ? OFFSET_OF_1904 : 0;
  const lines = Array.from({ length: isDown ? columnCount(area) : rowCount(area) }, (_, line) => {
    const held = Array.from({ length: isDown ? rowCount(area) : columnCount(area) }, (__, place) =>
      isDown
        ? cellAt(book, cells, area.top + place, area.left + line)
        : cellAt(book, cells, area.top + line, area.left + place),
    );
    const goOn = continued(held, type);
    return (place: number): Scalar | null => {
      const value = goOn(place);
      return typeof value === 'number' && shownAs(held, place) === 'date' ? value - offset : value;
    };
  });
  return (line) => lines[line] ?? (() => null);
}

function shownAs(held: readonly FilledCell[], place: number): FilledCell['shows'] | undefined {
  return held[((place % held.length) + held.length) % held.length]?.shows;
}

function cellAt({ date1904 }: Book, cells: SheetCells, row: number, column: number): FilledCell {
  const value = cells.value(row, column);
  if (cells.formula(row, column) !== '') return { value: null, shows: 'other' };
  const format = cells.numberFormat(row, column);
  if (typeof value !== 'number' || !isDateFormat(format)) return { value, shows: 'other' };
  const { year, month, day } = getFormatDateInfo(format);
  if (!year && !month && !day) return { value, shows: 'time' };
  return { value: value + (date1904 ? OFFSET_OF_1904 : 0), shows: 'date' };
}

/** Copies the range over and over, to both sides. */
async function copyAlong(range: RangeRef, { isDown, after, before }: Course, kind: string): Promise<void> {
  const { area } = range;
  const length = isDown ? rowCount(area) : columnCount(area);
  const lines = (from: number, count: number): Area =>
    isDown
      ? { ...area, top: from, bottom: from + count - 1 }
      : { ...area, left: from, right: from + count - 1 };
  const [first, end] = isDown ? [area.top, area.bottom + 1] : [area.left, area.right + 1];
  const copy = (to: Area, from: Area) =>
    copyFrom({ ...range, area: to }, objectOf('Range', { ...range, area: from }), kind);
  for (let done = 0; done < after; done += length) {
    const count = Math.min(length, after - done);
    await copy(lines(end + done, count), lines(first, count));
  }
  for (let done = 0; done < before; done += length) {
    const count = Math.min(length, before - done);
    await copy(lines(first - done - count, count), lines(end - count, count));
  }
}
