import { describe, expect, it } from 'vitest';
import {
  isDifferenceName,
  isNoSummand,
  isTotalName,
  sideSpokenOf,
  sideWord,
  totalWord,
} from '../../../../src/sheet/budget/vocabulary/line-words';

describe('words for a side', () => {
  it.each([
    ['収入', 'revenue', false],
    ['歳入', 'revenue', false],
    ['収益の部', 'revenue', false],
    ['I収入の部', 'revenue', false],
    ['収入(単位:円)', 'revenue', false],
    ['経常収益', 'revenue', true],
    ['事業活動支出', 'expenditure', true],
    ['資本的支出', 'expenditure', true],
    ['支出科目', 'expenditure', false],
    ['経常費用', 'expenditure', true],
  ])('%s is %s', (name, side, scoped) => {
    expect(sideWord(name)).toEqual({ side, scoped });
  });

  it.each(['雑収入', '事業収入', '雑支出', '単年度収入(経常収入)', '事業費用', '収支', ''])(
    '%s is none',
    (name) => {
      expect(sideWord(name)).toBeNull();
    },
  );

  it.each([
    ['令和6年度収入予算', 'revenue'],
    ['支出済歳出額の推移表', 'expenditure'],
    ['経費一覧', 'expenditure'],
    ['歳入歳出予算', null],
    ['予算の概要', null],
  ])('%s speaks of %s', (text, side) => {
    expect(sideSpokenOf(text)).toBe(side);
  });
});

describe('words for totals', () => {
  it.each([
    ['計', 'total', null, null, 1],
    ['合計(A)', 'total', null, null, 2],
    ['総計', 'total', null, null, 3],
    ['小計', 'subtotal', null, null, 1],
    ['収入計', 'total', { side: 'revenue', scoped: false }, null, 1],
    ['収入合計(収入総額)', 'total', { side: 'revenue', scoped: false }, null, 2],
    ['支出の部合計', 'total', { side: 'expenditure', scoped: false }, null, 2],
    ['歳出総額', 'total', { side: 'expenditure', scoped: false }, null, 3],
    ['経常収入計(1)', 'total', { side: 'revenue', scoped: true }, null, 1],
    ['人件費計', 'total', null, '人件費', 1],
    ['人件費小計', 'subtotal', null, '人件費', 1],
    ['融資資金勘定合計', 'total', null, '融資資金勘定', 2],
    ['保険料収入計', 'total', null, '保険料収入', 1],
  ])('%s is a %s', (name, kind, side, of, rank) => {
    expect(totalWord(name)).toEqual({ kind, side, of, rank });
  });

  it.each(['一般会計', '特別会計(A)', 'システム設計', '統計', '基金総額', '調定額', '人件費', ''])(
    '%s is none',
    (name) => {
      expect(totalWord(name)).toBeNull();
    },
  );

  it.each([
    ['合計', true],
    ['収入計', true],
    ['収支差引', true],
    ['人件費計', false],
    ['会計', false],
  ])('%s can be nothing else: %s', (name, is) => {
    expect(isTotalName(name)).toBe(is);
  });
});

describe('revenue less expenditure', () => {
  it.each([
    '差引',
    '収支差',
    '収支差額',
    '歳入歳出差引額',
    '収支差引合計額(収入総額-支出総額)',
    '当期収支差額',
    '収支差引残額',
    '純利益',
    '当期経常増減額',
    '評価損益等調整前当期経常増減額',
    '当期経常外増減額',
  ])('%s is said by the word', (name) => {
    expect(isDifferenceName(name)).toBe(true);
  });

  it.each([
    '前期繰越収支差額',
    '次期繰越収支差額',
    '差額調整金',
    '収入',
    '残業手当',
    '実質的な収支',
    '実質収支',
  ])('%s is not', (name) => {
    expect(isDifferenceName(name)).toBe(false);
  });
});

describe('part of no sum', () => {
  it.each([
    '（参考）前年度決算',
    '会費（再掲）',
    '実質的な収支',
    '期末残高',
    '職員数（人）',
    '人員',
    '経費比率（％）',
  ])('%s is, by its name', (label) => {
    expect(isNoSummand(label)).toBe(true);
  });

  it.each(['参考図書費', '期末手当', '繰越金', '比較検討費', '回数券収入', '人件費'])(
    '%s may be some',
    (label) => {
      expect(isNoSummand(label)).toBe(false);
    },
  );
});
