import type { FunctionId } from '../table';

/** A call that shows what a function answers; each is calculated in a test. */
export interface Example {
  /** A range is its rows; null leaves an argument out. */
  readonly args: readonly (number | string | null | readonly (readonly (number | string)[])[])[];
  /** What the cell shows; of a spilled table its first rows. */
  readonly result: number | string | readonly (readonly (number | string)[])[];
}

function column(...cells: (number | string)[]): (number | string)[][] {
  return cells.map((cell) => [cell]);
}

/** An example a function, for the reference. */
export const EXAMPLES: Readonly<Record<FunctionId, Example>> = {
  SERVICE_STANDARD: {
    args: [
      column('2024/4/1', '2024/4/1', '2024/4/26', 'R6.4.26'),
      column('2024/4/15', '2024/4/16', '2024/5/15', 'R6.5.1'),
    ],
    result: 0.75,
  },
  CARD_ISSUE_DAYS: {
    args: [column('2024/4/1', '2024/4/26'), column('2024/4/3', '2024/4/30')],
    result: 1.5,
  },
  'CARD_RECOVERY.BY_DATE': {
    args: [column('2024/4/1', '2024/4/1', '2025/3/10'), column('2024/5/1', '2024/5/2', ''), '2025/3/31'],
    result: 0.5,
  },
  EARLY_VISIT: {
    args: [column('2024/5/10', '2024/5/20', '2024/8/1'), column('2025/3/31', '2025/4/1', ''), '2025/4/1'],
    result: 0.5,
  },
  SMOKING_CESSATION: {
    args: [column('2024/4/1', '2025/3/31', '2025/4/1'), '令和6年度'],
    result: 2,
  },
  BIOSIMILAR: { args: [column(80, 79, 0), column(100, 100, 0)], result: 0.5 },
  'GENERIC.BRANCHES': { args: [column(0.8, 0.83, 0.79), column(0.78, 0.84, 0.75)], result: 1 },
  SINGLE_BID: { args: [column(1, 3, 2, 0, 5)], result: 0.25 },
  MAIL_RATE: { args: [957, 1000], result: 0.957 },
  RECEIPT_ASSESSMENT_RATE: { args: [337, 100_000], result: 0.00337 },
  REEXAM_AMOUNT: { args: [7_125_000, 1000], result: 7125 },
  RECEIPT_EFFECT: { args: [12_000_000, 2_000_000, 50_000], result: 200 },
  DEBT_RECOVERY: { args: [column(30, 24), column(50, 50)], result: 0.54 },
  CARD_RECOVERY: { args: [8627, 10_000], result: 0.8627 },
  MYNA_CARD: { args: [1, 2], result: 0.5 },
  CHECKUP: { args: [617, 1000], result: 0.617 },
  EMPLOYER_DATA: { args: [88, 1000], result: 0.088 },
  LOGBOOK_DATA: { args: [18, 100], result: 0.18 },
  DEPENDENT_CHECKUP: { args: [303, 1000], result: 0.303 },
  GUIDANCE: { args: [215, 1000], result: 0.215 },
  DEPENDENT_GUIDANCE: { args: [181, 1000], result: 0.181 },
  GENERIC: { args: [817, 1000], result: 0.817 },
  COMMISSIONER: { args: [508, 1000], result: 0.508 },
  HIGH_COST_APPLICATION: { args: [815, 1000], result: 0.815 },
  DUTY_TOPUP_APPLICATION: { args: [842, 1000], result: 0.842 },
  HEALTH_DECLARATION: { args: [80_000, 20_000], result: 100_000 },
  WEB_ACCESS: { args: [column(11_250_000, 11_500_000)], result: 22_750_000 },
  DECLARATION_INCREASE: { args: [260, 200], result: 60 },
  TARGET: { args: ['H.CHECKUP'], result: [[0.617]] },
  ACHIEVEMENT: { args: ['S.DEPENDENT_CHECKUP', 0.308], result: 0.9625 },
  STATUS: { args: ['H.MAIL_RATE', 0.957, [['R5', 0.958]]], result: '未達成' },
  GRADE: { args: ['H.SINGLE_BID', 0.12], result: 'A（参考評価）' },
  GAP: { args: ['H.HEALTH_DECLARATION', 98_000], result: [[2000]] },
  EXPLAIN: {
    args: ['S.CHECKUP', 0.493],
    result:
      '生活習慣病予防健診受診率（船員保険事業、令和6年度）\n目標は「50.0％以上」です（計画：「①生活習慣病予防健診受診率を50.0%以上とする」）。\n実績は 49.3％です。\n実績 49.3％ を目標 50.0％ と（丸めずに）比べ、未達成です。差は 0.7ポイントです。\n達成度は 98.6％です（実績 ÷ 目標）。',
  },
  SOURCE: {
    args: ['H.SINGLE_BID'],
    result:
      '「一般競争入札に占める一者応札案件の割合について、15％以下とする」（全国健康保険協会 令和６年度事業計画・予算 令和６年度事業計画（健康保険事業関係）KPI 一覧表 ３．Ⅱ）⑤費用対効果を踏まえたコスト削減等）\n「14.3％」（全国健康保険協会 令和６年度事業計画・予算 令和６年度事業計画（健康保険事業関係）KPI 一覧表 ３．Ⅱ）⑤費用対効果を踏まえたコスト削減等）',
  },
  LIST: {
    args: ['船員保険'],
    result: [
      ['ID', '事業', 'KPI', '単位', '目標', '目標値', '重要度', '困難度'],
      [
        'S.RECEIPT_EFFECT',
        '船員保険事業',
        '被保険者一人当たりレセプト内容点検効果額',
        '円',
        '過去3年度の平均以上',
        '令和5年度の実績が必要です。',
        '',
        '',
      ],
    ],
  },
  EVALUATE: {
    args: [
      [
        ['KPI', '年度', '分子', '分母'],
        ['H.CHECKUP', 'R6', 620, 1000],
      ],
    ],
    result: [
      ['ID', 'KPI', '年度', '実績', '目標', '達成度', '判定', '参考評価', '不足', '確認が必要なこと'],
      [
        'H.CHECKUP',
        '生活習慣病予防健診実施率',
        '令和6年度',
        0.62,
        0.617,
        1.0048622366288493,
        '達成',
        'B（参考評価）',
        0,
        '',
      ],
    ],
  },
  CARD: { args: ['H.CHECKUP', 0.62], result: '生活習慣病予防健診実施率' },
  DUE_DATE: { args: ['2024/4/26'], result: 45_427 },
  BUSINESS_DAYS: { args: ['2024/4/26', '2024/5/15'], result: 11 },
  FISCAL_YEAR: { args: ['2025/3/31'], result: 2024 },
  ERA: { args: ['2024/4/1'], result: '令和6年4月1日' },
  'BUDGET.BALANCE': { args: [50_969, 50_969], result: 0 },
  'BUDGET.SUBTOTAL': { args: [10_815, column(2990, 7824, 0, 0)], result: 0 },
  'BUDGET.CONTINGENCY': { args: [30_816], result: 150 },
};
