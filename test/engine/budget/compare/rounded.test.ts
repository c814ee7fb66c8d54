import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRounded } from '../../../../src/engine/budget/compare/rounded';
import { columnOf, type ColumnLine as Line } from '../../../support/column';
import type { TestCell } from '../../../support/sheet';
import { ROUNDED, TRUNCATED } from '../../../support/table';

const YEN = { unit: '（単位：円）', note: null };
const MILLIONS = '（単位：百万円）';

function verdicts(yen: readonly Line[], printed: readonly Line[], note = ROUNDED): string[] {
  const { lines } = compareRounded(columnOf(yen, YEN), columnOf(printed, { unit: MILLIONS, note }));
  return lines.map(
    ({ exact, printed: shown, verdict, origin }) =>
      `${exact?.name ?? '–'} ${shown?.name ?? '–'} ${verdict} ${origin ?? '–'}`,
  );
}

describe('yen against their printed millions', () => {
  it.each<[string, TestCell, TestCell, string, string]>([
    ['the very amount', 2_000_000, 2, ROUNDED, 'exact'],
    ['rounded', 2_499_999, 2, ROUNDED, 'rounding'],
    ['just rounds up', 1_500_000, 2, ROUNDED, 'boundary'],
    [
      'the same tie rounded down: it does not matter how ties were rounded',
      1_500_000,
      1,
      ROUNDED,
      'boundary',
    ],
    ['just too little', 1_499_999, 2, ROUNDED, 'inconsistent'],
    ['just too much', 2_500_001, 2, ROUNDED, 'inconsistent'],
    ['truncated', 1_999_999, 1, TRUNCATED, 'rounding'],
    ['not truncated', 1_999_999, 2, TRUNCATED, 'inconsistent'],
    ['a whole million is not truncated to one less', 2_000_000, 1, TRUNCATED, 'inconsistent'],
    ['a negative amount is truncated towards zero', '△1,999,999', '△1', TRUNCATED, 'rounding'],
    ['decimals of the unit', 1_940_000, { value: 1.9, format: '0.0' }, ROUNDED, 'rounding'],
    ['decimals of the unit, beyond', 1_960_000, { value: 1.9, format: '0.0' }, ROUNDED, 'inconsistent'],
    ['nil is exactly nothing', 1, '-', ROUNDED, 'inconsistent'],
    ['nothing under a nil mark', 0, '-', ROUNDED, 'exact'],
    ['less than half a unit', 499_999, 0, ROUNDED, 'rounding'],
    ['what cannot be read in yen', '未定', 0, ROUNDED, 'undecidable'],
    ['what cannot be read in print', 0, '未定', ROUNDED, 'undecidable'],
  ])('%s', (_, yen, printed, note, verdict) => {
    expect(verdicts([['甲', yen]], [['甲', printed]], note)).toEqual([`甲 甲 ${verdict} –`]);
  });

  it('names lines that lack a counterpart, on either side', () => {
    expect(
      verdicts(
        [
          ['甲', 1_000_000],
          ['乙', 1_000_000],
          ['丙', 0],
        ],
        [
          ['甲', 1],
          ['丁', 0],
          ['戊', 1],
        ],
      ),
    ).toEqual(['甲 甲 exact –', '乙 – lacking –', '丙 – lacking –', '– 丁 lacking –', '– 戊 lacking –']);
  });

  it('holds thousands against millions by the intervals of both', () => {
    const thousands = (amount: number) => columnOf([['甲', amount]]);
    const millions = columnOf([['甲', 2]], { unit: MILLIONS });
    const verdictOf = (amount: number) => compareRounded(thousands(amount), millions).lines[0]?.verdict;
    // 1,499 thousand are 1,499,500 yen at most, 1,500 thousand may be 1,500,499
    expect([1_498, 1_499, 1_500, 2_500, 2_501].map(verdictOf)).toEqual([
      'inconsistent',
      'inconsistent',
      'rounding',
      'rounding',
      'inconsistent',
    ]);
  });

  it('takes what a cell holds where that is finer than what it shows', () => {
    const shown = (yen: number) => columnOf([['甲', { value: yen, format: '#,##0,,' }]], { unit: MILLIONS });
    const printed = columnOf([['甲', 2]], { unit: MILLIONS });
    expect(compareRounded(shown(2_400_000), printed).lines[0]?.verdict).toBe('rounding');
    expect(compareRounded(shown(2_600_000), printed).lines[0]?.verdict).toBe('inconsistent');
  });
});

describe('how totals were made', () => {
  const parts: Line[] = [
    ['甲', 1_400_000],
    ['乙', 1_400_000],
  ];
  const printedParts: Line[] = [
    ['甲', 1],
    ['乙', 1],
  ];
  it.each<[string, number, number, string, string]>([
    ['the rounded total', 2_800_000, 3, 'rounded', 'rounded'],
    ['the sum of the rounded parts', 2_800_000, 2, 'summed', 'summed'],
    ['neither', 2_800_000, 4, 'neither', 'mixed'],
    ['both at once', 2_400_000, 2, 'both', 'either'],
  ])('%s', (_, yen, total, origin, made) => {
    const exact = columnOf([...parts, ['計', yen]], YEN);
    const printed = columnOf([...printedParts, ['計', total]], { unit: MILLIONS });
    const { lines, totals } = compareRounded(exact, printed);
    expect([lines.at(-1)?.origin, totals]).toEqual([origin, made]);
  });

  it('one total rounded and one summed are made in two ways', () => {
    const exact = columnOf(
      [
        ['甲', 2_800_000],
        [' 丙', 1_400_000],
        [' 丁', 1_400_000],
        ['乙', 1_400_000],
        ['計', 4_200_000],
      ],
      YEN,
    );
    const printed = columnOf(
      [
        ['甲', 3],
        [' 丙', 1],
        [' 丁', 1],
        ['乙', 2],
        ['計', 5],
      ],
      { unit: MILLIONS },
    );
    expect(compareRounded(exact, printed).totals).toBe('mixed');
  });

  it('nothing is said of tables without totals', () => {
    const exact = columnOf([['甲', 1]], YEN);
    expect(compareRounded(exact, columnOf([['甲', 0]], { unit: MILLIONS })).totals).toBe('unknown');
  });
});

it('whatever is rounded half up agrees, and what is a unit away does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5e9, max: 5e9 }), (yen) => {
      const rounded = Math.round(yen / 1_000_000);
      const [near] = verdicts([['甲', yen]], [['甲', rounded]]);
      const [far] = verdicts([['甲', yen]], [['甲', rounded + 2]]);
      expect(near).toMatch(/exact|rounding|boundary/u);
      expect(far).toContain('inconsistent');
    }),
  );
});
