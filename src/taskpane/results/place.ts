import { addressOf, type Cell } from '../../engine/cell';

/** The cell as Excel writes it from another sheet. */
export function placeOf(cell: Cell): string {
  return `${cell.sheet}!${addressOf(cell)}`;
}
