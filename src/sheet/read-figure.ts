import { getFormatInfo, isDateFormat } from 'numfmt';
import type { Figure, TextFault, UnreadableReason } from '../engine/budget/statement';
import type { Cell } from '../engine/cell';
import { fromNumber, ONE, powerOfTen, type Rational } from '../engine/number/rational';
import { parseFigure, type WrittenFigure } from '../words/parse-figure';
import type { CellSnapshot } from './snapshot';

type WrittenNumber = Extract<WrittenFigure, { kind: 'number' }>;

// beyond it a double no longer tells whole numbers apart
const LARGEST = fromNumber(Number.MAX_SAFE_INTEGER);

function unreadable(cell: Cell, displayed: string, reason: UnreadableReason): Figure {
  return { kind: 'unreadable', cell, displayed, reason };
}

function textFault({ fullWidth, stray }: WrittenNumber): TextFault {
  if (stray) return 'stray-character';
  return fullWidth ? 'full-width' : 'stored-as-text';
}

/** What the format's thousands commas and percent signs multiply the stored value by: 10^−6 for `#,##0,,`. */
function displayScale(format: string): Rational {
  const { scale } = getFormatInfo(format);
  return powerOfTen(Math.round(Math.log10(scale)));
}

function ofText(cell: Cell, text: string, format: string): Figure {
  const written = parseFigure(text);
  if (!written) return unreadable(cell, text, text.trim() === '' ? 'blank' : 'text');
  if (written.kind === 'nil') return { kind: 'nil', cell, displayed: text, storedZero: false };
  if (written.value.abs().compare(LARGEST) > 0) return unreadable(cell, text, 'too-large');
  const { value, places } = written;
  return {
    kind: 'amount',
    cell,
    displayed: text,
    printed: value,
    places,
    stored: value,
    scale: displayScale(format),
    textFault: textFault(written),
    formula: null,
  };
}

function ofNumber(cell: Cell, value: number, { text, format, formula }: CellSnapshot): Figure {
  if (isDateFormat(format)) return unreadable(cell, text, 'date');
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return unreadable(cell, text, 'too-large');
  const stored = fromNumber(value);
  const written = parseFigure(text);
  if (written?.kind === 'nil') {
    // a format may show 0 as a nil mark; an amount that it hides so is still an amount
    if (value === 0) return { kind: 'nil', cell, displayed: text, storedZero: true };
    return {
      kind: 'amount',
      cell,
      displayed: text,
      printed: stored,
      places: 0,
      stored,
      scale: ONE,
      textFault: null,
      formula,
    };
  }
  // a format may show words or 1.2E+13: then the stored value is all there is
  const shown = written ?? { value: stored, places: 0 };
  const scale = displayScale(format);
  return {
    kind: 'amount',
    cell,
    displayed: text,
    printed: shown.value,
    places: shown.places,
    stored: stored.mul(scale),
    scale,
    textFault: null,
    formula,
  };
}

/** Reads what stands in a cell where an amount belongs. `merged`: the cell is part of a merged block. */
export function readFigure(cell: Cell, snapshot: CellSnapshot | null, merged: boolean): Figure {
  const value = snapshot?.value ?? null;
  const displayed = snapshot?.text ?? '';
  if (merged) return unreadable(cell, displayed, 'merged');
  if (!snapshot || value === null) return unreadable(cell, displayed, 'blank');
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
