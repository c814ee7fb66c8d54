import { areaOf, type SummedArea } from '../engine/budget/summed-cells';

/** One summand of a plain formula. */
export interface Summand {
  readonly sign: 1 | -1;
  /** A number, one cell, or what SUM adds up. */
  readonly of:
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'cell'; readonly area: SummedArea }
    | { readonly kind: 'sum'; readonly areas: readonly SummedArea[] };
}

/** Excel's own limit. */
const LONGEST = 8_192;

/** A sign, which the first summand may lack, and what it stands before. */
const SUMMAND = /([+-]?)(?:SUM\(([^()]*)\)|([0-9]+(?:\.[0-9]+)?)|(\$?[A-Z]{1,3}\$?[0-9]{1,7}))(?=[+-]|$)/uy;

function isArea(area: SummedArea | null): area is SummedArea {
  return area !== null;
}

function summandOf(match: RegExpExecArray): Summand | null {
  const [, mark, inside, number, cell] = match;
  const sign = mark === '-' ? -1 : 1;
  if (number !== undefined) return { sign, of: { kind: 'number', text: number } };
  const areas = (inside ?? cell ?? '').split(',').map(areaOf);
  if (!areas.every(isArea)) return null;
  const [area] = areas;
  if (inside !== undefined) return { sign, of: { kind: 'sum', areas } };
  return area ? { sign, of: { kind: 'cell', area } } : null;
}

/**
 * The summands of a formula that is nothing but SUM, + and − over numbers and cells of its own sheet:
 * =SUM(B3:B5,B7)-B9+1. Null for any other.
 */
export function plainFormula(formula: string): readonly Summand[] | null {
  if (formula.length > LONGEST) return null;
  const text = formula.toUpperCase().replace(/^=|\s/gu, '');
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
