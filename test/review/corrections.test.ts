import { describe, expect, it } from 'vitest';
import { reviewWorkbook, type Review } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { unusedCorrections } from '../../src/review/unused-corrections';
import type { Change, Correction } from '../../src/sheet/budget/vocabulary/correction';
import { heading, rowAt } from '../support/corrections';
import type { TestRows } from '../support/reading';
import { sheetOf } from '../support/sheet';

type Sheets = Readonly<Record<string, TestRows>>;

function on(sheet: string, change: Change): Correction {
  return { table: { sheet, name: '', nth: 0 }, ...change };
}

function review(sheets: Sheets, ...corrections: readonly Correction[]): Review {
  return reviewWorkbook(
    { sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name })), date1904: false },
    { ...DEFAULT_SETTINGS, reading: { ...DEFAULT_SETTINGS.reading, corrections } },
  );
}

function codes({ findings }: Review): string[] {
  return findings.map(({ code }) => code);
}

const BUDGET: TestRows = [
  ['令和６年度 収支予算', '（単位：円）'],
  ['科目', '予算額'],
  ['収入'],
  ['会費', 9],
  ['計', 9],
  ['支出'],
  ['事業費', 5],
  ['　旅費', 3],
  ['　委託費', 2],
  ['　管理費', 4],
  ['計', 9],
];

describe('what is judged', () => {
  it('is what was corrected: a line at its level adds up', () => {
    const correction = on('表', { of: 'parent', row: rowAt('支出/事業費/管理費'), to: null });
    expect(codes(review({ 表: BUDGET }))).toEqual(['SUM-03', 'SUM-02']);
    expect(codes(review({ 表: BUDGET }, correction))).toEqual([]);
  });

  it('need not balance in a column that is no budget', () => {
    const rows = BUDGET.map((row) => (row[0] === '会費' ? ['会費', 9] : row));
    const unbalanced: TestRows = rows.map((row, index) =>
      index === 3 || index === 4 ? [row[0] ?? '', 8] : row,
    );
    const level = on('表', { of: 'parent', row: rowAt('支出/事業費/管理費'), to: null });
    const kind = on('表', { of: 'kind', column: heading('予算額'), to: 'settlement' });
    expect(codes(review({ 表: unbalanced }, level))).toEqual(['BAL-01']);
    expect(codes(review({ 表: unbalanced }, level, kind))).not.toContain('BAL-01');
  });

  it('is not a table that a person says is none, and nobody is told that nothing was found', () => {
    const { sheets, findings } = review({ 表: BUDGET }, on('表', { of: 'table', to: 'none' }));
    expect(findings).toEqual([]);
    expect(sheets).toMatchObject([{ kind: 'none', tables: [], leftOut: [{ table: { sheet: '表' } }] }]);
  });

  it('are both sides of a statement on two sheets, each corrected on its own', () => {
    const sheets: Sheets = {
      収入: [['（単位：円）'], ['科目', '予算額'], ['収入'], ['会費', 9], ['計', 9]],
      支出: [['（単位：円）'], ['科目', '予算額'], ['支出'], ['事業費', 8], ['雑費', 9], ['計', 9]],
    };
    const correction = on('支出', { of: 'role', row: rowAt('支出/事業費'), to: 'none' });
    const corrected = review(sheets, correction);
    expect(codes(review(sheets))).toEqual(['SUM-02']);
    expect(codes(corrected)).toEqual([]);
    expect(corrected.sheets[0]?.tables[0]?.how).toMatchObject({
      sources: [{ anchor: { sheet: '収入' } }, { anchor: { sheet: '支出' } }],
      corrections: [correction],
    });
  });
});

describe('a correction that does not act is told', () => {
  const acts = on('表', { of: 'unit', to: 1 });

  it.each<[string, Correction]>([
    ['its row is gone', on('表', { of: 'role', row: rowAt('支出/印刷費'), to: 'none' })],
    ['its column is gone', on('表', { of: 'kind', column: heading('決算額'), to: 'other' })],
    ['its table is gone', { ...acts, table: { sheet: '表', name: 'health', nth: 0 } }],
    ['its sheet is gone', on('前の名前', { of: 'unit', to: 1 })],
    [
      'it contradicts itself',
      on('表', { of: 'parent', row: rowAt('支出/事業費'), to: rowAt('支出/事業費/旅費') }),
    ],
  ])('where %s', (_, lost) => {
    const corrections = [acts, lost];
    expect(unusedCorrections(review({ 表: BUDGET }, ...corrections), corrections, null)).toEqual([lost]);
  });

  it('not where its sheet was not looked at', () => {
    const elsewhere = on('ほか', { of: 'unit', to: 1 });
    expect(unusedCorrections(review({ 表: BUDGET }, acts), [acts, elsewhere], ['表'])).toEqual([]);
  });

  it('not where it acts on a table that is left out', () => {
    const out = on('表', { of: 'table', to: 'none' });
    expect(unusedCorrections(review({ 表: BUDGET }, out), [out], null)).toEqual([]);
  });
});
