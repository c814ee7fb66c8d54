import type { PlannedBudget } from '../engine/budget/planned';
import type {
  Account,
  BudgetTable,
  Figure,
  FiguredLine,
  Line,
  Section,
  StatedUnit,
  Statement,
} from '../engine/budget/statement';
import type { Rounding } from '../engine/number/rounding';
import type { Unit } from '../engine/number/unit';
import type { Branch } from './branches';
import { markAfterTransfers } from './after-transfers';
import { computedColumns } from './computed-columns';
import { readRounding, statedPeriod, statedUnits, wordsOf, type Words } from './context';
import type { Correction } from './corrections/correction';
import { moveLines } from './corrections/move-lines';
import type { TableCorrections } from './corrections/resolve';
import { takeDifference } from './difference-line';
import type { Block } from './find-blocks';
import { extentOf } from './extract';
import type { Grid } from './grid';
import type { PartGroup } from './group-blocks';
import { buildTree, type KnownForm, type LevelsFrom, type Tree } from './line-tree';
import { readAccount, type AccountFrom } from './read-account';
import { firstYear, readColumns } from './read-columns';
import type { Row } from './read-rows';
import type { SideRows, SidesFrom, Unplaced } from './split-sides';
import { statedRounding } from './stated-words';

/** What a table's facts were told by. */
export interface TableHow {
  readonly accountFrom: AccountFrom | 'correction';
  readonly levelsFrom: LevelsFrom;
  /** `assumed`: neither 収入 nor 支出 stands anywhere, and the lines are taken as expenditure. */
  readonly sidesFrom: SidesFrom;
  /** Rows of the table's area that are neither line, heading nor note, and columns of numbers without a known heading. */
  readonly unplaced: readonly Unplaced[];
}

/** What is set for every table in place of what its sheet says or leaves open. */
export interface TableSettings {
  readonly unit: Unit | null;
  readonly rounding: Rounding | null;
}

/** A line with a blank amount and parts is a heading: its parts count in its place. */
function lineOf({ row, parts }: Branch, column: number): Line {
  const figure = row.figures[column] ?? null;
  const isHeading = parts.length > 0 && figure?.kind === 'unreadable' && figure.reason === 'blank';
  return {
    label: row.label,
    name: row.name,
    cell: row.cell,
    membership: row.ofWhich ? 'of-which' : 'part',
    hidden: row.hidden,
    figure: isHeading ? null : figure,
    parts: parts.map((part) => lineOf(part, column)),
  };
}

function figuredLine(row: Row, column: number): FiguredLine | null {
  const figure: Figure | undefined = row.figures[column];
  if (!figure) return null;
  return {
    label: row.label,
    name: row.name,
    cell: row.cell,
    membership: 'part',
    hidden: row.hidden,
    figure,
    parts: [],
  };
}

interface SideTree {
  readonly rows: SideRows;
  readonly tree: Tree;
}

function sectionOf({ rows, tree }: SideTree, column: number): Section | null {
  // 収入 with an amount beside it is its own total
  const total = rows.total ?? (rows.heading?.hasFigures ? rows.heading : null);
  const cell = rows.heading?.cell ?? rows.rows[0]?.cell ?? rows.total?.cell;
  if (!cell) return null;
  return {
    side: rows.side,
    cell,
    lines: tree.branches.map((branch) => lineOf(branch, column)),
    total: total && figuredLine(total, column),
  };
}

/** Where units are stated beside the amounts themselves: in their headings, or in a row of their own under these. */
function headingWords(grid: Grid, { top, bottom, columns }: Block): Words[] {
  return columns.flatMap(({ column }) => wordsOf(grid, { top, bottom, left: column, right: column }));
}

/** What one table's title or note says for the other tables of its sheet too, where they do not say it themselves. */
export interface SheetWords {
  readonly year: number | null;
  readonly unit: StatedUnit | null;
  /** The note that says how figures are rounded. */
  readonly rounding: readonly Words[];
}

export function sheetWords(groups: readonly PartGroup[]): SheetWords {
  const titles = groups.flatMap(({ title }) => title);
  const notes = groups.flatMap(({ parts }) => parts.flatMap((part) => part.notes));
  return {
    year: firstYear(titles.map(({ text }) => text)),
    unit: statedUnits(titles)[0] ?? null,
    rounding: notes.filter(({ text }) => statedRounding(text) !== null).slice(0, 1),
  };
}

/** What is the same for every table that is read at a time. */
export interface Reader {
  readonly grid: Grid;
  readonly budgets: readonly PlannedBudget[];
  readonly formOf: (account: Account) => KnownForm;
  readonly settings: TableSettings;
}

export interface TableRead {
  readonly table: BudgetTable;
  readonly how: TableHow;
  /** The corrections that act on it. */
  readonly acting: readonly Correction[];
}

/** Reads a table from its rows. `around` is what its sheet says for it, `said` what a person says of it. */
export function readTable(
  { grid, budgets, formOf, settings }: Reader,
  { parts, title }: PartGroup,
  around: SheetWords,
  said: TableCorrections | null,
): TableRead {
  const sides = parts.flatMap((part) => part.sides);
  const names = sides.flatMap(({ rows }) => rows.map(({ name }) => name));
  const { account, from } = said?.account
    ? { account: said.account, from: 'correction' as const }
    : readAccount(grid, title, names, budgets);
  const moved = new Set<Correction>();
  const trees = sides.map((rows): SideTree => {
    const tree = buildTree(rows.rows, formOf(account), said?.levels);
    return { rows, tree: { ...tree, branches: moveLines(tree.branches, said?.moves ?? new Map(), moved) } };
  });
  const titles = title.map(({ text }) => text);
  const { difference, others } = takeDifference(parts);

  const { block } = parts[0];
  const year = firstYear([...titles, grid.name]) ?? around.year;
  const statements = readColumns(block.columns, titles, year).map((dated, index): Statement => ({
    ...dated,
    sections: trees.flatMap((tree) => sectionOf(tree, index) ?? []),
    difference: difference && figuredLine(difference, index),
  }));

  const notes = parts.flatMap((part) => part.notes);
  const own = statedUnits([...title, ...parts.flatMap(({ block }) => headingWords(grid, block))]);
  const stated = own.length > 0 || !around.unit ? own : [around.unit];
  const setUnit = said?.unit ?? settings.unit;
  const unit = setUnit ?? stated[0]?.unit ?? null;
  const setRounding = said?.rounding ?? settings.rounding;
  const rounding = readRounding([...title, ...notes, ...around.rounding], unit, setRounding);
  const levels = trees.map(({ tree }) => tree.levelsFrom);
  const computed = computedColumns(statements, block, rounding.rounding);
  const table: BudgetTable = {
    sheet: grid.name,
    account,
    statements: markAfterTransfers(statements, computed),
    computed,
    extent: 'all',
    unit,
    statedUnits: setUnit === null ? stated : [],
    period: statedPeriod(title),
    rounding: rounding.rounding,
    roundingFrom: rounding.from,
    roundingNote: rounding.note,
  };
  return {
    table: { ...table, extent: said?.extent ?? extentOf(table) },
    how: {
      accountFrom: from,
      levelsFrom: levels.find((level) => level !== 'flat') ?? 'flat',
      sidesFrom: sides.some((side) => side.from === 'assumed') ? 'assumed' : 'words',
      unplaced: [
        ...others.map(({ cell, label }): Unplaced => ({ kind: 'row', cell, text: label })),
        ...parts.flatMap(({ block, unplaced }) => [
          ...unplaced,
          ...block.unknown.map(({ cell, label }): Unplaced => ({ kind: 'column', cell, text: label })),
        ]),
      ],
    },
    acting: (said?.found ?? []).filter((each) => each.of !== 'parent' || moved.has(each)),
  };
}
