import { fromDecimal, fromNumber, ZERO, type Rational } from '../../engine/number/rational';
import { plainFormula, type Summand } from './plain-formula';
import type { Reference } from './reference';
import { sheetKey } from './sheet-key';
import type { CellSnapshot } from './snapshot';

type Rows = readonly (readonly (CellSnapshot | null)[])[];

/** The rows of sheets, by their keys (`sheetKey`). */
type SheetRows = ReadonlyMap<string, Rows>;

/** How many cells the formulas of one sheet may look at together. */
const MOST_LOOKS = 5_000_000;

/** What a cell counts; `unknown` where nobody can say without Excel. */
type Count = Rational | 'nothing' | 'unknown';

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function isUncalculated(cell: CellSnapshot | null | undefined): boolean {
  return cell?.value === null && cell.formula !== null;
}

function keyOf({ sheet, row, column }: Place): string {
  return `${String(row)},${String(column)},${sheet}`;
}

class Calculation {
  readonly #sheets: SheetRows;
  readonly #known = new Map<string, Rational | 'unknown'>();
  readonly #begun = new Map<string, readonly Summand[]>();
  /** How many cells the formulas of each sheet have looked at. */
  readonly #looks = new Map<string, { count: number }>();

  constructor(sheets: SheetRows) {
    this.#sheets = sheets;
  }

  /** The value of an uncalculated cell. Cells that it needs come first, without recursion: a chain may be long. */
  at(place: Place): Rational | 'unknown' {
    const stack: Place[] = [place];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const key = keyOf(top);
      const begun = this.#begun.get(key);
      if (this.#known.has(key)) stack.pop();
      else if (begun) this.#known.set(key, this.#total(begun, top.sheet));
      else {
        const summands = plainFormula(this.#cell(top)?.formula ?? '') ?? [];
        this.#begun.set(key, summands);
        for (const needed of this.#needed(summands, top.sheet)) stack.push(needed);
      }
    }
    return this.#known.get(keyOf(place)) ?? 'unknown';
  }

  #looksOf(own: string): { count: number } {
    const known = this.#looks.get(own) ?? { count: 0 };
    this.#looks.set(own, known);
    return known;
  }

  #cell({ sheet, row, column }: Place): CellSnapshot | null {
    return this.#sheets.get(sheet)?.[row]?.[column] ?? null;
  }

  /** The cells that must be calculated before; those that have begun themselves go in a circle, and stay unknown. */
  #needed(summands: readonly Summand[], own: string): Place[] {
    const needed: Place[] = [];
    const looks = this.#looksOf(own);
    for (const { of } of summands) {
      if (of.kind === 'number') continue;
      for (const reference of of.references) {
        for (const place of this.#placesIn(reference, own)) {
          if (looks.count > MOST_LOOKS) return needed;
          if (!isUncalculated(this.#cell(place))) continue;
          const key = keyOf(place);
          if (!this.#known.has(key) && !this.#begun.has(key)) needed.push(place);
        }
      }
    }
    return needed;
  }

  *#placesIn({ sheet: other, area }: Reference, own: string): Generator<Place> {
    const { top, left, bottom, right } = area;
    const sheet = other === null ? own : sheetKey(other);
    const rows = this.#sheets.get(sheet) ?? [];
    const looks = this.#looksOf(own);
    for (let row = top; row <= bottom && row < rows.length; row += 1) {
      const last = Math.min(right, (rows[row]?.length ?? 0) - 1);
      for (let column = left; column <= last; column += 1) {
        looks.count += 1;
        yield { sheet, row, column };
      }
    }
  }

  #total(summands: readonly Summand[], own: string): Rational | 'unknown' {
    if (summands.length === 0 || this.#looksOf(own).count > MOST_LOOKS) return 'unknown';
    let total = ZERO;
    for (const { sign, of } of summands) {
      const amount = this.#amount(of, own);
      if (amount === 'unknown') return amount;
      total = sign < 0 ? total.sub(amount) : total.add(amount);
    }
    return total;
  }

  #amount(of: Summand['of'], own: string): Rational | 'unknown' {
    if (of.kind === 'number') return fromDecimal(of.text) ?? 'unknown';
    let sum = ZERO;
    for (const reference of of.references) {
      if (reference.sheet !== null && !this.#sheets.has(sheetKey(reference.sheet))) return 'unknown';
      for (const place of this.#placesIn(reference, own)) {
        const count = this.#count(place, of.kind === 'sum');
        if (count === 'unknown') return count;
        if (count !== 'nothing') sum = sum.add(count);
      }
    }
    return sum;
  }

  /** SUM passes over texts; + and − do not, and make numbers of some. */
  #count(place: Place, inSum: boolean): Count {
    const cell = this.#cell(place);
    if (isUncalculated(cell)) return this.#known.get(keyOf(place)) ?? 'unknown';
    const value = cell?.value ?? null;
    if (value === null) return 'nothing';
    if (typeof value === 'number') return fromNumber(value);
    return inSum && typeof value !== 'object' ? 'nothing' : 'unknown';
  }
}

/**
 * Calculates the formulas whose results are not stored with them, as in files that no spreadsheet has opened yet: SUM,
 * + and − over cells that are known, of whichever of these sheets. The others stay without a value.
 * @param shown the text that a number shows under a format, on the sheet of that key
 */
export function calculateSheets(
  sheets: SheetRows,
  shown: (value: number, format: string, sheet: string) => string,
): SheetRows {
  const calculation = new Calculation(sheets);
  const calculated = (sheet: string, rows: Rows): Rows => {
    if (!rows.some((cells) => cells.some(isUncalculated))) return rows;
    return rows.map((cells, row) => {
      if (!cells.some(isUncalculated)) return cells;
      return cells.map((cell, column) => {
        if (!cell || !isUncalculated(cell)) return cell;
        const result = calculation.at({ sheet, row, column });
        if (result === 'unknown') return cell;
        const value = result.valueOf();
        return { ...cell, value, text: shown(value, cell.format, sheet), isCalculated: true };
      });
    });
  };
  return new Map(Array.from(sheets, ([sheet, rows]) => [sheet, calculated(sheet, rows)]));
}
