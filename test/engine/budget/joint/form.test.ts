import { describe, expect, it } from 'vitest';
import { solve, substitute, type Form } from '../../../../src/engine/budget/joint/form';

function form(over: bigint, coefficients: Readonly<Record<string, bigint>>): Form<string> {
  return { over, coefficients: new Map(Object.entries(coefficients)) };
}

describe('solve', () => {
  it.each([
    { name: 'a = b − c for b', of: form(1n, { b: 1n, c: -1n }), expected: form(1n, { a: 1n, c: 1n }) },
    { name: 'a = c − b for b', of: form(1n, { b: -1n, c: 1n }), expected: form(1n, { a: -1n, c: 1n }) },
    { name: 'a = 2b + 4c for b', of: form(1n, { b: 2n, c: 4n }), expected: form(2n, { a: 1n, c: -4n }) },
    {
      name: 'a = (2b + 4c) ÷ 6 for b',
      of: form(6n, { b: 2n, c: 4n }),
      expected: form(1n, { a: 3n, c: -2n }),
    },
  ])('$name', ({ of, expected }) => {
    expect(solve('a', of, 'b')).toEqual(expected);
  });
});

describe('substitute', () => {
  it.each([
    {
      name: 'b = a + c in b − c: c cancels out',
      into: form(1n, { b: 1n, c: -1n }),
      solved: form(1n, { a: 1n, c: 1n }),
      expected: form(1n, { a: 1n }),
    },
    {
      name: 'b = (a + c) ÷ 2 in b + d',
      into: form(1n, { b: 1n, d: 1n }),
      solved: form(2n, { a: 1n, c: 1n }),
      expected: form(2n, { a: 1n, c: 1n, d: 2n }),
    },
    {
      name: 'b = (a + c) ÷ 2 in 2b + d, in lowest terms',
      into: form(1n, { b: 2n, d: 1n }),
      solved: form(2n, { a: 1n, c: 1n }),
      expected: form(1n, { a: 1n, c: 1n, d: 1n }),
    },
    {
      name: 'b in a form without it',
      into: form(3n, { d: 1n }),
      solved: form(2n, { a: 1n }),
      expected: form(3n, { d: 1n }),
    },
  ])('$name', ({ into, solved, expected }) => {
    substitute(into, 'b', solved);
    expect(into).toEqual(expected);
  });
});
