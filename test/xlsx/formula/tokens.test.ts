import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens, type TokenKind } from '../../../src/xlsx/formula/tokens';

function ofKind(formula: string, kind: TokenKind): string[] {
  return tokens(formula)
    .filter((token) => token.kind === kind)
    .map(({ text }) => text);
}

describe('tokens', () => {
  it.each<[string, TokenKind, string[]]>([
    ['SUM(B2:$C$9)', 'reference', ['B2', '$C$9']],
    ['"B2"&B3', 'reference', ['B3']],
    ['"say ""B2"""&B3', 'reference', ['B3']],
    ["'B2 and C3'!D4", 'reference', ['D4']],
    ["'it''s B2'!D4", 'reference', ['D4']],
    ['AB12!D4', 'reference', ['D4']],
    ['予算!D4+予算2', 'reference', ['D4']],
    ['LOG10(A1)', 'reference', ['A1']],
    ['Table1[B2]+[1]Sheet1!C3', 'reference', ['C3']],
    ['A1B+XFD9', 'reference', ['XFD9']],
    ['SUM(A:B)', 'columns', ['A', 'B']],
    ['SUM($A:B,C1:D1)', 'columns', ['$A', 'B']],
    ['SUM(1:$3)', 'rows', ['1', '$3']],
    ['IF(A1,12:13,4)', 'rows', ['12', '13']],
    ['A1+12', 'rows', []],
    ['SUM(A1)+KPI.BUDGET.BALANCE(B1)', 'function', ['SUM', 'KPI.BUDGET.BALANCE']],
    ['収入計+rate', 'name', ['収入計', 'rate']],
    ['1.5E+3*2', 'name', []],
  ])('%s has as %s: %j', (formula, kind, texts) => {
    expect(ofKind(formula, kind)).toEqual(texts);
  });

  it('lose nothing, whatever the text', () => {
    const piece = fc.constantFrom(
      'A1',
      '$B$2',
      ':',
      '"',
      "'",
      '[',
      ']',
      '(',
      ')',
      '!',
      'SUM',
      ' ',
      '1',
      '.',
      '\n',
      '令',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = pieces.join('');
        expect(
          tokens(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });
});
