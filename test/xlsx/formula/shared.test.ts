import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/engine/address';
import { SharedFormula } from '../../../src/xlsx/formula/shared';

function position(address: string) {
  const found = parseAddress(address);
  if (!found) throw new RangeError(address);
  return found;
}

describe('SharedFormula', () => {
  it.each([
    ['SUM(A1:A9)', 'A10', 'C10', 'SUM(C1:C9)'],
    ['B2-C2', 'D2', 'D5', 'B5-C5'],
    ['$B2*B$1', 'C2', 'D4', '$B4*C$1'],
    ['$B$2', 'C2', 'D4', '$B$2'],
    ['SUM(A:A,$B:C)', 'D1', 'F1', 'SUM(C:C,$B:E)'],
    ['SUM(1:1,$2:3)', 'A4', 'A6', 'SUM(3:3,$2:5)'],
    ['"A1"&A1&予算!A1', 'B1', 'B2', '"A1"&A2&予算!A2'],
    ['LOG10(A1)+A1.5', 'B1', 'B2', 'LOG10(A2)+A1.5'],
    ['A1', 'B2', 'A1', '#REF!'],
    ['XFD1', 'A1', 'B1', '#REF!'],
    ['A1', 'B1', 'B1', 'A1'],
  ])('%s of %s reads in %s as %s', (formula, home, there, expected) => {
    expect(new SharedFormula(formula, position(home)).at(position(there))).toBe(expected);
  });
});
