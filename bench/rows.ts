/** A range of one column of numbers as Excel hands it to a function: rows of one cell, fresh from JSON. */
export type Column = number[][];

/** The rows of a sheet. */
export const FULL_SHEET = 1_048_576;

/** The same cells each time: nothing here is random. */
export function columnOf(rows: number, cell: (row: number) => number): Column {
  return JSON.parse(JSON.stringify(Array.from({ length: rows }, (_, row) => [cell(row)]))) as Column;
}

/** A day of fiscal year 2024; they come in no order. */
export function dayOfYear(row: number): number {
  return 45_383 + ((row * 7919) % 365);
}

/** Only touches the cells of two columns: what every function must do at least. */
export function touchBoth(first: Column, second: Column): number {
  let sum = 0;
  for (let row = 0; row < first.length; row++) {
    sum += ((first[row] as number[])[0] as number) + ((second[row] as number[])[0] as number);
  }
  return sum;
}

/** Only touches the cells of a column. */
export function touch(column: Column): number {
  let sum = 0;
  for (let row = 0; row < column.length; row++) sum += (column[row] as number[])[0] as number;
  return sum;
}
