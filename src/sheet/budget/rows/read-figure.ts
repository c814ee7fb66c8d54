import type { Figure, TextFault, Unreadable, UnreadableReason } from '../../../engine/budget/statement';
import type { Cell } from '../../../engine/cell';
import {
  decimalPlaces,
  fromNumber,
  HALF,
  ONE,
  ratio,
  ZERO,
  type Rational,
} from '../../../engine/number/rational';
import { unitInYen, type Unit } from '../../../engine/number/unit';
import { parseFigure, type WrittenFigure } from '../../../engine/number/parse-figure';
import { formatTraits } from '../../cells/number-format';
import type { CellSnapshot } from '../../cells/snapshot';

type WrittenNumber = Extract<WrittenFigure, { kind: 'number' }>;

/** What stands in a cell where an amount belongs, in its own unit: its table's is not known yet. */
export type ReadFigure = Figure;

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
  if (unit === null) return { value, places, unit };
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
  // a format may show 0 as a nil mark; an amount that it hides so is still an amount
  const isHidden = written?.kind === 'nil';
  if (isHidden && value === 0) return { kind: 'nil', cell, displayed: text, storedZero: true };
  if (!isHidden && !scale) return unreadable(cell, text, 'not-shown');
  const by = isHidden || !scale ? ONE : scale;
  const inTable = by === ONE ? stored : stored.mul(by);
  const shown = isHidden
    ? { value: stored, places: 0, unit: null }
    : written
      ? inOwnUnit(written)
      : withoutFigure(text, inTable);
  if (!shown) return unreadable(cell, text, 'not-shown');
  const signByColor = !isHidden && colorsNegatives && value < 0 && shown.value.compare(ZERO) > 0;
  return {
    kind: 'amount',
    cell,
    displayed: text,
    printed: signByColor ? shown.value.neg() : shown.value,
    places: shown.places,
    digit: 0 - shown.places,
    ownUnit: shown.unit,
    stored: inTable,
    scale: by,
    signByColor,
    textFault: null,
    formula,
    isCalculated,
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
  if (figure.kind !== 'amount' || figure.ownUnit === null) return figure;
  if (figure.ownUnit === unit) return { ...figure, ownUnit: null };
  const by = ratio(figure.ownUnit, unitInYen(unit));
  const printed = figure.printed.mul(by);
  return {
    ...figure,
    printed,
    places: decimalPlaces(printed) ?? 0,
    digit: figure.digit + Math.log10(by.valueOf()),
    ownUnit: null,
    stored: figure.stored.mul(by),
    // a text becomes a number in the table's unit
    scale: figure.textFault === null ? figure.scale.mul(by) : figure.scale,
  };
}
