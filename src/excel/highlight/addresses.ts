import { addressOf, type Cell } from '../../engine/cell';

type Place = Pick<Cell, 'row' | 'column'>;

/** What getRanges() certainly takes: its limit is not documented, and this is that of Excel's own Range(). */
export const LONGEST_ADDRESS = 255;

/** Cells that follow one another down a column, as one area each: A1:A3. */
function runs(cells: readonly Place[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { readonly first: Place; last: Place }[] = [];
  for (const cell of sorted) {
    const area = areas.at(-1);
    const isNext = area?.last.column === cell.column && cell.row - area.last.row <= 1;
    if (isNext) area.last = cell;
    else areas.push({ first: cell, last: cell });
  }
  return areas.map(({ first, last }) =>
    first.row === last.row ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`,
  );
}

/** The addresses of cells of one sheet, as few as hold them: A1:A3,C5. */
export function addressesOf(cells: readonly Place[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of runs(cells)) {
    const last = addresses.at(-1);
    const joined = last === undefined ? area : `${last},${area}`;
    if (last === undefined || joined.length > LONGEST_ADDRESS) addresses.push(area);
    else addresses[addresses.length - 1] = joined;
  }
  return addresses;
}
