import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairLines } from '../../../../src/engine/budget/compare/pair-lines';
import { linesOf, type Line } from '../../../../src/engine/budget/statement';

interface Named {
  readonly name: string;
  readonly parts: readonly Named[];
}

function line({ name, parts }: Named): Line {
  return {
    label: name,
    name,
    cell: { sheet: '予算', row: 0, column: 0 },
    membership: 'part',
    hidden: false,
    figure: null,
    parts: parts.map(line),
  };
}

function linesOver(parts: fc.Arbitrary<Named[]>): fc.Arbitrary<Named[]> {
  return fc.array(fc.record({ name: fc.constantFrom(...'甲乙丙丁戊己'), parts }), { maxLength: 4 });
}

const lines = linesOver(linesOver(linesOver(fc.constant([]))));

it('every line of either version stands in one pair, once', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const [old, now] = [before.map(line), after.map(line)];
      const pairs = pairLines(old, now);
      const all = (which: 'before' | 'after'): Line[] => pairs.flatMap((pair) => pair[which] ?? []);
      expect(new Set(all('before'))).toEqual(new Set(linesOf(old)));
      expect(all('before')).toHaveLength([...linesOf(old)].length);
      expect(all('after')).toEqual([...linesOf(now)]);
    }),
  );
});

it('a version beside itself pairs every line with itself', () => {
  fc.assert(
    fc.property(lines, (named) => {
      const own = named.map(line);
      expect(pairLines(own, own).every(({ before, after }) => before === after)).toBe(true);
    }),
  );
});

it('takes time linear in lines', () => {
  const many = (count: number, from: number): Line[] =>
    Array.from({ length: count }, (_, index) => line({ name: `科目${String(index + from)}`, parts: [] }));
  expect(pairLines(many(20_000, 0), many(20_000, 10_000))).toHaveLength(30_000);
});
