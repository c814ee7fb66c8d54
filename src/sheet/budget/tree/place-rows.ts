import type { PlannedBudget } from '../../../engine/budget/planned';
import type { Account, StatedUnit } from '../../../engine/budget/statement';
import type { Rounding } from '../../../engine/number/rounding';
import type { Unit } from '../../../engine/number/unit';
import type { Correction, LevelsBy } from '../vocabulary/correction';
import { moveLines, type Moves } from './move-lines';
import type { Grid } from '../../cells/grid';
import type { PartGroup } from '../sides/group-blocks';
import { buildTree, type KnownForm, type Tree } from './line-tree';
import { closeGroups, closeSide } from './nameless-totals';
import { readAccount, type AccountFrom } from '../sides/read-account';
import type { Row } from '../rows/read-rows';
import type { SideRows } from '../sides/split-sides';
import { rowInUnit, sideInUnit, tableUnit, type TableUnit } from '../sides/table-unit';

/** What is set for every table in place of what its sheet says or leaves open. */
export interface TableSettings {
  readonly unit: Unit | null;
  readonly rounding: Rounding | null;
}

/** What is the same for every table that is read at a time. */
export interface Reader {
  readonly grid: Grid;
  /** Whether the sheet is a list of another kind. */
  readonly isList: () => boolean;
  readonly budgets: readonly PlannedBudget[];
  readonly formOf: (account: Account) => KnownForm;
  readonly settings: TableSettings;
}

/** What a person says of what a table counts, and of where its rows stand. */
export interface PlaceCorrections {
  readonly account: Account | null;
  readonly unit: Unit | null;
  readonly levels: LevelsBy | null;
  readonly moves: Moves;
}

/** One side of a table, its lines in their levels. */
export interface PlacedSide {
  readonly rows: SideRows;
  readonly tree: Tree;
}

/** A table whose rows have their places. */
export interface PlacedTable {
  readonly group: PartGroup;
  readonly account: Account;
  readonly accountFrom: AccountFrom | 'correction';
  readonly unit: TableUnit;
  readonly sides: readonly PlacedSide[];
  /** Rows that belong to neither side: with amounts, or blank where a formula names them. */
  readonly others: readonly Row[];
  /** Rows with amounts that no name stands beside, and that sum up nothing. */
  readonly nameless: readonly Row[];
  /** The corrections by which lines stand elsewhere. */
  readonly moved: ReadonlySet<Correction>;
}

/**
 * Gives every row of a table its place, its figures counted in the table's unit.
 * @param around the unit that other tables of the sheet state
 * @param corrections what a person says of it
 */
export function placeRows(
  { grid, budgets, formOf, settings }: Reader,
  group: PartGroup,
  around: StatedUnit | null,
  corrections: PlaceCorrections | null,
): PlacedTable {
  const { parts, title } = group;
  const counting = tableUnit(grid, group, around, corrections?.unit ?? settings.unit);
  const inUnit = (row: Row): Row => rowInUnit(row, counting.unit);
  const sides = parts.flatMap((part) => part.sides.map((side) => sideInUnit(side, counting.unit)));
  const names = sides.flatMap(({ rows }) => rows.map(({ name }) => name));
  const { account, from } = corrections?.account
    ? { account: corrections.account, from: 'correction' as const }
    : readAccount(grid, title, names, budgets);
  const moved = new Set<Correction>();
  const nameless = new Set(parts.flatMap((part) => part.nameless.map(inUnit)));
  const placed = sides.map((read): PlacedSide => {
    const rows = closeGroups(read, nameless);
    const tree = buildTree(rows.rows, formOf(account), corrections?.levels);
    const branches = moveLines(tree.branches, corrections?.moves ?? new Map(), moved);
    return { rows: closeSide(rows, branches, nameless), tree: { ...tree, branches } };
  });
  return {
    group,
    account,
    accountFrom: from,
    unit: counting,
    sides: placed,
    others: parts.flatMap(({ others }) => others.map(inUnit)),
    nameless: [...nameless],
    moved,
  };
}
