import { addressOf, type Cell } from '../../engine/cell';
import { few } from '../../messages/findings/cells.en';

export const sheetNames = (sheets: readonly string[]): string =>
  sheets.map((sheet) => `“${sheet}”`).join(', ');
export const placeOf = (cell: Cell): string => `“${cell.sheet}” ${addressOf(cell)}`;
export const places = (cells: readonly Cell[]): string => few(cells.map(placeOf));
export const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;
