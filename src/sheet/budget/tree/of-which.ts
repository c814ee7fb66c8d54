import { figureInterval } from '../../../engine/budget/figure-interval';
import { meeting, sum, type Interval } from '../../../engine/number/interval';
import type { Rounding } from '../../../engine/number/rounding';
import type { Branch } from './branches';
import type { Row } from '../rows/read-rows';
import { textWidth } from '../../cells/text-width';

/** How a sheet's figures may be rounded, which is read later. */
const ROUNDINGS: readonly Rounding[] = ['round', 'truncate'];

/** A blank part counts as nothing, as long as some have amounts. */
function intervalAt({ figures }: Row, column: number, rounding: Rounding): Interval | null {
  const figure = figures[column];
  return figure ? figureInterval(figure, rounding) : null;
}

/** Whether some column's amounts of these rows add up to the one of their whole. */
function addUp(whole: Row, rows: readonly Row[]): boolean {
  return whole.figures.some((_, column) =>
    ROUNDINGS.some((rounding) => {
      const total = intervalAt(whole, column, rounding);
      const parts = rows.flatMap((row) => intervalAt(row, column, rounding) ?? []);
      return total !== null && parts.length > 0 && meeting(total, sum(parts)) !== 'apart';
    }),
  );
}

function isDeeper({ inset: { column, width } }: Row, { inset }: Row): boolean {
  return column > inset.column || (column === inset.column && width > inset.width);
}

const WORD = /^\s*[(（]?(?:うち|内)[)）、:：]?\s*/u;

/** A name right below the one that stands behind 「うち」. */
function isAligned({ inset: { column, width } }: Row, { inset, label }: Row): boolean {
  const [word = ''] = WORD.exec(label.trimStart()) ?? [];
  return column === inset.column && width === inset.width + textWidth(word);
}

function rowsOf(branches: readonly Branch[]): Row[] {
  return branches.map(({ row }) => row);
}

/** A part without those of its own parts, which follow it. */
function apart(part: Branch, others: readonly Branch[]): Branch[] {
  if (others.length === 0) return [part];
  return [{ ...part, parts: part.parts.filter((each) => !others.includes(each)) }, ...others];
}

/** Names below the one behind 「うち」 go on with the list, unless they add up to its amount. */
function continued(part: Branch): Branch[] {
  const { row, parts } = part;
  const isList = row.ofWhich && parts.length > 0 && parts.every((each) => isAligned(each.row, row));
  return isList && !addUp(row, rowsOf(parts)) ? apart(part, parts) : [part];
}

/** In a list a 「うち」 that stands as deep as the line before it is no part of that line. */
function listed(part: Branch): Branch[] {
  if (part.row.ofWhich) return [part];
  return apart(
    part,
    part.parts.filter(({ row }) => row.ofWhich && !isDeeper(row, part.row)),
  );
}

function all(parts: readonly Branch[], ofWhich: boolean): Branch[] {
  return parts.map((part) => ({ ...part, row: { ...part.row, ofWhich } }));
}

/**
 * 「うち」 that begins a list of parts may stand for the lines below it, too, that do not repeat it. Where figures say
 * that these are the parts of their whole, with those called 「うち」 or without them, they are; else all are 「うち」.
 */
function settled({ row, parts: read }: Branch): readonly Branch[] {
  if (read[0]?.row.ofWhich !== true || !row.hasFigures) return read;
  const parts = read.flatMap(continued);
  const others = rowsOf(parts).filter(({ ofWhich }) => !ofWhich);
  const isMarked = parts.some((part) => part.row.role !== null);
  if (others.length === 0 || isMarked) return read;
  if (addUp(row, others)) return parts;
  const list = parts.flatMap(listed);
  return all(list, !addUp(row, rowsOf(list)));
}

/** The branches with every list of 「うち」 read as a whole. */
export function settleOfWhich(branches: readonly Branch[]): Branch[] {
  return branches.map((branch) => ({ row: branch.row, parts: settleOfWhich(settled(branch)) }));
}
