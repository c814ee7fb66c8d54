import { describe, expect, it } from 'vitest';
import { addMultiple, isLess, valueAt, type Value } from '../../../../src/engine/budget/joint/value';

const value = (real: bigint, tiny = 0n, over = 1n): Value => ({ real, tiny, over });

describe('isLess', () => {
  it.each([
    { name: '1 < 2', a: value(1n), b: value(2n), less: true },
    { name: '2 < 2', a: value(2n), b: value(2n), less: false },
    { name: '1/2 < 2/3', a: value(1n, 0n, 2n), b: value(2n, 0n, 3n), less: true },
    { name: '-1/2 < -2/3', a: value(-1n, 0n, 2n), b: value(-2n, 0n, 3n), less: false },
    { name: '2 − ε < 2', a: value(2n, -1n), b: value(2n), less: true },
    { name: '2 < 2 + ε', a: value(2n), b: value(2n, 1n), less: true },
    { name: '2 + ε < 2', a: value(2n, 1n), b: value(2n), less: false },
    { name: '2 + 9ε < 3', a: value(2n, 9n), b: value(3n), less: true },
    { name: '2 + ε/2 < 2 + ε', a: value(4n, 1n, 2n), b: value(2n, 1n), less: true },
  ])('$name is $less', ({ a, b, less }) => {
    expect(isLess(a, b)).toBe(less);
  });
});

describe('addMultiple', () => {
  it.each([
    { name: '1 + 2 × 3', sum: addMultiple(value(1n), 2n, value(3n)), expected: value(7n) },
    {
      name: '1/2 + 1 × 1/3',
      sum: addMultiple(value(1n, 0n, 2n), 1n, value(1n, 0n, 3n)),
      expected: value(5n, 0n, 6n),
    },
    {
      name: '1 + ε − (2 + ε) ÷ 2',
      sum: addMultiple(value(1n, 1n), -1n, value(2n, 1n), 2n),
      expected: value(0n, 1n, 2n),
    },
  ])('$name', ({ sum, expected }) => {
    expect(sum).toEqual(expected);
  });
});

describe('valueAt', () => {
  const why = { kind: 'variable', variable: 0 } as const;

  it.each([
    { end: 'a closed end', open: false, inwards: 1n, expected: value(5n) },
    { end: 'an open low end', open: true, inwards: 1n, expected: value(5n, 1n) },
    { end: 'an open high end', open: true, inwards: -1n, expected: value(5n, -1n) },
  ] as const)('of $end', ({ open, inwards, expected }) => {
    expect(valueAt({ at: 5n, open, why }, inwards)).toEqual(expected);
  });
});
