import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../src/engine/calendar/serial';
import { displayedText } from '../../../src/sheet/cells/displayed';
import { withJapaneseDate } from '../../../src/sheet/cells/japanese-format';

function day(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return serialOf({ year, month, day: date }) ?? NaN;
}

describe('eras', () => {
  it.each([
    ['1900-01-01', '明治33'],
    ['1912-07-29', '明治45'],
    ['1912-07-30', '大正1'],
    ['1926-12-24', '大正15'],
    ['1926-12-25', '昭和1'],
    ['1989-01-07', '昭和64'],
    ['1989-01-08', '平成1'],
    ['2019-04-30', '平成31'],
    ['2019-05-01', '令和1'],
    ['2024-04-01', '令和6'],
  ])('%s is %s', (date, text) => {
    expect(displayedText(day(date), '[$-411]ggge')).toBe(text);
  });

  it.each([
    ['g', 'R'],
    ['gg', '令'],
    ['ggg', '令和'],
    ['e', '6'],
    ['ee', '06'],
    ['r', '06'],
    ['rr', '令和06'],
    ['GGGE', '令和6'],
    ['gggee"年度"', '令和06年度'],
    ['[$-411]ge.m.d', 'R6.4.1'],
    ['[$-30411]ge.m.d', 'R6.4.1'],
    ['[$-ja-JP]ggge"年"m"月"d"日"', '令和6年4月1日'],
    ['[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', '令和6年4月1日'],
    ['[$-411]ggge"年"m"月"d"日"', '令和6年4月1日'],
  ])('%s of 2024-04-01 is %s', (format, text) => {
    expect(displayedText(day('2024-04-01'), format)).toBe(text);
  });

  it.each([
    ['1 without the wish', '[$-411]ggge"年"', '令和1年'],
    ['元 with it', '[$-ja-JP-x-gannen]ggge"年"', '令和元年'],
  ])('the first year is %s', (_, format, text) => {
    expect(displayedText(day('2019-05-01'), format)).toBe(text);
  });

  it('counts western years in other languages', () => {
    expect(displayedText(day('2024-04-01'), '[$-409]e')).toBe('2024');
  });
});

describe('weekdays', () => {
  it.each([
    ['2024-03-31', '日'],
    ['2024-04-01', '月'],
    ['2024-04-06', '土'],
  ])('%s is %s', (date, weekday) => {
    expect(displayedText(day(date), 'm/d(aaa)')).toContain(`(${weekday})`);
    expect(displayedText(day(date), 'aaaa')).toBe(`${weekday}曜日`);
  });
});

describe('withJapaneseDate leaves alone', () => {
  it.each([
    ['words in quotes', '"gengo e"0'],
    ['escaped letters', '0\\g\\e'],
    ['General', 'General"円"'],
    ['exponents', '0.0E+00;0.0e-0'],
    ['halves of the day', 'h:mm AM/PM;h A/P'],
    ['colours and conditions', '[Green][>=1]0'],
    ['a number that is no day', 'yyyy/m/d'],
  ])('%s', (_, format) => {
    expect(withJapaneseDate(format, 45_383)).toBe(format);
  });

  it('era letters of a number that is no day', () => {
    expect(withJapaneseDate('ggge', -1)).toBe('ggge');
  });
});
