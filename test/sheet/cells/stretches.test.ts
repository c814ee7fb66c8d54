import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stretches } from '../../../src/sheet/cells/stretches';

describe('stretches', () => {
  it('are taken once, by a number from their first to their last', () => {
    const stretches = new Stretches([
      { from: 5, to: 7, item: 'a' },
      { from: 0, to: 5, item: 'b' },
      { from: 8, to: 8, item: 'c' },
    ]);
    expect(stretches.take(4)).toEqual(['b']);
    expect(stretches.take(5)).toEqual(['a']);
    expect(stretches.take(7)).toEqual([]);
    expect(stretches.take(9)).toEqual([]);
    expect(stretches.take(8)).toEqual(['c']);
  });

  it('are none of none', () => {
    expect(new Stretches([]).take(0)).toEqual([]);
  });

  it('are the same as if each had been looked at', () => {
    const stretch = fc.tuple(fc.nat(20), fc.nat(20)).map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(stretch), fc.array(fc.nat(45)), (given, numbers) => {
        const all = given.map((each, item) => ({ ...each, item }));
        const stretches = new Stretches(all);
        const left = new Set(all);
        for (const at of numbers) {
          const expected = [...left].filter(({ from, to }) => from <= at && at <= to);
          for (const each of expected) left.delete(each);
          expect(stretches.take(at).sort((a, b) => a - b)).toEqual(expected.map(({ item }) => item));
        }
      }),
    );
  });
});
