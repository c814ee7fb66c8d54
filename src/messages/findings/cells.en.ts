import { addressOf, type Cell } from '../../engine/cell';
import { NAMED_CELLS } from './finding-messages';

export const places = (cells: readonly Cell[]): string => cells.map(addressOf).join(', ');
/** From the first to the last of many cells. */
export const stretch = (cells: readonly Cell[]): string =>
  cells.length > NAMED_CELLS ? `${places(cells.slice(0, 1))} to ${places(cells.slice(-1))}` : places(cells);
/** The first of them, and how many more: what stands between them need not be one of them. */
export const few = (names: readonly string[]): string =>
  names.length > NAMED_CELLS
    ? `${names.slice(0, NAMED_CELLS).join(', ')} and ${String(names.length - NAMED_CELLS)} more`
    : names.join(', ');
export const some = (cells: readonly Cell[]): string => few(cells.map(addressOf));
