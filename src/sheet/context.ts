import type { Account, StatedUnit } from '../engine/budget/statement';
import type { Cell } from '../engine/cell';
import type { Rounding } from '../engine/number/rounding';
import type { Unit } from '../engine/number/unit';
import { fold, type Grid } from './grid';
import { statedRounding, statedUnit } from './vocabulary';

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
  for (let row = Math.max(top, 0); row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (typeof grid.at(row, column)?.value !== 'string') continue;
      const text = grid.text(row, column);
      if (text !== '') words.push({ cell: grid.cell(row, column), text });
    }
  }
  return words;
}

/** The account that a text names: 健康保険勘定, 船員保険勘定. */
export function namedAccount(text: string): Account | null {
  const word = fold(text);
  const health = /健康保険(?:勘定|事業)/u.test(word);
  const seamen = /船員保険(?:勘定|事業)?/u.test(word);
  if (health === seamen) return null;
  return health ? 'health' : 'seamen';
}

const ERA_START: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

/** The fiscal year that a text names: 令和６年度, 令和6事業年度, R6年度, 2024年度; or the year that 4月1日 begins. */
export function namedFiscalYear(text: string): number | null {
  const word = fold(text);
  const era = /(令和|平成|R|H)\.?(元|[0-9]{1,2})(?:年?(?:事業|会計)?年度|年4月1日|\.4\.1(?![0-9])|$)/u.exec(
    word,
  );
  if (era) return (ERA_START[era[1] ?? ''] ?? 0) + (era[2] === '元' ? 1 : Number(era[2]));
  const western = /(20[0-9]{2})(?:年?(?:事業|会計)?年度|年4月1日|[/.]0?4[/.]0?1(?![0-9]))/u.exec(word);
  return western ? Number(western[1]) : null;
}

/** Every place that states a unit. */
export function statedUnits(words: readonly Words[]): StatedUnit[] {
  return words.flatMap(({ cell, text }) => {
    const unit = statedUnit(text);
    return unit === null ? [] : [{ unit, cell }];
  });
}

export interface RoundingReading {
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
