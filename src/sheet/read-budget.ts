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
import { computedColumns } from './computed-columns';
import { readRounding, statedPeriod, statedUnits, wordsOf, type Words } from './context';
import { takeDifference } from './difference-line';
import type { Block } from './find-blocks';
import { gridOf, type Grid } from './grid';
import { groupParts, type PartGroup } from './group-blocks';
import { buildTree, knownForm, type KnownForm, type LevelsFrom, type Tree } from './line-tree';
import { readAccount, type AccountFrom } from './read-account';
import { firstYear, readColumns } from './read-columns';
import { readParts } from './read-parts';
import type { Row } from './read-rows';
import type { SheetSnapshot } from './snapshot';
import type { SideRows, SidesFrom } from './split-sides';
import { statedRounding } from './stated-words';

/** How a table was read, so that a person can see it and say where it is wrong. */
export interface HowRead {
  readonly accountFrom: AccountFrom;
  readonly levelsFrom: LevelsFrom;
  /** `assumed`: neither 収入 nor 支出 stands anywhere, and the lines are taken as expenditure. */
  readonly sidesFrom: SidesFrom;
  /** The sheet on which the table's other side stands; null where one sheet holds all of it. */
  readonly otherSheet: string | null;
  /** Rows of the table's area that are neither line, heading nor note, and columns of numbers without a known heading. */
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

/** Where units are stated beside the amounts themselves: in their headings, or in a row of their own under these. */
function headingWords(grid: Grid, { top, bottom, columns }: Block): Words[] {
  return columns.flatMap(({ column }) => wordsOf(grid, { top, bottom, left: column, right: column }));
}

/** What one table's title or note says for the other tables of its sheet too, where they do not say it themselves. */
interface SheetWords {
  readonly year: number | null;
  readonly unit: StatedUnit | null;
  /** The note that says how figures are rounded. */
  readonly rounding: readonly Words[];
}

function sheetWords(groups: readonly PartGroup[]): SheetWords {
  const titles = groups.flatMap(({ title }) => title);
  const notes = groups.flatMap(({ parts }) => parts.flatMap((part) => part.notes));
  return {
    year: firstYear(titles.map(({ text }) => text)),
    unit: statedUnits(titles)[0] ?? null,
    rounding: notes.filter(({ text }) => statedRounding(text) !== null).slice(0, 1),
  };
}

/** What is the same for every table that is read at a time. */
interface Reader {
  readonly grid: Grid;
  readonly around: SheetWords;
  readonly budgets: readonly PlannedBudget[];
  readonly formOf: (account: Account) => KnownForm;
  readonly settings: ReadSettings;
}

function readGroup(
  { grid, around, budgets, formOf, settings }: Reader,
  { parts, title }: PartGroup,
): BudgetReading {
  const sides = parts.flatMap((part) => part.sides);
  const names = sides.flatMap(({ rows }) => rows.map(({ name }) => name));
  const { account, from } = readAccount(grid, title, names, budgets);
  const trees = sides.map((rows): SideTree => ({ rows, tree: buildTree(rows.rows, formOf(account)) }));
  const titles = title.map(({ text }) => text);
  const { difference, others } = takeDifference(parts);

  const columns = parts[0].block.columns;
  const year = firstYear([...titles, grid.name]) ?? around.year;
  const statements = readColumns(columns, titles, year).map((dated, index): Statement => ({
    ...dated,
    sections: trees.flatMap((tree) => sectionOf(tree, index) ?? []),
    difference: difference && figuredLine(difference, index),
  }));

  const notes = parts.flatMap((part) => part.notes);
  const own = statedUnits([...title, ...parts.flatMap(({ block }) => headingWords(grid, block))]);
  const stated = own.length > 0 || !around.unit ? own : [around.unit];
  const unit = settings.unit ?? stated[0]?.unit ?? null;
  const rounding = readRounding([...title, ...notes, ...around.rounding], unit, settings.rounding);
  const levels = trees.map(({ tree }) => tree.levelsFrom);
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
      sidesFrom: sides.some((side) => side.from === 'assumed') ? 'assumed' : 'words',
      otherSheet: null,
      unplaced: [
        ...others.map(({ cell, label }): Words => ({ cell, text: label })),
        ...parts.flatMap(({ block, unplaced }) => [...unplaced, ...block.unknown]),
      ],
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
  const groups = groupParts(grid, readParts(sheet, grid));
  const forms = new Map<Account, KnownForm>();
  const formOf = (account: Account): KnownForm => {
    const form =
      forms.get(account) ??
      knownForm(budgets.filter((budget) => account === 'other' || budget.account === account));
    forms.set(account, form);
    return form;
  };
  const reader: Reader = { grid, around: sheetWords(groups), budgets, formOf, settings };
  return groups.map((group) => readGroup(reader, group));
}
