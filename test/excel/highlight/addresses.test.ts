import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/engine/cell';
import { addressesOf, LONGEST_ADDRESS } from '../../../src/excel/highlight/addresses';
import { parseArea } from '../../../src/engine/address';

const at = (row: number, column: number) => ({ row, column });

describe('addressesOf', () => {
  it.each([
    [[], []],
    [[at(0, 0)], ['A1']],
    [[at(2, 1), at(0, 0), at(1, 1), at(3, 1)], ['A1,B2:B4']],
    [[at(0, 0), at(0, 0)], ['A1']],
    [[at(0, 0), at(2, 0)], ['A1,A3']],
    [[at(0, 0), at(0, 1)], ['A1,B1']],
  ])('%j is %j', (cells, expected) => {
    expect(addressesOf(cells)).toEqual(expected);
  });

  it('holds every cell once, in addresses of which none is too long', () => {
    const cell = fc.record({ row: fc.nat(200), column: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 300 }), (cells) => {
        const addresses = addressesOf(cells);
        expect(addresses.every(({ length }) => length <= LONGEST_ADDRESS)).toBe(true);
        const held = addresses.flatMap((address) =>
          address.split(',').flatMap((text) => {
            const area = parseArea(text);
            if (!area) throw new Error(text);
            const { top, bottom, left } = area;
            return Array.from({ length: bottom - top + 1 }, (_, down) => addressOf(at(top + down, left)));
          }),
        );
        expect(held.sort()).toEqual([...new Set(cells.map(addressOf))].sort());
      }),
    );
  });
});
