import { displayedText } from '../../sheet/cells/displayed';
import type { CellSnapshot, CellValue } from '../../sheet/cells/snapshot';

/** What Excel tells of one cell. */
export interface CellContent {
  readonly value: unknown;
  readonly type: string;
  readonly text: string;
  /** The value itself where there is no formula. */
  readonly formula: unknown;
  readonly format: string;
  readonly indent: number;
}

function valueOf({ value, type }: CellContent): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  return type === 'Empty' && text === '' ? null : text;
}

/** A text that only looks like a formula is its own value; a formula's value never is the formula. */
function formulaOf({ formula, value }: CellContent): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** Fills the width of a column that is too narrow for the number or the date in it. */
const TOO_NARROW = /^#+$/;

/** The cell as a snapshot; null for a blank one that looks like any other. */
export function cellSnapshot(content: CellContent, date1904: boolean): CellSnapshot | null {
  const { format, indent } = content;
  const value = valueOf(content);
  const formula = formulaOf(content);
  const isPlain = format === 'General' && indent === 0;
  if (value === null && formula === null && isPlain) return null;
  const isHidden = typeof value === 'number' && TOO_NARROW.test(content.text);
  const text = isHidden ? displayedText(value, format, { date1904 }) : content.text;
  return { value, text, formula, format, indent };
}
