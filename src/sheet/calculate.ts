import type { SummedArea } from '../engine/budget/summed-cells';
import { fromDecimal, fromNumber, ZERO, type Rational } from '../engine/number/rational';
import { plainFormula, type Summand } from './plain-formula';
import type { CellSnapshot } from './snapshot';

type Rows = readonly (readonly (CellSnapshot | null)[])[];

/** How many cells the formulas of one sheet may look at together. */
const MOST_LOOKS = 5_000_000;

/** What a cell counts; `unknown` where nobody can say without Excel. */
type Count = Rational | 'nothing' | 'unknown';

function isUncalculated(cell: CellSnapshot | null | undefined): boolean {
  return cell?.value === null && cell.formula !== null;
}

function* placesIn(rows: Rows, { top, left, bottom, right }: SummedArea): Generator<Place> {
  for (let row = top; row <= bottom && row < rows.length; row += 1) {
    const last = Math.min(right, (rows[row]?.length ?? 0) - 1);
    for (let column = left; column <= last; column += 1) yield [row, column];
  }
}

type Place = readonly [row: number, column: number];

function keyOf([row, column]: Place): string {
  return `${String(row)},${String(column)}`;
}

class Calculation {
  readonly #rows: Rows;
  readonly #known = new Map<string, Rational | 'unknown'>();
  readonly #begun = new Map<string, readonly Summand[]>();
  #looks = 0;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** The value of an uncalculated cell. Cells that it needs come first, without recursion: a chain may be long. */
  at(row: number, column: number): Rational | 'unknown' {
    const stack: Place[] = [[row, column]];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const key = keyOf(top);
      const begun = this.#begun.get(key);
      if (this.#known.has(key)) stack.pop();
      else if (begun) this.#known.set(key, this.#total(begun));
      else {
        const summands = plainFormula(this.#rows[top[0]]?.[top[1]]?.formula ?? '') ?? [];
        this.#begun.set(key, summands);
        for (const place of this.#needed(summands)) stack.push(place);
      }
    }
    return this.#known.get(keyOf([row, column])) ?? 'unknown';
  }

  /** The cells that must be calculated before; those that have begun themselves go in a circle, and stay unknown. */
  #needed(summands: readonly Summand[]): Place[] {
    const needed: Place[] = [];
    for (const place of this.#places(summands)) {
      const [row, column] = place;
      if (!isUncalculated(this.#rows[row]?.[column])) continue;
      const key = keyOf(place);
      if (!this.#known.has(key) && !this.#begun.has(key)) needed.push(place);
    }
    return needed;
  }

  *#places(summands: readonly Summand[]): Generator<Place> {
    for (const { of } of summands) {
      if (of.kind === 'number') continue;
      for (const area of of.kind === 'sum' ? of.areas : [of.area]) {
        for (const place of placesIn(this.#rows, area)) {
          this.#looks += 1;
          if (this.#looks > MOST_LOOKS) return;
          yield place;
        }
      }
    }
  }

  #total(summands: readonly Summand[]): Rational | 'unknown' {
    if (summands.length === 0 || this.#looks > MOST_LOOKS) return 'unknown';
    let total = ZERO;
    for (const { sign, of } of summands) {
      const amount = this.#amount(of);
      if (amount === 'unknown') return amount;
      total = sign < 0 ? total.sub(amount) : total.add(amount);
    }
    return total;
  }

  #amount(of: Summand['of']): Rational | 'unknown' {
    if (of.kind === 'number') return fromDecimal(of.text) ?? 'unknown';
    let sum = ZERO;
    for (const area of of.kind === 'sum' ? of.areas : [of.area]) {
      for (const [row, column] of placesIn(this.#rows, area)) {
        this.#looks += 1;
        const count = this.#count(row, column, of.kind === 'sum');
        if (count === 'unknown') return count;
        if (count !== 'nothing') sum = sum.add(count);
      }
    }
    return sum;
  }

  /** SUM passes over texts; + and − do not, and make numbers of some. */
  #count(row: number, column: number, inSum: boolean): Count {
    const cell = this.#rows[row]?.[column] ?? null;
    if (isUncalculated(cell)) return this.#known.get(keyOf([row, column])) ?? 'unknown';
    const value = cell?.value ?? null;
    if (value === null) return 'nothing';
    if (typeof value === 'number') return fromNumber(value);
    return inSum && typeof value !== 'object' ? 'nothing' : 'unknown';
  }
}

/**
 * Calculates the formulas of a sheet whose results are not stored with them, as in files that no spreadsheet has
 * opened yet: SUM, + and − over cells of the same sheet that are known. The others stay without a value.
 * @param shown the text that a number shows under a format
 */
export function calculate(rows: Rows, shown: (value: number, format: string) => string): Rows {
  if (!rows.some((cells) => cells.some(isUncalculated))) return rows;
  const calculation = new Calculation(rows);
  return rows.map((cells, row) =>
    cells.some(isUncalculated)
      ? cells.map((cell, column) => {
          if (!cell || !isUncalculated(cell)) return cell;
          const result = calculation.at(row, column);
          if (result === 'unknown') return cell;
          const value = result.valueOf();
          return { ...cell, value, text: shown(value, cell.format), isCalculated: true };
        })
      : cells,
  );
}
