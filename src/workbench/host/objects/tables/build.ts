import { type Area, columnCount, MAX_ROWS, rowCount } from '../../../../engine/area';
import { areaOf, intersection } from '../../area';
import type { Book } from '../../book/book';
import { SheetCells } from '../../book/cells';
import { shiftCells } from '../../book/shift-cells';
import { addTable, bodyOf, changeTable, findTable, type PlacedTable, tablesOf } from '../../book/tables';
import type { TableRecord } from '../../book/table-record';
import { changeCells, growTo, writeValues } from '../../book/write';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import type { RangeRef, TableRef } from '../refs';

const WORDS = {
  'ja-JP': { table: 'テーブル', column: '列', total: '集計' },
  'en-US': { table: 'Table', column: 'Column', total: 'Total' },
} as const;

export function tableOf({ book, tableId }: TableRef): PlacedTable {
  const table = findTable(book, null, tableId);
  if (!table) throw itemNotFound();
  return table;
}

/** Nothing is written in the cells. */
function isBlank(book: Book, sheetId: string, area: Area): boolean {
  const used = new SheetCells(book, sheetId).used(true);
  const held = used && intersection(used, area);
  if (!held) return true;
  const cells = new SheetCells(book, sheetId);
  for (let row = held.top; row <= held.bottom; row += 1) {
    for (let column = held.left; column <= held.right; column += 1) {
      if (cells.value(row, column) !== '' || cells.formula(row, column) !== '') return false;
    }
  }
  return true;
}

/** Rows below the area for a table to grow into: what stands there moves down. */
async function makeRoomBelow(book: Book, sheetId: string, area: Area, rows: number): Promise<void> {
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + rows };
  growTo(book, sheetId, below);
  if (isBlank(book, sheetId, { ...below, bottom: MAX_ROWS - 1 })) return;
  await shiftCells(book, sheetId, below, 'Down');
}

function freeName(book: Book): string {
  const { table } = WORDS[book.locale];
  let number = tablesOf(book, null).length + 1;
  while (findTable(book, null, `${table}${String(number)}`)) number += 1;
  return `${table}${String(number)}`;
}

/** Each column gets a heading of its own: what is missing is made up, what is there twice is numbered. */
export function completeHeadings(book: Book, sheetId: string, area: Area): void {
  const cells = new SheetCells(book, sheetId);
  const taken = new Set<string>();
  const names = Array.from({ length: columnCount(area) }, (_, index) => {
    const own = String(cells.value(area.top, area.left + index));
    const base = own === '' ? `${WORDS[book.locale].column}${String(index + 1)}` : own;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${String(number)}`;
    taken.add(name.toLowerCase());
    return name === own && typeof cells.value(area.top, area.left + index) === 'string' ? null : `'${name}`;
  });
  const row = { ...area, bottom: area.top };
  writeValues(book, sheetId, row, (_, column) => names[column - area.left]);
}

/** Makes a table of the cells; without headings of their own it gets a row of them. */
export async function makeTable({ book, sheetId, area }: RangeRef, hasHeaders: boolean): Promise<string> {
  if (tablesOf(book, sheetId).some((table) => intersection(table.area, area))) {
    throw invalidArgument('A table cannot overlap another table.');
  }
  let whole = area;
  if (!hasHeaders) {
    await shiftCells(book, sheetId, { ...area, bottom: area.top }, 'Down');
    whole = { ...area, bottom: area.bottom + 1 };
  }
  const isBare = rowCount(whole) === 1;
  if (isBare) {
    await makeRoomBelow(book, sheetId, whole, 1);
    whole = { ...whole, bottom: whole.bottom + 1 };
  }
  growTo(book, sheetId, whole);
  completeHeadings(book, sheetId, whole);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  addTable(book, sheetId, {
    id,
    name: freeName(book),
    area: whole,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    isBare,
  });
  return id;
}

/** The same look as the row above. */
function likeAbove(book: Book, sheetId: string, area: Area): void {
  const cells = new SheetCells(book, sheetId);
  changeCells(book, sheetId, area, (_, column) => {
    const style = cells.cell(area.top - 1, column)?.s;
    return style ? { s: style } : null;
  });
}

/** Makes so many rows before the one of this index in the body, or behind the last; answers the sheet's row of the first. */
export async function insertRows(ref: TableRef, index: number | null, count: number): Promise<number> {
  const { book } = ref;
  const table = tableOf(ref);
  const { sheetId, area } = table;
  const body = bodyOf(table);
  if (table.isBare) {
    changeTable(book, table, { isBare: false });
    if (count > 1) await insertRows(ref, null, count - 1);
    return body.top;
  }
  const bodyRows = rowCount(body);
  if (index !== null && (index < 0 || index > bodyRows)) throw invalidArgument();
  const top = index === null ? body.bottom + 1 : body.top + index;
  const rows = { ...area, top, bottom: top + count - 1 };
  if (top > area.bottom) {
    await makeRoomBelow(book, sheetId, area, count);
    changeTable(book, tableOf(ref), { area: { ...area, bottom: area.bottom + count } });
  } else await shiftCells(book, sheetId, rows, 'Down');
  if (top > body.top) likeAbove(book, sheetId, rows);
  return top;
}

/** Makes a column before the one of this index, or behind the last; answers the sheet's column. */
export async function insertColumn(ref: TableRef, index: number | null): Promise<number> {
  const { book } = ref;
  const { sheetId, area } = tableOf(ref);
  const count = columnCount(area);
  if (index !== null && (index < 0 || index > count)) throw invalidArgument();
  const left = index === null ? area.right + 1 : area.left + index;
  const column = areaOf(area.top, left, rowCount(area));
  growTo(book, sheetId, column);
  if (left <= area.right) await shiftCells(book, sheetId, column, 'Right');
  else {
    if (!isBlank(book, sheetId, column)) await shiftCells(book, sheetId, column, 'Right');
    changeTable(book, tableOf(ref), { area: { ...area, right: left } });
  }
  return left;
}

/** Shows or takes away the row of totals: the last column is summed or counted. */
export async function showTotals(ref: TableRef, isShown: boolean): Promise<void> {
  const { book } = ref;
  const table = tableOf(ref);
  const { sheetId, area } = table;
  if (table.showTotals === isShown) return;
  if (!isShown) {
    await shiftCells(book, sheetId, { ...area, top: area.bottom }, 'Up');
    const after = tableOf(ref);
    // What was moved may have taken the row out of the table already.
    changeTable(book, after, { area: { ...area, bottom: area.bottom - 1 }, showTotals: false });
    return;
  }
  await makeRoomBelow(book, sheetId, area, 1);
  changeTable(book, tableOf(ref), { area: { ...area, bottom: area.bottom + 1 }, showTotals: true });
  const body = bodyOf(table);
  const cells = new SheetCells(book, sheetId);
  const isNumeric = typeof cells.value(body.bottom, area.right) === 'number';
  const title = String(cells.value(area.top, area.right));
  const formula = `=SUBTOTAL(${isNumeric ? '109' : '103'},${table.name}[${title}])`;
  writeValues(book, sheetId, { ...area, top: area.bottom + 1, bottom: area.bottom + 1 }, (_, column) => {
    if (column === area.right) return formula;
    return column === area.left ? WORDS[book.locale].total : null;
  });
}

export function resize(ref: TableRef, { sheetId, area }: RangeRef): void {
  const table = tableOf(ref);
  const others = tablesOf(ref.book, sheetId).filter(({ id }) => id !== table.id);
  const isRefused =
    sheetId !== table.sheetId ||
    area.top !== table.area.top ||
    rowCount(area) < 2 ||
    !intersection(area, table.area) ||
    others.some((other) => intersection(other.area, area));
  if (isRefused) throw invalidArgument();
  growTo(ref.book, sheetId, area);
  changeTable(ref.book, table, { area, isBare: false });
  if (table.showHeaders) completeHeadings(ref.book, sheetId, area);
}

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export function renameTable(ref: TableRef, name: string): void {
  const other = findTable(ref.book, null, name);
  if (!TABLE_NAME.test(name) || (other && other.id !== ref.tableId)) throw invalidArgument();
  changeTable(ref.book, tableOf(ref), { name });
}

export function changeLook(ref: TableRef, change: Partial<TableRecord>): void {
  changeTable(ref.book, tableOf(ref), change);
}
