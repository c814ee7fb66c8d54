import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/engine/kpi/explain';
import { judge } from '../../../src/engine/kpi/judge';
import {
  figureOf,
  type Figure,
  type MeasureInput,
  type Result,
  type YearResult,
} from '../../../src/engine/kpi/result';
import type { LowerFormula } from '../../../src/engine/kpi/achievement';
import type { Basis } from '../../../src/engine/kpi/vintage';
import { ratio } from '../../../src/engine/number/rational';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { KPI_MESSAGES, sentences } from '../../../src/messages/kpi/messages';
import type { Missing } from '../../../src/engine/kpi/missing';
import type { ReadProblem } from '../../../src/kpi-results/table';

const figure = (amount: number): Figure => ({ amount, counts: null });
const year = (fiscalYear: number, result: Result, until: number | null = null): YearResult => ({
  fiscalYear,
  until,
  result,
});

interface Input {
  readonly given: readonly Partial<MeasureInput>[];
  readonly basis?: Basis;
  readonly formula?: LowerFormula;
}

function told(id: string, language: 'ja' | 'en', { given, basis = 'evaluation', formula }: Input): string[] {
  const kpi = [...kpiPlan.kpis, ...kpiPlan.operational].find((row) => row.id === id);
  if (!kpi) throw new Error(`no KPI ${id}`);
  const all = given.map((one) => ({ result: null, day: null, history: [], ...one }));
  return sentences(explain(judge(kpi, 2024, basis, all), formula), language);
}

describe('the explanation', () => {
  it('shows the plan’s words, the comparison and the achievement', () => {
    expect(told('S.DEPENDENT_CHECKUP', 'ja', { given: [{ result: figure(0.308) }] })).toEqual([
      '被扶養者の特定健診受診率（船員保険事業、令和6年度）',
      '目標は「32.0％以上」です（計画：「③被扶養者の特定健診受診率を32.0％以上とする」）。',
      '実績は 30.8％です。',
      '実績 30.8％ を目標 32.0％ と（丸めずに）比べ、未達成です。差は 1.2ポイントです。',
      '達成度は 96.3％です（実績 ÷ 目標）。',
    ]);
    expect(told('S.DEPENDENT_CHECKUP', 'en', { given: [{ result: figure(0.308) }] })).toEqual([
      'Specific checkups of dependents (seamen’s insurance, FY2024)',
      'The target is at least 32.0% (plan: 「③被扶養者の特定健診受診率を32.0％以上とする」).',
      'The result is 30.8%.',
      'The result of 30.8% beside the target of 32.0%, unrounded: not met. The gap is 1.2 points.',
      'Achievement is 96.3% (result ÷ target).',
    ]);
  });

  it.each([
    ['ja', '実績 31.75％ を目標 32.00％ と（丸めずに）比べ、未達成です。差は 0.25ポイントです。'],
    ['en', 'The result of 31.75% beside the target of 32.00%, unrounded: not met. The gap is 0.25 points.'],
  ] as const)('shows a gap that is the difference of what is shown (%s)', (language, sentence) => {
    const lines = told('S.DEPENDENT_CHECKUP', language, { given: [{ result: figure(0.3175) }] });
    expect(lines).toContain(sentence);
  });

  it('says which years came from whom and how the mean was made', () => {
    const history = [year(2023, figureOf({ numerator: ratio(880), denominator: ratio(1000) }))];
    const lines = told('S.CARD_RECOVERY', 'ja', { given: [{ result: figure(0.9), history }] });
    expect(lines.slice(2, 5)).toEqual([
      '前年度の実績：令和5年度 88.0％（880 ÷ 1,000）［入力値］。',
      '過去3年度の平均：令和3年度 90.3％［計画の記載］、令和4年度 89.0％［計画の記載］、令和5年度 88.0％（880 ÷ 1,000）［入力値］ → 89.1％（各年度の値の単純平均）。',
      '高い方をとり、目標は 89.1％です。',
    ]);
  });

  it.each([
    ['ja', '計画に記載された平均値'],
    ['en', 'the mean that the plan prints'],
  ] as const)('names the printed mean (%s)', (language, words) => {
    expect(told('S.CARD_RECOVERY', language, { given: [], basis: 'plan' }).join('\n')).toContain(words);
  });

  it('never shows a result that is short of its target as the target', () => {
    const lines = told('H.SERVICE_STANDARD', 'ja', { given: [{ result: figure(0.99996) }] });
    expect(lines).toContain(
      '実績 99.996％ を目標 100.000％ と（丸めずに）比べ、未達成です。差は 0.004ポイントです。',
    );
  });

  it.each([
    [99_996, 100_000, '実績は 99,996 ÷ 100,000 ＝ 99.996％です。', '達成度は 99.996％です（実績 ÷ 目標）。'],
    [1, 100_000, '実績は 1 ÷ 100,000 ＝ 0.001％です。', '達成度は 0.001％です（実績 ÷ 目標）。'],
    [0, 100_000, '実績は 0 ÷ 100,000 ＝ 0.0％です。', '達成度は 0.0％です（実績 ÷ 目標）。'],
    [100_000, 100_000, '実績は 100,000 ÷ 100,000 ＝ 100.0％です。', '達成度は 100.0％です（実績 ÷ 目標）。'],
  ])('shows %d of %d as neither all nor nothing unless it is', (numerator, denominator, result, achieved) => {
    const counts = { numerator: ratio(numerator), denominator: ratio(denominator) };
    const lines = told('H.SERVICE_STANDARD', 'ja', { given: [{ result: figureOf(counts) }] });
    expect(lines).toContain(result);
    expect(lines).toContain(achieved);
  });

  it('shows a double that stands for its target as the target', () => {
    const history = [year(2023, figureOf({ numerator: ratio(1), denominator: ratio(3) }))];
    expect(told('H.MAIL_RATE', 'ja', { given: [{ result: figure(1 / 3), history }] })).toContain(
      '実績 33.3％ を目標 33.3％ と（丸めずに）比べ、達成です。',
    );
  });

  it('names the like period of a KPI that ends within the year', () => {
    const history = [{ fiscalYear: 2023, until: 45_261, result: figure(0.86) }];
    const input = (own: readonly YearResult[]) => ({
      given: [{ result: figure(0.87), day: 45_627, history: own }],
    });
    expect(told('H.CARD_RECOVERY', 'ja', input(history))).toContain(
      '前年度の実績：令和5年度（令和5年12月1日まで） 86.0％［入力値］。',
    );
    expect(told('H.CARD_RECOVERY', 'en', input(history))).toContain(
      'The previous year’s result: FY2023 (up to 2023-12-01) 86.0% [as given].',
    );
    expect(told('H.CARD_RECOVERY', 'ja', input([])).at(-1)).toBe(
      '判定に足りないもの：令和5年度（令和5年12月1日まで）の同じ期間の実績が必要です。年度の欄に、対応する日付を入れてください。',
    );
  });

  it('calls business days so, and those of the calendar not', () => {
    expect(told('S.CARD_ISSUE_DAYS', 'ja', { given: [] }).join('')).toContain('目標は「3営業日以下」です');
    expect(told('S.RETURN_CALL', 'ja', { given: [] }).join('')).toContain('目標は「14日以下」です');
    expect(told('S.CARD_ISSUE_DAYS', 'en', { given: [] }).join('')).toContain('at most 3 business days');
    expect(told('S.RETURN_CALL', 'en', { given: [] }).join('')).toContain('at most 14 days');
  });

  it('shows both measures and the whole', () => {
    const given = [
      { result: figure(0.5) },
      { result: figure(274_999), history: [year(2023, figure(275_000))] },
    ];
    const lines = told('H.COMMISSIONER', 'ja', { given });
    expect(lines.filter((line) => line.startsWith('【'))).toEqual([
      '【委嘱事業所の被保険者数の割合】',
      '【委嘱事業所数】',
    ]);
    expect(lines.at(-1)).toBe(
      'すべてを満たして達成となるため、全体では未達成です。達成度は低い方の 99.9996％です。',
    );
  });

  it('names the formula and its baseline', () => {
    const input = { given: [{ result: figure(0.12) }], formula: 'twoMinusRatio' } as const;
    expect(told('H.SINGLE_BID', 'ja', input).at(-1)).toBe('達成度は 120.0％です（2 − 実績 ÷ 目標）。');
    expect(told('H.SINGLE_BID', 'ja', { ...input, formula: 'fromBaseline' }).at(-1)).toBe(
      '達成度は求められません（（基準値 − 実績）÷（基準値 − 目標）：基準値がないか、目標より悪くありません）。基準値は計画に記載された 14.3％です。',
    );
  });

  it('says what it took a result without a day for', () => {
    const given = [{ result: figure(0.5) }];
    expect(told('H.MYNA_CARD', 'ja', { given })).toContain(
      '入力された実績を令和6年11月30日時点のものとみなしました。',
    );
    const dated = [{ result: figure(0.5), day: 45_626 }];
    expect(told('H.MYNA_CARD', 'ja', { given: dated })).toContain('令和6年11月30日時点の実績です。');
  });

  it('counts the branches and names those that fail', () => {
    const rates = (first: number) =>
      Array.from({ length: 47 }, (_, index) => ({
        branch: `第${String(index + 1)}`,
        rate: index === 0 ? first : 0.9,
      }));
    const given = [{ result: rates(0.79), history: [year(2023, rates(0.78))] }];
    expect(told('H.GENERIC', 'ja', { given }).slice(2)).toEqual([
      '47支部のうち46支部が達成しました。未達成：第1。',
      '達成度は 97.9％です（達成した支部数 ÷ 全支部数）。',
    ]);
  });

  it('names what is missing and how to give it', () => {
    expect(told('S.WEB_ACCESS', 'ja', { given: [], basis: 'plan' }).at(-1)).toBe(
      '判定に足りないもの：比べられる年度がありません（令和4年度以前は集計方法が異なるため除外）。令和6年度の実績が必要です。',
    );
    expect(told('H.CARD_RECOVERY', 'ja', { given: [{ result: figure(0.9) }] }).at(-1)).toBe(
      '判定に足りないもの：令和6年度の取組の最終日が必要です。年度の欄にその日付を入れてください。令和5年度の同じ期間の実績が必要です。年度の欄に、対応する日付を入れてください。',
    );
  });
});

describe('targets in words', () => {
  it.each([
    ['H.SERVICE_STANDARD', '100.0％', '100.0%'],
    ['H.MAIL_RATE', '前年度の実績以上', 'at least the previous year’s result'],
    ['H.SINGLE_BID', '15.0％以下', 'at most 15.0%'],
    ['S.DECLARATION_INCREASE', '前年度から60社以上の増加', 'at least 60 companies more than the year before'],
    ['S.RECEIPT_EFFECT', '過去3年度の平均以上', 'at least the mean of the past 3 years'],
    ['H.MYNA_CARD', '令和6年11月30日時点で50.0％以上', 'at least 50.0% on 2024-11-30'],
    [
      'H.GENERIC',
      '全47支部で80.0％と前年度の実績の高い方以上',
      'at least the higher of 80.0% and the previous year’s result in each of 47 branches',
    ],
  ])('%s', (id, ja, en) => {
    const measure = kpiPlan.kpis.find((kpi) => kpi.id === id)?.measures[0];
    if (!measure) throw new Error(`no KPI ${id}`);
    expect(KPI_MESSAGES.ja.target(measure.target, measure.unit)).toBe(ja);
    expect(KPI_MESSAGES.en.target(measure.target, measure.unit)).toBe(en);
  });
});

const MISSING: readonly Missing[] = [
  { kind: 'result', fiscalYear: 2023 },
  { kind: 'branches', fiscalYear: 2023, branches: [] },
  { kind: 'branches', fiscalYear: 2023, branches: ['北海道'] },
  { kind: 'branchCount', fiscalYear: 2024, expected: 47, given: 46 },
  { kind: 'resultOnDay', day: 45_626 },
  { kind: 'wholeYear', fiscalYear: 2024 },
  { kind: 'lastDay', fiscalYear: 2024 },
  { kind: 'branchCounts', fiscalYear: 2024 },
  { kind: 'likePeriod', fiscalYear: 2023, until: null },
  { kind: 'likePeriod', fiscalYear: 2023, until: 45_260 },
  { kind: 'comparableYear', excludedUpTo: 2022 },
  { kind: 'plan', fiscalYear: 2025 },
];

const place = { row: 0, column: 0 };
const PROBLEMS: readonly ReadProblem[] = [
  { code: 'errorCell', place, error: '#N/A' },
  ...(
    ['notAYear', 'notADay', 'notANumber', 'rateAboveOne', 'negative', 'ambiguousPercent', 'unit'] as const
  ).map((code) => ({ code, place, shown: '61.7' })),
  { code: 'zeroDenominator', place },
  { code: 'incomplete', place },
  { code: 'noBranch', place },
  { code: 'repeatedYear', place, fiscalYear: 2023 },
  { code: 'repeatedBranch', place, branch: '北海道' },
  { code: 'unknownKpi', place, shown: '健診率', nearest: kpiPlan.kpis.slice(0, 1) },
  { code: 'unknownKpi', place, shown: '健診率', nearest: [] },
  { code: 'ambiguousKpi', place, shown: '健診率', nearest: kpiPlan.kpis.slice(0, 2) },
  { code: 'columns', place },
  { code: 'noKpi', place },
];

describe.each(['ja', 'en'] as const)('every sentence in %s', (language) => {
  const messages = KPI_MESSAGES[language];

  it.each([
    ...MISSING.map((missing) => messages.missing(missing)),
    ...PROBLEMS.map((problem) => messages.problem(problem)),
  ])('%s', (sentence) => {
    expect(sentence).toMatch(language === 'ja' ? /[。）)]$/ : /\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
