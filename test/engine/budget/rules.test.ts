import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../src/engine/budget/finding';
import { healthBudget } from '../../../src/plan/fy2024/health-budget';
import { seamenBudget } from '../../../src/plan/fy2024/seamen-budget';
import type { PlannedBudget, PlannedLine } from '../../../src/engine/budget/planned';
import type { TestCell } from '../../support/sheet';
import { judged, named, type TestTable } from '../../support/table';

type Line = TestTable['lines'][number];

function planned(lines: readonly PlannedLine[], level: number): Line[] {
  return lines.flatMap((line): Line[] => [
    [' '.repeat(level) + line.name, line.amount ?? '-'],
    ...planned(line.parts ?? [], level + 1),
  ]);
}

/** An account's official statement, with some lines' amounts changed or lines put in. */
function official(
  { account, revenue, expenditure }: PlannedBudget,
  changes: Readonly<Record<string, TestCell>> = {},
): TestTable {
  const lines: Line[] = [
    ['収入'],
    ...planned(revenue.lines, 1),
    ['計', revenue.total.amount],
    ['支出'],
    ...planned(expenditure.lines, 1),
    ['計', expenditure.total.amount],
  ];
  return {
    title: `令和６年度 ${account === 'health' ? '健康保険勘定' : '船員保険勘定'}`,
    unit: '（単位：百万円）',
    lines: lines.map(([label, ...amounts]): Line => {
      const changed = changes[label.trim()];
      return changed === undefined ? [label, ...amounts] : [label, changed];
    }),
  };
}

function withCode(table: TestTable, code: FindingCode): string[] {
  return named(judged(table).findings.filter((finding) => finding.code === code));
}

const simple = (over: Partial<TestTable> = {}): TestTable => ({
  lines: [['収入'], [' 会費', 500], ['計', 500], ['支出'], [' 事業費', 500], ['計', 500]],
  ...over,
});

describe('BAL-01', () => {
  it.each([
    ['equal', 500, []],
    ['one off: rounding is no excuse', 501, ['B6 BAL-01 warning']],
  ])('%s', (_, total, expected) => {
    const table = simple({
      lines: [['収入'], [' 会費', 500], ['計', 500], ['支出'], [' 事業費', total], ['計', total]],
    });
    expect(withCode(table, 'BAL-01')).toEqual(expected);
  });

  it('is an error for the two accounts', () => {
    const { lines, ...table } = official(seamenBudget);
    const off = lines.map((line, index): Line => (index === lines.length - 1 ? ['計', 50_970] : line));
    expect(withCode({ ...table, lines: off }, 'BAL-01')).toEqual(['B15 BAL-01 error']);
  });

  it.each([
    ['a settlement', { columns: ['決算額'] }],
    ['a difference', { columns: ['増減'] }],
  ])('does not ask %s to balance', (_, over) => {
    const lines: Line[] = [['収入'], [' 会費', 500], ['計', 500], ['支出'], [' 事業費', 400], ['計', 400]];
    expect(withCode({ ...over, lines }, 'BAL-01')).toEqual([]);
  });

  it('gives way to a line that states the difference', () => {
    const lines: Line[] = [['収入'], [' 会費', 500], ['計', 500], ['支出'], [' 事業費', 400], ['計', 400]];
    const right = judged({ lines: [...lines, ['収支差', 100]] });
    expect(named(right.findings)).toEqual([]);
    const wrong = judged({ lines: [...lines, ['収支差', 103]] });
    expect(named(wrong.findings)).toEqual(['B10 SUM-06 error']);
  });
});

describe('SUM-05', () => {
  const parts = (printed: number): Line[] =>
    ['事業費', '管理費', '給付費'].flatMap((name): Line[] => [
      [` ${name}`, printed],
      [`  ${name}一`, 10],
      [`  ${name}二`, 10],
    ]);
  it.each([
    ['each parent can be at most 19.5, together 58.5', 59, []],
    ['sums that hold one by one but not together', 56, ['B8 SUM-05 warning']],
  ])('%s', (_, total, expected) => {
    const lines: Line[] = [['収入'], [' 会費', total], ['計', total], ['支出'], ...parts(19), ['計', total]];
    expect(withCode({ lines }, 'SUM-05')).toEqual(expected);
  });

  it('is not asked where a sum already fails', () => {
    const lines: Line[] = [['収入'], [' 会費', 56], ['計', 50], ['支出'], ...parts(19), ['計', 56]];
    expect(withCode({ lines }, 'SUM-05')).toEqual([]);
  });
});

describe('SUM-06', () => {
  const change = (difference: number): TestTable => ({
    columns: ['予算額', '前年度予算額', '増減'],
    lines: [['収入'], [' 会費', 500, 450, difference], ['計', 500, 450, 50]],
  });
  it.each([
    ['equal', 50, []],
    ['one off: each figure was rounded', 51, ['D5 SUM-06 info']],
    ['two off: two roundings explain one at most', 52, ['D5 SUM-06 error']],
  ])('%s', (_, difference, expected) => {
    expect(withCode(change(difference), 'SUM-06')).toEqual(expected);
  });

  it('reads 前年度 − 予算額 where the figures say so', () => {
    const table: TestTable = {
      columns: ['予算額', '決算額', '差引'],
      lines: [['収入'], [' 会費', 500, 520, 20], [' 雑入', 100, 70, -30], ['計', 600, 590, -10]],
    };
    expect(withCode(table, 'SUM-06')).toEqual([]);
  });
});

describe('UNIT-01', () => {
  it.each([
    ['no unit', { unit: null }, ['B3 UNIT-01 error']],
    ['one unit', {}, []],
    ['the same unit twice', { columns: ['予算額（千円）'] }, []],
    ['two units', { columns: ['予算額（百万円）'] }, ['B2 UNIT-01 error']],
  ])('%s', (_, over, expected) => {
    expect(withCode(simple(over), 'UNIT-01')).toEqual(expected);
  });

  it('looks at the digits that are displayed, not at those that are stored', () => {
    const cell = (format: string): Line => [' 会費', { value: 499.6, format }];
    const table = (format: string): TestTable =>
      simple({ lines: [['収入'], cell(format), [' 雑入', 1], [' 寄付', 2], ['計', 503]] });
    expect(withCode(table('#,##0'), 'UNIT-01')).toEqual([]);
    expect(withCode(table('#,##0.0'), 'UNIT-01')).toEqual(['B5 UNIT-01 error']);
  });

  it('allows a column that has the same decimals throughout', () => {
    const one = (label: string, value: number): Line => [label, { value, format: '0.0' }];
    const lines = [['収入'] as Line, one(' 会費', 1.5), one(' 雑入', 2.5), one('計', 4)];
    expect(withCode({ unit: '（単位：億円）', lines }, 'UNIT-01')).toEqual([]);
    expect(withCode({ unit: '（単位：円）', lines }, 'UNIT-01')).toHaveLength(3);
  });
});

describe('NIL-01', () => {
  const marks = (first: TestCell, second: TestCell): TestTable => ({
    lines: [['収入'], [' 会費', 500], [' 寄付', first], [' 雑入', second], ['計', 500]],
  });
  it.each([
    ['one mark', '-', '-', []],
    ['two marks', '-', '－', ['B6 NIL-01 info']],
    ['a mark and a zero', '-', 0, []],
    ['a zero that looks like a mark', '-', { value: 0, format: '0;-0;"-"' }, ['B7 NIL-01 info']],
  ])('%s', (_, first, second, expected) => {
    expect(withCode(marks(first, second), 'NIL-01')).toEqual(expected);
  });
});

describe('SIGN-01', () => {
  it.each([
    [0, []],
    [-1, ['B5 SIGN-01 error']],
    ['△1', ['B5 SIGN-01 error']],
  ])('%s', (amount, expected) => {
    const table: TestTable = { lines: [['収入'], [' 会費', amount], ['計', 0]] };
    expect(withCode(table, 'SIGN-01')).toEqual(expected);
  });

  it('lets differences be negative', () => {
    const table: TestTable = {
      columns: ['予算額', '前年度予算額', '増減'],
      lines: [['収入'], [' 会費', 400, 450, -50], ['計', 400, 450, -50]],
    };
    expect(withCode(table, 'SIGN-01')).toEqual([]);
  });
});

describe('TEXT-01', () => {
  it('carries the number to write', () => {
    const { findings } = judged({ lines: [['収入'], [' 会費', '１，２３４'], ['計', 1234]] });
    expect(findings.find(({ code }) => code === 'TEXT-01')?.fix).toEqual({
      writes: [{ cell: { sheet: '予算', row: 4, column: 1 }, value: 1234 }],
    });
  });
});

describe('STR-01', () => {
  const without = (name: string): TestTable => {
    const { lines, ...table } = official(seamenBudget);
    return { ...table, lines: lines.filter(([label]) => label.trim() !== name) };
  };
  it.each([
    ['all lines', official(seamenBudget), []],
    ['a line is missing', without('翌年度繰越'), ['A38 STR-01 error']],
    ['another body', simple(), []],
  ])('%s', (_, table, expected) => {
    expect(withCode(table, 'STR-01')).toEqual(expected);
  });

  it('finds a line of the other account', () => {
    const { lines, ...table } = official(seamenBudget);
    const mixed = lines.flatMap((line): Line[] =>
      line[0] === ' 寄付金' ? [line, [' 短期借入金', '-']] : [line],
    );
    expect(withCode({ ...table, lines: mixed }, 'STR-01')).toEqual(['A13 STR-01 error']);
  });

  it.each([
    ['a year without a plan', '令和７年度 健康保険勘定'],
    ['no year at all', '健康保険勘定'],
  ])('%s is said, and no other year stands in', (_, title) => {
    const table = { ...official(healthBudget), title };
    expect(withCode(table, 'STR-01')).toEqual(['B3 STR-01 warning']);
    expect(withCode(table, 'RES-01')).toEqual([]);
  });
});

describe('RES-01', () => {
  it.each([
    ['the default base', {}, 'B36 RES-01 info'],
    ['another amount', { 予備費: 160 }, 'B36 RES-01 warning'],
    ['nothing set aside', { 予備費: '-' }, 'B36 RES-01 warning'],
    ['a base that cannot be read', { 保険給付費: '未定' }, 'B36 RES-01 warning'],
    // (27,664 + 3,335) × 0.5 % = 154.995; with 3,336 it is 155 and rounds up
    ['just below the tie', { 業務経費: 3_335 }, 'B36 RES-01 info'],
    ['at the tie, but another base still explains it', { 業務経費: 3_336 }, 'B36 RES-01 info'],
  ])('%s', (_, changes, expected) => {
    expect(withCode(official(seamenBudget, changes), 'RES-01')).toEqual([expected]);
  });

  it.each([
    ['業務経費', 3_335, '150'],
    ['業務経費', 3_336, '160'],
  ])('proposes half up: %s %i → %s', (name, amount, expected) => {
    const { findings } = judged(official(seamenBudget, { [name]: amount }));
    const found = findings.find(({ code }) => code === 'RES-01');
    expect(found?.expected?.toString()).toBe(expected);
  });

  it('lists exactly the other bases that explain the amount', () => {
    const [found] = judged(official(seamenBudget)).findings.filter((finding) => finding.code === 'RES-01');
    const details = found?.code === 'RES-01' && found.details.outcome === 'explained' ? found.details : null;
    expect(details?.alternatives.map(({ lines, share }) => [lines[1], share.toString()])).toEqual([
      ['介護納付金', '153.49'],
      ['一般管理費', '153.69'],
      ['福祉事業経費', '146.205'],
    ]);
  });
});

describe('RES-02 and LOAN-01 report departures only', () => {
  it.each([
    ['as planned', {}, []],
    ['a contingency', { 予備費: 100 }, ['B36 RES-02 info']],
    ['a loan of another amount', { 貸付金: 79 }, ['B9 LOAN-01 info']],
  ])('%s', (_, changes, expected) => {
    const { findings } = judged(official(healthBudget, changes));
    const reported = findings.filter(({ code }) => code === 'RES-02' || code === 'LOAN-01');
    expect(named(reported)).toEqual(expected);
  });
});
