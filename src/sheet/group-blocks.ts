import { namedAccount, wordsOf, type Words } from './context';
import type { Grid } from './grid';
import type { ReadBlock } from './split-sides';

/** The blocks of one table: one that holds both sides, or one for each side. */
export interface BlockGroup {
  readonly reads: readonly [ReadBlock, ...ReadBlock[]];
  /** The texts above the table that no other table claims. */
  readonly title: readonly Words[];
}

/** The texts above a block: below whatever table ends above it, between its neighbours left and right. */
function titleOf(grid: Grid, reads: readonly ReadBlock[], read: ReadBlock): Words[] {
  const { headingRow, labelLeft, right } = read.block;
  const above = reads.filter(({ block }) => block.headingRow < headingRow);
  const top = Math.max(-1, ...above.map(({ lastRow }) => lastRow)) + 1;
  const isFirst = !reads.some(({ block }) => block.headingRow === headingRow && block.right < labelLeft);
  return wordsOf(grid, { top, bottom: headingRow - 1, left: isFirst ? 0 : labelLeft, right });
}

function completes(group: readonly ReadBlock[], next: ReadBlock): boolean {
  const sides = group.flatMap((read) => read.sides.map(({ side }) => side));
  const nextSides = next.sides.map(({ side }) => side);
  return nextSides.length > 0 && nextSides.every((side) => !sides.includes(side));
}

/**
 * Puts the blocks of one account together: side by side under one heading row,
 * or one below the other under headings of their own with no other account's title between.
 */
export function groupBlocks(grid: Grid, reads: readonly ReadBlock[]): BlockGroup[] {
  const groups: { reads: [ReadBlock, ...ReadBlock[]]; title: Words[] }[] = [];
  for (const read of reads) {
    if (read.sides.length === 0) continue;
    const title = titleOf(grid, reads, read);
    const group = groups.at(-1);
    const sameRow = group?.reads[0].block.headingRow === read.block.headingRow;
    const renamed = title.some(({ text }) => namedAccount(text) !== null);
    if (group && completes(group.reads, read) && (sameRow || !renamed)) {
      group.reads.push(read);
      group.title.push(...title);
    } else {
      groups.push({ reads: [read], title });
    }
  }
  return groups;
}
