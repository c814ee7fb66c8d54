import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../src/engine/budget/compare/versions';
import { ZERO, type Rational } from '../../../../src/engine/number/rational';
import { columnOf, type ColumnLine as Line } from '../../../support/column';

function changes(before: readonly Line[], after: readonly Line[], unit?: string): string[] {
  const second = columnOf(after, unit === undefined ? {} : { unit });
  return compareVersions(columnOf(before), second).map(
    ({ kind, before: old, after: now, by }) =>
      `${kind} ${old?.name ?? '–'} → ${now?.name ?? '–'} ${by === null ? '?' : by.toString()}`,
  );
}

describe('two versions of a budget', () => {
  it.each<[string, Line[], Line[], string[]]>([
    [
      'nothing changed',
      [
        ['甲', 1],
        ['計', 1],
      ],
      [
        ['甲', 1],
        ['計', 1],
      ],
      ['same 甲 → 甲 0', 'same 計 → 計 0'],
    ],
    [
      'an amount moved',
      [
        ['甲', 1],
        ['計', 1],
      ],
      [
        ['甲', 3],
        ['計', 3],
      ],
      ['changed 甲 → 甲 2000', 'changed 計 → 計 2000'],
    ],
    [
      'a line came',
      [['甲', 1]],
      [
        ['甲', 1],
        ['乙', 2],
      ],
      ['same 甲 → 甲 0', 'added – → 乙 2000'],
    ],
    [
      'a line went',
      [
        ['甲', 1],
        ['乙', 2],
      ],
      [['甲', 1]],
      ['same 甲 → 甲 0', 'gone 乙 → – -2000'],
    ],
    [
      'a line has a new name',
      [
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ],
      [
        ['甲', 1],
        ['丁', 2],
        ['丙', 3],
      ],
      ['same 甲 → 甲 0', 'renamed 乙 → 丁 0', 'same 丙 → 丙 0'],
    ],
    [
      'two went and two came: nobody knows which is which',
      [
        ['甲', 1],
        ['乙', 2],
      ],
      [
        ['丙', 1],
        ['丁', 2],
      ],
      ['gone 甲 → – -1000', 'gone 乙 → – -2000', 'added – → 丙 1000', 'added – → 丁 2000'],
    ],
    [
      'lines in another order: nothing changed',
      [
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ],
      [
        ['丙', 3],
        ['甲', 1],
        ['乙', 2],
      ],
      ['same 丙 → 丙 0', 'same 甲 → 甲 0', 'same 乙 → 乙 0'],
    ],
    [
      'what is gone stands behind the line that it followed',
      [
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ],
      [
        ['丙', 3],
        ['甲', 1],
      ],
      ['same 丙 → 丙 0', 'same 甲 → 甲 0', 'gone 乙 → – -2000'],
    ],
    [
      'two lines of one name, each with its own',
      [
        ['甲', 1],
        ['甲', 2],
      ],
      [
        ['甲', 1],
        ['甲', 5],
      ],
      ['same 甲 → 甲 0', 'changed 甲 → 甲 3000'],
    ],
    [
      'a line under another parent',
      [
        ['甲', 1],
        [' 丙', 1],
        ['乙', 2],
        [' 丁', 2],
      ],
      [
        ['甲', 0],
        [' 戊', 0],
        ['乙', 3],
        [' 丁', 2],
        [' 丙', 1],
      ],
      ['changed 甲 → 甲 -1000', 'added – → 戊 0', 'changed 乙 → 乙 1000', 'same 丁 → 丁 0', 'same 丙 → 丙 0'],
    ],
    [
      'a heading without an amount is the sum of its parts',
      [['甲'], [' 乙', 1], [' 丙', 2]],
      [
        ['甲', 4],
        [' 乙', 1],
        [' 丙', 3],
      ],
      ['changed 甲 → 甲 1000', 'same 乙 → 乙 0', 'changed 丙 → 丙 1000'],
    ],
    [
      'a total by another word',
      [
        ['甲', 1],
        ['計', 1],
      ],
      [
        ['甲', 1],
        ['合計', 1],
      ],
      ['same 甲 → 甲 0', 'same 計 → 合計 0'],
    ],
    ['nil became an amount', [['甲', '-']], [['甲', 5]], ['changed 甲 → 甲 5000']],
    ['nil became a printed 0: the same amount', [['甲', '-']], [['甲', 0]], ['same 甲 → 甲 0']],
    ['an amount that cannot be read', [['甲', 1]], [['甲', '未定']], ['changed 甲 → 甲 ?']],
    [
      'parts',
      [
        ['甲', 3],
        [' 乙', 1],
        [' 丙', 2],
      ],
      [
        ['甲', 4],
        [' 乙', 1],
        [' 丙', 3],
      ],
      ['changed 甲 → 甲 1000', 'same 乙 → 乙 0', 'changed 丙 → 丙 1000'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it.each<[string, Line[], Line[], string | null]>([
    ['a half more', [['甲', 2]], [['甲', 3]], '0.5'],
    ['a third less', [['甲', 3]], [['甲', 2]], '-1/3'],
    ['from nothing: no rate', [['甲', 0]], [['甲', 3]], null],
    ['less of a negative amount', [['甲', '△2']], [['甲', '△1']], '0.5'],
  ])('the rate of change: %s', (_, before, after, rate) => {
    const [change] = compareVersions(columnOf(before), columnOf(after));
    expect(change?.rate?.toString() ?? null).toBe(rate);
  });

  it('one version that is missing', () => {
    const kinds = compareVersions(null, columnOf([['甲', 1]])).map(({ kind, from }) => [
      kind,
      from?.toString(),
    ]);
    expect(kinds).toEqual([['added', '0']]);
  });

  it('compares in yen, whatever the units', () => {
    expect(changes([['甲', 2_000]], [['甲', 2]], '（単位：百万円）')).toEqual(['same 甲 → 甲 0']);
  });
});

it('a comparison the other way round takes every change back', () => {
  const lines = fc.uniqueArray(fc.tuple(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), fc.nat(50)), {
    selector: ([name]) => name,
    minLength: 1,
  });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const moved = (from: readonly Line[], to: readonly Line[]): Rational =>
        compareVersions(columnOf(from), columnOf(to)).reduce((sum, { by }) => sum.add(by ?? ZERO), ZERO);
      expect(moved(before, after).equals(moved(after, before).neg())).toBe(true);
    }),
  );
});
