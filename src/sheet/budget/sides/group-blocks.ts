import { namedAccount, wordsOf, type Words } from '../vocabulary/context';
import { fold, type Grid } from '../../cells/grid';
import type { Part } from './split-sides';

/** The parts of one table: one that holds both sides, or one for each side. */
export interface PartGroup {
  readonly parts: readonly [Part, ...Part[]];
  /** The texts above the table that no other table claims. */
  readonly title: readonly Words[];
}

/** Texts of a row that stand between two columns; where none do, those to the left of them. */
function wordsOfRow(grid: Grid, row: number, left: number, right: number): Words[] {
  const own = wordsOf(grid, { top: row, bottom: row, left, right });
  return own.length > 0 ? own : wordsOf(grid, { top: row, bottom: row, left: 0, right: left - 1 });
}

/**
 * The texts above a part: below whatever table ends above it, between its neighbours left and right;
 * a row with nothing in between is said for all tables that stand side by side.
 */
function titleOf(grid: Grid, { block, title }: Part, above: number, isFirst: boolean): Words[] {
  const words: Words[] = [];
  for (const row of grid.rows(above + 1, block.top - 1)) {
    words.push(...wordsOfRow(grid, row, isFirst ? 0 : block.labelLeft, block.right));
  }
  return [...words, ...title];
}

function completes(group: readonly Part[], next: Part): boolean {
  const sides = group.flatMap((part) => part.sides.map(({ side }) => side));
  const kinds = (part: Part | undefined): string =>
    (part?.block.columns ?? []).map(({ kind }) => kind).join('|');
  return (
    next.sides.every(({ side, from }) => !sides.includes(side) && from === 'words') &&
    group.every((part) => part.sides.every(({ from }) => from === 'words')) &&
    kinds(group[0]) === kinds(next)
  );
}

/** Japanese without punctuation. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
/** What a word begins with up to 会計 or 勘定: not 会計検査院. */
const ACCOUNT = /^.*(?:会計|勘定)(?!\p{Script=Han})/u;

/** The accounts that a title names: ours by their names, another body's by 会計 or 勘定. */
export function accountsNamed(title: readonly Words[]): string[] {
  return title.flatMap(({ text }) => {
    const account = namedAccount(text);
    if (account !== null) return [account];
    const name = (fold(text).match(WORD) ?? []).flatMap((word) => ACCOUNT.exec(word) ?? []).at(0);
    return name === undefined ? [] : [name];
  });
}

function namesAnother(title: readonly Words[], before: readonly Words[]): boolean {
  const known = accountsNamed(before);
  return accountsNamed(title).some(
    (name) => !known.some((each) => each.endsWith(name) || name.endsWith(each)),
  );
}

/**
 * Puts the parts of one account together: side by side under one heading row,
 * or one below the other under headings of their own with no other account's title between.
 */
export function groupParts(grid: Grid, parts: readonly Part[]): PartGroup[] {
  const groups: { parts: [Part, ...Part[]]; title: Words[] }[] = [];
  // parts come from top to bottom, and so does what ends above them
  const ends = parts.map(({ lastRow }) => lastRow).sort((a, b) => a - b);
  let ended = 0;
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    while ((ends[ended] ?? Infinity) < part.block.top) ended += 1;
    const isBeside = before?.block.top === part.block.top;
    const title =
      before?.block === part.block ? [...part.title] : titleOf(grid, part, ends[ended - 1] ?? -1, !isBeside);
    const group = groups.at(-1);
    if (group && completes(group.parts, part) && (isBeside || !namesAnother(title, group.title))) {
      group.parts.push(part);
      const titled = new Set(group.title.map(({ cell }) => `${String(cell.row)},${String(cell.column)}`));
      group.title.push(
        ...title.filter(({ cell }) => !titled.has(`${String(cell.row)},${String(cell.column)}`)),
      );
    } else {
      groups.push({ parts: [part], title });
    }
  }
  return groups;
}
