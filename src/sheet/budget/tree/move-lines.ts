import type { Branch } from './branches';
import type { Correction } from '../vocabulary/correction';
import { placeOfRow } from '../rows/correct-rows';

/** Where a line is to stand: under the one at that place; null on the highest level. */
export interface Move {
  readonly under: string | null;
  readonly correction: Correction;
}

/** By the place of the line. */
export type Moves = ReadonlyMap<string, Move>;

interface Placed {
  readonly branch: Branch;
  parent: Placed | null;
}

function placesOf(branches: readonly Branch[]): Map<string, Placed> {
  const places = new Map<string, Placed>();
  const add = (branch: Branch, parent: Placed | null): void => {
    const placed = { branch, parent };
    places.set(placeOfRow(branch.row.cell), placed);
    for (const part of branch.parts) add(part, placed);
  };
  for (const branch of branches) add(branch, null);
  return places;
}

function isWithin(placed: Placed | null, whole: Placed): boolean {
  for (let at = placed; at; at = at.parent) if (at === whole) return true;
  return false;
}

/** Keeps the order of the sheet. */
function insert(branches: Branch[], branch: Branch): void {
  const after = branches.findIndex(({ row }) => row.cell.row > branch.row.cell.row);
  branches.splice(after < 0 ? branches.length : after, 0, branch);
}

/**
 * Puts lines, with their parts, under the lines that a person names.
 * @param acting gets the corrections that were followed; by the others a line would stand under itself, or on the other side
 */
export function moveLines(
  branches: readonly Branch[],
  moves: Moves,
  acting: Set<Correction>,
): readonly Branch[] {
  if (moves.size === 0) return branches;
  const roots = [...branches];
  const places = placesOf(roots);
  for (const [from, { under, correction }] of moves) {
    const line = places.get(from);
    const parent = under === null ? null : places.get(under);
    if (!line || parent === undefined || isWithin(parent, line)) continue;
    const before = line.parent?.branch.parts ?? roots;
    before.splice(before.indexOf(line.branch), 1);
    insert(parent?.branch.parts ?? roots, line.branch);
    line.parent = parent;
    acting.add(correction);
  }
  return roots;
}
