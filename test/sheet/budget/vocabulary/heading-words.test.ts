import { describe, expect, it } from 'vitest';
import {
  headingKind,
  headingWord,
  isAfterChanges,
  isAfterTransfers,
  isChange,
  isLabelHeading,
  isMarksOnly,
  isReadOver,
} from '../../../../src/sheet/budget/vocabulary/heading-words';

describe('headings of names', () => {
  it.each([
    '区別',
    '区分',
    '科目',
    '款',
    '項',
    '款項',
    '目名',
    '事項',
    '名称',
    '使途別分類名',
    '勘定科目',
    '会計別',
    '性質別',
  ])('%s is one', (word) => {
    expect(isLabelHeading(word)).toBe(true);
  });

  it.each(['収入', '会費', '内訳', '摘要', '予算額', '保険料等交付金', '特別', ''])('%s is none', (word) => {
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
    ['流用額', 'difference'],
    ['予備費支出及び流用増減', 'difference'],
    ['前年度からの繰越額', 'other'],
    ['繰越財源充当額', 'other'],
    ['本年度の財源内訳', 'other'],
    ['最終予算額', 'budget'],
    ['補正第1号', 'difference'],
    ['2号補正', 'difference'],
    ['実質収支', 'difference'],
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
    ['その他事業', 'by-title'],
    ['管理部門', 'by-title'],
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

describe('what stands behind a heading’s word', () => {
  it.each([
    ['令和６年度\nＡ', '令和6年度'],
    ['令和６年度①', '令和6年度'],
    ['増減\nＡ－Ｂ', '増減'],
    ['予算現額(a+b+c)', '予算現額'],
    ['差額（決算－予算）', '差額'],
    ['令和６年度 千円', '令和6年度'],
    ['2021年度\n決算額（千円）', '2021年度決算額(千円)'],
    ['R6', 'R6'],
    ['Ａ会計', 'A会計'],
    ['平成14年度（構成比）', '平成14年度(構成比)'],
  ])('%s is %s', (text, word) => {
    expect(headingWord(text)).toBe(word);
  });

  it.each([
    ['Ａ', true],
    ['(1)', true],
    ['③＝①＋②', true],
    ['C(A-B)', true],
    ['Ｄ／Ｃ', true],
    ['R6', false],
    ['差引Ａ－Ｂ', false],
    ['千円', false],
  ])('alone is nothing but marks: %s %s', (text, expected) => {
    expect(isMarksOnly(text)).toBe(expected);
  });
});

describe('what a budget comes about by', () => {
  it.each([
    ['補正予算額', true],
    ['補正予算(第2号)', true],
    ['前年度からの繰越額', true],
    ['予備費支出及び流用増減', true],
    ['翌年度繰越額', false],
    ['補正後の額', false],
    ['当初予算額', false],
  ])('%s changes it: %s', (word, expected) => {
    expect(isChange(word)).toBe(expected);
  });

  it.each([
    ['予算現額', true],
    ['最終予算額', true],
    ['補正後の額', true],
    ['予算現額と収入済額との比較', false],
    ['補正前の額', false],
  ])('%s is the budget after changes: %s', (word, expected) => {
    expect(isAfterChanges(word)).toBe(expected);
  });
});
