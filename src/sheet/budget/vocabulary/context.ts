import { isKnownAccount, type AccountKey } from '../../../engine/budget/planned';
import type { StatedPeriod, StatedUnit } from '../../../engine/budget/statement';
import { namedDays } from '../../../engine/calendar/named-fiscal-year';
import type { Cell } from '../../../engine/cell';
import type { Rounding } from '../../../engine/number/rounding';
import type { Unit } from '../../../engine/number/unit';
import { fold, type Grid } from '../../cells/grid';
import { statedRounding, statedUnit } from './stated-words';

/** A rectangle of rows whose texts speak about a table. */
export interface Stretch {
  readonly top: number;
  /** Last row, included. */
  readonly bottom: number;
  readonly left: number;
  /** Last column, included. */
  readonly right: number;
}

export interface Words {
  readonly cell: Cell;
  readonly text: string;
}

/** Every text cell of a stretch, row by row. */
export function wordsOf(grid: Grid, { top, bottom, left, right }: Stretch): Words[] {
  const words: Words[] = [];
  for (const row of grid.rows(top, bottom)) {
    for (const column of grid.columns(row, left, right)) {
      if (typeof grid.at(row, column)?.value !== 'string') continue;
      const text = grid.text(row, column);
      if (text !== '') words.push({ cell: grid.cell(row, column), text });
    }
  }
  return words;
}

/** Behind an account's name: words of an amount that goes to it or comes from it, as in 一般会計繰入金. */
const OF_ANOTHER = /^(?:[へにとか]|から|より|繰|負担|補助|借入|貸付)/u;

function isNamed(word: string, name: string): boolean {
  return word
    .split(name)
    .slice(1)
    .some((behind) => !OF_ANOTHER.test(behind));
}

/** The longest of the names that a text holds. */
function nameIn(word: string, names: readonly string[]): string | null {
  const held = names.filter((name) => !isKnownAccount(name) && isNamed(word, fold(name)));
  return held.sort((a, b) => b.length - a.length)[0] ?? null;
}

/**
 * The account that a text names: 健康保険勘定, 船員保険勘定, or one of others by their own names.
 * @param accounts those that have a form
 */
export function namedAccount(text: string, accounts: readonly AccountKey[] = []): AccountKey | null {
  const word = fold(text);
  const declared = nameIn(word, accounts);
  if (declared !== null) return declared;
  const health = /健康保険(?:勘定|事業)/u.test(word);
  const seamen = /船員保険(?:勘定|事業)?/u.test(word);
  if (health === seamen) return null;
  return health ? 'health' : 'seamen';
}

/** The first text that states a period: （令和６年４月１日～令和７年３月31日）. */
export function statedPeriod(words: readonly Words[]): StatedPeriod | null {
  for (const { cell, text } of words) {
    const [first, last] = namedDays(text);
    if (first && last) return { first, last, cell };
  }
  return null;
}

/** Every place that states a unit. */
export function statedUnits(words: readonly Words[]): StatedUnit[] {
  return words.flatMap(({ cell, text }) => {
    const unit = statedUnit(text);
    return unit === null ? [] : [{ unit, cell }];
  });
}

interface RoundingReading {
  readonly rounding: Rounding;
  readonly from: 'note' | 'assumed' | 'setting';
  readonly note: Cell | null;
}

/** How figures were rounded: by the note, else 円 is exact and a larger unit 四捨五入. */
export function readRounding(
  words: readonly Words[],
  unit: Unit | null,
  setting: Rounding | null,
): RoundingReading {
  const note = words.find(({ text }) => statedRounding(text) !== null);
  const stated = note && statedRounding(note.text);
  if (setting) return { rounding: setting, from: 'setting', note: note?.cell ?? null };
  if (note && stated) return { rounding: stated, from: 'note', note: note.cell };
  return { rounding: unit === 1 ? 'exact' : 'round', from: 'assumed', note: null };
}
