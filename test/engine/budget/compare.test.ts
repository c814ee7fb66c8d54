import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBudgets, compareRounded, execution } from '../../../src/engine/budget/compare';
import { ZERO, type Rational } from '../../../src/engine/number/rational';
import type { TestCell } from '../../support/sheet';
import { judged, ROUNDED, TRUNCATED, type TestTable } from '../../support/table';

type Line = TestTable['lines'][number];

function table(lines: readonly Line[], over: Partial<TestTable> = {}) {
  return judged({ lines: [['収入'], ...lines], ...over }).table;
}

function changes(before: readonly Line[], after: readonly Line[], unit?: string): string[] {
  const second = table(after, unit === undefined ? {} : { unit });
  return compareBudgets(table(before), second).map(
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
      ['added – → 丙 1000', 'added – → 丁 2000', 'gone 甲 → – -1000', 'gone 乙 → – -2000'],
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

  it('compares in yen, whatever the units', () => {
    expect(changes([['甲', 2_000]], [['甲', 2]], '（単位：百万円）')).toEqual(['same 甲 → 甲 0']);
  });
});

describe('yen against their printed millions', () => {
  it.each<[string, TestCell, TestCell, string, boolean | null]>([
    ['just rounds up', 1_500_000, 2, ROUNDED, true],
    ['the same tie rounded down: it does not matter how ties were rounded', 1_500_000, 1, ROUNDED, true],
    ['just too little', 1_499_999, 2, ROUNDED, false],
    ['truncated', 1_999_999, 1, TRUNCATED, true],
    ['not truncated', 1_999_999, 2, TRUNCATED, false],
    ['nil is exactly nothing', 1, '-', ROUNDED, false],
    ['nothing under a nil mark', 0, '-', ROUNDED, true],
    ['less than half a unit', 499_999, 0, ROUNDED, true],
    ['what cannot be read', '未定', 0, ROUNDED, null],
  ])('%s', (_, yen, printed, note, agrees) => {
    const exact = table([['甲', yen]], { unit: '（単位：円）', note: null });
    const rounded = table([['甲', printed]], { unit: '（単位：百万円）', note });
    expect(compareRounded(exact, rounded).map((line) => line.agrees)).toEqual([agrees]);
  });
});

describe('execution', () => {
  it.each<[number, number, string | null, string]>([
    [100, 99, '0.99', '0'],
    [100, 100, '1', '0'],
    [100, 101, '1.01', '1'],
    [0, 5, null, '5'],
  ])('budget %i, executed %i', (budget, executed, rate, overrun) => {
    const [line] = execution(table([['甲', budget, executed]], { columns: ['予算額', '執行額'] }));
    expect([line?.rate?.toString() ?? null, line?.overrun.toString()]).toEqual([rate, overrun]);
  });

  it('has nothing to say without both columns', () => {
    expect(execution(table([['甲', 1]]))).toEqual([]);
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
        compareBudgets(table(from), table(to)).reduce((sum, { by }) => sum.add(by ?? ZERO), ZERO);
      expect(moved(before, after).equals(moved(after, before).neg())).toBe(true);
    }),
  );
});
