import { describe, expect, it } from 'vitest';
import {
  isNote,
  isPageMark,
  isSentence,
  statedRounding,
  statedUnit,
} from '../../../../src/sheet/budget/vocabulary/stated-words';

describe('what is stated around a table', () => {
  it.each([
    ['（単位：百万円、％）', 1_000_000],
    ['(単位:千円)(%)', 1_000],
    ['研究会 収支予算（単位 円）', 1],
    ['千円', 1_000],
    ['予算額（百万円）', 1_000_000],
    ['（単位：万円）', 10_000],
    ['単位:億円', 100_000_000],
    ['（兆円）', 1_000_000_000_000],
    ['（単位：十億円）', null],
    ['543,700千円となりました', null],
    ['円滑化事業費', null],
  ])('the unit of %s is %s', (text, unit) => {
    expect(statedUnit(text)).toBe(unit);
  });

  it.each([
    ['計数は、単位未満を切り捨てている。', 'truncate'],
    ['四捨五入のため一致しない', 'round'],
    ['構成比は、小数点第２位以下を四捨五入している。', null],
    ['計数及び構成比は四捨五入している。', 'round'],
    ['端数処理の関係', null],
  ])('%s says %s', (text, rounding) => {
    expect(statedRounding(text)).toBe(rounding);
  });

  it.each(['（次頁へ続く）', '続き', '－ 1 －', '- 12 -', '3ページ', '1/3頁'])(
    '%s is for the printer',
    (text) => {
      expect(isPageMark(text)).toBe(true);
    },
  );

  it.each(['-', '12', '1頁広告費', '続柄調査費'])('%s is not', (text) => {
    expect(isPageMark(text)).toBe(false);
  });

  it('tells notes and sentences from names', () => {
    expect(['（注１）', '注）四捨五入', '注1 率', '※ 保険料率'].filter(isNote)).toHaveLength(4);
    expect(['注射費', '会費'].filter(isNote)).toEqual([]);
    expect([isSentence('予備費は計上していない。'), isSentence('予備費')]).toEqual([true, false]);
  });
});
