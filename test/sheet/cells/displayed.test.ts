import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayedText } from '../../../src/sheet/cells/displayed';

const TRUE_MINUS = '#,##0;△#,##0';

describe('displayedText of numbers', () => {
  it.each([
    ['grouped', 12_484_225, '#,##0', '12,484,225'],
    ['negative with △', -1_234, TRUE_MINUS, '△1,234'],
    ['negative with ▲ and a space', -1_234, '#,##0;"▲ "#,##0;"-"', '▲ 1,234'],
    ['positive of the same', 1_234, '#,##0;"▲ "#,##0;"-"', '1,234'],
    ['zero as nil mark', 0, '#,##0;"▲ "#,##0;"-"', '-'],
    ['zero without a section of its own', 0, TRUE_MINUS, '0'],
    ['a zero that nothing is shown for', 0, '#,##0;△#,##0;', ''],
    ['in brackets', -5, '#,##0_);(#,##0)', '(5)'],
    ['red by colour only', -5, '#,##0;[Red]-#,##0', '-5'],
    ['accounting style', 1_234, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', ' 1,234 '],
    ['yen in millions', 12_484_225_000_000, '#,##0,,', '12,484,225'],
    ['yen in millions, half up', 500_000, '#,##0,,', '1'],
    ['yen in millions, just below half', 499_999, '#,##0,,', '0'],
    ['yen in thousands with a decimal', 1_250, '#,##0.0,', '1.3'],
    ['percent, half up', 0.9625, '0.0%', '96.3%'],
    ['percent without decimals', 1, '0%', '100%'],
    ['percent that only looks full', 0.99996, '0.00%', '100.00%'],
    ['with a unit', 7_125, '#,##0"円"', '7,125円'],
    ['yen sign by currency', -7_125, '[$¥-411]#,##0;[$¥-411]\\-#,##0', '¥-7,125'],
    ['by condition, met', 1_000_000, '[>=1000000]#,##0,,"百万円";#,##0"円"', '1百万円'],
    ['by condition, not met', 999_999, '[>=1000000]#,##0,,"百万円";#,##0"円"', '999,999円'],
    ['decimals half up, where binary is below', 4.55, '0.0', '4.6'],
    ['a fraction', 0.5, '# ?/?', ' 1/2'],
    ['scientific', 12_345, '0.00E+00', '1.23E+04'],
    ["Japan's escape", 1_234, '0!.0,"千"', '0.1千'],
    ['text format', 5, '@', '5'],
    ['hidden', 5, ';;;', ''],
    ['a format that is none', 5, 'foo bar[', '5'],
  ])('%s', (_, value, format, text) => {
    expect(displayedText(value, format)).toBe(text);
  });
});

describe('displayedText of General', () => {
  it.each([
    [0, '0'],
    [-1_234, '-1234'],
    [99_999_999_999, '99999999999'],
    [100_000_000_000, '1E+11'],
    [-99_999_999_999, '-99999999999'],
    [-100_000_000_000, '-1E+11'],
    [123_456_789_012, '1.23457E+11'],
    [1e20, '1E+20'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333'],
    [1_234.567_890_123, '1234.56789'],
    [12_345_678_901.5, '12345678902'],
    [0.000_012_345, '0.000012345'],
    [0.000_012_345_6, '1.23456E-05'],
    [1e-10, '1E-10'],
  ])('%d is %s', (value, text) => {
    expect(displayedText(value, 'General')).toBe(text);
  });

  it('shows every whole number of up to 11 digits as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (value) => {
        expect(displayedText(value, 'General')).toBe(String(value));
      }),
    );
  });
});

describe('displayedText of other values', () => {
  it.each([
    ['nothing', null, '#,##0', ''],
    ['an error', { error: '#N/A' }, '#,##0', '#N/A'],
    ['TRUE', true, '0', 'TRUE'],
    ['FALSE', false, 'yyyy/m/d', 'FALSE'],
    ['text under General', ' 国庫補助金 ', 'General', ' 国庫補助金 '],
    ['text under a number format', '（注）', TRUE_MINUS, '（注）'],
    ['text under a text section', '山田', '0;0;0;@"様"', '山田様'],
    ['text that a format hides', '山田', '0;0;0;', ''],
    ['text that looks like a number', '1234', '#,##0', '1234'],
  ])('%s', (_, value, format, text) => {
    expect(displayedText(value, format)).toBe(text);
  });
});

describe('displayedText of dates', () => {
  it.each([
    ['western', 45_383, 'yyyy/m/d', '2024/4/1'],
    ['Japanese words', 45_383, 'yyyy"年"m"月"d"日"', '2024年4月1日'],
    ['month in English, as in Japan', 45_383, 'd-mmm-yy', '1-Apr-24'],
    ['half of the day', 0.75, 'h:mm AM/PM', '6:00 PM'],
    ['half of the day in Japanese', 0.75, '[$-411]AM/PM h"時"', '午後 6時'],
    ['more than a day of hours', 1.5, '[h]:mm', '36:00'],
    ['the day that never was', 60, 'yyyy/m/d', '1900/2/29'],
    ['before the first day', -1, 'yyyy/m/d', '########'],
    ['after the last day', 2_958_466, 'yyyy/m/d', '########'],
  ])('%s', (_, serial, format, text) => {
    expect(displayedText(serial, format)).toBe(text);
  });

  it.each([
    ['a date', 45_383 - 1_462, 'yyyy/m/d', '2024/4/1'],
    ['the first day', 0, 'yyyy/m/d', '1904/1/1'],
    ['an era', 45_383 - 1_462, 'ggge"年"', '令和6年'],
    ['hours, which are counted from 0', 1.5, '[h]:mm', '36:00'],
    ['an amount', 5, '#,##0', '5'],
  ])('of the 1904 date system: %s', (_, value, format, text) => {
    expect(displayedText(value, format, { date1904: true })).toBe(text);
  });
});
