import type {
  Amount,
  Figure,
  Nil,
  TextFault,
  Unreadable,
  UnreadableReason,
} from '../engine/budget/statement';
import type { Cell } from '../engine/cell';
import { decimalPlaces, fromNumber, HALF, ONE, ratio, ZERO, type Rational } from '../engine/number/rational';
import { unitInYen, type Unit } from '../engine/number/unit';
import { parseFigure, type WrittenFigure } from '../words/parse-figure';
import { formatTraits } from './number-format';
import type { CellSnapshot } from './snapshot';

type WrittenNumber = Extract<WrittenFigure, { kind: 'number' }>;

/** An amount before its table's unit is known. */
export interface ReadAmount extends Amount {
  /** The unit that stands behind the figure itself, in which it is counted so far; null for the table's. */
  readonly ownUnit: Unit | null;
}

/** What stands in a cell where an amount belongs, before the table's unit is known. */
export type ReadFigure = ReadAmount | Nil | Unreadable;

// beyond it a double no longer tells whole numbers apart
const LARGEST = fromNumber(Number.MAX_SAFE_INTEGER);

function unreadable(cell: Cell, displayed: string, reason: UnreadableReason): Unreadable {
  return { kind: 'unreadable', cell, displayed, reason };
}

function textFault({ fullWidth, stray }: WrittenNumber): TextFault {
  if (stray) return 'stray-character';
  return fullWidth ? 'full-width' : 'stored-as-text';
}

/** A figure as it is shown, in its own unit. */
type Shown = Pick<WrittenNumber, 'value' | 'places' | 'unit'>;

function inOwnUnit({ value, places, unit }: Shown): Shown {
  const yen = unitInYen(unit);
  return { value: value.div(yen), places: places + Math.log10(yen), unit };
}

function ofText(cell: Cell, text: string, format: string): ReadFigure {
  const written = parseFigure(text);
  if (!written) return unreadable(cell, text, text.trim() === '' ? 'blank' : 'text');
  if (written.kind === 'nil') return { kind: 'nil', cell, displayed: text, storedZero: false };
  const { value, places, unit } = inOwnUnit(written);
  if (value.abs().compare(LARGEST) > 0) return unreadable(cell, text, 'too-large');
  return {
    kind: 'amount',
    cell,
    displayed: text,
    printed: value,
    places,
    digit: 0 - places,
    ownUnit: unit,
    stored: value,
    scale: formatTraits(format).scale ?? ONE,
    signByColor: false,
    textFault: textFault(written),
    formula: null,
    isCalculated: false,
  };
}

/** What a number stands for that its format shows as words, as 1.2E+13 or as nothing; null where none can be seen. */
function withoutFigure(text: string, amount: Rational): Shown | null {
  if (text.trim() !== '') return { value: amount, places: 0, unit: null };
  // #,### shows nothing where 0 is what remains of the amount
  return amount.abs().compare(HALF) < 0 ? { value: ZERO, places: 0, unit: null } : null;
}

function ofNumber(
  cell: Cell,
  value: number,
  { text, format, formula, isCalculated = false }: CellSnapshot,
): ReadFigure {
  const { showsDate, scale, colorsNegatives } = formatTraits(format);
  if (showsDate) return unreadable(cell, text, 'date');
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return unreadable(cell, text, 'too-large');
  const stored = fromNumber(value);
  const written = parseFigure(text);
  const amount = { kind: 'amount', cell, displayed: text, textFault: null, formula, isCalculated } as const;
  if (written?.kind === 'nil') {
    // a format may show 0 as a nil mark; an amount that it hides so is still an amount
    if (value === 0) return { kind: 'nil', cell, displayed: text, storedZero: true };
    return {
      ...amount,
      printed: stored,
      places: 0,
      digit: 0,
      ownUnit: null,
      stored,
      scale: ONE,
      signByColor: false,
    };
  }
  if (!scale) return unreadable(cell, text, 'not-shown');
  const shown = written ? inOwnUnit(written) : withoutFigure(text, stored.mul(scale));
  if (!shown) return unreadable(cell, text, 'not-shown');
  const { value: shownValue, places, unit: ownUnit } = shown;
  const signByColor = colorsNegatives && value < 0 && shownValue.compare(ZERO) > 0;
  const printed = signByColor ? shownValue.neg() : shownValue;
  return {
    ...amount,
    printed,
    places,
    digit: 0 - places,
    ownUnit,
    stored: stored.mul(scale),
    scale,
    signByColor,
  };
}

/**
 * Reads what stands in a cell where an amount belongs. `merged`: the cell is part of a merged block.
 * A figure with a unit of its own stays in it until `counted` puts it into the table's.
 */
export function readFigure(cell: Cell, snapshot: CellSnapshot | null, merged: boolean): ReadFigure {
  const value = snapshot?.value ?? null;
  const displayed = snapshot?.text ?? '';
  if (merged) return unreadable(cell, displayed, 'merged');
  if (!snapshot || value === null) {
    return unreadable(cell, displayed, snapshot?.formula ? 'not-calculated' : 'blank');
  }
  switch (typeof value) {
    case 'number':
      return ofNumber(cell, value, snapshot);
    case 'string':
      return ofText(cell, value, snapshot.format);
    case 'boolean':
      return unreadable(cell, displayed, 'boolean');
    case 'object':
      return unreadable(cell, value.error, 'error');
  }
}

/**
 * A figure in its table's unit. A unit behind the figure counts, also where the table has another one: 100,000千円 among
 * 百万円 is 100. What was rounded is its own last digit, in its own unit: among rounded 百万円, 37億円 stands for
 * [3,650, 3,750] and 33.5億円 for [3,345, 3,355]. In a table of yen that is exact unless a note says otherwise, both are
 * exactly what they say.
 */
export function counted(figure: ReadFigure, unit: Unit | null): Figure {
  if (figure.kind !== 'amount') return figure;
  const { ownUnit, ...amount } = figure;
  if (ownUnit === null || ownUnit === unit) return amount;
  const by = ratio(ownUnit, unitInYen(unit));
  const printed = amount.printed.mul(by);
  return {
    ...amount,
    printed,
    places: decimalPlaces(printed) ?? 0,
    digit: amount.digit + Math.log10(by.valueOf()),
    stored: amount.stored.mul(by),
    // a text becomes a number in the table's unit
    scale: amount.textFault === null ? amount.scale.mul(by) : amount.scale,
  };
}
