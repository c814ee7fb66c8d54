import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';

/** A value of a cell to begin with; a text with a leading = is a formula, null is blank. */
type StartingValue = string | number | boolean | null;

/** Sheets by name, each row by row from A1. */
export type StartingSheets = Readonly<Record<string, readonly (readonly StartingValue[])[]>>;

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const ROOM = { rowCount: 200, columnCount: 30 };

/** A workbook of plain values, as Univer opens it. */
export function workbookOf(sheets: StartingSheets, name = 'Book1.xlsx'): Partial<IWorkbookData> {
  const entries = Object.entries(sheets).map(([sheetName, rows], index) => sheetOf(index, sheetName, rows));
  return {
    id: `workbook-${String(Date.now())}-${String(Math.random()).slice(2)}`,
    name,
    sheetOrder: entries.map(({ id }) => id),
    sheets: Object.fromEntries(entries.map((sheet) => [sheet.id, sheet])),
    styles: {},
  };
}

function sheetOf(
  index: number,
  name: string,
  rows: readonly (readonly StartingValue[])[],
): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null) (cellData[row] ??= {})[column] = cellOf(value);
    }
  }
  const columns = Math.max(ROOM.columnCount, ...rows.map((row) => row.length));
  return {
    id: `sheet-${String(index + 1)}`,
    name,
    cellData,
    rowCount: Math.max(ROOM.rowCount, rows.length),
    columnCount: columns,
  };
}

function cellOf(value: string | number | boolean): ICellData {
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return value.startsWith('=') ? { f: value } : { v: value, t: STRING };
}
