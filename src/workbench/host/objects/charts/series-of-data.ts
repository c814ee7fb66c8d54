import { isDateFormat } from 'numfmt';
import { type Area, columnCount, rowCount } from '../../../../engine/area';
import { areaOf } from '../../area';
import { SheetCells } from '../../book/cells';
import type { SeriesRecord } from '../../book/chart';
import { ERROR_TEXTS } from '../../book/errors';
import type { RangeRef } from '../refs';

interface NamedSeries extends SeriesRecord {
  /** What stands before the values; null where they begin at once. */
  readonly name: string | null;
}

/** The values, and what is written before them, along a row or a column. */
type Axis = 'rows' | 'columns';

/** By these each value has a place on both axes: what stands first are the places on the one below. */
const WITH_X_VALUES = /^(?:XYScatter|Bubble)/;

/**
 * The series that Excel makes of cells: one for each column or for each row, by itself the fewer of them. A first line
 * of texts names the series, a first line of texts or dates across them the categories; so does one of numbers, where
 * the corner between the two is blank.
 */
export function seriesOfData(data: RangeRef, type: string, by: string): NamedSeries[] {
  const [rows, columns] = [rowCount(data.area), columnCount(data.area)];
  const axis: Axis = by === 'Columns' || (by === 'Auto' && columns <= rows) ? 'columns' : 'rows';
  const cells = new SheetCells(data.book, data.sheetId);
  const lines = linesOf(data.area, axis);
  const length = axis === 'columns' ? rows : columns;
  const isCornerBlank = lines.length > 1 && length > 1 && cells.value(data.area.top, data.area.left) === '';
  const isText = (row: number, column: number): boolean => isLabel(cells.value(row, column));
  const isTextOrDate = (row: number, column: number): boolean =>
    isText(row, column) || isDateFormat(cells.numberFormat(row, column));
  const heads = lines.map(firstOf);
  const isNamed =
    length > 1 &&
    (isCornerBlank ||
      (lines.length > 1 ? heads.slice(1) : heads).every(({ top, left }) => isText(top, left)));
  const bodies = isNamed ? lines.map((line) => withoutFirst(line, axis)) : lines;
  const [firstBody = data.area] = bodies;
  const hasX = WITH_X_VALUES.test(type);
  const hasCategories =
    lines.length > 1 &&
    (hasX || isCornerBlank || every(firstBody, (row, column) => isTextOrDate(row, column)));
  const at = (area: Area | undefined) => (area ? { sheetId: data.sheetId, area } : null);
  const first = hasCategories ? 1 : 0;
  const step = type.startsWith('Bubble') ? 2 : 1;
  const series: NamedSeries[] = [];
  for (let index = first; index < lines.length; index += step) {
    const head = heads[index];
    series.push({
      name: isNamed && head ? String(cells.value(head.top, head.left)) : null,
      values: at(bodies[index]),
      categories: hasCategories ? at(firstBody) : null,
      bubbleSizes: step === 2 ? at(bodies[index + 1]) : null,
    });
  }
  return series;
}

const isLabel = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && !ERROR_TEXTS.has(value);

function linesOf({ top, left, bottom, right }: Area, axis: Axis): Area[] {
  return axis === 'columns'
    ? Array.from({ length: right - left + 1 }, (_, index) => areaOf(top, left + index, bottom - top + 1))
    : Array.from({ length: bottom - top + 1 }, (_, index) => areaOf(top + index, left, 1, right - left + 1));
}

const firstOf = ({ top, left }: Area): Area => areaOf(top, left);

function withoutFirst(line: Area, axis: Axis): Area {
  return axis === 'columns' ? { ...line, top: line.top + 1 } : { ...line, left: line.left + 1 };
}

function every(area: Area, isSo: (row: number, column: number) => boolean): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) if (!isSo(row, column)) return false;
  }
  return true;
}
