import { describe, expect, it } from 'vitest';
import { choicesIn, suggestion, type Choice } from '../../../src/taskpane/compare/choices';
import type { PairMode } from '../../../src/taskpane/session/comparing';
import { reviewOfBook } from '../../support/book';
import { rowsOf, type TestTable } from '../../support/table';

const HEALTH = '令和６年度 収入支出予算 〔健康保険勘定〕';
const SEAMEN = '令和６年度 収入支出予算 〔船員保険勘定〕';

function book(tables: Readonly<Record<string, Partial<TestTable>>>) {
  const sheets = Object.entries(tables).map(([name, table]) => {
    const columns = table.columns ?? ['予算額'];
    return [
      name,
      rowsOf({ lines: [['支出'], ['甲', ...columns.map(() => 1)]], title: HEALTH, ...table, columns }),
    ];
  });
  return reviewOfBook(Object.fromEntries(sheets) as Parameters<typeof reviewOfBook>[0]);
}

function name({ book: file, column: { table, statement } }: Choice): string {
  return `${file ?? 'workbook'} ${table.sheet} ${statement.column.label}`;
}

function suggested(
  mode: PairMode,
  own: Parameters<typeof book>[0],
  file: Parameters<typeof book>[0] = {},
): string[] | null {
  const choices = [...choicesIn(book(own), null), ...choicesIn(book(file), 'file')];
  return suggestion(mode, choices)?.map(name) ?? null;
}

it('offers every column but differences', () => {
  const review = book({ 予算: { columns: ['予算額', '前年度予算額', '増減'] } });
  expect(choicesIn(review, null).map(name)).toEqual(['workbook 予算 予算額', 'workbook 予算 前年度予算額']);
});

describe('what offers itself', () => {
  it.each<[string, PairMode, Parameters<typeof book>[0], Parameters<typeof book>[0], string[] | null]>([
    [
      'two sheets of an account',
      'versions',
      { 前: {}, 後: {} },
      {},
      ['workbook 前 予算額', 'workbook 後 予算額'],
    ],
    ['not two accounts', 'versions', { 健: {}, 船: { title: SEAMEN } }, {}, null],
    [
      'the file before the workbook',
      'versions',
      { 前: {}, 後: {} },
      { 案: {} },
      ['file 案 予算額', 'workbook 前 予算額'],
    ],
    ['not the file of another account', 'versions', { 前: {} }, { 案: { title: SEAMEN } }, null],
    [
      'the finer unit first',
      'printed',
      { 公表: { unit: '（単位：百万円）' }, 円: { unit: '（単位：円）' } },
      {},
      ['workbook 円 予算額', 'workbook 公表 予算額'],
    ],
    ['not two tables in one unit', 'printed', { 前: {}, 後: {} }, {}, null],
    [
      'the columns of one table',
      'execution',
      { 予算: {}, 執行: { columns: ['予算現額', '執行額'] } },
      {},
      ['workbook 執行 予算現額', 'workbook 執行 執行額'],
    ],
    [
      'a settlement on another sheet',
      'execution',
      { 予算: {}, 決算: { title: '令和６年度 〔健康保険勘定〕', columns: ['決算額'] } },
      {},
      ['workbook 予算 予算額', 'workbook 決算 決算額'],
    ],
    ['nothing without execution', 'execution', { 予算: {} }, {}, null],
  ])('%s', (_, mode, own, file, expected) => {
    expect(suggested(mode, own, file)).toEqual(expected);
  });
});
