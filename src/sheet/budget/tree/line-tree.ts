import { lineName } from '../../../engine/budget/line-name';
import type { PlannedBudget, PlannedLine } from '../../../engine/budget/planned';
import type { LevelsBy } from '../vocabulary/correction';
import { addRow, closeGroup, collapse, isSubtotal, type Branch, type Forest } from './branches';
import { settleOfWhich } from './of-which';
import type { Inset, Row } from '../rows/read-rows';

/** What the levels were read from. */
export type LevelsFrom = 'columns' | 'indents' | 'numbering' | 'names' | 'subtotals' | 'flat';

export interface Tree {
  readonly branches: readonly Branch[];
  readonly levelsFrom: LevelsFrom;
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

/** Below 0 where a is set in less than b. */
function compareInsets(a: Inset, b: Inset): number {
  return a.column === b.column ? a.width - b.width : a.column - b.column;
}

/**
 * True where a row stands under the one at the end of a path: set in deeper, or as deep and in another style of
 * numbering that begins to count there. ・ counts nothing and stands under whatever has none.
 */
function isUnder(row: Row, above: Row): boolean {
  const deeper = compareInsets(row.inset, above.inset);
  if (deeper !== 0 || !row.numbering) return deeper > 0;
  const { style, ordinal } = row.numbering;
  if (above.numbering?.style === style) return false;
  if (/^[・･]$/u.test(style)) return true;
  return ordinal === 1 && (above.numbering !== null || !above.hasFigures);
}

/** The lines that a row stands under, outermost first. */
function pathTo(row: Row, path: readonly Branch[]): Branch[] {
  // ② after ア goes back to ①, however many styles are between
  const sibling = path.findIndex(
    ({ row: other }) =>
      row.numbering?.style === other.numbering?.style && compareInsets(row.inset, other.inset) === 0,
  );
  const kept = sibling < 0 ? [...path] : path.slice(0, sibling);
  for (let last = kept.at(-1); sibling < 0 && last && !isUnder(row, last.row); last = kept.at(-1)) kept.pop();
  return kept;
}

function treeByInset(rows: readonly Row[]): Branch[] {
  const forest: Forest = { roots: [], headings: new Map(), closed: new Set() };
  let path: Branch[] = [];
  for (const row of rows) {
    path = isSubtotal(row) ? pathOfSubtotal(row, path) : pathTo(row, path);
    path = isSubtotal(row) ? closeGroup(forest, path, row) : [...path, addRow(forest, path, row)];
  }
  return collapse(forest);
}

/** A subtotal may be set in for the eye: no line without parts of its own is closed by it. */
function pathOfSubtotal(row: Row, path: readonly Branch[]): Branch[] {
  const kept = [...path];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.parts.length > 0 && compareInsets(row.inset, last.row.inset) > 0) break;
    kept.pop();
  }
  return kept;
}

function treeByNames(rows: readonly Row[], form: KnownForm): Tree {
  const forest: Forest = { roots: [], headings: new Map(), closed: new Set() };
  let parent: Branch | null = null;
  let hasKnown = false;
  for (const row of rows) {
    if (isSubtotal(row)) {
      closeGroup(forest, [], row);
      parent = null;
      continue;
    }
    const isPart: boolean =
      parent !== null &&
      (form.get(parent.row.name)?.has(row.name) === true || (row.ofWhich && parent.parts.length > 0));
    const branch = addRow(forest, parent && isPart ? [parent] : [], row);
    hasKnown ||= isPart || row.ofWhich;
    if (!isPart && !row.ofWhich) parent = form.has(row.name) ? branch : null;
  }
  const branches = collapse(forest);
  const isFlat = branches.every(({ parts }) => parts.length === 0);
  return { branches, levelsFrom: hasKnown ? 'names' : isFlat ? 'flat' : 'subtotals' };
}

const NO_INSET: Inset = { column: 0, width: 0 };

/** Gives every row its place by what a person says that levels are to be read from. */
function treeBy(by: LevelsBy, rows: readonly Row[], form: KnownForm): Tree {
  switch (by) {
    case 'indents':
      return { branches: treeByInset(rows), levelsFrom: 'indents' };
    case 'numbering': {
      const numbered = rows.map((row) => ({ ...row, inset: NO_INSET }));
      return { branches: treeByInset(numbered), levelsFrom: 'numbering' };
    }
    case 'names':
      return { branches: treeByNames(rows, form).branches, levelsFrom: 'names' };
    case 'flat':
      return { branches: treeByNames(rows, new Map()).branches, levelsFrom: 'flat' };
  }
}

/**
 * Gives every row its place: by columns or indents where they differ, and by numbering where they do not;
 * where none of these tells levels, by the names that the plan knows.
 * @param by what a person says instead
 */
export function buildTree(rows: readonly Row[], form: KnownForm, by: LevelsBy | null = null): Tree {
  const { branches, levelsFrom } = by ? treeBy(by, rows, form) : treeAsWritten(rows, form);
  return { branches: settleOfWhich(branches), levelsFrom };
}

function treeAsWritten(rows: readonly Row[], form: KnownForm): Tree {
  const lines = rows.filter((row) => !isSubtotal(row));
  const first = lines[0]?.inset;
  if (lines.some(({ inset }) => inset.column !== first?.column)) {
    return { branches: treeByInset(rows), levelsFrom: 'columns' };
  }
  if (lines.some(({ inset }) => inset.width !== first?.width)) {
    return { branches: treeByInset(rows), levelsFrom: 'indents' };
  }
  const styles = new Set(lines.map(({ numbering }) => numbering?.style));
  if (styles.size > 1) {
    const branches = treeByInset(rows);
    if (branches.some(({ parts }) => parts.some(({ row }) => row.numbering !== null))) {
      return { branches, levelsFrom: 'numbering' };
    }
  }
  return treeByNames(rows, form);
}
