import { columnLetters, type Position } from '../../engine/cell';
import { columnIndex } from '../../engine/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../engine/area';
import { tokens, type Token } from './tokens';

/** One side of a reference: a row or a column, counted from 0, and whether a $ keeps it where it is. */
interface Coordinate {
  readonly index: number;
  readonly isFixed: boolean;
}

/** A reference; whole columns (A:C) have no row, whole rows (1:3) no column. */
interface Reference {
  readonly column: Coordinate | null;
  readonly row: Coordinate | null;
}

const COLUMN = /(\$?)([A-Za-z]+)/;
const ROW = /(\$?)([0-9]+)/;

function readReference(text: string): Reference {
  const [, fixedColumn, letters] = COLUMN.exec(text) ?? [];
  const [, fixedRow, digits] = ROW.exec(text) ?? [];
  return {
    column: letters === undefined ? null : { index: columnIndex(letters), isFixed: fixedColumn === '$' },
    row: digits === undefined ? null : { index: Number(digits) - 1, isFixed: fixedRow === '$' },
  };
}

function move({ index, isFixed }: Coordinate, steps: number): number {
  return isFixed ? index : index + steps;
}

function dollar({ isFixed }: Coordinate): string {
  return isFixed ? '$' : '';
}

/** The reference as seen from so many rows and columns further. */
function moved({ column, row }: Reference, rows: number, columns: number): string {
  const newColumn = column ? move(column, columns) : 0;
  const newRow = row ? move(row, rows) : 0;
  if (newColumn < 0 || newColumn >= MAX_COLUMNS || newRow < 0 || newRow >= MAX_ROWS) return '#REF!';
  const letters = column ? dollar(column) + columnLetters(newColumn) : '';
  return row ? `${letters}${dollar(row)}${String(newRow + 1)}` : letters;
}

function piece({ kind, text }: Token): string | Reference {
  return kind === 'reference' || kind === 'columns' || kind === 'rows' ? readReference(text) : text;
}

/** A formula that is stored once, at its first cell, for a whole area. */
export class SharedFormula {
  private readonly pieces: readonly (string | Reference)[];

  constructor(
    formula: string,
    private readonly home: Position,
  ) {
    this.pieces = tokens(formula).map(piece);
  }

  /** The formula as it reads in another cell of its area. */
  at({ row, column }: Position): string {
    const rows = row - this.home.row;
    const columns = column - this.home.column;
    return this.pieces.map((part) => (typeof part === 'string' ? part : moved(part, rows, columns))).join('');
  }
}
