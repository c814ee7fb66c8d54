import type { PlannedBudget } from '../../engine/budget/planned';
import { namingForms } from '../../engine/budget/forms';
import type { BudgetTable } from '../../engine/budget/statement';
import { anchorsOf, type TableSource } from './anchors';
import { tableKey, type Correction } from './vocabulary/correction';
import {
  resolveCorrections,
  UNCORRECTED,
  type PlainTable,
  type SheetCorrections,
  type TableCorrections,
} from './resolve-corrections';
import { statedUnits, type Words } from './vocabulary/context';
import { calculateRows } from './tree/calculated-rows';
import { gridOf } from '../cells/grid';
import { saysPremiumRates } from '../cells/premium-rates';
import { accountsNamed, groupParts, type PartGroup } from './sides/group-blocks';
import { readParts } from './sides/read-parts';
import { placeRows, type Reader, type TableSettings } from './tree/place-rows';
import { readTable, sheetWords, type TableHow, type TableRead } from './read-table';
import type { SheetSnapshot } from '../cells/snapshot';

/** How a table was read, so that a person can see it and say where it is wrong. */
export interface HowRead extends TableHow {
  /** The sheet on which the table's other side stands; null where one sheet holds all of it. */
  readonly otherSheet: string | null;
  /** What corrections of it are about: each sheet's part of it, as it is read without them. */
  readonly sources: readonly TableSource[];
  /** The corrections that act on it. */
  readonly corrections: readonly Correction[];
  /** A person says that it is no budget. */
  readonly leftOut: boolean;
}

export interface BudgetReading {
  readonly table: BudgetTable;
  readonly how: HowRead;
}

/** What the user set in place of what the sheet says or leaves open. */
export interface ReadSettings extends TableSettings {
  /** Of one table each; they go before what is set for all. */
  readonly corrections: readonly Correction[];
}

export const NO_SETTINGS: ReadSettings = { unit: null, rounding: null, corrections: [] };

interface GroupRead extends TableRead {
  readonly group: PartGroup;
  readonly corrections: TableCorrections | null;
}

/** A table of premium rates counts in no unit of money. */
function isOfRates(sheet: string, title: readonly Words[]): boolean {
  const saysRates = [sheet, ...title.map(({ text }) => text)].some(saysPremiumRates);
  return saysRates && statedUnits(title).length === 0;
}

function readAll(reader: Reader, corrections: SheetCorrections): GroupRead[] {
  const { grid, isList } = reader;
  const groups = groupParts(grid, readParts(grid, isList, corrections)).filter(
    ({ title }) => !isOfRates(grid.name, title),
  );
  const around = sheetWords(groups);
  const placed = groups.map((group) => placeRows(reader, group, around, corrections.tableOf(group)));
  return calculateRows(placed).map(({ table, calculations }) => {
    const { group } = table;
    const ofTable = corrections.tableOf(group);
    return { ...readTable(reader, table, calculations, around, ofTable), group, corrections: ofTable };
  });
}

/** What is read without corrections says where they belong. */
function plainTables(sheet: string, reads: readonly GroupRead[]): PlainTable[] {
  const anchorOf = anchorsOf(sheet);
  return reads.map(({ group, table, how: { levelsFrom, unplaced } }) => ({
    group,
    source: {
      anchor: anchorOf(accountsNamed(group.title)[0] ?? ''),
      asRead: { table, levelsFrom, unplaced },
    },
  }));
}

/** Reads with corrections. Those of rows and columns by which a table would not be found any more do not act. */
function readCorrected(
  reader: Reader,
  plain: readonly PlainTable[],
  corrections: readonly Correction[],
): GroupRead[] {
  const reads = readAll(reader, resolveCorrections(plain, corrections));
  const found = new Set(reads.map(({ corrections }) => corrections?.source));
  const lost = new Set(plain.flatMap(({ source }) => (found.has(source) ? [] : tableKey(source.anchor))));
  const kept = corrections.filter(
    (each) => !lost.has(tableKey(each.table)) || !('row' in each || 'column' in each),
  );
  return kept.length === corrections.length ? reads : readCorrected(reader, plain, kept);
}

/**
 * Finds every budget statement on a sheet and reads it. A sheet without one gives an empty list.
 * @param budgets the forms that are known: their names give levels and accounts where the sheet does not
 * @param isList whether a sheet is a list of another kind: on one, a table without 収入 and 支出 is no statement
 */
export function readBudgets(
  sheet: SheetSnapshot,
  budgets: readonly PlannedBudget[],
  isList: (sheet: SheetSnapshot) => boolean,
  settings: ReadSettings = NO_SETTINGS,
): BudgetReading[] {
  let list: boolean | undefined;
  const reader: Reader = {
    grid: gridOf(sheet),
    isList: () => (list ??= isList(sheet)),
    formsOf: (fiscalYear) => namingForms(budgets, fiscalYear),
    settings,
  };
  const uncorrected = readAll(reader, UNCORRECTED);
  const plain = plainTables(sheet.name, uncorrected);
  const own = settings.corrections.filter(({ table }) => table.sheet === sheet.name);
  const reads = own.length > 0 ? readCorrected(reader, plain, own) : uncorrected;
  return reads.map(({ group, table, how, acting, corrections }) => {
    const source = corrections?.source ?? plain.find((each) => each.group === group)?.source;
    return {
      table,
      how: {
        ...how,
        otherSheet: null,
        sources: source ? [source] : [],
        corrections: acting,
        leftOut: corrections?.leftOut ?? false,
      },
    };
  });
}
