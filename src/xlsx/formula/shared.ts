import { addressOf, columnLetters } from '../../engine/cell';
import { columnIndex, LAST_COLUMN, LAST_ROW, type Position } from '../address';
import { tokens, type Token } from './tokens';

const REFERENCE = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/;

/** A reference as seen from a cell so many rows and columns further; what is fixed by $ stays. */
function moved(reference: string, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = REFERENCE.exec(reference) ?? [];
  // In whole rows ($1:$3) the only $ stands before the digits, where the pattern takes it for the column's.
  const rowIsFixed = (letters === '' ? fixedColumn : fixedRow) !== '';
  const column = letters === '' ? 0 : columnIndex(letters) + (fixedColumn === '' ? columns : 0);
  const row = digits === '' ? 0 : Number(digits) - 1 + (rowIsFixed ? 0 : rows);
  if (column < 0 || column > LAST_COLUMN || row < 0 || row > LAST_ROW) return '#REF!';
  if (digits === '') return `${fixedColumn}${columnLetters(column)}`;
  if (letters === '') return `${fixedColumn}${String(row + 1)}`;
  return fixedColumn === '' && fixedRow === ''
    ? addressOf({ row, column })
    : `${fixedColumn}${columnLetters(column)}${fixedRow}${String(row + 1)}`;
}

/** A formula that is stored once, at its first cell, for a whole area. */
export class SharedFormula {
  private readonly pieces: readonly Token[];

  constructor(
    formula: string,
    private readonly home: Position,
  ) {
    this.pieces = tokens(formula);
  }

  /** The formula as it reads in another cell of its area. */
  at({ row, column }: Position): string {
    const rows = row - this.home.row;
    const columns = column - this.home.column;
    return this.pieces
      .map(({ kind, text }) =>
        kind === 'reference' || kind === 'columns' || kind === 'rows' ? moved(text, rows, columns) : text,
      )
      .join('');
  }
}
