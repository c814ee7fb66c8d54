import type { PlannedBudget } from '../../../engine/budget/planned';
import { OTHER_ACCOUNT, type Account, type StatedUnit } from '../../../engine/budget/statement';
import type { Rounding } from '../../../engine/number/rounding';
import type { Unit } from '../../../engine/number/unit';
import type { Correction, LevelsBy } from '../vocabulary/correction';
import { moveLines, type Moves } from './move-lines';
import type { Grid } from '../../cells/grid';
import type { PartGroup } from '../sides/group-blocks';
import { buildTree, knownForm, type Tree } from './line-tree';
import { closeGroups, closeSide } from './nameless-totals';
import { readAccount, type AccountFrom } from '../sides/read-account';
import { firstNamedYear } from '../../../engine/calendar/named-fiscal-year';
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
  /** The forms by whose names a table of a year is read, one an account. */
  readonly formsOf: (fiscalYear: number | null) => readonly PlannedBudget[];
  readonly settings: TableSettings;
}

/** What a person says of what a table counts, and of where its rows stand. */
export interface PlaceCorrections {
  readonly account: Account | null;
  readonly unit: Unit | null;
  readonly levels: LevelsBy | null;
  readonly moves: Moves;
}

/** What one table's title says for the other tables of its sheet too. */
export interface Around {
  readonly year: number | null;
  readonly unit: StatedUnit | null;
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
 * @param around the year and the unit that other tables of the sheet state
 * @param corrections what a person says of it
 */
export function placeRows(
  { grid, formsOf, settings }: Reader,
  group: PartGroup,
  around: Around,
  corrections: PlaceCorrections | null,
): PlacedTable {
  const { parts, title } = group;
  const counting = tableUnit(grid, group, around.unit, corrections?.unit ?? settings.unit);
  const inUnit = (row: Row): Row => rowInUnit(row, counting.unit);
  const sides = parts.flatMap((part) => part.sides.map((side) => sideInUnit(side, counting.unit)));
  const names = sides.flatMap(({ rows }) => rows.map(({ name }) => name));
  const forms = formsOf(firstNamedYear([...title.map(({ text }) => text), grid.name]) ?? around.year);
  const { account, from } = corrections?.account
    ? { account: corrections.account, from: 'correction' as const }
    : readAccount(grid, title, names, forms);
  const form = knownForm(forms.filter((each) => account === OTHER_ACCOUNT || each.account === account));
  const moved = new Set<Correction>();
  const nameless = new Set(parts.flatMap((part) => part.nameless.map(inUnit)));
  const placed = sides.map((read): PlacedSide => {
    const rows = closeGroups(read, nameless);
    const tree = buildTree(rows.rows, form, corrections?.levels);
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
