import type { Side } from '../engine/budget/statement';
import { bareBlock } from './bare-block';
import { wordsOf } from './context';
import { findBlocks, titleAbove, type Block } from './find-blocks';
import { fold, type Grid } from './grid';
import { sideSpokenOf } from './line-words';
import { readRecords } from './read-records';
import type { SheetSnapshot } from './snapshot';
import { splitSides, type Part } from './split-sides';
import { statedUnit } from './stated-words';

/** The side that the texts right above a block speak of, the nearest first, and then the sheet's name. */
function titledSide(grid: Grid, block: Block): Side | null {
  const words = wordsOf(grid, { ...titleAbove(grid, block, -1), left: 0, right: block.right });
  for (const { text } of words.reverse()) {
    const side = sideSpokenOf(fold(text));
    if (side) return side;
  }
  return sideSpokenOf(fold(grid.name));
}

/** Words above a block or in its headings speak of money; a table of rates or counts has none. */
function speaksOfMoney(grid: Grid, block: Block): boolean {
  const { top } = titleAbove(grid, block, -1);
  const words = wordsOf(grid, { top, bottom: block.bottom, left: 0, right: block.right });
  return (
    words.some(({ text }) => statedUnit(text) !== null) ||
    block.columns.some(({ label }) => /予算|決算|額/u.test(label))
  );
}

/** Every stretch of a sheet that is one table's, or one side of it; empty where none is a statement. */
export function readParts(sheet: SheetSnapshot, grid: Grid): Part[] {
  let isList: boolean | null = null;
  const parts = findBlocks(grid).flatMap((block) =>
    splitSides(grid, block, {
      titled: () => titledSide(grid, block),
      mayBeSideless: () => {
        isList ??= readRecords(sheet) !== null;
        return !isList && speaksOfMoney(grid, block);
      },
    }),
  );
  if (parts.length > 0) return parts;
  const bare = bareBlock(grid);
  return bare ? splitSides(grid, bare, { titled: () => null, mayBeSideless: () => false }) : [];
}
