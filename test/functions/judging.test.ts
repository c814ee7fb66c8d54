import { describe, expect, it } from 'vitest';
import { call, cell, errorCell } from './call';

const branches = (rate: (index: number) => unknown) =>
  Array.from({ length: 47 }, (_, index) => [`支部${String(index + 1)}`, rate(index)]);

const R5 = (result: unknown) => [['R5', result]];

describe('KPI.TARGET', () => {
  it.each<[string, unknown[], unknown]>([
    ['a fixed target', ['H.CHECKUP'], [[0.617]]],
    ['a name in Japanese', ['被扶養者の特定健診実施率'], [[0.303]]],
    ['a function and its business', ['船員保険 CHECKUP'], [[0.5]]],
    ['the previous year', ['H.MAIL_RATE', R5(0.958)], [[0.958]]],
    ['the plan’s own vintage', ['H.MAIL_RATE', null, 'plan'], [[0.957]]],
    ['the printed mean', ['S.CARD_RECOVERY', null, '計画'], [[0.899]]],
    [
      'pooled counts',
      [
        'S.RECEIPT_EFFECT',
        [
          ['R3', 1, 2],
          ['R4', 1, 10],
          ['R5', 8, 8],
        ],
      ],
      [[0.5]],
    ],
    ['both measures', ['H.COMMISSIONER', [['R5', 0.52, 275_000]]], [[0.5, 275_000]]],
    ['an operational goal', ['S.CARD_ISSUE_DAYS'], [[3]]],
    ['a percentage in words', ['H.MAIL_RATE', R5('95.8％')], [[0.958]]],
    [
      'a percentage under its heading',
      [
        'H.MAIL_RATE',
        [
          ['年度', '実績（％）'],
          ['R5', 95.8],
        ],
      ],
      [[0.958]],
    ],
  ])('answers %s', (_, args, expected) => {
    expect(call('TARGET', ...args)).toEqual(expected);
  });

  it('answers a target for each branch', () => {
    const history = branches((index) => (index === 0 ? 0.75 : 0.82));
    const targets = call('TARGET', 'H.GENERIC', history) as unknown[][];
    expect(targets).toHaveLength(47);
    expect(targets.slice(0, 2)).toEqual([
      ['支部1', 0.8],
      ['支部2', 0.82],
    ]);
  });

  it.each<[string, unknown[], string]>([
    ['the year before', ['H.MAIL_RATE'], '#N/A 令和5年度の実績が必要です。'],
    ['an older year is no substitute', ['H.MAIL_RATE', [['R4', 0.957]]], '#N/A 令和5年度の実績が必要です。'],
    ['a blank year', ['H.MAIL_RATE', R5('')], '#N/A 令和5年度の実績が必要です。'],
    // Excel on the desktop hands blank cells over as 0.
    ['a year that may be blank', ['H.MAIL_RATE', R5(0)], '#N/A 令和5年度の実績が必要です。'],
    ['a year of a mean', ['S.RECEIPT_EFFECT', null, 'plan'], '#N/A 令和2年度の実績が必要です。'],
    [
      'a comparable year',
      ['S.WEB_ACCESS', null, 'plan'],
      '#N/A 比べられる年度がありません（令和4年度以前は集計方法が異なるため除外）。',
    ],
    [
      'the last day',
      ['H.CARD_RECOVERY', R5(0.86)],
      '#N/A 令和6年度の取組の最終日が必要です。年度の欄にその日付を入れてください。令和5年度の同じ期間の実績が必要です。年度の欄に、対応する日付を入れてください。',
    ],
    ['the branches', ['H.GENERIC'], '#N/A 令和5年度の支部別の使用割合が必要です。'],
  ])('names what it lacks: %s', (_, args, expected) => {
    expect(call('TARGET', ...args)).toBe(expected);
  });

  it('takes a last day and a like period by dates in place of the year', () => {
    const history = [
      ['令和5年12月1日', 0.86],
      ['令和6年12月1日', ''],
    ];
    expect(call('TARGET', 'H.CARD_RECOVERY', history)).toEqual([[0.86]]);
    expect(call('STATUS', 'H.CARD_RECOVERY', cell(0.86), history)).toBe('達成');
    expect(call('STATUS', 'H.CARD_RECOVERY', cell(0.8599), history)).toBe('未達成');
  });
});

describe('KPI.STATUS', () => {
  it.each<[string, unknown[], string]>([
    ['on the target', ['H.CHECKUP', cell(0.617)], '達成'],
    ['below it', ['H.CHECKUP', cell(0.6169999999)], '未達成'],
    ['99.996 % of 100 %', ['H.SERVICE_STANDARD', cell(0.99996)], '未達成'],
    ['all counts of all', ['H.SERVICE_STANDARD', [[25_000, 25_000]]], '達成'],
    ['all but one', ['H.SERVICE_STANDARD', [[24_999, 25_000]]], '未達成'],
    ['a third of a third', ['H.MAIL_RATE', cell(1 / 3), [['R5', 1, 3]]], '達成'],
    ['less is better', ['H.SINGLE_BID', cell(0.15)], '達成'],
    ['more than at most', ['H.SINGLE_BID', cell(0.1500001)], '未達成'],
    ['none at all', ['H.SINGLE_BID', cell('0')], '達成'],
    ['none of all', ['H.SINGLE_BID', [['0', 10]]], '達成'],
    ['a percentage in words', ['H.CHECKUP', cell('61.7%')], '達成'],
    ['a growth', ['S.DECLARATION_INCREASE', cell(60)], '達成'],
    ['a missing year', ['H.MAIL_RATE', cell(0.957)], '判定不能'],
    ['the plan’s vintage', ['H.MAIL_RATE', cell(0.957), null, 'plan'], '達成'],
    ['both measures', ['H.COMMISSIONER', [[0.5, 275_000]], [['R5', 0.52, 275_000]]], '達成'],
    ['one of both', ['H.COMMISSIONER', [[0.5, 274_999]], [['R5', 0.52, 275_000]]], '未達成'],
    ['all branches', ['H.GENERIC', branches(() => 0.82), branches(() => 0.82)], '達成'],
    [
      'a branch below',
      ['H.GENERIC', branches((index) => (index ? 0.82 : 0.81)), branches(() => 0.82)],
      '未達成',
    ],
    [
      'a branch that is missing',
      ['H.GENERIC', branches(() => 0.82).slice(1), branches(() => 0.82)],
      '判定不能',
    ],
  ])('of %s', (_, args, expected) => {
    expect(call('STATUS', ...args)).toBe(expected);
  });

  it.each<[string, unknown[], string]>([
    [
      'a KPI that is none',
      ['H.CHEKUP', cell(1)],
      '#N/A 「H.CHEKUP」という KPI はありません。近いもの：H.CHECKUP（生活習慣病予防健診実施率）、',
    ],
    [
      'a name of both businesses',
      ['マイナ保険証の利用率', cell(1)],
      '#N/A 「マイナ保険証の利用率」は両方の事業にあります。',
    ],
    ['no KPI', [null, cell(1)], '#VALUE! 1番目の引数を指定してください。'],
    ['an error for a KPI', [errorCell('#REF!'), cell(1)], '#VALUE! 1番目の引数がエラー値（#REF!）です。'],
    ['no result', ['H.CHECKUP'], '#VALUE! 2番目の引数を指定してください。'],
    ['a blank result', ['H.CHECKUP', cell('')], '#N/A 実績が空欄です。'],
    ['a blank result as the web hands it over', ['H.CHECKUP', cell(null)], '#N/A 実績が空欄です。'],
    ['a blank result as the desktop hands it over', ['H.SINGLE_BID', cell(0)], '#N/A 実績が空欄です。'],
    ['blank branches', ['H.GENERIC', [[0, 0]]], '#N/A 実績が空欄です。'],
    ['61.7 for 61.7 %', ['H.CHECKUP', cell(61.7)], '#NUM!'],
    ['a negative rate', ['H.CHECKUP', cell(-0.1)], '#NUM!'],
    ['more than all', ['H.CHECKUP', [[11, 10]]], '#NUM!'],
    ['a denominator of 0', ['H.CHECKUP', [[1, '0']]], '#DIV/0!'],
    [
      'a blank denominator',
      ['H.CHECKUP', [[1, 0]]],
      '#VALUE! 2番目の引数の1行目2列目：分子と分母の一方しかありません。',
    ],
    [
      'a blank numerator',
      ['H.SINGLE_BID', [[0, 10]]],
      '#VALUE! 2番目の引数の1行目1列目：分子と分母の一方しかありません。',
    ],
    [
      'words',
      ['H.CHECKUP', cell('未集計')],
      '#VALUE! 2番目の引数の1行目1列目：「未集計」を数値として読めません。',
    ],
    [
      'an error cell',
      ['H.CHECKUP', cell(errorCell('#N/A'))],
      '#VALUE! 2番目の引数の1行目1列目：エラー値（#N/A）です。数式か参照先を直してください。',
    ],
    [
      'a history that is none',
      ['H.MAIL_RATE', cell(0.9), [['昨年', 0.9]]],
      '#VALUE! 3番目の引数の1行目1列目：「昨年」を年度として読めません。',
    ],
    ['61.7 in a history', ['H.MAIL_RATE', cell(0.9), R5(95.8)], '#NUM!'],
    [
      'a basis that is none',
      ['H.CHECKUP', cell(0.9), null, 'later'],
      '#VALUE! 4番目の引数「later」は使えません。',
    ],
  ])('refuses %s', (_, args, expected) => {
    const answer = call('STATUS', ...args);
    expect(typeof answer === 'string' && answer.startsWith(expected) ? expected : answer).toBe(expected);
  });
});

describe('KPI.ACHIEVEMENT', () => {
  it.each<[unknown[], unknown]>([
    [['S.DEPENDENT_CHECKUP', cell(0.308)], 0.9625],
    [['H.SINGLE_BID', cell(0.12)], 1.25],
    [['H.SINGLE_BID', cell(0.12), null, null, '2-実績/目標'], 1.2],
    [['H.SINGLE_BID', cell(0.12), null, null, '２－実績／目標'], 1.2],
    [['H.SINGLE_BID', cell('0')], '#DIV/0!'],
    [['H.SINGLE_BID', cell(0)], '#N/A 実績が空欄です。0 は文字列にしてください（B2 なら B2&""）。'],
    [
      ['H.SINGLE_BID', cell(0.12), null, null, 'baseline'],
      '#N/A 基準値から達成度を求められません。計画に記載された基準値がないか、目標より悪くありません。',
    ],
    [['H.COMMISSIONER', [[0.6, 220_000]], [['R5', 0.5, 275_000]]], 0.8],
    [['H.GENERIC', branches((index) => (index ? 0.82 : 0.7)), branches(() => 0.82)], 46 / 47],
    [['H.MAIL_RATE', cell(0.957)], '#N/A 令和5年度の実績が必要です。'],
  ])('%j', (args, expected) => {
    expect(call('ACHIEVEMENT', ...args)).toBe(expected);
  });
});

describe('KPI.GRADE', () => {
  it.each<[unknown[], string]>([
    [['H.SINGLE_BID', cell(0.125)], 'A（参考評価）'],
    [['H.CHECKUP', cell(0.617)], 'B（参考評価）'],
    [['H.CHECKUP', cell(0.5)], 'C（参考評価）'],
    [['H.CHECKUP', cell(0.4)], 'D（参考評価）'],
    [['H.CHECKUP', cell(0.5), null, '申請が前年の2倍になった'], 'B（参考評価）'],
    [['H.CHECKUP', cell(0.5), null, ' '], 'C（参考評価）'],
    [['H.WEB_ACCESS', cell(120_000_000), null, '理由'], 'C（参考評価）'],
    [['H.SINGLE_BID', cell('0')], 'A（参考評価）'],
    [['H.MAIL_RATE', cell(0.957)], '#N/A 令和5年度の実績が必要です。'],
    [['H.MAIL_RATE', cell(0.957), null, null, 'plan'], 'B（参考評価）'],
  ])('%j is %s', (args, expected) => {
    expect(call('GRADE', ...args)).toBe(expected);
  });
});

describe('KPI.GAP', () => {
  it.each<[unknown[], unknown]>([
    [['H.HEALTH_DECLARATION', cell(98_000)], [[2000]]],
    [['H.CHECKUP', cell(0.7)], [[0]]],
    [['H.CHECKUP', cell(0.6)], [[0.017]]],
    [['H.COMMISSIONER', [[0.4, 274_999]], [['R5', 0.5, 275_000]]], [[0.1, 1]]],
    [['H.GENERIC', branches((index) => (index > 1 ? 0.82 : 0.7)), branches(() => 0.82)], [[2]]],
    [['H.MAIL_RATE', cell(0.957)], '#N/A 令和5年度の実績が必要です。'],
  ])('%j', (args, expected) => {
    expect(call('GAP', ...args)).toEqual(expected);
  });
});

describe('KPI.EXPLAIN', () => {
  it('tells the arithmetic, in English too', () => {
    expect(call('EXPLAIN', 'S.DEPENDENT_CHECKUP', cell(0.308))).toContain(
      '達成度は 96.3％です（実績 ÷ 目標）。',
    );
    expect(call('EXPLAIN', 'S.DEPENDENT_CHECKUP', cell(0.308), null, null, 'en')).toContain(
      'Achievement is 96.3% (result ÷ target).',
    );
  });

  it('tells how a target comes about without a result', () => {
    expect(call('EXPLAIN', 'S.CARD_RECOVERY', null, R5(0.88))).toContain('高い方をとり、目標は 89.1％です。');
  });

  it('tells what is missing instead of failing', () => {
    expect(call('EXPLAIN', 'H.MAIL_RATE')).toContain('令和5年度の実績が必要です。');
  });
});
