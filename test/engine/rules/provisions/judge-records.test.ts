import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/engine/cell';
import type { RuleSettings } from '../../../../src/engine/findings/settings';
import { healthBudget } from '../../../../src/plan/fy2024/health-budget';
import type { PlannedLine } from '../../../../src/engine/budget/planned';
import { reviewWorkbook } from '../../../../src/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/review/settings';
import { sheetOf, type TestCell } from '../../../support/sheet';
import { named } from '../../../support/table';

function planned(lines: readonly PlannedLine[], level: number): TestCell[][] {
  return lines.flatMap((line) => [
    [' '.repeat(level) + line.name, line.amount ?? '-'],
    ...planned(line.parts ?? [], level + 1),
  ]);
}

const BUDGET: TestCell[][] = [
  ['令和６年度 健康保険勘定'],
  [null, '（単位：百万円）'],
  ['区別', '予算額'],
  ['収入'],
  ...planned(healthBudget.revenue.lines, 1),
  ['計', healthBudget.revenue.total.amount],
  ['支出'],
  ...planned(healthBudget.expenditure.lines, 1),
  ['計', healthBudget.expenditure.total.amount],
  ['（注）計数は四捨五入のため、一部、一致しないことがある。'],
];

/** Findings of the list alone, in a workbook that also holds the health budget. */
function found(rows: TestCell[][], rules: Partial<RuleSettings> = {}): string[] {
  const sheets = [sheetOf(BUDGET, { name: '予算' }), sheetOf(rows, { name: '一覧' })];
  const settings = { ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, ...rules } };
  const { findings } = reviewWorkbook({ sheets, date1904: false }, settings);
  return named(findings.filter(({ cells }) => cells[0]?.sheet === '一覧'));
}

describe('債務負担行為', () => {
  const list = (...rows: TestCell[][]): TestCell[][] => [
    ['令和６年度 債務負担行為一覧（単位：百万円）'],
    ['事項', '契約額', '期間', '理由'],
    ...rows,
  ];
  it.each<[string, TestCell[], string[]]>([
    ['at its limit', ['システム経費', 48_374, '令和６年度～令和８年度', '複数年契約'], []],
    [
      'a yen over it',
      ['システム経費', 48_374.000001, '令和６年度～令和８年度', '複数年契約'],
      ['B3 OBL-02 error'],
    ],
    ['no item of the provisions', ['広報経費', 1, '令和６年度', '複数年契約'], ['A3 OBL-01 error']],
    [
      'a limit of exactly 0',
      ['保険契約に係る経費', 0.000001, '令和７年度', '複数年契約'],
      ['B3 OBL-02 error'],
    ],
    ['0 within a limit of 0', ['保険契約に係る経費', 0, '令和７年度', '複数年契約'], []],
    ['its last year', ['保険契約に係る経費', 0, '令和６年度～令和７年度', '複数年契約'], []],
    [
      'a year too long',
      ['保険契約に係る経費', 0, '令和６年度～令和８年度', '複数年契約'],
      ['C3 OBL-03 error'],
    ],
    ['three years, counted', ['システム経費', 1, '３か年度', '複数年契約'], []],
    ['four years, counted', ['システム経費', 1, '４か年度', '複数年契約'], ['C3 OBL-03 error']],
    ['a term in words', ['システム経費', 1, '当分の間', '複数年契約'], ['C3 OBL-03 warning']],
    ['no reason', ['システム経費', 1, '令和６年度', null], ['A3 OBL-04 warning']],
    [
      'an amount that cannot be read',
      ['システム経費', '未定', '令和６年度', '複数年契約'],
      ['B3 OBL-02 warning'],
    ],
  ])('%s', (_, row, expected) => {
    expect(found(list(row))).toEqual(expected);
  });

  it('adds up what both accounts commit', () => {
    const half: TestCell[] = ['賃貸借経費', 1_678.5, '令和６年度', '賃貸借'];
    expect(found(list(half, half))).toEqual([]);
    expect(found(list(half, ['賃貸借経費', 1_679, '令和６年度', '賃貸借']))).toEqual(['B3 OBL-02 error']);
  });

  it.each<[string, title: string, second: number, string[]]>([
    ['is at its limit', '令和６年度 債務負担行為一覧（単位：百万円）', 24_187, []],
    [
      'is a yen over it, which each of them says',
      '令和６年度 債務負担行為一覧（単位：百万円）',
      24_187.000001,
      ['健保 B3 OBL-02', '船保 B3 OBL-02'],
    ],
    [
      'is that of its own year, so that another year’s list does not count',
      '令和５年度 債務負担行為一覧（単位：百万円）',
      48_374,
      ['船保 A2 OBL-01'],
    ],
  ])('of both accounts, on two sheets, %s', (_, title, second, expected) => {
    const entry = (amount: number): TestCell[] => ['システム経費', amount, '令和６年度', '複数年契約'];
    const [ownTitle = [], headings = []] = list();
    const sheets = [
      sheetOf([ownTitle, headings, entry(24_187)], { name: '健保' }),
      sheetOf([[title], headings, entry(second)], { name: '船保' }),
    ];
    const { findings } = reviewWorkbook({ sheets, date1904: false });
    expect(
      findings.map(({ code, cells: [cell] }) => (cell ? `${cell.sheet} ${addressOf(cell)} ${code}` : code)),
    ).toEqual(expected);
  });

  it('says that a year has no provisions', () => {
    const rows = list(['システム経費', 1, '令和７年度', '複数年契約']);
    expect(found([['令和99年度 債務負担行為一覧'], ...rows.slice(1)])).toEqual(['A2 OBL-01 warning']);
  });
});

describe('流用', () => {
  const HEADINGS = [
    '流用日',
    '流用元勘定',
    '流用元科目',
    '流用先勘定',
    '流用先科目',
    '流用額',
    '承認日',
    '目的',
    '必要性',
  ];
  const list = (...rows: TestCell[][]): TestCell[][] => [
    ['令和６年度 流用一覧（単位：百万円）'],
    HEADINGS,
    ...rows,
  ];
  const move = (
    from: string,
    to: string,
    amount: TestCell,
    {
      approval = null,
      day = '令和6年7月1日',
      toAccount = '健康保険勘定',
      why = '増加のため',
    }: {
      approval?: TestCell;
      day?: TestCell;
      toAccount?: string;
      why?: TestCell;
    } = {},
  ): TestCell[] => [day, '健康保険勘定', from, toAccount, to, amount, approval, why, why];

  it.each<[string, TestCell[], string[]]>([
    ['between free lines, recorded', move('雑支出', '貸付金', 10), []],
    ['between free lines, unrecorded', move('雑支出', '貸付金', 10, { why: null }), ['F3 TRN-02 warning']],
    ['touching 業務経費 without approval', move('雑支出', '保健事業経費', 10), ['G3 TRN-01 error']],
    ['approved the day before', move('雑支出', '保健事業経費', 10, { approval: '令和6年6月30日' }), []],
    [
      'approved on the day',
      move('雑支出', '保健事業経費', 10, { approval: '令和6年7月1日' }),
      ['G3 TRN-01 error'],
    ],
    [
      'approved on a day that cannot be read',
      move('雑支出', '人件費', 10, { approval: '口頭' }),
      ['G3 TRN-01 error'],
    ],
    [
      'between the accounts',
      move('雑支出', '雑支出', 10, { toAccount: '船員保険勘定' }),
      ['C3 ACC-01 error'],
    ],
    ['within 一般管理費', move('一般事務経費', '人件費', 10), []],
    ['from one restricted line to the other', move('一般事務経費', '保健事業経費', 10), ['G3 TRN-01 error']],
    ['all that a line has', move('雑支出', '貸付金', 19_434), []],
    ['more than a line has', move('雑支出', '貸付金', 19_435), ['F3 TRN-03 error']],
    ['to no line', move('雑支出', '', 10), ['E3 TRN-03 error']],
    ['to a line that is not in the budget', move('雑支出', '広報費', 10), ['E3 TRN-03 error']],
    ['from a line that has lines under it', move('拠出金等', '貸付金', 10), ['F3 TRN-03 error']],
    ['an amount that cannot be read', move('雑支出', '貸付金', '未定'), ['F3 TRN-03 warning']],
  ])('%s', (_, row, expected) => {
    expect(found(list(row))).toEqual(expected);
  });

  it('asks approval within 一般管理費 where the setting says so', () => {
    const rows = list(move('一般事務経費', '人件費', 10));
    expect(found(rows, { approvalWithinLines: true })).toEqual(['G3 TRN-01 error']);
  });

  it('calls the use of 予備費 by its own rule', () => {
    expect(found(list(move('予備費', '人件費', 0)))).toEqual(['G3 TRN-04 warning']);
  });

  it('adds up what goes out of a line over the year', () => {
    expect(found(list(move('雑支出', '貸付金', 10_000), move('雑支出', '貸付金', 9_435)))).toEqual([
      'F3 TRN-03 error',
    ]);
  });

  it.each<[string, second: number, string[]]>([
    ['no more than a line has', 9_717, []],
    ['a yen more, which each of them says', 9_717.000001, ['上期 F3 TRN-03', '下期 F3 TRN-03']],
  ])('adds up what the ledgers of two sheets take: %s', (_, second, expected) => {
    const sheets = [
      sheetOf(BUDGET, { name: '予算' }),
      sheetOf(list(move('雑支出', '貸付金', 9_717)), { name: '上期' }),
      sheetOf(list(move('雑支出', '貸付金', second)), { name: '下期' }),
    ];
    const { findings } = reviewWorkbook({ sheets, date1904: false });
    expect(
      findings.flatMap(({ code, cells: [cell] }) =>
        cell && cell.sheet !== '予算' ? [`${cell.sheet} ${addressOf(cell)} ${code}`] : [],
      ),
    ).toEqual(expected);
  });

  it('does not take out of 予算現額 what is taken out of it already', () => {
    const after = BUDGET.map((row) => row.map((cell) => (cell === '予算額' ? '予算現額' : cell)));
    const rows = list(move('雑支出', '貸付金', 19_435));
    const sheets = [sheetOf(after, { name: '現額' }), sheetOf(rows, { name: '一覧' })];
    const listed = ({ findings }: ReturnType<typeof reviewWorkbook>): string[] =>
      named(findings.filter(({ cells }) => cells[0]?.sheet === '一覧'));
    expect(listed(reviewWorkbook({ sheets, date1904: false }))).toEqual(['A2 TRN-03 warning']);
    const both = [...sheets, sheetOf(BUDGET, { name: '当初' })];
    expect(listed(reviewWorkbook({ sheets: both, date1904: false }))).toEqual(['F3 TRN-03 error']);
  });

  it('adds a ledger that states no year to the others', () => {
    const undated = list(move('雑支出', '貸付金', 9_718)).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace('令和６年度', '') : cell)),
    );
    const sheets = [
      sheetOf(BUDGET, { name: '予算' }),
      sheetOf(list(move('雑支出', '貸付金', 9_717)), { name: '上期' }),
      sheetOf(undated, { name: '追加' }),
    ];
    const { findings } = reviewWorkbook({ sheets, date1904: false });
    expect(
      findings.flatMap(({ code, cells: [cell] }) => (code === 'TRN-03' && cell ? [cell.sheet] : [])),
    ).toEqual(['上期', '追加']);
  });

  it('takes out of the last budget before transfers, of which 補正後 is one', () => {
    const rows = BUDGET.map((row) =>
      row.flatMap((cell, column): TestCell[] => {
        if (cell === '予算額') return ['当初予算額', '補正後予算額', '予算現額'];
        if (column === 0) return [cell];
        return [cell, row[0]?.toString().trim() === '雑支出' ? 10 : cell, cell];
      }),
    );
    const sheets = [
      sheetOf(rows, { name: '予算' }),
      sheetOf(list(move('雑支出', '貸付金', 11)), { name: '一覧' }),
    ];
    const { findings } = reviewWorkbook({ sheets, date1904: false });
    expect(named(findings.filter(({ cells }) => cells[0]?.sheet === '一覧'))).toEqual(['F3 TRN-03 error']);
  });

  it('does not take out of 計 what the column 流用額 before it has taken out already', () => {
    const moved: Readonly<Record<string, number>> = { 雑支出: -10_000, 貸付金: 10_000 };
    const rows = BUDGET.map((row) =>
      row.flatMap((cell, column): TestCell[] => {
        if (cell === '令和６年度 健康保険勘定') return ['令和６年度 予算 健康保険勘定'];
        if (cell === '予算額') return ['当初予算額', '補正額', '流用額', '計'];
        if (column === 0 || typeof cell !== 'number') return [cell];
        const by = moved[row[0]?.toString().trim() ?? ''] ?? 0;
        return [cell, 0, by, cell + by];
      }),
    );
    const sheets = [
      sheetOf(rows, { name: '予算' }),
      sheetOf(list(move('雑支出', '貸付金', 10_000)), { name: '一覧' }),
    ];
    const { findings } = reviewWorkbook({ sheets, date1904: false });
    expect(named(findings.filter(({ cells }) => cells[0]?.sheet === '一覧'))).toEqual([]);
  });

  it('says that there is no budget to apply the ledger to', () => {
    const [row = []] = [move('雑支出', '貸付金', 10)];
    const seamen = row.map((cell) => (cell === '健康保険勘定' ? '船員保険勘定' : cell));
    expect(found(list(seamen))).toEqual(['A2 TRN-03 warning']);
  });
});

describe('繰越', () => {
  const list = (...row: TestCell[]): TestCell[][] => [
    ['令和６年度 健康保険勘定 繰越一覧（単位：円）'],
    ['科目', '予算現額', '支出決定額', '翌年度繰越額', '承認日'],
    row,
  ];
  it.each<[string, TestCell[], string[]]>([
    ['all that is left', ['一般事務経費', 1_000, 400, 600, null], []],
    ['a yen more', ['一般事務経費', 1_000, 400, 601, null], ['D3 CAR-02 error']],
    ['人件費 with approval', ['人件費', 1_000, 400, 600, '令和7年3月1日'], []],
    ['人件費 without', ['人件費', 1_000, 400, 600, null], ['E3 CAR-01 error']],
    ['福利厚生費 without', ['福利厚生費', 1_000, 400, 600, null], ['E3 CAR-01 error']],
    ['nothing carried over', ['人件費', 1_000, 400, 0, null], []],
    ['an amount that cannot be read', ['一般事務経費', 1_000, '未定', 600, null], ['C3 CAR-02 warning']],
  ])('%s', (_, row, expected) => {
    expect(found(list(...row))).toEqual(expected);
  });
});

describe('調達', () => {
  const HEADINGS = ['件名', '契約方法', '契約金額', '応札者数', '随意契約の理由', '調達審査委員会', '公表'];
  const list = (...rows: TestCell[][]): TestCell[][] => [['令和６年度 調達一覧'], HEADINGS, ...rows];
  const tender = (bidders: TestCell): TestCell[] => [
    '印刷',
    '一般競争入札',
    5_000_000,
    bidders,
    null,
    null,
    null,
  ];
  const direct = (amount: number, reason: TestCell, ...records: TestCell[]): TestCell[] => [
    '保守',
    '随意契約',
    amount,
    null,
    reason,
    ...records,
  ];
  const large = { largeContract: 10_000_000 };

  it.each<[string, TestCell[], string[]]>([
    ['1,000,000 yen need no reason', direct(1_000_000, null), []],
    ['a yen more does', direct(1_000_001, null), ['E3 PROC-01 warning']],
    ['and has one', direct(1_000_001, '特許のため'), []],
    ['large, examined and published', direct(10_000_001, '特許のため', '済', '済'), []],
    ['large, not published', direct(10_000_001, '特許のため', '済', null), ['C3 PROC-03 warning']],
    ['not large', direct(10_000_000, '特許のため', null, null), []],
  ])('%s', (_, row, expected) => {
    expect(found(list(row), large)).toEqual(expected);
  });

  const tenders = (single: number, other: number, format = 'General'): TestCell[][] => [
    ...Array.from({ length: single }, () => tender({ value: 1, format })),
    ...Array.from({ length: other }, () => tender({ value: 3, format })),
  ];
  it.each<[string, TestCell[][], string[]]>([
    ['3 of 20 are 15 %', tenders(3, 17), []],
    ['3 of 19 are more', tenders(3, 16), ['A2 PROC-02 warning']],
    ['counts that are shown with decimals', tenders(3, 16, '0.0'), ['A2 PROC-02 warning']],
    ['a tender without a bid does not count', [...tenders(3, 17), tender(0)], []],
    ['bidders that cannot be counted', [...tenders(0, 2), tender('不明')], ['D5 PROC-02 warning']],
    ['half a bidder', [...tenders(0, 2), tender(1.5)], ['D5 PROC-02 warning']],
  ])('%s', (_, rows, expected) => {
    expect(found(list(...rows))).toEqual(expected);
  });

  it('says that no amount is set for large contracts', () => {
    expect(found(list(direct(10_000_001, '特許のため')))).toEqual(['A2 PROC-03 info']);
  });
});

describe('another severity of a rule', () => {
  const list = (...row: TestCell[]): TestCell[][] => [
    ['令和６年度 債務負担行為一覧（単位：百万円）'],
    ['事項', '契約額', '期間', '理由'],
    row,
  ];
  it.each<[string, TestCell[], RuleSettings['severities'], string[]]>([
    [
      'makes a warning an error',
      ['システム経費', 1, '令和６年度', null],
      { 'OBL-04': 'error' },
      ['A3 OBL-04 error'],
    ],
    [
      'makes an error an information',
      ['広報経費', 1, '令和６年度', '複数年契約'],
      { 'OBL-01': 'info' },
      ['A3 OBL-01 info'],
    ],
    [
      'leaves what the rule takes more lightly',
      ['システム経費', 1, '当分の間', '複数年契約'],
      { 'OBL-03': 'error' },
      ['C3 OBL-03 warning'],
    ],
  ])('%s', (_, row, severities, expected) => {
    expect(found(list(...row), { severities })).toEqual(expected);
  });
});
