import { describe, expect, it } from 'vitest';
import { compareForms } from '../../src/engine/budget/compare-forms';
import { healthBudget } from '../../src/plan/fy2024/health-budget';
import { seamenBudget } from '../../src/plan/fy2024/seamen-budget';
import {
  accountKeyOf,
  accountToDeclare,
  declareForm,
  isForm,
  type FormFault,
} from '../../src/review/declare-form';
import { papersOf } from '../../src/review/paper-store';
import { reviewWorkbook, type TableReview } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { plannedEntries } from '../../src/sheet/templates/budget-entries';
import { budgetStatement } from '../../src/sheet/templates/budget-statement';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { shown } from '../support/content';
import { sheetOf, type TestCell } from '../support/sheet';

const ROWS: readonly (readonly TestCell[])[] = [
  ['令和８年度　介護勘定　収入支出予算'],
  ['（令和８年４月１日～令和９年３月31日）', '（単位：千円）'],
  ['区別', '予算額'],
  ['収入'],
  ['　介護保険料', 950],
  ['　雑入', '-'],
  ['計', 950],
  ['支出'],
  ['　介護給付費', 720],
  ['　事務費', 230],
  ['　　職員費', 190],
  ['　　うち手当', 20],
  ['　　物件費', 40],
  ['計', 950],
  ['（注）計数は四捨五入のため、一部、一致しないことがある。'],
];

function tableOf(sheet: SheetSnapshot): TableReview {
  const [table] = reviewWorkbook({ sheets: [sheet], date1904: false }).sheets[0]?.tables ?? [];
  if (!table) throw new Error('no table');
  return table;
}

function declared(rows: readonly (readonly TestCell[])[], account = '介護勘定') {
  const sheet = sheetOf(rows, { name: '予算' });
  return declareForm(tableOf(sheet), [sheet], { account, fiscalYear: 2026 });
}

const changed = (row: number, ...cells: TestCell[]) =>
  ROWS.map((each, index) => (index === row - 1 ? cells : each));

describe('a table that is declared to be its year’s form', () => {
  it('gives names, levels, nil lines, unit and notes, each with the cell that holds it', () => {
    const form = declared(ROWS);
    if (!isForm(form)) throw new Error('no form');
    expect(form.account).toBe('介護勘定');
    expect([form.fiscalYear, form.unit]).toEqual([2026, 1_000]);
    expect(form.title).toMatchObject({
      document: 'シート「予算」',
      section: 'A1',
      quote: expect.stringContaining('介護勘定') as string,
    });
    expect(form.period?.quote).toBe('（令和８年４月１日～令和９年３月31日）');
    expect(form.roundingNote?.section).toBe('A15');
    expect(form.revenue.lines.map(({ name, amount }) => [name, amount])).toEqual([
      ['介護保険料', 950],
      ['雑入', null],
    ]);
    const [care, office] = form.expenditure.lines;
    expect(care?.citation).toEqual({
      kind: 'plan',
      document: 'シート「予算」',
      section: 'A9',
      quote: '介護給付費 … 720',
    });
    expect(office?.parts?.map(({ name }) => name)).toEqual(['職員費', '物件費']);
    expect(form.expenditure.total.amount).toBe(950);
  });

  it('judges the year from then on', () => {
    const form = declared(ROWS);
    if (!isForm(form)) throw new Error('no form');
    const papers = papersOf({ forms: [{ sheet: '予算', form }], files: [] });
    const sheets = [sheetOf(changed(6), { name: '予算' })];
    const { findings } = reviewWorkbook({ sheets, date1904: false }, { ...DEFAULT_SETTINGS, papers });
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toContain('STR-01 error');
    expect(reviewWorkbook({ sheets, date1904: false }).findings.map(({ code }) => code)).not.toContain(
      'STR-01',
    );
  });

  it.each([healthBudget, seamenBudget])('of the printed $account budget is its printed form', (printed) => {
    const sheet = shown(budgetStatement(plannedEntries(printed)));
    const table = tableOf(sheet);
    const form = declareForm(table, [sheet], { account: accountToDeclare(table, [sheet]), fiscalYear: 2024 });
    if (!isForm(form)) throw new Error('no form');
    expect(compareForms(printed, form)).toEqual([]);
    const amounts = ({ name, amount, parts }: typeof form.revenue.total): unknown => [
      name,
      amount,
      parts?.map(amounts),
    ];
    expect(form.expenditure.lines.map(amounts)).toEqual(printed.expenditure.lines.map(amounts));
    expect(form.revenue.lines.map(amounts)).toEqual(printed.revenue.lines.map(amounts));
    expect([form.account, form.unit, form.roundingNote?.quote]).toEqual([
      printed.account,
      printed.unit,
      printed.roundingNote?.quote,
    ]);
  });

  it.each<[string, readonly (readonly TestCell[])[], FormFault['fault'][]]>([
    ['no unit', changed(2, '（令和８年４月１日～令和９年３月31日）'), ['no-unit']],
    ['no total of a side', ROWS.filter((_, index) => index !== 6), ['no-total']],
    ['a cell that cannot be read', changed(5, '　介護保険料', '未定'), ['not-read']],
    ['a cell that is still blank', changed(5, '　介護保険料', null), ['not-read']],
    ['a line twice', changed(6, '　介護保険料', '-'), ['line-twice']],
    ['one side only', ROWS.slice(0, 7), ['no-side']],
    [
      'no column of a budget',
      ROWS.map((row, index) => (index === 2 ? ['区別', '決算額'] : row)),
      ['no-budget'],
    ],
  ])('is none with %s', (_, rows, expected) => {
    const form = declared(rows);
    expect(isForm(form) ? [] : form.map(({ fault }) => fault)).toEqual(expected);
  });

  it.each(['', 'other'])('is none of an account without a name (%j)', (account) => {
    const form = declared(ROWS, account);
    expect(isForm(form) ? [] : form.map(({ fault }) => fault)).toEqual(['no-name']);
  });

  it('takes its account’s name from what was read, or from the title', () => {
    const suggested = (title: string, name = '予算'): string => {
      const sheet = sheetOf(changed(1, title), { name });
      return accountToDeclare(tableOf(sheet), [sheet]);
    };
    expect(suggested('令和８年度　介護勘定　収入支出予算')).toBe('介護勘定');
    expect(suggested('〔一般会計〕')).toBe('一般会計');
    expect(suggested('令和８年度予算', '共済会')).toBe('共済会');
    expect(['介護勘定 ', '健康保険勘定', '船員保険勘定', 'health'].map(accountKeyOf)).toEqual([
      '介護勘定',
      'health',
      'seamen',
      'health',
    ]);
  });
});
