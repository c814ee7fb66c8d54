import { addressOf, type Cell } from '../../engine/cell';
import { few } from '../../messages/findings/cells.ja';

export const sheetNames = (sheets: readonly string[]): string =>
  sheets.map((sheet) => `「${sheet}」`).join('');
export const placeOf = (cell: Cell): string => `「${cell.sheet}」${addressOf(cell)}`;
export const places = (cells: readonly Cell[]): string => few(cells.map(placeOf));
