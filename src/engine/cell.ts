/** A place on a sheet. Rows and columns count from 0; A1 is row 0, column 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A place in a workbook. */
export interface Cell extends Position {
  readonly sheet: string;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The address inside the sheet, as Excel writes it: C12. */
export function addressOf(cell: Position): string {
  return `${columnLetters(cell.column)}${String(cell.row + 1)}`;
}

/** The cell as Excel writes it from another sheet, which no other cell shares: 予算!C12. */
export function placeOf(cell: Cell): string {
  return `${cell.sheet}!${addressOf(cell)}`;
}
