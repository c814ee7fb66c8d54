import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedTable } from '../../../src/engine/rules/budget/judge-table';
import { addressOf } from '../../../src/engine/cell';
import type { TestCell } from '../../support/sheet';
import { judged, named, ROUNDED, TRUNCATED, type TestTable } from '../../support/table';

const WHOLE = '#,##0';
const IN_MILLIONS = '#,##0,,';

function shown(value: number, format = WHOLE): TestCell {
  return { value, format };
}

function revenue(
  total: TestCell,
  parts: readonly TestCell[],
  { note = ROUNDED, unit = '（単位：百万円）' }: Pick<TestTable, 'note' | 'unit'> = {},
): JudgedTable {
  const lines = parts.map((part, index): [string, TestCell] => [` 収入${String(index + 1)}`, part]);
  return judged({ note, unit, lines: [['収入'], ...lines, ['計', total]] });
}

/** How the sum is judged as printed, and as stored with the exact difference. */
function verdicts({ judgements: [judgement] }: JudgedTable): readonly [string, string, string] | null {
  if (!judgement) throw new Error('no relation');
  const { verdict, stored } = judgement;
  if (!stored) return null;
  return [verdict, stored.verdict, stored.computed.sub(stored.total).toFraction()];
}

function sums({ findings }: JudgedTable): string[] {
  return named(findings.filter(({ code }) => code.startsWith('SUM')));
}

describe('cells that hold what they show', () => {
  it.each([
    ['agreeing', 30, [10, 20], []],
    ['within rounding', 31, [10, 20], ['B7 SUM-01 info']],
    ['apart', 33, [10, 20], ['B7 SUM-01 error']],
  ])('%s: are judged once', (_, total, parts, findings) => {
    const table = revenue(total, parts);
    expect(verdicts(table)).toBeNull();
    expect(sums(table)).toEqual(findings);
  });
});

describe('digits that are not shown', () => {
  it.each([
    ['printed and stored agree', 3, [1.25, 1.75], 'exact', 'holds', '0', []],
    ['they explain what is printed', 2.8, [1.4, 1.4], 'rounding', 'holds', '0', ['B7 SUM-01 info']],
    ['a whole total is the rounded sum', 3, [1.4, 1.4], 'rounding', 'rounded', '-1/5', ['B7 SUM-01 info']],
    ['so it is where the printed figures agree', 2, [1.4, 1], 'exact', 'rounded', '2/5', ['B7 SUM-01 info']],
    ['half of the unit may be lost', 3, [1.25, 1.25], 'rounding', 'rounded', '-1/2', ['B7 SUM-01 info']],
    ['but not more', 3, [1.25, 1.24], 'rounding', 'fails', '-51/100', ['B7 SUM-01 warning']],
    ['whole parts can be rounded too', 11.4, [10, 1], 'exact', 'rounded', '-2/5', ['B7 SUM-01 info']],
    [
      'all of them say more, and not the same',
      30.4,
      [10.1, 20.2],
      'exact',
      'fails',
      '-1/10',
      ['B7 SUM-01 warning'],
    ],
    ['the same within rounding', 30.6, [10.1, 20.2], 'rounding', 'fails', '-3/10', ['B7 SUM-01 warning']],
    ['neither agrees', 33.1, [10.1, 20.2], 'inconsistent', 'fails', '-14/5', ['B7 SUM-01 error']],
  ] as const)('%s', (_, total, parts, printed, stored, off, findings) => {
    const table = revenue(
      shown(total),
      parts.map((part) => shown(part)),
    );
    expect(verdicts(table)).toEqual([printed, stored, off]);
    expect(sums(table)).toEqual(findings);
  });

  it('are whole yen where yen are shown in millions, and taken at their word', () => {
    const yen = (total: number) =>
      revenue(shown(total, IN_MILLIONS), [shown(4_000_000, IN_MILLIONS), shown(5_400_000, IN_MILLIONS)]);
    expect(verdicts(yen(9_400_000))).toEqual(['exact', 'holds', '0']);
    expect(verdicts(yen(9_399_999))).toEqual(['exact', 'fails', '1/1000000']);
    expect(verdicts(yen(9_000_000))).toEqual(['exact', 'fails', '2/5']);
  });

  it.each([
    ['within', 10.4, 10.4, []],
    ['above, which the printed figures hide', 10.4, 10.3, ['B5 SUM-04 warning']],
  ])('of a 「うち」 line: %s', (_, part, whole, findings) => {
    const { judgements, findings: all } = judged({
      lines: [['収入'], [' 会費', shown(whole)], [' うち特別会費', shown(part)], ['計', shown(whole)]],
    });
    expect(judgements.map(({ relation, verdict }) => [relation.code, verdict])).toEqual([
      ['SUM-04', 'exact'],
      ['SUM-01', 'exact'],
    ]);
    expect(named(all)).toEqual(findings);
  });

  it.each([
    ['agree', 500.4, []],
    ['do not, though they print the same', 500.3, ['B6 BAL-01 warning']],
    ['are rounded away on one side', 500, ['B6 BAL-01 info']],
  ])('of both totals: %s', (_, total, expected) => {
    const { findings } = judged({
      lines: [
        ['収入'],
        [' 会費', shown(500.4)],
        ['計', shown(500.4)],
        ['支出'],
        [' 事業費', shown(total)],
        ['計', shown(total)],
      ],
    });
    expect(named(findings)).toEqual(expected);
  });

  it('of a computed column follow its columns', () => {
    const table = judged({
      columns: ['予算額', '前年度予算額', '増減'],
      lines: [['収入'], [' 会費', shown(10.4), shown(9.2), shown(1.3)], ['計', 10, 9, 1]],
    });
    expect(sums(table)).toContain('D5 SUM-06 warning');
  });

  it('leave a sum undecidable as a whole where a figure cannot be read', () => {
    expect(verdicts(revenue(shown(10.4), [shown(10.4), '未定']))).toBeNull();
  });
});

describe('a finding of both', () => {
  it('gives the figures of the relation that fails', () => {
    const figuresOf = (table: JudgedTable) =>
      table.findings.map(({ expected, actual }) => [String(expected), String(actual)]);
    const hidden = (total: number) => revenue(shown(total), [shown(10.1), shown(20.2)]);
    expect(figuresOf(hidden(30.4))).toEqual([['30.3', '30.4']]);
    expect(figuresOf(hidden(33.1))).toEqual([['30', '33']]);
  });
});

describe('the residue of doubles', () => {
  it.each([
    ['0.1 + 0.2', 0.1 + 0.2, [0.1, 0.2]],
    [
      'ten tenths',
      Array.from({ length: 10 }, () => 0.1).reduce((sum, each) => sum + each, 0),
      Array.from({ length: 10 }, () => 0.1),
    ],
    ['three thirds of a hundred', 100, [100 / 3, 100 / 3, 100 / 3]],
    ['sevenths', 1_000_000 / 7 + 2_000_000 / 7, [1_000_000 / 7, 2_000_000 / 7]],
  ])('does not fail a sum: %s', (_, total, parts) => {
    const table = revenue(
      shown(total),
      parts.map((part) => shown(part)),
    );
    expect(verdicts(table)?.[1]).toBe('holds');
  });

  it('is never taken for a difference, in whatever order Excel adds', () => {
    const decimals = fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(decimals, (hundredths) => {
        const parts = [0.25, ...hundredths.map((each) => each / 100)];
        const total = parts.reduceRight((sum, part) => sum + part, 0);
        const judgement = verdicts(
          revenue(
            shown(total),
            parts.map((part) => shown(part)),
          ),
        );
        expect(judgement?.[1]).toBe('holds');
      }),
    );
  });

  it('does not hide a difference of the last digit that a yen amount has', () => {
    const fails = verdicts(revenue(shown(0.300001), [shown(0.1), shown(0.2)]));
    expect(fails).toEqual(['exact', 'fails', '-1/1000000']);
  });
});

describe('stored values that hold behind printed ones that do not', () => {
  const cause = ({ judgements: [judgement] }: JudgedTable) => {
    const found = judgement?.stored?.cause;
    return found && [found.kind, found.figures.map(({ cell }) => addressOf(cell))];
  };
  it.each([
    ['a text that SUM passes over', revenue(10, [10, '20']), 'text', ['B6']],
    [
      'a cell that shows its yen',
      revenue(shown(9e6, IN_MILLIONS), [shown(4e6, IN_MILLIONS), shown(5e6)]),
      'scale',
      ['B6'],
    ],
    [
      'a format that hides the minus',
      revenue(shown(5), [shown(10), shown(-5, '#,##0;#,##0')]),
      'format',
      ['B6'],
    ],
    [
      'formats that round what the note says is cut off',
      revenue(shown(2.6), [shown(1.7), shown(0.9)], { note: TRUNCATED }),
      null,
      [],
    ],
    [
      'the same, apart',
      revenue(shown(3.2), [shown(1.6), shown(1.6)], { note: TRUNCATED }),
      'rounding',
      ['B5', 'B6'],
    ],
    [
      'yen with decimals',
      revenue(shown(2.8), [shown(1.4), shown(1.4)], { note: null, unit: '（単位：円）' }),
      'rounding',
      ['B7', 'B5', 'B6'],
    ],
  ] as const)('%s', (_, table, kind, cells) => {
    if (kind === null) {
      expect(cause(table)).toBeNull();
    } else {
      expect(cause(table)).toEqual([kind, cells]);
      expect(sums(table)).toEqual(['B7 SUM-01 error']);
    }
  });

  it('totals that show the same amount to other digits', () => {
    const { judgements } = judged({
      lines: [
        ['収入'],
        [' 会費', shown(500.4)],
        ['計', shown(500.4)],
        ['支出'],
        [' 事業費', shown(500.4)],
        ['計', shown(500.4, '#,##0.0')],
      ],
    });
    const balance = judgements.find(({ relation }) => relation.code === 'BAL-01');
    expect([balance?.verdict, balance?.stored?.cause?.kind]).toEqual(['inconsistent', 'digits']);
  });

  it('a text counts as it is read where that is what adds up', () => {
    const table = revenue(30, [10, '20']);
    expect(verdicts(table)).toBeNull();
    expect(named(table.findings)).toEqual(['B6 TEXT-01 warning']);
  });
});
