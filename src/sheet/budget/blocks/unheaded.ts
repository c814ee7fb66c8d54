import { isFigure } from '../../cells/cell-kinds';
import type { Grid } from '../../cells/grid';
import { isOverFigures } from './heading-columns';
import { headedUntil, lastHeadingRow, wordAt } from './heading-rows';
import { headingKind, isMarksOnly, isReadOver, isYear } from '../vocabulary/heading-words';
import { sideWord } from '../vocabulary/line-words';

/** Rows below a heading that are looked at for names. */
const SAMPLED = 60;

function filledColumns(grid: Grid, row: number): number[] {
  return grid.columns(row, 0, grid.columnCount).filter((column) => grid.text(row, column) !== '');
}

/** The first column before `until` in which a name stands beside an amount below the headings. */
function namesBelow(grid: Grid, below: number, until: number): number | null {
  let first: number | null = null;
  for (const row of grid.rows(below + 1, below + SAMPLED)) {
    if (!isFigure(grid.at(row, until))) continue;
    for (const column of grid.columns(row, 0, (first ?? until) - 1).toReversed()) {
      const cell = grid.at(row, column);
      if (typeof cell?.value === 'string' && !isFigure(cell)) first = column;
    }
  }
  return first;
}

/**
 * Where names begin that no heading stands over: · | · | 2021年度決算額 | 2022年度決算額. Nothing but headings of
 * amounts, one of them of a year or of a budget, stands in the row, right over the amounts. Null for any other row.
 */
export function unheadedNames(grid: Grid, row: number): number | null {
  const filled = filledColumns(grid, row);
  const [first] = filled;
  if (first === undefined || first === 0) return null;
  const words = filled.map((column) => wordAt(grid, row, column));
  const isHeading = (word: string): boolean =>
    headingKind(word) !== null || isReadOver(word) || isMarksOnly(word);
  const tells = (word: string): boolean => isYear(word) || /予算|決算|実績|金額/u.test(word);
  if (!words.every(isHeading) || !words.some(tells)) return null;
  const bottom = lastHeadingRow(grid, row, 0, headedUntil(grid, row, grid.columnCount));
  for (let each = row + 1; each <= bottom; each += 1) {
    if (filledColumns(grid, each).some((column) => column < first)) return null;
  }
  return isOverFigures(grid, first, bottom) ? namesBelow(grid, bottom, first) : null;
}

/** 収入 or 支出 over names, with its amounts in columns without a heading. */
export interface UnheadedSide {
  readonly labelLeft: number;
  readonly until: number;
  readonly amounts: readonly number[];
}

/**
 * 収入 | · | 支出 | · as the only headings, each over names with amounts to their right; empty for any other row.
 */
export function unheadedSides(grid: Grid, row: number): UnheadedSide[] {
  const filled = filledColumns(grid, row);
  const sides = filled.map((column) => sideWord(wordAt(grid, row, column)));
  if (filled.length !== 2 || sides.some((side) => !side || side.scoped)) return [];
  if (sides[0]?.side === sides[1]?.side) return [];
  const found = filled.map((labelLeft, index): UnheadedSide => {
    const until = filled[index + 1] ?? grid.columnCount;
    const below = grid.rows(row + 1, row + SAMPLED);
    const held = new Set(below.flatMap((each) => grid.columns(each, labelLeft + 1, until - 1)));
    const amounts = [...held].filter((column) => isOverFigures(grid, column, row)).sort((a, b) => a - b);
    return { labelLeft, until, amounts };
  });
  const isRead = ({ labelLeft, amounts: [first] }: UnheadedSide): boolean =>
    first !== undefined && !isOverFigures(grid, labelLeft, row) && namesBelow(grid, row, first) !== null;
  return found.every(isRead) ? found : [];
}
