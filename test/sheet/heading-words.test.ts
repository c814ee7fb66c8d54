import { describe, expect, it } from 'vitest';
import { headingKind, isAfterTransfers, isLabelHeading, isReadOver } from '../../src/sheet/heading-words';

describe('headings of names', () => {
  it.each(['区別', '区分', '科目', '款', '項', '款項', '目名', '事項', '名称', '使途別分類名', '勘定科目'])(
    '%s is one',
    (word) => {
      expect(isLabelHeading(word)).toBe(true);
    },
  );

  it.each(['収入', '会費', '内訳', '摘要', '予算額', '保険料等交付金', ''])('%s is none', (word) => {
    expect(isLabelHeading(word)).toBe(false);
  });
});

describe('headings of amounts', () => {
  it.each([
    ['予算額', 'budget'],
    ['本年度予算額', 'budget'],
    ['令和6年度要求額', 'budget'],
    ['査定額', 'budget'],
    ['補正前の額', 'budget'],
    ['金額(百万円)', 'budget'],
    ['前年度予算額', 'previous-budget'],
    ['決算額', 'settlement'],
    ['5年度決算見込', 'settlement'],
    ['執行額', 'settlement'],
    ['支出決定額', 'settlement'],
    ['予算現額', 'budget'],
    ['流用後予算額', 'budget'],
    ['流用額', 'other'],
    ['増減', 'difference'],
    ['増△減', 'difference'],
    ['差額(決算-予算)', 'difference'],
    ['差引残額', 'difference'],
    ['対前年度増減額', 'difference'],
    ['比較', 'difference'],
    ['補正額', 'difference'],
    ['不用額', 'other'],
    ['調定額', 'other'],
    ['4月', 'other'],
    ['平成14年度(構成比)', 'by-title'],
    ['18年度', 'by-title'],
    ['R6', 'by-title'],
    ['2024', 'by-title'],
    ['計', 'by-title'],
    ['介護勘定', 'by-title'],
  ])('%s is %s', (word, kind) => {
    expect(headingKind(word)).toBe(kind);
  });

  it.each([
    '備考',
    '構成比',
    '増減率',
    '対17年度比',
    '比率',
    '執行率',
    '件数',
    '単価',
    'コード',
    '会費',
    '18',
    '',
  ])('%s is none', (word) => {
    expect(headingKind(word)).toBeNull();
  });
});

describe('columns that are read over', () => {
  it.each([
    ['備考', true],
    ['構成比(%)', true],
    ['No.', true],
    ['コード', true],
    ['国費', false],
    ['平成14年度(構成比)', false],
  ])('%s: %s', (word, readOver) => {
    expect(isReadOver(word)).toBe(readOver);
  });
});

it.each([
  ['予算現額', true],
  ['流用等後の予算額', true],
  ['変更後予算額(円)', true],
  ['予算現額(当初)', true],
  ['当初予算額', false],
  ['補正後予算額', false],
  ['流用額', false],
])('%s is the budget after transfers: %s', (word, expected) => {
  expect(isAfterTransfers(word)).toBe(expected);
});
