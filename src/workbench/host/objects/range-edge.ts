import { type Area, MAX_COLUMNS, MAX_ROWS } from '../../../engine/area';
import { areaOf, hull, intersection } from '../area';
import { SheetCells } from '../book/cells';
import { invalidArgument } from '../wire/errors';
import type { HostObject } from '../wire/table';
import { oneOf, orElse, range as rangeArgument } from './arguments';
import { objectOf, type RangeRef } from './refs';

const STEPS = {
  Left: { axis: 'column', step: -1 },
  Right: { axis: 'column', step: 1 },
  Up: { axis: 'row', step: -1 },
  Down: { axis: 'row', step: 1 },
} as const;

type Direction = keyof typeof STEPS;

interface Cell {
  readonly row: number;
  readonly column: number;
}

const directionOf = (given: unknown): Direction => oneOf(['Left', 'Right', 'Up', 'Down'] as const, given);

/** The cell given, which must lie in the range; the first of the range where none is. */
function activeCell(range: RangeRef, given: unknown): Cell {
  const { sheetId, area } = orElse(range, rangeArgument, given);
  const cell = areaOf(area.top, area.left);
  if (sheetId !== range.sheetId || !intersection(range.area, cell)) throw invalidArgument();
  return { row: cell.top, column: cell.left };
}

/** Where Ctrl and an arrow key lead from the cell: the end of what stands there, or the next that stands beyond a gap. */
function edgeFrom({ book, sheetId }: RangeRef, from: Cell, direction: Direction): Cell {
  const { axis, step } = STEPS[direction];
  const last = step < 0 ? 0 : (axis === 'row' ? MAX_ROWS : MAX_COLUMNS) - 1;
  const cells = new SheetCells(book, sheetId);
  const used = cells.used(true) ?? areaOf(0, 0);
  // Behind this everything is blank.
  const end = axis === 'row' ? used.bottom : used.right;
  const cellAt = (at: number): Cell => (axis === 'row' ? { ...from, row: at } : { ...from, column: at });
  const isFilled = (at: number): boolean => {
    const { row, column } = cellAt(at);
    return cells.value(row, column) !== '' || cells.formula(row, column) !== '';
  };
  const isInside = (at: number): boolean => at >= 0 && at <= Math.max(end, from[axis]);
  let at = from[axis];
  if (isFilled(at) && isInside(at + step) && isFilled(at + step)) {
    while (isInside(at + step) && isFilled(at + step)) at += step;
    return cellAt(at);
  }
  at = step < 0 ? Math.min(at - 1, end) : at + 1;
  while (isInside(at) && !isFilled(at)) at += step;
  return cellAt(isInside(at) ? at : last);
}

function edge(range: RangeRef, given: unknown, active: unknown): HostObject {
  const { row, column } = edgeFrom(range, activeCell(range, active), directionOf(given));
  return objectOf('Range', { ...range, area: areaOf(row, column) });
}

/** Goes on from where the range ends, in the row or column of the active cell. */
function extended(range: RangeRef, given: unknown, active: unknown): HostObject {
  const direction = directionOf(given);
  const { top, left, bottom, right } = range.area;
  const { row, column } = activeCell(range, active);
  const from = {
    Left: { row, column: left },
    Right: { row, column: right },
    Up: { row: top, column },
    Down: { row: bottom, column },
  }[direction];
  const reached = edgeFrom(range, from, direction);
  const area: Area = hull(range.area, areaOf(reached.row, reached.column));
  return objectOf('Range', { ...range, area });
}

/** What Ctrl with an arrow key, and with Shift too, leads to. */
export const edgeMethods = { getExtendedRange: extended, getRangeEdge: edge };
