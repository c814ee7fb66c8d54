import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../../src/engine/findings/finding';
import { addressOf } from '../../../../src/engine/cell';
import { ratio } from '../../../../src/engine/number/rational';
import { healthBudget } from '../../../../src/plan/fy2024/health-budget';
import { seamenBudget } from '../../../../src/plan/fy2024/seamen-budget';
import { sentence } from '../../../../src/messages/findings/messages';
import type { TestCell } from '../../../support/sheet';
import { official } from '../../../support/official';
import { judged, named, type TestTable } from '../../../support/table';

type Line = TestTable['lines'][number];

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

  it.each([
    ['ja', '「会費」の「増減」は 52 ですが、「予算額」−「前年度予算額」は 50 です（差 2）。'],
    ['en', '“会費” in “増減” is 52, but “予算額” − “前年度予算額” is 50 (difference 2).'],
  ] as const)('names the columns that it is about (%s)', (language, said) => {
    const [found] = judged(change(52)).findings.filter(({ code }) => code === 'SUM-06');
    expect(found && sentence(found, language)).toContain(said);
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

  it.each([
    ['a difference', ['予算額', '前年度予算額', '増減'], []],
    ['a settlement', ['予算額', '前年度予算額', '決算額'], []],
    ['last year’s budget', ['予算額', '決算額', '前年度予算額'], ['D5 SIGN-01 error', 'D6 SIGN-01 error']],
  ])('asks budgets alone: %s', (_, columns, expected) => {
    const table: TestTable = { columns, lines: [['収入'], [' 会費', 400, 450, -50], ['計', 400, 450, -50]] };
    expect(withCode(table, 'SIGN-01')).toEqual(expected);
  });

  it.each<[string, Line[], string[]]>([
    ['資金収入調整勘定', [[' 資金収入調整勘定', '△30']], []],
    [
      'the lines under it',
      [
        [' 資金支出調整勘定', '△30'],
        ['  手形債務', '△30'],
      ],
      [],
    ],
    [
      'the lines under it, set in no further',
      [
        [' 期末未収入金', '△20'],
        [' 前期末前受金', '△10'],
      ],
      [],
    ],
    [
      'a line that has some of them',
      [
        [' その他の収入', '△30'],
        ['  前受金', 10],
        ['  資金収入調整勘定', '△40'],
      ],
      [],
    ],
    [
      'the same without',
      [
        [' その他の収入', '△30'],
        ['  前受金', 10],
        ['  雑入', '△40'],
      ],
      ['B6 SIGN-01 error', 'B8 SIGN-01 error'],
    ],
    ['国庫補助金等特別積立金取崩額', [[' 国庫補助金等特別積立金取崩額', '△30']], []],
    ['基金取崩収入', [[' 基金取崩収入', '△30']], ['B6 SIGN-01 error']],
    ['a balance', [[' 前期繰越収支差額', '△30']], []],
    ['an amount that is called a difference', [[' 差額ベッド料', '△30']], ['B6 SIGN-01 error']],
    ['gains and losses', [[' 為替差損益', '△30']], []],
    ['a gain', [[' 為替差益', '△30']], ['B6 SIGN-01 error']],
    ['前年度繰越金', [[' 前年度繰越金', '△30']], ['B6 SIGN-01 error']],
  ])('knows what is negative by its nature: %s', (_, lines, expected) => {
    const table: TestTable = { lines: [['収入'], [' 会費', 400], ...lines, ['計', 370]] };
    expect(withCode(table, 'SIGN-01')).toEqual(expected);
  });
});

describe('TEXT-01', () => {
  it('carries the number to write', () => {
    const { findings } = judged({ lines: [['収入'], [' 会費', '１，２３４'], ['計', 1234]] });
    expect(findings.find(({ code }) => code === 'TEXT-01')?.fix).toEqual({
      certain: true,
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

  const settled = (columns: readonly string[], name: string): TestTable => {
    const { lines, ...table } = without(name);
    return {
      ...table,
      columns,
      lines: lines.map(([label, amount]): Line => (amount === undefined ? [label] : [label, amount, amount])),
    };
  };
  it.each([
    ['a settlement leaves out what was nil', ['予算額', '決算額'], '寄付金', ['A14 STR-01 info']],
    ['a settlement leaves out what was planned', ['予算額', '決算額'], '雑収入', ['A14 STR-01 error']],
    ['beside last year’s settlement', ['予算額', '令和５年度決算額'], '寄付金', ['A14 STR-01 error']],
  ])('%s', (_, columns, name, expected) => {
    expect(withCode(settled(columns, name), 'STR-01')).toEqual(expected);
  });

  it('finds a line of the other account', () => {
    const { lines, ...table } = official(seamenBudget);
    const mixed = lines.flatMap((line): Line[] =>
      line[0] === ' 寄付金' ? [line, [' 短期借入金', '-']] : [line],
    );
    expect(withCode({ ...table, lines: mixed }, 'STR-01')).toEqual(['A13 STR-01 error']);
  });

  it.each([
    ['a year without a plan', '令和99年度 健康保険勘定'],
    ['no year at all', '健康保険勘定'],
  ])('%s is said, and no other year stands in', (_, title) => {
    const table = { ...official(healthBudget), title };
    expect(withCode(table, 'STR-01')).toEqual(['B3 STR-01 warning']);
    expect(withCode(table, 'RES-01')).toEqual([]);
  });
});

describe('RES-01', () => {
  const CONTINGENCY = { sheet: '予算', row: 35, column: 1 };
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

  it.each([
    ['another amount', 160, { certain: false, writes: [{ cell: CONTINGENCY, value: 150 }] }],
    ['nothing set aside', '-', { certain: false, writes: [{ cell: CONTINGENCY, value: 150 }] }],
    [
      'yen shown in millions',
      { value: 160_000_000, format: '#,##0,,' },
      { certain: false, writes: [{ cell: CONTINGENCY, value: 150_000_000 }] },
    ],
    ['the amount itself', 150, null],
    ['a formula, which is left alone', { value: 160, formula: '=B20' }, null],
  ])('proposes the amount, to be written only when asked for: %s', (_, amount, expected) => {
    const { findings } = judged(official(seamenBudget, { 予備費: amount }));
    expect(findings.find(({ code }) => code === 'RES-01')?.fix).toEqual(expected);
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

describe('PER-01', () => {
  const period = (text: string): TestTable => {
    const table = official(healthBudget);
    return { ...table, title: `${String(table.title)} ${text}` };
  };
  it.each([
    ['the fiscal year', '（令和６年４月１日～令和７年３月３１日）', []],
    ['a day early', '（令和６年４月１日～令和７年３月３０日）', ['A1 PER-01 error']],
    ['a day late', '（令和６年４月２日～令和７年３月３１日）', ['A1 PER-01 error']],
    ['another year', '（令和７年４月１日～令和８年３月３１日）', ['A1 PER-01 error']],
    ['no period', '', []],
  ])('%s', (_, text, expected) => {
    expect(withCode(period(text), 'PER-01')).toEqual(expected);
  });
});

describe('STR-02', () => {
  const lines = official(healthBudget).lines;
  const at = (label: string): number => lines.findIndex(([name]) => name.trim() === label);
  const after = (label: string, line: Line): TestTable => ({
    ...official(healthBudget),
    lines: lines.flatMap((each, index): Line[] => (index === at(label) ? [each, line] : [each])),
  });
  it.each([
    ['the form as it is', official(healthBudget), []],
    ['a line twice', after('雑収入', [' 寄付金', '-']), ['A14 STR-02 error']],
    ['a line that no form knows', after('雑支出', [' 雑損失', '-']), ['A36 STR-02 warning']],
    ['a line of the other account is STR-01’s', after('雑収入', [' 累積収支からの戻入', '-']), []],
    ['うち lines may be put in', after('雑支出', ['  うち過年度分', 1]), []],
    ['a subtotal may be put in', after('国庫負担金', [' 小計', 12_470_147]), []],
    [
      'two lines that changed places',
      {
        ...official(healthBudget),
        lines: lines.map((line, index): Line => {
          if (index === at('寄付金')) return lines[at('雑収入')] ?? line;
          return index === at('雑収入') ? (lines[at('寄付金')] ?? line) : line;
        }),
      },
      ['A13 STR-02 info'],
    ],
  ])('%s', (_, table, expected) => {
    expect(withCode(table, 'STR-02')).toEqual(expected);
  });
});

describe('YOY-01', () => {
  const change = (now: TestCell, before: TestCell): TestTable => ({
    columns: ['予算額', '前年度予算額'],
    lines: [['収入'], [' 会費', now, before]],
  });
  const reported = (now: TestCell, before: TestCell, movement = ratio(1, 5)): string[] =>
    named(judged(change(now, before), { movement }).findings.filter(({ code }) => code === 'YOY-01'));
  it.each([
    ['by exactly the share', 120, 100, []],
    ['by more', 121, 100, ['B5 YOY-01 info']],
    ['down by more', 79, 100, ['B5 YOY-01 info']],
    ['from nothing', 1, '-', ['B5 YOY-01 info']],
    ['nothing to nothing', '-', '-', []],
    ['from what cannot be read', 100, '未定', []],
  ])('moved %s', (_, now, before, expected) => {
    expect(reported(now, before)).toEqual(expected);
  });

  it('the share is a setting', () => {
    expect(reported(121, 100, ratio(21, 100))).toEqual([]);
    expect(reported(101, 100, ratio(0))).toEqual(['B5 YOY-01 info']);
  });
});

describe('CONST-01', () => {
  const table = (revenue: TestCell, expenditure: TestCell): TestTable => ({
    lines: [
      ['収入'],
      [' 会費', 1],
      [' 寄付', 2],
      [' 雑入', 3],
      ['計', revenue],
      ['支出'],
      [' 事業費', 6],
      ['計', expenditure],
    ],
  });
  const formula = (text: string): TestCell => ({ value: 6, formula: text });
  it.each([
    ['no formulas at all', 6, 6, []],
    ['every line in the sum', formula('=SUM(B5:B7)'), formula('=B10'), []],
    ['more than the lines', formula('=SUM(B4:B7)'), formula('=B10'), []],
    ['a total typed in beside a formula', formula('=SUM(B5:B7)'), 6, ['B11 CONST-01 warning']],
    ['a total typed in that rounding keeps from the sum', formula('=SUM(B5:B7)'), 7, []],
    ['a total typed in that rounding does not explain', formula('=SUM(B5:B7)'), 9, ['B11 CONST-01 warning']],
    ['the first line left out', formula('=SUM(B6:B7)'), formula('=B10'), ['B8 CONST-01 warning']],
    ['the last line left out', formula('=SUM(B5:B6)'), formula('=B10'), ['B8 CONST-01 warning']],
    ['a line between left out', formula('=SUM(B5,B7)'), formula('=B10'), []],
    ['added one by one', formula('=B5+B6+$B$7'), formula('=+B10'), []],
    ['added one by one without the last', formula('=B5+B6'), formula('=+B10'), ['B8 CONST-01 warning']],
    ['a formula that we do not understand', formula('=ROUND(D5,0)'), formula('=B8'), []],
  ])('%s', (_, revenue, expenditure, expected) => {
    expect(withCode(table(revenue, expenditure), 'CONST-01')).toEqual(expected);
  });

  it('carries the whole sum where the lines stand in one column', () => {
    const { findings } = judged(table(formula('=SUM(B5:B6)'), formula('=B10')));
    expect(findings.find(({ code }) => code === 'CONST-01')?.fix).toEqual({
      certain: true,
      writes: [{ cell: { sheet: '予算', row: 7, column: 1 }, formula: '=SUM(B5:B7)' }],
    });
  });

  it.each([
    [[5], ['B8 CONST-01 warning']],
    [[4, 6], ['B8 CONST-01 warning']],
    [[0, 3], []],
  ])('rows %j hidden', (hidden, expected) => {
    const { findings } = judged(table(6, 6), {}, hidden);
    expect(named(findings.filter(({ code }) => code === 'CONST-01'))).toEqual(expected);
  });

  it('says once for all columns that a row is hidden, and once for each total that it stands in', () => {
    const lines: Line[] = [
      ['収入'],
      [' 会費', 70, 60, 10],
      ['  正会員', 50, 40, 10],
      ['  賛助会員', 20, 20, 0],
      [' 雑入', 5, 5, 0],
      ['計', 75, 65, 10],
    ];
    const table = { columns: ['予算額', '前年度予算額', '増減'], lines };
    const { findings } = judged(table, {}, [6, 7]);
    const hidden = findings.filter(({ code }) => code === 'CONST-01');
    expect(hidden.map(({ cells }) => cells.map(addressOf).join(' '))).toEqual([
      'B5 B7 C5 C7 D5 D7',
      'B9 B8 C9 C8 D9 D8',
    ]);
  });
});

describe('settings', () => {
  it('another base and unit of the contingency', () => {
    const settings = { contingencyBase: ['保険給付費'], contingencyRoundedTo: 1_000_000 };
    const [found] = judged(official(seamenBudget), settings).findings.filter(({ code }) => code === 'RES-01');
    expect(found?.expected?.toString()).toBe('138');
    expect(found?.severity).toBe('warning');
  });

  it('another severity of a rule leaves what is milder as it is', () => {
    const table = official(healthBudget, { 保健事業経費: 191_669 });
    const severities = { 'SUM-01': 'error', 'SUM-03': 'warning' } as const;
    const found = judged(table, { severities }).findings.filter(({ code }) => code.startsWith('SUM'));
    expect(named(found)).toEqual(['B14 SUM-01 info', 'B23 SUM-03 warning']);
  });
});
