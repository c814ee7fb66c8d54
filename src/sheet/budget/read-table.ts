import { firstNamedYear } from '../../engine/calendar/named-fiscal-year';
import { accountName } from '../../engine/budget/account-name';
import { OTHER_ACCOUNT, type BudgetTable, type Statement } from '../../engine/budget/statement';
import { markAfterTransfers } from './blocks/after-transfers';
import { markSteps } from './blocks/year-steps';
import type { Calculations } from './tree/calculated-rows';
import { computedColumns } from './blocks/computed-columns';
import { readRounding, statedPeriod, statedUnits, type Words } from './vocabulary/context';
import { printedAccount } from './vocabulary/account-words';
import { readAccounting } from './vocabulary/accounting-words';
import type { Correction } from './vocabulary/correction';
import type { TableCorrections } from './resolve-corrections';
import { extentOf } from './blocks/extract';
import type { PartGroup } from './sides/group-blocks';
import type { LevelsFrom } from './tree/line-tree';
import type { Around, PlacedTable, Reader } from './tree/place-rows';
import type { AccountFrom } from './sides/read-account';
import { readColumns } from './blocks/read-columns';
import type { SidesFrom } from './sides/split-sides';
import { statedRounding } from './vocabulary/stated-words';
import { linesOfColumn } from './tree/table-lines';
import type { Unplaced, UnplacedRow } from './unplaced';
import { unplacedOf, unsolvedOf } from './unplaced-rows';

/** What a table's facts were told by. */
export interface TableHow {
  readonly accountFrom: AccountFrom | 'correction';
  readonly levelsFrom: LevelsFrom;
  /** `assumed`: neither 収入 nor 支出 stands anywhere, and the lines are taken as expenditure. */
  readonly sidesFrom: SidesFrom;
  /** Rows of the table's area that are neither line, heading nor note, and columns of numbers without a known heading. */
  readonly unplaced: readonly Unplaced[];
  /** Rows that are lines or totals, and whose names state a formula that cannot be followed. */
  readonly unsolved: readonly UnplacedRow[];
}

/** What one table's title or note says for the other tables of its sheet too, where they do not say it themselves. */
interface SheetWords extends Around {
  /** The note that says how figures are rounded. */
  readonly rounding: readonly Words[];
}

export function sheetWords(groups: readonly PartGroup[]): SheetWords {
  const titles = groups.flatMap(({ title }) => title);
  const notes = groups.flatMap(({ parts }) => parts.flatMap((part) => part.notes));
  return {
    year: firstNamedYear(titles.map(({ text }) => text)),
    unit: statedUnits(titles)[0] ?? null,
    rounding: notes.filter(({ text }) => statedRounding(text) !== null).slice(0, 1),
  };
}

export interface TableRead {
  readonly table: BudgetTable;
  readonly how: TableHow;
  /** The corrections that act on it. */
  readonly acting: readonly Correction[];
}

/** Reads a table from its rows. `around` is what its sheet says for it. */
export function readTable(
  { grid, settings }: Reader,
  placed: PlacedTable,
  calculations: Calculations,
  around: SheetWords,
  corrections: TableCorrections | null,
): TableRead {
  const { group, account, accountFrom, sides, moved } = placed;
  const { unit, stated } = placed.unit;
  const { parts, title } = group;
  const titles = title.map(({ text }) => text);
  const { block } = parts[0];
  const year = firstNamedYear([...titles, grid.name]) ?? around.year;
  const statements = readColumns(block.columns, titles, year).map((dated, index): Statement => ({
    ...dated,
    ...linesOfColumn(placed, calculations, index),
  }));

  const notes = parts.flatMap((part) => part.notes);
  const { accounting, cell: accountingNote } = readAccounting(title, grid.name, notes);
  const setRounding = corrections?.rounding ?? settings.rounding;
  const rounding = readRounding([...title, ...notes, ...around.rounding], unit, setRounding);
  const levels = sides.map(({ tree }) => tree.levelsFrom);
  const computed = computedColumns(statements, block, rounding.rounding);
  const table: BudgetTable = {
    sheet: grid.name,
    account,
    accountName: account === OTHER_ACCOUNT ? printedAccount(title) : accountName(account),
    accounting: corrections?.accounting ?? accounting,
    accountingNote: corrections?.accounting ? null : accountingNote,
    statements: markSteps(markAfterTransfers(statements, computed), [...titles, grid.name]),
    computed,
    extent: 'all',
    unit,
    statedUnits: stated,
    period: statedPeriod(title),
    rounding: rounding.rounding,
    roundingFrom: rounding.from,
    roundingNote: rounding.note,
  };
  return {
    table: { ...table, extent: corrections?.extent ?? extentOf(table) },
    how: {
      accountFrom,
      levelsFrom: levels.find((level) => level !== 'flat') ?? 'flat',
      sidesFrom: sides.some(({ rows }) => rows.from === 'assumed') ? 'assumed' : 'words',
      unplaced: unplacedOf(placed, calculations),
      unsolved: unsolvedOf(placed, calculations),
    },
    acting: (corrections?.found ?? []).filter((each) => each.of !== 'parent' || moved.has(each)),
  };
}
