import type { Figure, TextFault, UnreadableReason } from '../engine/budget/statement';
import type { Cell } from '../engine/cell';
import { fromNumber, HALF, ONE, ZERO, type Rational } from '../engine/number/rational';
import { parseFigure, type WrittenFigure } from '../words/parse-figure';
import { formatTraits } from './number-format';
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
    scale: formatTraits(format).scale ?? ONE,
    textFault: textFault(written),
    formula: null,
  };
}

/** What a number stands for that its format shows as words, as 1.2E+13 or as nothing; null where none can be seen. */
function withoutFigure(text: string, amount: Rational): Pick<WrittenNumber, 'value' | 'places'> | null {
  if (text.trim() !== '') return { value: amount, places: 0 };
  // #,### shows nothing where 0 is what remains of the amount
  return amount.abs().compare(HALF) < 0 ? { value: ZERO, places: 0 } : null;
}

function ofNumber(cell: Cell, value: number, { text, format, formula }: CellSnapshot): Figure {
  const { showsDate, scale } = formatTraits(format);
  if (showsDate) return unreadable(cell, text, 'date');
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
  if (!scale) return unreadable(cell, text, 'not-shown');
  const shown = written ?? withoutFigure(text, stored.mul(scale));
  if (!shown) return unreadable(cell, text, 'not-shown');
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
