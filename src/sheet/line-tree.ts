import { lineName } from '../engine/budget/line-name';
import type { PlannedBudget, PlannedLine } from '../engine/budget/planned';
import type { Inset, Row } from './read-rows';

/** A row with the rows under it. */
export interface Branch {
  readonly row: Row;
  readonly parts: Branch[];
}

/** What the levels were read from. */
export type LevelsFrom = 'columns' | 'indents' | 'names' | 'flat';

function isDeeper(a: Inset, b: Inset): boolean {
  return a.column === b.column ? a.width > b.width : a.column > b.column;
}

/**
 * Puts a row behind its siblings. A subtotal takes the rows before it, back to the last subtotal;
 * a 「うち」 row belongs to the line that it follows.
 */
function place(siblings: Branch[], row: Row): Branch {
  if (row.total?.kind !== 'subtotal') {
    const branch = { row, parts: [] };
    const owner = row.ofWhich ? siblings.findLast((sibling) => !sibling.row.ofWhich) : undefined;
    (owner?.parts ?? siblings).push(branch);
    return branch;
  }
  const last = siblings.findLastIndex((sibling) => sibling.row.total?.kind === 'subtotal');
  const branch = { row, parts: siblings.splice(last + 1) };
  siblings.push(branch);
  return branch;
}

function treeByInset(rows: readonly Row[]): Branch[] {
  const roots: Branch[] = [];
  const path: Branch[] = [];
  for (const row of rows) {
    for (let top = path.at(-1); top && !isDeeper(row.inset, top.row.inset); top = path.at(-1)) path.pop();
    path.push(place(path.at(-1)?.parts ?? roots, row));
  }
  return roots;
}

/** Names of lines with parts, each with the names of its parts. */
export type KnownForm = ReadonlyMap<string, ReadonlySet<string>>;

export function knownForm(budgets: readonly PlannedBudget[]): KnownForm {
  const form = new Map<string, Set<string>>();
  const learn = (line: PlannedLine): void => {
    if (!line.parts) return;
    const names = form.get(lineName(line.name)) ?? new Set<string>();
    for (const part of line.parts) names.add(lineName(part.name));
    form.set(lineName(line.name), names);
  };
  for (const { revenue, expenditure } of budgets) [...revenue.lines, ...expenditure.lines].forEach(learn);
  return form;
}

function treeByNames(rows: readonly Row[], form: KnownForm): Branch[] {
  const roots: Branch[] = [];
  let parent: Branch | null = null;
  for (const row of rows) {
    const parts: Branch[] | undefined = parent?.parts;
    if (parent && parts && (form.get(parent.row.name)?.has(row.name) || (row.ofWhich && parts.length > 0))) {
      place(parts, row);
      continue;
    }
    const branch = place(roots, row);
    if (!row.ofWhich) parent = form.has(row.name) ? branch : null;
  }
  return roots;
}

export interface Tree {
  readonly branches: readonly Branch[];
  readonly levelsFrom: LevelsFrom;
}

/** Gives every row its place: by columns or indents where they differ, else by the names that the plan knows. */
export function buildTree(rows: readonly Row[], form: KnownForm): Tree {
  const first = rows[0]?.inset;
  if (rows.some(({ inset }) => inset.column !== first?.column)) {
    return { branches: treeByInset(rows), levelsFrom: 'columns' };
  }
  if (rows.some(({ inset }) => inset.width !== first?.width)) {
    return { branches: treeByInset(rows), levelsFrom: 'indents' };
  }
  const branches = treeByNames(rows, form);
  return { branches, levelsFrom: branches.some(({ parts }) => parts.length > 0) ? 'names' : 'flat' };
}
