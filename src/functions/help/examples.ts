import type { FunctionId } from '../table';

/** A call that shows what a function answers; each is calculated in a test. */
export interface Example {
  /** A range is its rows; null leaves an argument out. */
  readonly args: readonly (number | string | null | readonly (readonly (number | string)[])[])[];
  readonly result: number | string;
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
  DUE_DATE: { args: ['2024/4/26'], result: 45_427 },
  BUSINESS_DAYS: { args: ['2024/4/26', '2024/5/15'], result: 11 },
  FISCAL_YEAR: { args: ['2025/3/31'], result: 2024 },
  ERA: { args: ['2024/4/1'], result: '令和6年4月1日' },
  'BUDGET.BALANCE': { args: [50_969, 50_969], result: 0 },
  'BUDGET.SUBTOTAL': { args: [10_815, column(2990, 7824, 0, 0)], result: 0 },
  'BUDGET.CONTINGENCY': { args: [30_816], result: 150 },
};
