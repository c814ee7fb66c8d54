import { describe, expect, it } from 'vitest';
import { remaining } from '../../src/review/remaining';
import { reviewOfBook, type Book } from '../support/book';
import { LEDGER_HEADINGS, type LedgerRow } from '../support/ledger';
import type { TestCell } from '../support/sheet';
import { rowsOf, type TestTable } from '../support/table';

type Rows = readonly (readonly TestCell[])[];

function commitments(entries: Rows, title = '令和６年度 債務負担行為'): Rows {
  return [[title], [null, '（単位：百万円）'], ['事項', '契約額', '期間', '理由'], ...entries];
}

function left(...books: Book[]) {
  return remaining(books.map((book) => ({ review: reviewOfBook(book), sheet: null })));
}

function limitsOf(...books: Book[]): Record<string, string> {
  const items = left(...books).limits[0]?.items ?? [];
  return Object.fromEntries(
    items.map(({ item, used, left: rest, unreadable }) => [
      item.item,
      `${used.toString()} ${rest.toString()} ${String(unreadable.length)}`,
    ]),
  );
}

describe('what is left of the limits of commitments', () => {
  const entry = (item: string, amount: TestCell): TestCell[] => [
    item,
    amount,
    '令和６年度～令和８年度',
    '必要なため',
  ];

  it('counts both accounts together, on whatever sheets and in whatever workbooks', () => {
    const health = { 債務負担行為: commitments([entry('システム経費', 48_000)]) };
    const seamen = { 船員: commitments([entry('システム経費', 374), entry('賃貸借経費', 3_358)]) };
    const limits = limitsOf({ ...health, ...seamen });
    expect(limits).toEqual(limitsOf(health, seamen));
    expect(limits).toMatchObject({
      システム経費: '48374000000 0 0',
      賃貸借経費: '3358000000 -1000000 0',
      事務機器等リース経費: '0 31000000 0',
    });
  });

  it('says how many entries it could not count', () => {
    const book = { 債務負担行為: commitments([entry('システム経費', '未定'), entry('システム経費', 1)]) };
    expect(limitsOf(book)['システム経費']).toBe('1000000 48373000000 1');
  });

  it.each([
    ['a year that has no plan', '令和５年度 債務負担行為', 2023],
    ['a year that cannot be read', '債務負担行為', null],
  ])('knows no limits of %s', (_, title, fiscalYear) => {
    const book = { 債務負担行為: commitments([entry('システム経費', 1)], title) };
    expect(left(book).limits).toEqual([{ fiscalYear, items: null }]);
  });
});

describe('what is left of a budget', () => {
  const LINES: TestTable['lines'] = [
    ['支出'],
    ['業務経費', 100],
    ['一般管理費', 50],
    ['予備費', 10],
    ['計', 160],
  ];
  const title = '令和６年度 収入支出予算 〔船員保険勘定〕';
  const ledger = (rows: readonly LedgerRow[]): Rows => [
    ['令和６年度 流用一覧'],
    [null, '（単位：円）'],
    LEDGER_HEADINGS,
    ...rows,
  ];
  const use: LedgerRow = ['船員保険勘定', '予備費', '船員保険勘定', '業務経費', 4_000];

  function budgetLeft(book: Book) {
    const [budget] = left(book).budgets;
    if (!budget) throw new Error('no budget');
    const { contingency, lines } = budget;
    const amounts = (['budget', 'added', 'used', 'left'] as const).map((key) =>
      contingency?.[key]?.toString(),
    );
    return { contingency: amounts.join(' '), lines: lines.map((line) => line.left?.toString() ?? '?') };
  }

  it('is its lines after transfers; the use of 予備費 is taken off once', () => {
    const book = { 予算: rowsOf({ title, lines: LINES }), 流用: ledger([use]) };
    expect(budgetLeft(book)).toEqual({
      contingency: '10000 0 4000 6000',
      lines: ['104000', '50000', '6000', '160000'],
    });
  });

  it('is the same where a column says what is left after transfers', () => {
    const lines: TestTable['lines'] = [
      ['支出'],
      ['業務経費', 100, 104, 80],
      ['一般管理費', 50, 50, 50],
      ['予備費', 10, 6, '-'],
      ['計', 160, 160, 130],
    ];
    const columns = ['当初予算額', '予算現額', '執行額'];
    const book = { 予算: rowsOf({ title, columns, lines }), 流用: ledger([use]) };
    expect(budgetLeft(book)).toEqual({
      contingency: '10000 0 4000 6000',
      lines: ['24000', '0', '6000', '30000'],
    });
  });

  it('takes execution from another sheet of the workbook', () => {
    const spent: TestTable['lines'] = [
      ['支出'],
      ['業務経費', 30],
      ['一般管理費', null],
      ['予備費', '-'],
      ['計', 30],
    ];
    const book = {
      予算: rowsOf({ title, lines: LINES }),
      執行: rowsOf({ title: '令和６年度 執行状況 〔船員保険勘定〕', columns: ['執行額'], lines: spent }),
    };
    expect(budgetLeft(book).lines).toEqual(['70000', '?', '10000', '130000']);
    expect(left(book).budgets).toHaveLength(1);
  });

  it('has no 予備費 where the budget has no such line', () => {
    const book = { 予算: rowsOf({ title, lines: LINES.filter(([name]) => name !== '予備費') }) };
    expect(left(book).budgets[0]?.contingency).toBeNull();
  });
});
