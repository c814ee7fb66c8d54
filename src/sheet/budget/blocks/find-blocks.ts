import { readLabel } from '../../../engine/budget/line-name';
import { namedFiscalYear } from '../../../engine/calendar/named-fiscal-year';
import { isAmount, isFigure, isShare } from '../../cells/cell-kinds';
import { namedAccount, wordsOf, type Words } from '../vocabulary/context';
import { headingsOfRow, type Heading } from './find-headings';
import { fold, type Grid } from '../../cells/grid';
import { sideWord, totalWord, type TotalWord } from '../vocabulary/line-words';
import { sectionColumns } from './section-columns';
import { isNote, isPageMark, isSentence, statedRounding, statedUnit } from '../vocabulary/stated-words';

/** Rows that are passed over, both ends included. */
interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** A heading with the rows under it, down to the next one. */
export interface Block extends Heading {
  /** First row under the headings. */
  readonly firstRow: number;
  /** Last row under them, included. */
  readonly lastRow: number;
  /** Where a page break repeats title and headings amid the rows. */
  readonly repeats: readonly RowSpan[];
}

type OpenBlock = Heading & { readonly repeats: RowSpan[] };

/** A title takes no more rows than this. */
const TITLE_ROWS = 20;

/** What makes two headings the same. */
function keyOf({ labelLeft, columns }: Heading): string {
  return [labelLeft, ...columns.map(({ column, label }) => `${String(column)}${label}`)].join('|');
}

function rowHasFigures(grid: Grid, { columns }: Heading, row: number): boolean {
  return columns.some(({ column }) => isFigure(grid.at(row, column)));
}

/** The rows right above a heading that hold no amounts: its title, and what a page ends with. */
export function titleAbove(grid: Grid, heading: Heading, until: number): RowSpan {
  let top = heading.top;
  const highest = Math.max(until, heading.top - 1 - TITLE_ROWS);
  while (top - 1 > highest && !rowHasFigures(grid, heading, top - 1)) top -= 1;
  return { top, bottom: heading.top - 1 };
}

/** The first name under a heading. */
function firstNameBelow(grid: Grid, { bottom, labelColumns }: Heading): string {
  for (const row of grid.rows(bottom + 1, grid.rowCount)) {
    const column = labelColumns.find((each) => grid.text(row, each) !== '');
    if (column !== undefined) return readLabel(grid.text(row, column)).name;
  }
  return '';
}

/** The total of all lines that a row states; null for any other row. */
function totalIn(grid: Grid, row: number, { labelColumns }: Heading): TotalWord | null {
  const column = labelColumns.findLast((each) => grid.text(row, each) !== '');
  const total = column === undefined ? null : totalWord(readLabel(grid.text(row, column)).name);
  return total?.kind === 'total' && total.of === null ? total : null;
}

/** A total ends the lines above a heading, and no stronger one stands below it: 計 … 計 … 合計 are of one table. */
function endsAbove(grid: Grid, heading: Heading, above: RowSpan, before: OpenBlock): boolean {
  const last = grid.rows(before.bottom + 1, above.top - 1).at(-1);
  const total = last === undefined ? null : totalIn(grid, last, heading);
  if (!total) return false;
  for (const row of grid.rows(heading.bottom + 1, grid.rowCount)) {
    const next = totalIn(grid, row, heading);
    if (next) return next.rank <= total.rank;
  }
  return true;
}

/**
 * The rows of a heading that only begins a new page: the same headings again, nothing above them but
 * the same title and page marks, no total that ends the table, and no 収入 or 支出 under them. Null for the heading of
 * another table.
 */
function repeatOf(grid: Grid, heading: Heading, before: OpenBlock): RowSpan | null {
  if (heading.side !== null || sideWord(firstNameBelow(grid, heading)) !== null) return null;
  const { labelLeft: left, right } = heading;
  const textsIn = (span: RowSpan): string[] =>
    wordsOf(grid, { ...span, left, right }).map(({ text }) => (isPageMark(text) ? '' : fold(text)));
  const above = titleAbove(grid, heading, before.bottom);
  const titles = new Set(['', ...textsIn(titleAbove(grid, before, -1))]);
  if (!textsIn(above).every((text) => titles.has(text)) || endsAbove(grid, heading, above, before))
    return null;
  return { top: above.top, bottom: heading.bottom };
}

/** A text that only a title has: a year, an account, a unit. */
function isTitle(text: string): boolean {
  if (isNote(text)) return false;
  return namedFiscalYear(text) !== null || namedAccount(text) !== null || statedUnit(text) !== null;
}

/** A text alone in its row, behind a blank one or by its words, titles the table below it: 保険税の内訳. */
function isTitleAlone(grid: Grid, row: number, [only, ...more]: readonly Words[]): boolean {
  if (!only || more.length > 0) return false;
  const { text } = only;
  if (isNote(text) || isSentence(text) || isPageMark(text) || statedRounding(text) !== null) return false;
  return grid.rows(row - 1, row - 1).length === 0 || /.(?:内訳|明細|状況|一覧)[表書]?$/u.test(fold(text));
}

/** The last row before a heading and its title. */
function lastRowBefore(grid: Grid, heading: Heading, until: number): number {
  const { top, bottom } = titleAbove(grid, heading, until);
  for (let row = top; row <= bottom; row += 1) {
    const words = wordsOf(grid, { top: row, bottom: row, left: 0, right: heading.right });
    if (words.some(({ text }) => isTitle(text)) || isTitleAlone(grid, row, words)) return row - 1;
  }
  return bottom;
}

/** Where the rows under each heading end, by the heading's first row. */
function lastRows(grid: Grid, blocks: readonly Heading[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let before: Heading | null = null;
  for (const block of blocks) {
    if (before && before.top < block.top) ends.set(before.top, lastRowBefore(grid, block, before.bottom));
    before = block;
  }
  return ends;
}

/** Shares stand under its headings, and not one amount: 保険料率 by year. */
function holdsSharesAlone(grid: Grid, { firstRow, lastRow, columns }: Block): boolean {
  let hasShare = false;
  for (const row of grid.rows(firstRow, lastRow)) {
    for (const { column } of columns) {
      const cell = grid.at(row, column);
      if (isAmount(cell)) return false;
      hasShare ||= isShare(cell);
    }
  }
  return hasShare;
}

/** Every stretch of the sheet that headings open, in reading order. */
export function findBlocks(grid: Grid): Block[] {
  const open: OpenBlock[] = [];
  const latest = new Map<string, OpenBlock>();
  let headed = -1;
  for (const row of grid.rows(0, grid.rowCount)) {
    if (row <= headed) continue;
    const headings = headingsOfRow(grid, row);
    for (const heading of headings) {
      const before = latest.get(keyOf(heading));
      const isLatest = before && open.findLast(({ top }) => top < row)?.top === before.top;
      const repeat = isLatest ? repeatOf(grid, heading, before) : null;
      if (before && repeat) before.repeats.push(repeat);
      else {
        const block = { ...heading, repeats: [] };
        latest.set(keyOf(heading), block);
        open.push(block);
      }
    }
    headed = Math.max(row, ...headings.map(({ bottom }) => bottom));
  }
  const ends = lastRows(grid, open);
  return open.flatMap((heading) => {
    const lastRow = ends.get(heading.top) ?? grid.rowCount - 1;
    const block = { ...heading, firstRow: heading.bottom + 1, lastRow };
    if (holdsSharesAlone(grid, block)) return [];
    return [{ ...block, labelColumns: [...sectionColumns(grid, block), ...block.labelColumns] }];
  });
}
