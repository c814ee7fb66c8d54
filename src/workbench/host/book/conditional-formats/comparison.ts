import type { COMPARISONS, ConditionalRule } from '../../../../xlsx/conditional-format';

type Comparison = (typeof COMPARISONS)[number];

const SIGNS: readonly (readonly [Comparison, string])[] = [
  ['equal', '='],
  ['notEqual', '<>'],
  ['greaterThanOrEqual', '>='],
  ['lessThanOrEqual', '<='],
  ['greaterThan', '>'],
  ['lessThan', '<'],
];

/** The comparison of a cell with what formulas give, as one formula: A1>=($B$1), AND(A1>=($B$1),A1<=($B$2)). */
export function comparisonFormula(
  operator: Comparison,
  [first = '0', second = '0']: readonly string[],
  cell: string,
): string {
  if (operator === 'between') return `=AND(${cell}>=(${first}),${cell}<=(${second}))`;
  if (operator === 'notBetween') return `=OR(${cell}<(${first}),${cell}>(${second}))`;
  return `=${cell}${SIGNS.find(([one]) => one === operator)?.[1] ?? '='}(${first})`;
}

const PAIR = /^(AND|OR)\(([A-Z]+\d+)(?:>=|<)\((.*)\),\2(?:<=|>)\((.*)\)\)$/;
const SINGLE = /^[A-Z]+\d+(<>|>=|<=|=|>|<)\((.*)\)$/;

/** Reads such a formula, without its =, also after its references have moved. */
export function readComparison(formula: string): ConditionalRule | null {
  const [, word, , first, second] = PAIR.exec(formula) ?? [];
  if (first !== undefined && second !== undefined) {
    return {
      type: 'cellIs',
      operator: word === 'AND' ? 'between' : 'notBetween',
      formulas: [first, second],
    };
  }
  const [, sign, only] = SINGLE.exec(formula) ?? [];
  const operator = SIGNS.find(([, one]) => one === sign)?.[0];
  return operator && only !== undefined ? { type: 'cellIs', operator, formulas: [only] } : null;
}
