import { FUNCTIONS, type FunctionId, type ParameterName } from '../table';

type Value = number | string | readonly (readonly (number | string)[])[];

/** A call that shows what a function answers; each is calculated in a test. */
export interface Example {
  /** A range is its rows; null leaves an argument out. */
  readonly args: readonly (Value | null)[];
  /** What the cell shows; of a spilled table its first rows. */
  readonly result: Value;
}

/** What Excel is told of an answer: any is a number or a text too, but also a data type. */
type Answer<R> = [R] extends [number]
  ? 'number'
  : [R] extends [string]
    ? 'string'
    : [R] extends [number[][]]
      ? 'number[][]'
      : [R] extends [unknown[][]]
        ? 'any[][]'
        : 'any';

type Examples = {
  readonly [Id in FunctionId]: {
    readonly answers: Answer<ReturnType<(typeof FUNCTIONS)[Id]>>;
    /** By parameter; those that are not there are left out. */
    readonly args: { readonly [Name in ParameterName<Id>]?: Value };
    readonly result: Value;
  };
};

function column(...cells: (number | string)[]): (number | string)[][] {
  return cells.map((cell) => [cell]);
}

const CALLS: Examples = {
  SERVICE_STANDARD: {
    answers: 'any',
    args: {
      received: column('2024/4/1', '2024/4/1', '2024/4/26', 'R6.4.26'),
      paid: column('2024/4/15', '2024/4/16', '2024/5/15', 'R6.5.1'),
    },
    result: 0.75,
  },
  CARD_ISSUE_DAYS: {
    answers: 'any',
    args: { received: column('2024/4/1', '2024/4/26'), sent: column('2024/4/3', '2024/4/30') },
    result: 1.5,
  },
  'CARD_RECOVERY.BY_DATE': {
    answers: 'number',
    args: {
      lost: column('2024/4/1', '2024/4/1', '2025/3/10'),
      returned: column('2024/5/1', '2024/5/2', ''),
      asOf: '2025/3/31',
    },
    result: 0.5,
  },
  EARLY_VISIT: {
    answers: 'number',
    args: {
      checkup: column('2024/5/10', '2024/5/20', '2024/8/1'),
      visit: column('2025/3/31', '2025/4/1', ''),
      asOf: '2025/4/1',
    },
    result: 0.5,
  },
  SMOKING_CESSATION: {
    answers: 'number',
    args: { completedDates: column('2024/4/1', '2025/3/31', '2025/4/1'), fiscalYear: '令和6年度' },
    result: 2,
  },
  BIOSIMILAR: {
    answers: 'number',
    args: { biosimilar: column(80, 79, 0), all: column(100, 100, 0) },
    result: 0.5,
  },
  'GENERIC.BRANCHES': {
    answers: 'number',
    args: { rates: column(0.8, 0.83, 0.79), previous: column(0.78, 0.84, 0.75) },
    result: 1,
  },
  SINGLE_BID: { answers: 'number', args: { bidders: column(1, 3, 2, 0, 5) }, result: 0.25 },
  MAIL_RATE: { answers: 'number', args: { mailed: 957, applications: 1000 }, result: 0.957 },
  RECEIPT_ASSESSMENT_RATE: {
    answers: 'number',
    args: { assessed: 337, medicalCost: 100_000 },
    result: 0.00337,
  },
  REEXAM_AMOUNT: { answers: 'number', args: { assessed: 7_125_000, receipts: 1000 }, result: 7125 },
  RECEIPT_EFFECT: {
    answers: 'number',
    args: { assessed: 12_000_000, outsourcing: 2_000_000, insured: 50_000 },
    result: 200,
  },
  DEBT_RECOVERY: {
    answers: 'number',
    args: { recovered: column(30, 24), claimed: column(50, 50) },
    result: 0.54,
  },
  CARD_RECOVERY: { answers: 'number', args: { recovered: 8627, lost: 10_000 }, result: 0.8627 },
  MYNA_CARD: { answers: 'number', args: { used: 1, all: 2 }, result: 0.5 },
  CHECKUP: { answers: 'number', args: { done: 617, eligible: 1000 }, result: 0.617 },
  EMPLOYER_DATA: { answers: 'number', args: { done: 88, eligible: 1000 }, result: 0.088 },
  LOGBOOK_DATA: { answers: 'number', args: { done: 18, eligible: 100 }, result: 0.18 },
  DEPENDENT_CHECKUP: { answers: 'number', args: { done: 303, eligible: 1000 }, result: 0.303 },
  GUIDANCE: { answers: 'number', args: { done: 215, eligible: 1000 }, result: 0.215 },
  DEPENDENT_GUIDANCE: { answers: 'number', args: { done: 181, eligible: 1000 }, result: 0.181 },
  GENERIC: { answers: 'number', args: { generic: 817, replaceable: 1000 }, result: 0.817 },
  COMMISSIONER: { answers: 'number', args: { insuredCovered: 508, insured: 1000 }, result: 0.508 },
  HIGH_COST_APPLICATION: { answers: 'number', args: { applied: 815, invited: 1000 }, result: 0.815 },
  DUTY_TOPUP_APPLICATION: { answers: 'number', args: { applied: 842, invited: 1000 }, result: 0.842 },
  HEALTH_DECLARATION: {
    answers: 'number',
    args: { standardised: 80_000, renewing: 20_000 },
    result: 100_000,
  },
  WEB_ACCESS: { answers: 'number', args: { counts: column(11_250_000, 11_500_000) }, result: 22_750_000 },
  DECLARATION_INCREASE: { answers: 'number', args: { now: 260, before: 200 }, result: 60 },
  TARGET: { answers: 'any[][]', args: { kpi: 'H.CHECKUP' }, result: [[0.617]] },
  ACHIEVEMENT: { answers: 'number', args: { kpi: 'S.DEPENDENT_CHECKUP', result: 0.308 }, result: 0.9625 },
  STATUS: {
    answers: 'string',
    args: { kpi: 'H.MAIL_RATE', result: 0.957, history: [['R5', 0.958]] },
    result: '未達成',
  },
  GRADE: { answers: 'string', args: { kpi: 'H.SINGLE_BID', result: 0.12 }, result: 'A（参考評価）' },
  GAP: { answers: 'number[][]', args: { kpi: 'H.HEALTH_DECLARATION', result: 98_000 }, result: [[2000]] },
  EXPLAIN: {
    answers: 'string',
    args: { kpi: 'S.CHECKUP', result: 0.493 },
    result:
      '生活習慣病予防健診受診率（船員保険事業、令和6年度）\n目標は「50.0％以上」です（計画：「①生活習慣病予防健診受診率を50.0%以上とする」）。\n実績は 49.3％です。\n実績 49.3％ を目標 50.0％ と（丸めずに）比べ、未達成です。差は 0.7ポイントです。\n達成度は 98.6％です（実績 ÷ 目標）。',
  },
  SOURCE: {
    answers: 'string',
    args: { kpi: 'H.SINGLE_BID' },
    result:
      '「一般競争入札に占める一者応札案件の割合について、15％以下とする」（全国健康保険協会 令和６年度事業計画・予算 令和６年度事業計画（健康保険事業関係）KPI 一覧表 ３．Ⅱ）⑤費用対効果を踏まえたコスト削減等）\n「14.3％」（全国健康保険協会 令和６年度事業計画・予算 令和６年度事業計画（健康保険事業関係）KPI 一覧表 ３．Ⅱ）⑤費用対効果を踏まえたコスト削減等）',
  },
  LIST: {
    answers: 'any[][]',
    args: { business: '船員保険' },
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
    answers: 'any[][]',
    args: {
      table: [
        ['KPI', '年度', '分子', '分母'],
        ['H.CHECKUP', 'R6', 620, 1000],
      ],
    },
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
  CARD: { answers: 'any', args: { kpi: 'H.CHECKUP', result: 0.62 }, result: '生活習慣病予防健診実施率' },
  ANNUAL_TARGET: {
    answers: 'number',
    args: {
      start: 0.182,
      goal: 0.35,
      firstYear: 'R6',
      lastYear: 'R11',
      year: 'R8',
      shape: [[0.214, 0.241, 0.268, 0.296, 0.323, 0.35]],
    },
    result: 0.268,
  },
  PROGRESS: {
    answers: 'number',
    args: { result: 0.295, target: 0.617, elapsed: '9月' },
    result: 0.295 / (0.617 / 2),
  },
  PERIOD: {
    answers: 'any[][]',
    args: {
      kpi: 'H.CHECKUP',
      results: [
        ['R5', 0.57],
        ['R6', 0.584],
      ],
    },
    result: [
      ['年度', '目標', '実績', '達成度', '判定', '不足'],
      ['令和6年度', 0.617, 0.584, 584 / 617, '未達成', ''],
      ['令和7年度', '', '', '', '判定不能', '令和7年度の計画がありません。'],
    ],
  },
  DUE_DATE: { answers: 'any', args: { received: '2024/4/26' }, result: 45_427 },
  BUSINESS_DAYS: { answers: 'any', args: { from: '2024/4/26', to: '2024/5/15' }, result: 11 },
  FISCAL_YEAR: { answers: 'number', args: { date: '2025/3/31' }, result: 2024 },
  ERA: { answers: 'string', args: { date: '2024/4/1' }, result: '令和6年4月1日' },
  'BUDGET.BALANCE': { answers: 'any', args: { revenue: 50_969, expenditure: 50_969 }, result: 0 },
  'BUDGET.SUBTOTAL': { answers: 'any', args: { total: 10_815, parts: column(2990, 7824, 0, 0) }, result: 0 },
  'BUDGET.CONTINGENCY': { answers: 'number', args: { base: 30_816 }, result: 150 },
};

/** What a function answers, as Excel is told of it. */
export function answerOf(id: FunctionId): Examples[FunctionId]['answers'] {
  return CALLS[id].answers;
}

/** By position, up to the last one that is given. */
function positioned(
  id: FunctionId,
  given: Readonly<Record<string, Value | undefined>> = CALLS[id].args,
): Example['args'] {
  const args = Object.keys(FUNCTIONS[id].parameters).map((name) => given[name] ?? null);
  return args.slice(0, args.findLastIndex((value) => value !== null) + 1);
}

const IDS = Object.keys(FUNCTIONS) as readonly FunctionId[];

/** An example a function, for the reference. */
export const EXAMPLES = Object.fromEntries(
  IDS.map((id): [FunctionId, Example] => [id, { args: positioned(id), result: CALLS[id].result }]),
) as Readonly<Record<FunctionId, Example>>;

/** The same by the plan of a year that is named, by function. */
const BY_PLAN: { readonly [Id in FunctionId]?: Omit<Examples[Id], 'answers'> } = {
  CHECKUP: { args: { plan: 2024 }, result: 0.617 },
  WEB_ACCESS: { args: { plan: 'R6' }, result: 135_000_000 },
  TARGET: { args: { kpi: 'H.CHECKUP', plan: '令和6年度' }, result: [[0.617]] },
  STATUS: { args: { kpi: 'H.CHECKUP', result: 0.62, plan: 2024 }, result: '達成' },
  ACHIEVEMENT: { args: { kpi: 'S.DEPENDENT_CHECKUP', result: 0.308, plan: 'R6' }, result: 0.9625 },
  DUE_DATE: { args: { received: '2024/4/26', plan: 2024 }, result: 45_427 },
  'BUDGET.CONTINGENCY': { args: { base: 30_816, plan: 2024 }, result: 150 },
};

/** Further examples, of calls that name a plan, for the reference. */
export const PLAN_EXAMPLES: ReadonlyMap<FunctionId, Example> = new Map(
  IDS.flatMap((id): [FunctionId, Example][] => {
    const example = BY_PLAN[id];
    return example ? [[id, { args: positioned(id, example.args), result: example.result }]] : [];
  }),
);
