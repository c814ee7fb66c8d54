import { describe, expect, it } from 'vitest';
import { call, cell, column, errorCell } from './call';

const received = column(45_383, 45_383, 45_408, 45_408);
const paid = column(45_397, 45_398, 45_427, 45_413);

describe('KPI.SERVICE_STANDARD', () => {
  it.each([
    ['serial dates', received, paid, 0.75],
    ['with a time of day', column(45_383.9), column(45_397.1), 1],
    ['dates as text', column('令和６年４月１日', 'R6.4.1'), column('2024-04-15', '２０２４／４／１６'), 0.5],
    ['blank rows', column(45_383, null, '', 0), column(45_384, '', null, 0), 1],
    ['rows beside each other', [[45_383, 45_383]], [[45_384, 45_398]], 0.5],
    ['a single application', cell(45_383), cell(45_384), 1],
    ['no application', column('', ''), column('', ''), '#DIV/0!'],
    ['paid before received', column(45_383), column(45_382), '#NUM!'],
    [
      'text',
      column(45_383, 45_383, '不明'),
      column(45_384, 45_384, 45_384),
      '#VALUE! 1番目の引数の3行目「不明」を日付として読めません。',
    ],
    [
      'a number that is no day',
      column(45_383),
      column(3_000_000),
      '#VALUE! 2番目の引数「3000000」を日付として読めません。',
    ],
    [
      'a number below a day',
      column(0.5),
      column(45_384),
      '#VALUE! 1番目の引数「0.5」を日付として読めません。',
    ],
    ['a truth value', column(true), column(45_384), '#VALUE! 1番目の引数「true」を日付として読めません。'],
    [
      'an error cell',
      column(45_383, errorCell('#REF!')),
      column(45_384, 45_384),
      '#VALUE! 1番目の引数の2行目がエラー値（#REF!）です。',
    ],
    [
      'paid and never received',
      column(45_383, null),
      column(45_384, 45_384),
      '#VALUE! 1番目の引数の2行目が空白です。終わりの日付だけがあります。',
    ],
    [
      'unpaid',
      column(45_383, 45_383, 45_383),
      column(45_384, null, ''),
      '#N/A 終わっていないものが2件あります。基準日（as_of）を指定するか、日付を入れてください。',
    ],
    [
      'before the holidays that are known',
      column(30_000, 30_000),
      column(30_001, 30_001),
      '#N/A 1番目の引数の1行目の前後に、祝日の分からない日があります。営業日は2008年から2035年まで数えられます。',
    ],
    [
      'different shapes',
      column(45_383),
      column(45_384, 45_385),
      '#VALUE! 2番目の引数（2行×1列）を1番目の引数（1行×1列）と同じ大きさの範囲にしてください。',
    ],
    ['one argument', column(45_383), null, '#VALUE! 2番目の引数を指定してください。'],
    ['beyond the published holidays', column('2028-01-04'), column('2028-01-05'), '1 provisional'],
  ])('%s', (_name, from, to, expected) => {
    expect(call('SERVICE_STANDARD', from, to)).toBe(expected);
  });

  it.each([
    ['business', 0.75],
    ['営業日', 0.75],
    ['', 0.75],
    [0, 0.75],
    ['calendar', 0.25],
    ['Calendar ', 0.25],
    ['暦日', 0.25],
    [
      'weekly',
      '#VALUE! 3番目の引数「weekly」は使えません。次のいずれかです: business、営業日、calendar、暦日',
    ],
    [
      'constructor',
      '#VALUE! 3番目の引数「constructor」は使えません。次のいずれかです: business、営業日、calendar、暦日',
    ],
  ])('counts the days of the calendar "%s"', (calendar, expected) => {
    expect(call('SERVICE_STANDARD', received, paid, calendar)).toBe(expected);
  });

  it('does not count closed days', () => {
    expect(call('SERVICE_STANDARD', received, paid, null, column('2024/4/5', ''))).toBe(1);
    expect(call('SERVICE_STANDARD', received, paid, null, cell('休み'))).toBe(
      '#VALUE! 4番目の引数「休み」を日付として読めません。',
    );
  });

  it.each([
    ['2024/5/31', 0.5],
    [45_443, 0.5],
    ['2024/4/10', 1],
    ['', '#N/A 終わっていないものが1件あります。基準日（as_of）を指定するか、日付を入れてください。'],
    ['5月末', '#VALUE! 5番目の引数「5月末」を日付として読めません。'],
  ])('judges an unpaid application as of %s', (asOf, expected) => {
    expect(call('SERVICE_STANDARD', column(45_383, 45_383), column(45_384, null), null, null, asOf)).toBe(
      expected,
    );
  });

  it('leaves off the days on which an application was suspended', () => {
    const suspended = column('', 1, 0, null);
    expect(call('SERVICE_STANDARD', received, paid, null, null, null, suspended)).toBe(1);
    expect(call('SERVICE_STANDARD', received, paid, null, null, null, column(0, -1, 0, 0))).toBe(
      '#VALUE! 6番目の引数の2行目「-1」は0以上の整数ではありません。',
    );
    expect(call('SERVICE_STANDARD', received, paid, null, null, null, cell(1))).toBe(
      '#VALUE! 6番目の引数（1行×1列）を1番目の引数（4行×1列）と同じ大きさの範囲にしてください。',
    );
  });

  it('reads serial dates of the 1904 system when it is told to, and texts as ever', () => {
    const rows = [column(45_383 - 1462, 'R6.4.1'), column(45_397 - 1462, 45_398 - 1462)] as const;
    expect(call('SERVICE_STANDARD', ...rows, null, null, null, null, 1904)).toBe(0.5);
    expect(call('SERVICE_STANDARD', ...rows, null, null, null, null, 1905)).toBe(
      '#VALUE! 7番目の引数「1905」は使えません。次のいずれかです: 1900、1904',
    );
  });
});

describe('other records', () => {
  it('KPI.CARD_ISSUE_DAYS', () => {
    expect(call('CARD_ISSUE_DAYS', column(45_383, 45_408), column(45_385, 45_412))).toBe(1.5);
    expect(call('CARD_ISSUE_DAYS', column(45_383), column(45_385), column(45_384))).toBe(1);
    expect(call('CARD_ISSUE_DAYS', column(45_383), column(null))).toMatch(/^#N\/A .*1件/);
  });

  it('KPI.CARD_RECOVERY.BY_DATE', () => {
    const lost = column('2024/4/1', '2024/4/1', '2025/3/10');
    const back = column('2024/5/1', '2024/5/2', '');
    expect(call('CARD_RECOVERY.BY_DATE', lost, back, '2025/3/31')).toBe(0.5);
    expect(call('CARD_RECOVERY.BY_DATE', lost, back)).toMatch(/^#N\/A .*1件/);
    expect(call('CARD_RECOVERY.BY_DATE', column('2024/4/1'), column('2024/3/29'))).toBe(1);
    // The last day counts to its last minute, however often a day comes.
    expect(call('CARD_RECOVERY.BY_DATE', column(45_383, 45_383), column(45_413.9, 45_413.9))).toBe(1);
    expect(call('CARD_RECOVERY.BY_DATE', column(45_383, 45_383), column(45_414.1, 45_414.1))).toBe(0);
  });

  it('KPI.EARLY_VISIT', () => {
    expect(call('EARLY_VISIT', column('2024/5/10'), column('2025/3/31'))).toBe(1);
    expect(call('EARLY_VISIT', column('2024/5/10'), column('2025/4/1'))).toBe(0);
    expect(call('EARLY_VISIT', column('2024/5/10'), column('2024/5/9'))).toBe('#NUM!');
  });

  it.each([
    [2024, 2],
    ['R6', 2],
    ['令和6年度', 2],
    [2023, 1],
    ['', '#VALUE! 2番目の引数を指定してください。'],
    [
      '今年度',
      '#VALUE! 2番目の引数「今年度」を年度として読めません。2024、R6、令和6年度のように指定してください。',
    ],
    [
      45_383,
      '#VALUE! 2番目の引数「45383」を年度として読めません。2024、R6、令和6年度のように指定してください。',
    ],
  ])('KPI.SMOKING_CESSATION in %s', (year, expected) => {
    const days = column('2024/3/31', '2024/4/1', '', '2025/3/31');
    expect(call('SMOKING_CESSATION', days, year)).toBe(expected);
  });

  it('KPI.BIOSIMILAR', () => {
    expect(call('BIOSIMILAR', column(80, 79, null), column(100, 100, ''))).toBe(0.5);
    expect(call('BIOSIMILAR', column(101), column(100))).toBe('#NUM!');
  });

  it('KPI.GENERIC.BRANCHES', () => {
    expect(call('GENERIC.BRANCHES', column(0.8, 0.83, 0.79, null), column(0.78, 0.84, 0.75, ''))).toBe(1);
    expect(call('GENERIC.BRANCHES', column(81.7), column(0.8))).toBe('#NUM!');
    expect(call('GENERIC.BRANCHES', column(0.8, 0.8), column(0.8, null))).toBe(
      '#N/A 1番目の引数の2行目または前年度の同じ行に値がありません。',
    );
  });

  it('KPI.SINGLE_BID', () => {
    expect(call('SINGLE_BID', column(1, 3, 2, 0, 5, ''))).toBe(0.25);
    expect(call('SINGLE_BID', cell(15), cell(100))).toBe(0.15);
    expect(call('SINGLE_BID', cell(15), cell(10))).toBe('#NUM!');
    expect(call('SINGLE_BID', column(1, 1.5))).toBe(
      '#VALUE! 1番目の引数の2行目「1.5」は0以上の整数ではありません。',
    );
    expect(call('SINGLE_BID', null, cell(1))).toBe('#VALUE! 1番目の引数を指定してください。');
  });
});
