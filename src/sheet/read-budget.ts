import type { PlannedBudget } from '../engine/budget/planned';
import type { BudgetTable, Figure, FiguredLine, Line, Section, Statement } from '../engine/budget/statement';
import type { Rounding } from '../engine/number/rounding';
import type { Unit } from '../engine/number/unit';
import { computedColumns } from './computed-columns';
import { readRounding, statedPeriod, statedUnits, type Words } from './context';
import { findBlocks } from './find-blocks';
import { gridOf, type Grid } from './grid';
import { groupBlocks, type BlockGroup } from './group-blocks';
import { buildTree, knownForm, type Branch, type KnownForm, type LevelsFrom, type Tree } from './line-tree';
import { readAccount, type AccountFrom } from './read-account';
import { columnOf, firstYear } from './read-columns';
import type { Row } from './read-rows';
import type { SheetSnapshot } from './snapshot';
import { readBlock, type ReadBlock, type SideRows } from './split-sides';

/** How a table was read, so that a person can see it and say where it is wrong. */
export interface HowRead {
  readonly accountFrom: AccountFrom;
  readonly levelsFrom: LevelsFrom;
  /** Rows of the table's area that are neither line, heading nor note. */
  readonly unplaced: readonly Words[];
}

export interface BudgetReading {
  readonly table: BudgetTable;
  readonly how: HowRead;
}

/** What the user set in place of what the sheet says or leaves open. */
export interface ReadSettings {
  readonly unit: Unit | null;
  readonly rounding: Rounding | null;
}

export const NO_SETTINGS: ReadSettings = { unit: null, rounding: null };

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

function treesOf(reads: readonly ReadBlock[], form: KnownForm): { read: ReadBlock; trees: SideTree[] }[] {
  return reads.map((read) => ({
    read,
    trees: read.sides.map((rows) => ({ rows, tree: buildTree(rows.rows, form) })),
  }));
}

function readGroup(
  grid: Grid,
  { reads, title }: BlockGroup,
  budgets: readonly PlannedBudget[],
  settings: ReadSettings,
): BudgetReading {
  const [first] = reads;
  const rows = reads.flatMap((read) => read.sides.flatMap((side) => [...side.rows]));
  const { account, from } = readAccount(
    grid,
    title,
    rows.map(({ name }) => name),
    budgets,
  );
  const form = knownForm(budgets.filter((budget) => account === 'other' || budget.account === account));
  const trees = treesOf(reads, form);
  const titles = title.map(({ text }) => text);
  const year = firstYear([...titles, grid.name]);
  const difference = reads.find((read) => read.difference)?.difference ?? null;

  const statements = first.block.columns.map((headed, index): Statement => {
    const sections = trees.flatMap((each) => each.trees.flatMap((tree) => sectionOf(tree, index) ?? []));
    return {
      ...columnOf(grid, first.block.headingRow, headed, titles, year),
      sections,
      difference: difference && figuredLine(difference, index),
    };
  });

  const notes = reads.flatMap((read) => read.notes);
  const headings = reads.flatMap(({ block }) =>
    block.columns.map(({ column, label }): Words => ({
      cell: grid.cell(block.headingRow, column),
      text: label,
    })),
  );
  const stated = statedUnits([...title, ...headings]);
  const unit = settings.unit ?? stated[0]?.unit ?? null;
  const rounding = readRounding([...title, ...notes], unit, settings.rounding);
  const levels = trees.flatMap((each) => each.trees.map(({ tree }) => tree.levelsFrom));
  return {
    table: {
      sheet: grid.name,
      account,
      statements,
      computed: computedColumns(statements),
      unit,
      statedUnits: settings.unit === null ? stated : [],
      period: statedPeriod(title),
      rounding: rounding.rounding,
      roundingFrom: rounding.from,
      roundingNote: rounding.note,
    },
    how: {
      accountFrom: from,
      levelsFrom: levels.find((level) => level !== 'flat') ?? 'flat',
      unplaced: reads.flatMap((read) =>
        read.unplaced.filter((row) => row.hasFigures).map(({ cell, label }) => ({ cell, text: label })),
      ),
    },
  };
}

/**
 * Finds every budget statement on a sheet and reads it. A sheet without one gives an empty list.
 * @param budgets the plans that are known: their names give levels and accounts where the sheet does not
 */
export function readBudgets(
  sheet: SheetSnapshot,
  budgets: readonly PlannedBudget[],
  settings: ReadSettings = NO_SETTINGS,
): BudgetReading[] {
  const grid = gridOf(sheet);
  const reads = findBlocks(grid).map((block) => readBlock(grid, block));
  return groupBlocks(grid, reads).map((group) => readGroup(grid, group, budgets, settings));
}
