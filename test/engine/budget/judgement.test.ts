import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judged, ROUNDED, TRUNCATED, type TestTable } from '../../support/table';

function revenue(
  total: number,
  parts: readonly (number | string)[],
  note: string | null = ROUNDED,
  unit = '（単位：千円）',
) {
  const lines = parts.map((part, index): [string, number | string] => [` 収入${String(index + 1)}`, part]);
  const table: TestTable = { note, unit, lines: [['収入'], ...lines, ['計', total]] };
  const [judgement] = judged(table).judgements;
  if (!judgement) throw new Error('no relation');
  return judgement;
}

describe('a sum of rounded figures', () => {
  it.each([
    ['equal', 30, [10, 10, 10], 'exact', '0'],
    ['one off, three parts', 31, [10, 10, 10], 'rounding', '0'],
    ['just inside', 31, [10, 20], 'rounding', '0'],
    ['the ends touch', 32, [10, 10, 10], 'boundary', '0'],
    ['the ends touch below', 28, [10, 10, 10], 'boundary', '0'],
    ['just outside', 33, [10, 10, 10], 'inconsistent', '1'],
    ['one part may be one off at the very edge', 11, [10], 'boundary', '0'],
    ['one part two off', 12, [10], 'inconsistent', '1'],
    ['a nil mark is exactly 0', 12, [10, '-'], 'inconsistent', '1'],
    ['a printed 0 is not', 12, [10, 0], 'inconsistent', '0.5'],
  ])('%s', (_, total, parts, verdict, unexplained) => {
    const judgement = revenue(total, parts);
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.unexplained.toString()).toBe(unexplained);
  });
});

describe('a sum of truncated figures', () => {
  it.each([
    ['equal', 30, [10, 10, 10], 'exact'],
    ['the parts lose up to one each', 32, [10, 10, 10], 'rounding'],
    ['but never quite one', 33, [10, 10, 10], 'inconsistent'],
    ['a total is never less than its parts', 29, [10, 10, 10], 'inconsistent'],
  ])('%s', (_, total, parts, verdict) => {
    expect(revenue(total, parts, TRUNCATED).verdict).toBe(verdict);
  });
});

describe('how figures are rounded', () => {
  it.each([
    ['円 without a note is exact', null, '（単位：円）', 'inconsistent'],
    ['a larger unit without a note is taken as rounded', null, '（単位：百万円）', 'rounding'],
    ['a note beats the unit', ROUNDED, '（単位：円）', 'rounding'],
  ])('%s', (_, note, unit, verdict) => {
    expect(revenue(31, [10, 10, 10], note, unit).verdict).toBe(verdict);
  });
});

describe('a figure that cannot be read', () => {
  it.each(['未定', ''])('makes its sum undecidable and is named: %j', (text) => {
    const judgement = revenue(10, [10, text]);
    expect(judgement.verdict).toBe('undecidable');
    expect(judgement.unreadable.map(({ cell }) => cell.row)).toEqual([5]);
    expect(judgement.computed).toBeNull();
  });
});

describe('「うち」 lines', () => {
  it.each([
    ['less than the whole', 9, 'exact'],
    ['equal to it', 10, 'exact'],
    ['one more, which rounding can explain at its edge', 11, 'boundary'],
    ['two more', 12, 'inconsistent'],
  ])('%s', (_, part, verdict) => {
    const { judgements } = judged({ lines: [['収入'], [' 会費', 10], [' うち特別会費', part], ['計', 10]] });
    expect(judgements.map(({ relation, verdict: given }) => [relation.code, given])).toEqual([
      ['SUM-04', verdict],
      ['SUM-01', 'exact'],
    ]);
  });
});

describe('「うち」 in a column of differences', () => {
  it('may exceed its whole: one part may grow while others shrink', () => {
    const { findings } = judged({
      columns: ['予算額', '前年度予算額', '増減'],
      lines: [['収入'], [' 会費', 110, 100, 10], [' うち特別会費', 108, 96, 12], ['計', 110, 100, 10]],
    });
    expect(findings.map(({ code }) => code)).toEqual([]);
  });
});

const amounts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 8 });

describe('order', () => {
  it('of the lines inside a parent changes no verdict', () => {
    const shuffled = amounts.chain((parts) =>
      fc.tuple(
        fc.constant(parts),
        fc.shuffledSubarray(parts, { minLength: parts.length }),
        fc.integer({ min: -6, max: 6 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([parts, other, off]) => {
        const total = parts.reduce((sum, part) => sum + part, off);
        expect(revenue(total, other).verdict).toBe(revenue(total, parts).verdict);
      }),
    );
  });

  it('figures that were rounded from real amounts are never called inconsistent', () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(tenths, (parts) => {
        const round = (value: number): number => Math.floor((value + 5) / 10);
        const total = parts.reduce((sum, part) => sum + part, 0);
        expect(revenue(round(total), parts.map(round)).verdict).not.toBe('inconsistent');
        const cut = (value: number): number => Math.floor(value / 10);
        expect(revenue(cut(total), parts.map(cut), TRUNCATED).verdict).not.toBe('inconsistent');
      }),
    );
  });
});
