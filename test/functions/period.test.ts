import { describe, expect, it } from 'vitest';
import { call, cell, column } from './call';

const CHECKUPS = [0.624, 0.643, 0.657, 0.671, 0.686, 0.7];
const GUIDANCE = [0.214, 0.241, 0.268, 0.296, 0.323, 0.35];
const YEARS = [2024, 2025, 2026, 2027, 2028, 2029];

describe('KPI.ANNUAL_TARGET', () => {
  it.each<[string, unknown, number[]]>([
    ['even steps', null, [20, 30, 40]],
    ['even steps, said in words', cell('均等'), [20, 30, 40]],
    ['the larger steps first', cell('前倒し'), [25, 35, 40]],
    ['the smaller steps first', cell('BACK'), [15, 25, 40]],
    ['given steps', [[12, 12, 40]], [12, 12, 40]],
  ])('divides the way from 10 to 40 into %s', (_, shape, targets) => {
    const years = ['R6', 2025, '令和8年度'];
    expect(years.map((year) => call('ANNUAL_TARGET', 10, 40, 2024, 'R8', year, shape))).toEqual(targets);
  });

  it('goes down as well', () => {
    expect(call('ANNUAL_TARGET', 0.2, 0.15, 2024, 2025, 2024)).toBe(0.175);
  });

  it.each([
    ['checkups', 0.605, CHECKUPS],
    ['guidance', 0.182, GUIDANCE],
  ])('has the published steps of %s, which are neither even nor of another shape', (_, start, steps) => {
    const goal = steps.at(-1);
    const targets = (shape: unknown) =>
      YEARS.map((year) => call('ANNUAL_TARGET', start, goal, 2024, 2029, year, shape));
    expect(targets([steps])).toEqual(steps);
    expect(targets(column(...steps))).toEqual(steps);
    for (const word of ['linear', 'front', 'back']) expect(targets(cell(word))).not.toEqual(steps);
  });

  it.each<[string, unknown[], string]>([
    [
      'a year after the period',
      [1, 2, 2024, 2026, 2027],
      '#VALUE! 5番目の引数の令和9年度は、令和6年度から令和8年度までの期間にありません。',
    ],
    ['the last year', [1, 2, 2024, 2026, 2026], '2'],
    [
      'a year before it',
      [1, 2, 2024, 2026, 2023],
      '#VALUE! 5番目の引数の令和5年度は、令和6年度から令和8年度までの期間にありません。',
    ],
    [
      'years that go back',
      [1, 2, 2026, 2024, 2025],
      '#VALUE! 5番目の引数の令和7年度は、令和8年度から令和6年度までの期間にありません。',
    ],
    [
      'too few steps',
      [1, 2, 2024, 2026, 2025, [[1, 2]]],
      '#VALUE! 6番目の引数の段階が2個あります。3個の値を順に指定してください。',
    ],
    [
      'steps that end elsewhere',
      [1, 2, 2024, 2025, 2025, [[1, 3]]],
      '#VALUE! 6番目の引数の最後の段階が目標と異なります。そろえてください。',
    ],
    [
      'another word',
      [1, 2, 2024, 2025, 2025, cell('急に')],
      '#VALUE! 6番目の引数「急に」は使えません。次のいずれかです: linear、均等、front、前倒し、back、後ろ倒し、後倒し',
    ],
    ['no goal', [1, null, 2024, 2025, 2025], '#VALUE! 2番目の引数を指定してください。'],
  ])('answers %s', (_, args, expected) => {
    expect(String(call('ANNUAL_TARGET', ...args))).toBe(expected);
  });
});

describe('KPI.PROGRESS', () => {
  it.each<[string, unknown[], number]>([
    ['half of the way at the end', [5, 10], 0.5],
    ['all of it', [10, 10], 1],
    ['half of the way in half of the time', [5, 10, 0, 0.5], 1],
    ['from a start', [0.2, 0.3, 0.1, 0.25], 2],
    ['back behind its start', [0.05, 0.3, 0.1], -0.25],
    ['by the end of September', [3, 6, 0, '9月'], 1],
    ['by the end of March', [3, 6, 0, 3], 0.5],
    ['by the end of January', [10, 12, 0, '1月'], 1],
    ['down to a target', [0.175, 0.15, 0.2], 0.5],
    ['with the larger steps first', [23, 78, 0, '5月', cell('前倒し')], 1],
    ['by given months', [4, 12, 0, '4月', [[4, 5, 6, 7, 8, 9, 10, 10, 10, 11, 11, 12]]], 1],
  ])('answers for %s', (_, args, expected) => {
    expect(call('PROGRESS', ...args)).toBe(expected);
  });

  it.each<[string, unknown[], string]>([
    ['1, which is January and all of the time', [1, 2, 0, 1], '「1」を経過として読めません。'],
    ['13', [1, 2, 0, 13], '「13」を経過として読めません。'],
    ['less than nothing', [1, 2, 0, -0.5], '「-0.5」を経過として読めません。'],
    ['a shape without months', [1, 2, 0, 0.5, cell('前倒し')], '経過を "9月" のような月で指定してください。'],
    ['no way', [1, 2, 2], '#DIV/0!'],
    ['no result', [null, 2], '#VALUE! 1番目の引数を指定してください。'],
    ['words', ['多い', 2], '「多い」は数値ではありません。'],
  ])('refuses %s', (_, args, expected) => {
    expect(call('PROGRESS', ...args)).toContain(expected);
  });
});

describe('KPI.PERIOD', () => {
  const plan2026 = [
    ['令和８年度　KPI の計画'],
    ['文書', '令和8年度事業計画'],
    [],
    ['名称', 'KPI', '区分', '単位', '条件', '目標値', '前年度の実績', '過去平均の年数', '出典', '目標の記載'],
    ['健診実施率', 'H.CHECKUP', 'KPI', '％', '以上', 0.65, '', '', '１', '健診実施率を65％以上とする'],
  ];

  it('has the verdict of its last year, and says which years lack a plan', () => {
    const results = [
      ['R6', 0.584],
      ['R7', 0.62],
      ['R8', 0.66],
    ];
    expect(call('PERIOD', 'H.CHECKUP', results, plan2026)).toEqual([
      ['年度', '目標', '実績', '達成度', '判定', '不足'],
      ['令和6年度', 0.617, 0.584, 584 / 617, '未達成', ''],
      ['令和7年度', '', '', '', '判定不能', '令和7年度の計画がありません。'],
      ['令和8年度', 0.65, 0.66, 66 / 65, '達成', ''],
      ['令和6年度～令和8年度', '', '', '', '達成', ''],
    ]);
  });

  it('says that the last year’s plan has no such KPI', () => {
    const rows = call('PERIOD', 'H.MAIL_RATE', [['R6', 0.96]], cell(2024)) as unknown[][];
    expect(rows.at(-1)).toEqual([
      '令和6年度～令和8年度',
      '',
      '',
      '',
      '判定不能',
      '令和8年度の計画がありません。',
    ]);
    const gone = call('PERIOD', 'H.CHECKUP', [['R8', 0.66]], plan2026) as unknown[][];
    expect(gone[1]?.at(-1)).toBe('令和6年度の実績が必要です。');
  });

  it('shows both measures of a compound KPI', () => {
    const rows = call('PERIOD', 'H.COMMISSIONER', [
      ['R5', 0.51, 270_000],
      ['R6', 0.52, 269_999],
    ]) as unknown[][];
    expect(rows.slice(1, 3).map((row) => [row[0], row[4]])).toEqual([
      [expect.stringContaining('令和6年度 '), '達成'],
      [expect.stringContaining('令和6年度 '), '未達成'],
    ]);
  });

  it('does not judge branches', () => {
    expect(call('PERIOD', 'H.GENERIC', [['R6', 0.8]])).toContain('支部ごとに判定する KPI です。');
  });
});
