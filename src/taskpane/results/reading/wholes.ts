import type { Account, BudgetTable } from '../../../engine/budget/statement';
import type { Cell } from '../../../engine/cell';
import type { Rounding } from '../../../engine/number/rounding';
import { UNITS } from '../../../engine/number/unit';
import type { AsRead } from '../../../sheet/corrections/anchors';
import type { Change, LevelsBy } from '../../../sheet/corrections/correction';
import type { HowRead } from '../../../sheet/read-budget';
import type { ReadingTexts } from './reading-texts';

interface Option {
  readonly value: string;
  readonly text: string;
  readonly change: Extract<Change, { readonly of: 'account' | 'unit' | 'rounding' | 'levels' }>;
}

/** Something that is the same for all of a table and that a person may correct. */
export interface Whole {
  readonly of: 'account' | 'unit' | 'rounding' | 'levels';
  /** What is read of it; `how` says by what, where nothing is corrected. */
  readonly asRead: (asRead: AsRead, how: HowRead | null, texts: ReadingTexts) => string;
  readonly options: (texts: ReadingTexts) => readonly Option[];
  /** Where it is stated. */
  readonly cell: (table: BudgetTable) => Cell | null;
}

const ACCOUNTS: readonly Account[] = ['health', 'seamen', 'other'];
const ROUNDINGS: readonly Rounding[] = ['round', 'truncate', 'exact'];
const LEVELS: readonly LevelsBy[] = ['indents', 'numbering', 'names', 'flat'];

/** What is read, with what told it. */
function told({ said }: ReadingTexts, value: string, by: string | null): string {
  return said.asRead(by === null ? value : said.by(value, by));
}

export const WHOLES: readonly Whole[] = [
  {
    of: 'account',
    asRead: ({ table }, how, texts) =>
      told(texts, texts.terms.account[table.account], how && texts.terms.accountFrom[how.accountFrom]),
    options: ({ terms }) =>
      ACCOUNTS.map((to) => ({ value: to, text: terms.account[to], change: { of: 'account', to } })),
    cell: () => null,
  },
  {
    of: 'unit',
    asRead: ({ table: { unit } }, _, texts) =>
      told(texts, unit === null ? texts.words.reading.noUnit : texts.terms.unit[unit], null),
    options: ({ terms }) =>
      UNITS.map((to) => ({ value: String(to), text: terms.unit[to], change: { of: 'unit', to } })),
    cell: ({ statedUnits: [stated] }) => stated?.cell ?? null,
  },
  {
    of: 'rounding',
    asRead: ({ table }, how, texts) =>
      told(texts, texts.terms.rounding[table.rounding], how && texts.terms.roundingFrom[table.roundingFrom]),
    options: ({ terms }) =>
      ROUNDINGS.map((to) => ({ value: to, text: terms.rounding[to], change: { of: 'rounding', to } })),
    cell: ({ roundingNote }) => roundingNote,
  },
  {
    of: 'levels',
    asRead: ({ levelsFrom }, _, texts) => told(texts, texts.terms.levelsFrom[levelsFrom], null),
    options: ({ corrections }) =>
      LEVELS.map((to) => ({ value: to, text: corrections.levels[to], change: { of: 'levels', to } })),
    cell: () => null,
  },
];
