import { describe, expect, it } from 'vitest';
import { lineAmounts, LEDGER_HEADINGS, type LedgerRow } from '../support/ledger';
import { budgetAfterTransfers } from '../../src/review/after-transfers';
import { budgetColumn } from '../../src/engine/budget/compare/table-column';
import { reviewOfBook, type Book } from '../support/book';
import { rowsOf, type TestTable } from '../support/table';

const LINES: TestTable['lines'] = [
  ['支出'],
  ['業務経費', 100],
  ['一般管理費', 50],
  ['予備費', 10],
  ['計', 160],
];

function after(ledger: readonly LedgerRow[], over: Partial<TestTable> = {}) {
  const title = '令和６年度 収入支出予算 〔健康保険勘定〕';
  const book: Book = {
    予算: rowsOf({ title, unit: '（単位：千円）', lines: LINES, ...over }),
    流用: [
      ['令和６年度 流用一覧'],
      [null, '（単位：円）'],
      LEDGER_HEADINGS,
      ...ledger.map((row) => [...row]),
    ],
  };
  const review = reviewOfBook(book);
  const [budget] = review.sheets.flatMap(({ tables }) => tables);
  const column = budget ? budgetColumn(budget.table) : null;
  if (!column) throw new Error('no budget');
  return budgetAfterTransfers(column, review);
}

describe('the budget after transfers', () => {
  it('is the budget with the ledger applied', () => {
    const { from, column, applied } = after([
      ['健康保険勘定', '業務経費', '健康保険勘定', '一般管理費', 5_000],
      ['健康保険勘定', '予備費', '健康保険勘定', '業務経費', 2_000],
    ]);
    expect([from, applied.length, lineAmounts(column)]).toEqual([
      'ledger',
      2,
      ['業務経費 97', '一般管理費 55', '予備費 8', '計 160'],
    ]);
  });

  it('is the budget itself where no transfer is recorded', () => {
    const { from, column } = after([]);
    expect([from, lineAmounts(column)[0]]).toEqual(['budget', '業務経費 100']);
  });

  it.each(['予算現額', '流用後予算額', '変更後予算'])(
    'is what a column %s says, without the ledger',
    (label) => {
      const ledger: LedgerRow[] = [['健康保険勘定', '業務経費', '健康保険勘定', '一般管理費', 5_000]];
      const { from, column, applied } = after(ledger, { columns: [label] });
      expect([from, applied.length, lineAmounts(column)[0]]).toEqual(['column', 1, '業務経費 100']);
    },
  );

  it('leaves other accounts’ transfers, those between accounts and those of other years alone', () => {
    const { from } = after([
      ['船員保険勘定', '業務経費', '船員保険勘定', '一般管理費', 5_000],
      ['健康保険勘定', '業務経費', '船員保険勘定', '一般管理費', 5_000],
    ]);
    expect(from).toBe('budget');
    const earlier = after([['健康保険勘定', '業務経費', '健康保険勘定', '一般管理費', 5_000]], {
      title: '令和５年度 収入支出予算 〔健康保険勘定〕',
    });
    expect(earlier.from).toBe('budget');
  });

  it('names what cannot be applied', () => {
    const { unapplied } = after([
      ['健康保険勘定', '業務経費', '健康保険勘定', '特別費', 5_000],
      ['健康保険勘定', '業務経費', '健康保険勘定', '一般管理費', '未定'],
      ['健康保険勘定', null, '健康保険勘定', '一般管理費', 5_000],
    ]);
    expect(unapplied.map(({ why, field: { text } }) => [why, text])).toEqual([
      ['unknown-line', '特別費'],
      ['unreadable', '未定'],
      ['one-sided', ''],
    ]);
  });
});
