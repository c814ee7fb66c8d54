import type { Area } from '../../../../engine/area';
import { areaOf } from '../../area';
import type { Book } from '../../book/book';
import { SheetCells } from '../../book/cells';
import { notesOf } from '../../book/custom';
import type { ColumnFilter, Criteria } from '../../book/filters/record';
import { showPassing } from '../../book/filters/rows';
import { keepNotes } from '../../book/kept-notes';
import { bodyOf, changeTable, findTable, type PlacedTable } from '../../book/tables';
import { invalidArgument } from '../../wire/errors';

/** What is filtered: a table, or the cells of a sheet that are no table. */
export interface Filtered {
  readonly book: Book;
  readonly sheetId: string;
  /** With its headings. */
  readonly area: Area;
  readonly body: Area;
  readonly columns: readonly ColumnFilter[];
  readonly keep: (columns: readonly ColumnFilter[]) => void;
}

export function filteredTable(book: Book, table: PlacedTable): Filtered {
  const { sheetId, filters = [] } = table;
  const body = bodyOf(table);
  return {
    book,
    sheetId,
    area: { ...table.area, bottom: body.bottom },
    body,
    columns: filters,
    keep: (columns) => {
      const now = findTable(book, sheetId, table.id);
      if (now) changeTable(book, now, { filters: columns });
    },
  };
}

/** null where the sheet has no filter. */
export function filteredSheet(book: Book, sheetId: string): Filtered | null {
  const { filter } = notesOf(book, sheetId);
  if (!filter) return null;
  const { area, columns } = filter;
  // Of whole columns, the rows that hold something.
  const used = new SheetCells(book, sheetId).used(true) ?? areaOf(area.top, area.left);
  const bottom = Math.min(area.bottom, Math.max(used.bottom, area.top));
  return {
    book,
    sheetId,
    area,
    body: { ...area, top: area.top + 1, bottom },
    columns,
    keep: (kept) => {
      keepNotes(book, sheetId, { filter: { area, columns: kept } });
    },
  };
}

/** The cell that heads the column, counted from 0. */
function headingOf({ area }: Filtered, index: number): Area {
  const left = area.left + index;
  if (index < 0 || left > area.right) throw invalidArgument();
  return areaOf(area.top, left);
}

/** The criteria of the column; null where it is not filtered. */
export function criteriaAt(filtered: Filtered, index: number): Criteria | null {
  const { left } = headingOf(filtered, index);
  return filtered.columns.find(({ area }) => area.left === left)?.criteria ?? null;
}

/** Filters the column by these criteria, or no longer. */
export function filterBy(filtered: Filtered, index: number, criteria: Criteria | null): void {
  const area = headingOf(filtered, index);
  const others = filtered.columns.filter((one) => one.area.left !== area.left);
  change(filtered, criteria ? [...others, { area, criteria }] : others);
}

export function clearFilters(filtered: Filtered): void {
  if (filtered.columns.length > 0) change(filtered, []);
}

/** Looks again at the cells, which may have changed since they were filtered. */
export function filterAgain({ book, sheetId, body, columns }: Filtered): void {
  if (columns.length > 0) showPassing(book, sheetId, body, columns);
}

function change(filtered: Filtered, columns: readonly ColumnFilter[]): void {
  filtered.keep(columns);
  if (filtered.body.bottom >= filtered.body.top) {
    showPassing(filtered.book, filtered.sheetId, filtered.body, columns);
  }
}
