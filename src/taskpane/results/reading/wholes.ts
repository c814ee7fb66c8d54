import { ACCOUNTINGS, type Account, type BudgetTable, type Extent } from '../../../engine/budget/statement';
import type { Cell } from '../../../engine/cell';
import type { Rounding } from '../../../engine/number/rounding';
import { UNITS } from '../../../engine/number/unit';
import type { AsRead } from '../../../sheet/budget/anchors';
import type { Change, LevelsBy } from '../../../sheet/budget/vocabulary/correction';
import type { ReadTable } from './reading-rows';
import type { ReadingTexts } from './reading-texts';

interface Option {
  readonly value: string;
  readonly text: string;
  readonly change: Extract<Change, { readonly of: Whole['of'] }>;
}

/** Something that is the same for all of a table and that a person may correct. */
export interface Whole {
  readonly of: 'account' | 'accounting' | 'unit' | 'rounding' | 'levels' | 'extent';
  /** What is read of it where nothing is corrected. */
  readonly read: (asRead: AsRead, texts: ReadingTexts) => string;
  /** What told it; null where that goes without saying. */
  readonly from: (review: ReadTable, texts: ReadingTexts) => string | null;
  /** @param accounts those that have a form, and the one without */
  readonly options: (texts: ReadingTexts, accounts: readonly Account[]) => readonly Option[];
  /** Where it is stated. */
  readonly cell: (table: BudgetTable) => Cell | null;
}

const ROUNDINGS: readonly Rounding[] = ['round', 'truncate', 'exact'];
const EXTENTS: readonly Extent[] = ['all', 'changes'];
const LEVELS: readonly LevelsBy[] = ['indents', 'numbering', 'names', 'flat'];

export const WHOLES: readonly Whole[] = [
  {
    of: 'account',
    read: ({ table }, { terms }) => terms.account(table.account),
    from: ({ how }, { terms }) => terms.accountFrom[how.accountFrom],
    options: ({ terms }, accounts) =>
      accounts.map((to) => ({ value: to, text: terms.account(to), change: { of: 'account', to } })),
    cell: () => null,
  },
  {
    of: 'accounting',
    read: ({ table }, { terms }) => terms.accounting[table.accounting],
    from: ({ table }, { terms }) => (table.accounting === 'cash' ? null : terms.notAsBudget),
    options: ({ terms }) =>
      ACCOUNTINGS.map((to) => ({ value: to, text: terms.accounting[to], change: { of: 'accounting', to } })),
    cell: ({ accountingNote }) => accountingNote,
  },
  {
    of: 'unit',
    read: ({ table: { unit } }, { terms, messages }) =>
      unit === null ? messages.reading.noUnit : terms.unit[unit],
    from: () => null,
    options: ({ terms }) =>
      UNITS.map((to) => ({ value: String(to), text: terms.unit[to], change: { of: 'unit', to } })),
    cell: ({ statedUnits: [stated] }) => stated?.cell ?? null,
  },
  {
    of: 'rounding',
    read: ({ table }, { terms }) => terms.rounding[table.rounding],
    from: ({ table }, { terms }) => terms.roundingFrom[table.roundingFrom],
    options: ({ terms }) =>
      ROUNDINGS.map((to) => ({ value: to, text: terms.rounding[to], change: { of: 'rounding', to } })),
    cell: ({ roundingNote }) => roundingNote,
  },
  {
    of: 'levels',
    read: ({ levelsFrom }, { terms }) => terms.levelsFrom[levelsFrom],
    from: () => null,
    options: ({ corrections }) =>
      LEVELS.map((to) => ({ value: to, text: corrections.levels[to], change: { of: 'levels', to } })),
    cell: () => null,
  },
  {
    of: 'extent',
    read: ({ table }, { terms }) => terms.extent[table.extent],
    from: () => null,
    options: ({ terms }) =>
      EXTENTS.map((to) => ({ value: to, text: terms.extent[to], change: { of: 'extent', to } })),
    cell: () => null,
  },
];
