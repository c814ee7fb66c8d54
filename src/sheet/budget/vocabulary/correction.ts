import type { Account, Accounting, ColumnKind, Extent, Side } from '../../../engine/budget/statement';
import type { Rounding } from '../../../engine/number/rounding';
import type { Unit } from '../../../engine/number/unit';

/**
 * A table in its workbook: the account that its title names ('' where it names none), and which of the
 * sheet's tables of that name it is, from 0 on. It outlives inserted rows and a table that was moved.
 */
export interface TableAnchor {
  readonly sheet: string;
  readonly name: string;
  readonly nth: number;
}

/** A column of amounts by its heading, and which of those with that heading it is, from 0 on. */
export interface ColumnAnchor {
  readonly label: string;
  readonly nth: number;
}

/**
 * A row by where it stands when nothing is corrected: its side (null for what belongs to neither), the folded
 * names from the outermost line down to its own, and which of the rows of that path it is, from 0 on.
 * A path without names is the side itself: the row with which it begins.
 */
export interface RowAnchor {
  readonly side: Side | null;
  readonly path: readonly string[];
  readonly nth: number;
}

/** What levels can be read from; `flat` takes all lines to be of one level. */
export type LevelsBy = 'indents' | 'numbering' | 'names' | 'flat';

/** What a row is: a line, some of the line above it, the sum of lines, or none of the table's rows. */
export type RowRole = 'line' | 'of-which' | 'subtotal' | 'total' | 'difference' | 'none';

/** One thing that a person says of how a table is to be read. */
export type Change =
  /** It is no budget: it is left out. */
  | { readonly of: 'table'; readonly to: 'none' }
  | { readonly of: 'account'; readonly to: Account }
  | { readonly of: 'unit'; readonly to: Unit }
  | { readonly of: 'rounding'; readonly to: Rounding }
  | { readonly of: 'levels'; readonly to: LevelsBy }
  | { readonly of: 'extent'; readonly to: Extent }
  /** What kind of accounts it is of. */
  | { readonly of: 'accounting'; readonly to: Accounting }
  /** `none`: no amounts, the column is left out. */
  | { readonly of: 'kind'; readonly column: ColumnAnchor; readonly to: ColumnKind | 'none' }
  | { readonly of: 'fiscal-year'; readonly column: ColumnAnchor; readonly to: number }
  | { readonly of: 'role'; readonly row: RowAnchor; readonly to: RowRole }
  /** The side that begins with the row. */
  | { readonly of: 'side'; readonly row: RowAnchor; readonly to: Side }
  /** The line that it is a part of; null for a line of the highest level. */
  | { readonly of: 'parent'; readonly row: RowAnchor; readonly to: RowAnchor | null };

/** What a person says in place of what was read, of one thing in one table. */
export type Correction = Change & { readonly table: TableAnchor };

export function columnKey({ label, nth }: ColumnAnchor): string {
  return JSON.stringify([label, nth]);
}

export function rowKey({ side, path, nth }: RowAnchor): string {
  return JSON.stringify([side, path, nth]);
}

export function tableKey({ sheet, name, nth }: TableAnchor): string {
  return JSON.stringify([sheet, name, nth]);
}

/** What a correction is about, whatever it says of it: of two with one target the later one counts. */
export function targetOf(correction: Correction): string {
  const place =
    'column' in correction ? columnKey(correction.column) : 'row' in correction ? rowKey(correction.row) : '';
  return JSON.stringify([tableKey(correction.table), correction.of, place]);
}

/** The corrections with others, in the place of those with their targets. */
export function withCorrections(
  corrections: readonly Correction[],
  added: readonly Correction[],
): Correction[] {
  return [...withoutCorrections(corrections, added), ...added];
}

/** The corrections without those with these targets. */
export function withoutCorrections(
  corrections: readonly Correction[],
  gone: readonly Correction[],
): Correction[] {
  const targets = new Set(gone.map(targetOf));
  return corrections.filter((each) => !targets.has(targetOf(each)));
}

function keyOf(correction: Correction): string {
  const { of, to } = correction;
  return JSON.stringify([targetOf(correction), of === 'parent' && to !== null ? rowKey(to) : to]);
}

/** Whether the same things are said of the same tables, in the same order. */
export function isSameCorrections(some: readonly Correction[], others: readonly Correction[]): boolean {
  return some.length === others.length && some.every((each, at) => keyOf(each) === keyOf(others[at] ?? each));
}
