import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { healthBudget } from '../../src/plan/fy2024/health-budget';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { provisions } from '../../src/plan/fy2024/provisions';
import { PRINTED_PAPERS, withPapers, type Papers } from '../../src/plan/papers';
import { reviewWorkbook, type Review } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { sentence } from '../../src/messages/findings/messages';
import { planSheet } from '../../src/sheet/templates/plan';
import { readWorkbook } from '../../src/xlsx/read';
import { shown } from '../support/content';
import { careForm, formLine } from '../support/forms';
import { sheetOf, type TestCell } from '../support/sheet';

const CARE: Papers = withPapers(
  PRINTED_PAPERS,
  { budgets: [careForm], provisions: [{ ...provisions, fiscalYear: 2026 }] },
  { kind: 'file', name: '令和8年度.json' },
);

function review(rows: readonly (readonly TestCell[])[], papers: Papers, name = '予算'): Review {
  const sheets = [sheetOf(rows, { name })];
  return reviewWorkbook({ sheets, date1904: false }, { ...DEFAULT_SETTINGS, papers });
}

const found = ({ findings }: Review): string[] =>
  findings.map(({ code, severity, cells: [cell] }) =>
    [code, severity, cell ? `${cell.sheet}!${String(cell.row + 1)}` : ''].join(' '),
  );

const STATEMENT: readonly (readonly TestCell[])[] = [
  ['令和８年度　介護勘定　収入支出予算'],
  ['（令和８年４月１日～令和９年３月31日）', '（単位：千円）'],
  ['区別', '予算額'],
  ['収入'],
  ['　介護保険料', 950],
  ['　支援金', 50],
  ['　雑入', '-'],
  ['計', 1000],
  ['支出'],
  ['　介護給付費', 720],
  ['　事務費', 260],
  ['　　職員費', 190],
  ['　　物件費', 70],
  ['　予備費', 20],
  ['計', 1000],
  ['（注）計数は四捨五入のため、一部、一致しないことがある。'],
];

const changed = (row: number, cells: readonly TestCell[]) =>
  STATEMENT.map((each, index) => (index === row - 1 ? cells : each));

describe('an account that somebody has declared', () => {
  it('is told by its name, and judged by its form', () => {
    const judged = review(STATEMENT, CARE);
    expect(judged.sheets[0]?.tables.map(({ table, how }) => [table.account, how.accountFrom])).toEqual([
      ['介護勘定', 'title'],
    ]);
    expect(found(judged)).toEqual([]);
  });

  it('is not told by what is carried to it or from it', () => {
    const general = { ...careForm, account: '一般会計' };
    const papers = withPapers(
      PRINTED_PAPERS,
      { budgets: [general] },
      { kind: 'file', name: '令和8年度.json' },
    );
    const account = (title: string) => {
      const rows = changed(1, [title]).map((row) => (row[0] === '　介護保険料' ? ['　保険料', 950] : row));
      return review(rows, papers).sheets[0]?.tables[0]?.how.accountFrom;
    };
    expect(account('令和８年度 一般会計 予算')).toBe('title');
    expect(account('令和８年度 病院の一般会計繰入金')).not.toBe('title');
  });

  it('is told by its lines where neither title nor sheet name it', () => {
    const [table] = review(changed(1, ['令和８年度　収入支出予算']), CARE).sheets[0]?.tables ?? [];
    expect([table?.table.account, table?.how.accountFrom]).toEqual(['介護勘定', 'lines']);
  });

  it.each<[string, number, TestCell[], string[]]>([
    [
      'a period of another year',
      2,
      ['（令和７年４月１日～令和８年３月31日）', '（単位：千円）'],
      ['PER-01 error 予算!2'],
    ],
    ['a line that is missing', 6, [], ['STR-01 error 予算!8', 'SUM-01 error 予算!8']],
    ['a line that no form knows', 6, ['　繰入金', 50], ['STR-02 warning 予算!6', 'STR-01 error 予算!8']],
    [
      'another account’s line of the year',
      6,
      ['　手当金', 50],
      ['STR-01 error 予算!6', 'STR-01 error 予算!8'],
    ],
    ['sides that differ, as an error', 8, ['計', 1001], ['BAL-01 error 予算!8', 'SUM-01 info 予算!8']],
  ])('has told %s', (_, row, cells, expected) => {
    const general = {
      ...careForm,
      account: '一般会計',
      revenue: { ...careForm.revenue, lines: [formLine('手当金', 5)] },
    };
    const papers = withPapers(CARE, { budgets: [general] }, { kind: 'file', name: '令和8年度.json' });
    expect(found(review(changed(row, cells), papers)).sort()).toEqual([...expected].sort());
  });

  it('is another body’s without its form: its sides may differ with reason, and no line is missing', () => {
    const rows = changed(8, ['計', 1001]);
    expect(found(review(rows, PRINTED_PAPERS))).toContain('BAL-01 warning 予算!8');
  });

  it('is kept apart from other accounts in a ledger of transfers', () => {
    const rows = [
      ['令和８年度　流用一覧'],
      ['日付', '流用元勘定', '流用元科目', '流用先勘定', '流用先科目', '流用額', '目的', '必要性'],
      ['令和８年５月１日', '介護勘定', '事務費', '健康保険勘定', '人件費', 10, '目的', '必要'],
    ];
    expect(found(review(rows, CARE, '流用'))).toContain('ACC-01 error 流用!3');
    expect(found(review(rows, PRINTED_PAPERS, '流用'))).not.toContain('ACC-01 error 流用!3');
  });
});

describe('a plan’s sheet beside a year file', () => {
  it('is told where it departs from the file, which judges', () => {
    const next = { ...kpiPlan, fiscalYear: 2026 };
    const papers = withPapers(PRINTED_PAPERS, { kpiPlans: [next] }, { kind: 'file', name: '令和8年度.json' });
    const content = planSheet({ ...next, kpis: next.kpis.slice(1) });
    const { findings } = reviewWorkbook(
      { sheets: [shown(content)], date1904: false },
      { ...DEFAULT_SETTINGS, papers },
    );
    expect(findings.map((each) => sentence(each, 'ja'))).toEqual([
      'H.SERVICE_STANDARD「サービススタンダードの達成状況」が、この計画シートにありません。令和8年度は年度ファイル「令和8年度.json」の計画で判定します。',
    ]);
  });
});

describe('a plan that is printed later', () => {
  const later = <Of extends { readonly fiscalYear: number }>(paper: Of): Of => ({
    ...paper,
    fiscalYear: 2030,
  });
  const renamed = {
    ...later(healthBudget),
    expenditure: {
      ...healthBudget.expenditure,
      lines: [formLine('業務経費', 1, [formLine('一般管理費', 1)])],
    },
  };
  const papers: Papers = {
    ...PRINTED_PAPERS,
    kpiPlans: [kpiPlan, later(kpiPlan)],
    budgets: [...PRINTED_PAPERS.budgets, renamed],
    provisions: [provisions, later(provisions)],
  };

  it.each(['reiwa6-budget', 'reiwa6-budget-faults', 'reiwa6-kpi'])(
    'changes no answer about %s',
    async (name) => {
      const book = await readWorkbook(readFileSync(`assets/samples/${name}.xlsx`));
      const { sheets, findings } = reviewWorkbook(book);
      const after = reviewWorkbook(book, { ...DEFAULT_SETTINGS, papers });
      expect({ sheets: after.sheets, findings: after.findings }).toEqual({ sheets, findings });
    },
  );

  it('changes no reading of a table that names no year', () => {
    const rows: TestCell[][] = [
      ['健康保険勘定', '（単位：百万円）'],
      ['区別', '予算額'],
      ['支出'],
      ['業務経費', 229_957],
      ['保険給付等業務経費', 26_378],
      ['レセプト業務経費', 5_869],
      ['企画・サービス向上関係経費', 6_140],
      ['保健事業経費', 191_569],
      ['福祉事業経費', 1],
      ['一般管理費', 88_823],
      ['計', 318_780],
    ];
    const { sheets, findings } = review(rows, PRINTED_PAPERS);
    const after = review(rows, papers);
    expect(findings.filter(({ code }) => code.startsWith('SUM') && code !== 'SUM-05').length).toBe(0);
    expect({ sheets: after.sheets, findings: after.findings }).toEqual({ sheets, findings });
  });
});
