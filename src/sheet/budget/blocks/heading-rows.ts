import type { Grid } from '../../cells/grid';
import { headingKind, headingWord, isInnerLabelHeading, isMarksOnly } from '../vocabulary/heading-words';
import { readMarkedName } from '../vocabulary/stated-formula';
import { statedUnit } from '../vocabulary/stated-words';

/** Headings take no more rows than this. */
const TALLEST = 4;

/** The column behind the last one that headings beginning in a row can head. */
export function headedUntil(grid: Grid, row: number, until: number): number {
  let end = 0;
  for (const each of grid.rows(row, row + TALLEST)) {
    const last = grid.columns(each, 0, until - 1).at(-1);
    if (last !== undefined) end = Math.max(end, (grid.mergeAt(each, last)?.right ?? last) + 1);
  }
  return Math.min(end, until);
}

/** The word of a heading in a cell; '' for a blank one. */
export function wordAt(grid: Grid, row: number, column: number): string {
  const value = grid.at(row, column)?.value;
  return typeof value === 'string' || typeof value === 'number' ? headingWord(grid.text(row, column)) : '';
}

/** Amounts stand in no heading row; a year may be a number. */
export function mayBeHeadings(grid: Grid, row: number): boolean {
  for (const column of grid.columns(row, 0, grid.columnCount)) {
    const value = grid.at(row, column)?.value;
    if (typeof value !== 'number') continue;
    if (!Number.isInteger(value) || value < 1900 || value > 2100) return false;
  }
  return true;
}

/** A second row of headings: no names, no numbers, and headings of amounts under outer ones. */
function isInnerRow(grid: Grid, row: number, left: number, until: number): boolean {
  if (row >= grid.rowCount || !mayBeHeadings(grid, row)) return false;
  let underAmounts = false;
  let found = false;
  for (let column = left; column < until; column += 1) {
    underAmounts ||= headingKind(wordAt(grid, row - 1, column)) !== null;
    const word = wordAt(grid, row, column);
    if (word === '') continue;
    if (!underAmounts && !isInnerLabelHeading(word)) return false;
    found ||= underAmounts && headingKind(word) !== null;
  }
  return found;
}

/** A row under the headings that says nothing but the unit: 千円. */
function isUnitRow(grid: Grid, row: number, left: number, until: number): boolean {
  let states = false;
  for (const column of grid.columns(row, left, until - 1)) {
    const text = grid.text(row, column);
    if (text === '') continue;
    if (statedUnit(text) === null) return false;
    states = true;
  }
  return states;
}

/** A bare number, which only a formula beside it shows to be a mark. */
function isBareNumber(text: string): boolean {
  return /^[0-9０-９]{1,2}$/u.test(text);
}

/** A row under the headings that says nothing but what formulas call their columns by: A, B, C=A-B. */
function isMarksRow(grid: Grid, row: number, left: number, until: number): boolean {
  let marks = 0;
  let numbers = 0;
  let hasFormula = false;
  for (const column of grid.columns(row, left, until - 1)) {
    const text = grid.text(row, column);
    if (text === '') continue;
    if (column === left || !isMarksOnly(text)) return false;
    if (isBareNumber(text)) numbers += 1;
    else marks += 1;
    hasFormula ||= readMarkedName(text).formula !== null;
  }
  return hasFormula || (marks > 1 && numbers === 0);
}

/** The row of marks under headings, with rows of units between. */
function lastMarksRow(grid: Grid, headingRow: number, left: number, until: number): number {
  const next = lastUnitRow(grid, headingRow, left, until) + 1;
  return next < grid.rowCount && isMarksRow(grid, next, left, until) ? next : headingRow;
}

/** As deep as headings are merged, or with a second row of headings. */
function lastNamedRow(grid: Grid, row: number, left: number, until: number): number {
  let deepest = row;
  for (let column = left; column < until; column += 1) {
    const area = grid.mergeAt(row, column);
    const isHeading = column === left || headingKind(wordAt(grid, row, column)) !== null;
    if (area && area.top === row && isHeading) deepest = Math.max(deepest, area.bottom);
  }
  if (deepest === row) return isInnerRow(grid, row + 1, left, until) ? row + 1 : row;
  let bottom = row;
  const last = Math.min(deepest, row + TALLEST - 1, grid.rowCount - 1);
  while (bottom < last && mayBeHeadings(grid, bottom + 1)) bottom += 1;
  return bottom;
}

/**
 * The last row of headings that begin in a row: as deep as they are merged, with a second row of headings, and with
 * the row of letters for their formulas.
 */
export function lastHeadingRow(grid: Grid, row: number, left: number, until: number): number {
  return lastMarksRow(grid, lastNamedRow(grid, row, left, until), left, until);
}

/** The last row of headings with the rows of units that follow it. */
export function lastUnitRow(grid: Grid, headingRow: number, left: number, until: number): number {
  let bottom = headingRow;
  while (bottom + 1 < grid.rowCount && isUnitRow(grid, bottom + 1, left, until)) bottom += 1;
  return bottom;
}
