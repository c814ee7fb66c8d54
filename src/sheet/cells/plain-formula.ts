import { ON_SHEET, referenceOf, type Reference } from './reference';

/** One summand of a plain formula. */
export interface Summand {
  readonly sign: 1 | -1;
  /** A number, one cell, or what SUM adds up. */
  readonly of:
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'cell'; readonly references: readonly [Reference] }
    | { readonly kind: 'sum'; readonly references: readonly Reference[] };
}

/** Excel's own limit. */
const LONGEST = 8_192;

/** A sign, which the first summand may lack, and what it stands before. */
const SUMMAND = new RegExp(
  String.raw`([+-]?)(?:SUM\(([^()]*)\)|([0-9]+(?:\.[0-9]+)?)|((?:${ON_SHEET})?\$?[A-Z]{1,3}\$?[0-9]{1,7}))(?=[+-]|$)`,
  'uy',
);

function isReference(reference: Reference | null): reference is Reference {
  return reference !== null;
}

function summandOf(match: RegExpExecArray): Summand | null {
  const [, mark, inside, number, cell] = match;
  const sign = mark === '-' ? -1 : 1;
  if (number !== undefined) return { sign, of: { kind: 'number', text: number } };
  const references = (inside ?? cell ?? '').split(',').map(referenceOf);
  if (!references.every(isReference)) return null;
  const [first] = references;
  if (inside !== undefined) return { sign, of: { kind: 'sum', references } };
  return first ? { sign, of: { kind: 'cell', references: [first] } } : null;
}

/** White space says nothing but in the names of sheets. */
function folded(formula: string): string {
  return formula
    .toUpperCase()
    .replace(/^=/u, '')
    .replace(/'(?:[^']|'')*'|\s+/gu, (text) => (text.startsWith("'") ? text : ''));
}

/**
 * The summands of a formula that is nothing but SUM, + and − over numbers and cells: =SUM(B3:B5,B7)-B9+収入!B2.
 * Null for any other.
 */
export function plainFormula(formula: string): readonly Summand[] | null {
  if (formula.length > LONGEST) return null;
  const text = folded(formula);
  const summands: Summand[] = [];
  SUMMAND.lastIndex = 0;
  while (SUMMAND.lastIndex < text.length) {
    const match = SUMMAND.exec(text);
    const summand = match && (summands.length === 0 || match[1] !== '') ? summandOf(match) : null;
    if (!summand) return null;
    summands.push(summand);
  }
  return summands.length > 0 ? summands : null;
}
