import { printedAmount } from '../../../engine/budget/figure-interval';
import { ZERO, type Rational } from '../../../engine/number/rational';
import type { Row } from '../rows/read-rows';

/** A row with the rows under it. */
export interface Branch {
  row: Row;
  parts: Branch[];
}

/** A tree while its rows are being placed. */
export interface Forest {
  readonly roots: Branch[];
  /** The last heading without amounts of each name, and where it stands: 「人件費 計」 closes 人件費. */
  readonly headings: Map<string, { readonly branch: Branch; readonly path: readonly Branch[] }>;
  /** What a subtotal has closed: no further subtotal takes it in. */
  readonly closed: Set<Branch>;
}

export function isSubtotal({ total }: Row): boolean {
  return total !== null && (total.kind === 'subtotal' || total.of !== null);
}

function siblings({ roots }: Forest, path: readonly Branch[]): Branch[] {
  return path.at(-1)?.parts ?? roots;
}

/** Puts a row at the end of a path; a 「うち」 row belongs to the line that it follows. */
export function addRow(forest: Forest, path: readonly Branch[], row: Row): Branch {
  const branch: Branch = { row, parts: [] };
  const beside = siblings(forest, path);
  const owner = row.ofWhich ? beside.findLast((sibling) => !sibling.row.ofWhich) : undefined;
  (owner?.parts ?? beside).push(branch);
  if (!row.hasFigures) forest.headings.set(row.name, { branch, path });
  return branch;
}

/** A heading and the subtotal that closes it are one line: the heading's name with the subtotal's figures. */
function fillIn(heading: Branch, { figures, hasFigures, hidden }: Row): void {
  heading.row = { ...heading.row, figures, hasFigures, hidden: heading.row.hidden || hidden };
}

/** 「人件費 計」: closes the heading of that name, with everything since. */
function closeNamed(forest: Forest, row: Row): Branch[] | null {
  const of = row.total?.of ?? null;
  const found = of === null ? undefined : forest.headings.get(of);
  if (!found) return null;
  const { branch, path } = found;
  const beside = siblings(forest, path);
  const at = beside.lastIndexOf(branch);
  if (at < 0) return null;
  for (const each of beside.splice(at + 1)) branch.parts.push(each);
  fillIn(branch, row);
  forest.headings.delete(of ?? '');
  forest.closed.add(branch);
  return [...path];
}

/** The amounts of a column that count in a sum; null where one cannot be read. */
function sumOf(branches: readonly Branch[], column: number): Rational | null {
  let sum = ZERO;
  for (const { row, parts } of branches) {
    if (row.ofWhich) continue;
    const figure = row.figures[column];
    const own = row.hasFigures || parts.length === 0 ? figure && printedAmount(figure) : sumOf(parts, column);
    if (own) sum = sum.add(own);
    else if (row.hasFigures) return null;
  }
  return sum;
}

/** How far a subtotal's amounts are from the sums of a group, over all columns that can be read; null where none can. */
function gapOf({ figures }: Row, group: readonly Branch[]): Rational | null {
  const gaps = figures.flatMap((figure, column) => {
    const printed = printedAmount(figure);
    const sum = sumOf(group, column);
    return printed && sum ? [printed.sub(sum).abs()] : [];
  });
  return gaps.length === 0 ? null : gaps.reduce((all, gap) => all.add(gap));
}

/** A heading without an amount opens a group, unless the subtotal comes nearer to a sum with the lines above it. */
function startOf(group: readonly Branch[], row: Row): number {
  const heading = group.findLastIndex(({ row: { hasFigures, total } }) => !hasFigures && total === null);
  if (heading <= 0) return 0;
  const own = gapOf(row, group.slice(heading));
  const all = gapOf(row, group);
  return own && all && own.compare(all) <= 0 ? heading : 0;
}

/**
 * Lets a subtotal take in the rows before it: back to the heading that it names, to the last subtotal, or to a heading
 * without amounts. Where the first of these is such a heading, the subtotal gives it its figures.
 * @returns the path on which the next rows may stand
 */
export function closeGroup(forest: Forest, path: readonly Branch[], row: Row): Branch[] {
  const named = closeNamed(forest, row);
  if (named) return named;
  const beside = siblings(forest, path);
  const last = beside.findLastIndex((sibling) => forest.closed.has(sibling));
  const start = startOf(beside.slice(last + 1), row);
  const group = beside.splice(last + 1 + start);
  const [first] = group;
  const isHeaded = first && row.hasFigures && !first.row.hasFigures && row.total?.of === null;
  if (isHeaded && group.length > 1 !== first.parts.length > 0) {
    for (const other of group.slice(1)) first.parts.push(other);
    fillIn(first, row);
    beside.push(first);
    forest.closed.add(first);
    return [...path];
  }
  const branch: Branch = { row, parts: group };
  beside.push(branch);
  forest.closed.add(branch);
  return [...path];
}

/** A heading without amounts under which nothing but one 小計 stands is closed by it. */
function collapsed(branch: Branch): Branch {
  const [only, more] = branch.parts;
  const isClosing = only && !more && only.row.total !== null && only.row.total.of === null;
  if (isClosing && !branch.row.hasFigures && only.parts.length > 0) {
    fillIn(branch, only.row);
    branch.parts = only.parts;
  }
  branch.parts.forEach(collapsed);
  return branch;
}

/** The finished tree. */
export function collapse({ roots }: Forest): Branch[] {
  return roots.map(collapsed);
}
