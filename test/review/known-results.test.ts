import { describe, expect, it } from 'vitest';
import type { KpiPlan } from '../../src/engine/kpi/kpi';
import { LANGUAGES } from '../../src/engine/language';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { PRINTED_PAPERS } from '../../src/plan/papers';
import { knownResults, planToFollow } from '../../src/review/known-results';
import { reviewWorkbook } from '../../src/review/review';
import { nextPlanSheet, nextTargets } from '../../src/sheet/templates/next-plan';
import { planSheet } from '../../src/sheet/templates/plan';
import { shown, texts } from '../support/content';
import { sheetOf } from '../support/sheet';
import { FY2026 } from '../support/year-plans';

const FY2025: KpiPlan = { ...FY2026, fiscalYear: 2025 };

function reviewOf(plans: readonly KpiPlan[], ...rows: readonly (readonly [string, string, string])[]) {
  const results = sheetOf([['令和７年度 KPI 実績'], ['KPI', '年度', '実績'], ...rows], { name: '実績' });
  return reviewWorkbook({
    sheets: [...plans.map((plan) => shown(planSheet(plan))), results],
    date1904: false,
  });
}

describe('the plan that the next one goes on from', () => {
  const FY2024_RESULT = ['H.CHECKUP', '令和6年度', '60%'] as const;
  const FY2026_RESULT = ['H.CHECKUP', '令和8年度', '60%'] as const;

  it.each<[string, ReturnType<typeof reviewOf>, number]>([
    ['the newest', reviewOf([FY2025], FY2024_RESULT), 2025],
    [
      'the one with results where the newest is the goal of its period',
      reviewOf([FY2026], FY2024_RESULT),
      2024,
    ],
    ['the newest where it has results', reviewOf([FY2026], FY2026_RESULT), 2026],
    ['the newest where nothing has results', reviewOf([FY2026]), 2026],
  ])('is %s', (_, review, followed) => {
    expect(planToFollow(review)?.fiscalYear).toBe(followed);
  });
});

describe('what the next plan has to look at', () => {
  const sentencesOf = (review: ReturnType<typeof reviewOf>, id: string) => {
    const plan = planToFollow(review) ?? kpiPlan;
    return LANGUAGES.map(
      (language) =>
        nextTargets(plan, knownResults(review), language).find(({ kpi }) => kpi.id === id)?.sentences.length,
    );
  };
  const textOf = (review: ReturnType<typeof reviewOf>, id: string): string => {
    const plan = planToFollow(review) ?? kpiPlan;
    const found = nextTargets(plan, knownResults(review), 'ja').find(({ kpi }) => kpi.id === id);
    return found?.sentences.join('') ?? '';
  };

  it('is a target that would be below what was reached, and not one that was just reached', () => {
    const above = reviewOf([], ['H.CHECKUP', '令和6年度', '62%']);
    expect(textOf(above, 'H.CHECKUP')).toContain('実績（62.0％）より緩い目標になります');
    expect(sentencesOf(above, 'H.CHECKUP')).toEqual([2, 2]);
    expect(sentencesOf(reviewOf([], ['H.CHECKUP', '令和6年度', '61.7%']), 'H.CHECKUP')).toEqual([1, 1]);
  });

  it('is a KPI that missed its target twice, and not one that missed it once', () => {
    const twice = reviewOf([FY2025], ['H.CHECKUP', '令和6年度', '60%'], ['H.CHECKUP', '令和7年度', '61%']);
    expect(textOf(twice, 'H.CHECKUP')).toContain('令和6年度、令和7年度と2年続けて未達成です。');
    const once = reviewOf([FY2025], ['H.CHECKUP', '令和6年度', '62%'], ['H.CHECKUP', '令和7年度', '61%']);
    expect(textOf(once, 'H.CHECKUP')).not.toContain('2年続けて');
  });

  it('is the step that the period’s last plan, or a goal of the text, still needs', () => {
    const toPeriod = reviewOf([FY2026], ['H.CHECKUP', '令和6年度', '60%']);
    // to 70 % in FY2026
    expect(textOf(toPeriod, 'H.CHECKUP')).toContain('毎年 5.0ポイントずつ必要です（令和7年度は 65.0％）');
    const toText = reviewOf([], ['H.BIOSIMILAR', '令和6年度', '20%']);
    // to 60 % in FY2029
    expect(textOf(toText, 'H.BIOSIMILAR')).toContain('毎年 8.0ポイントずつ必要です');
  });

  it('stands on its sheet, row by row and together', () => {
    const review = reviewOf([FY2025], ['H.CHECKUP', '令和6年度', '60%'], ['H.CHECKUP', '令和7年度', '61%']);
    const sheet = texts(nextPlanSheet(planToFollow(review) ?? kpiPlan, knownResults(review)));
    expect(sheet.some((text) => text.startsWith('（2年続けて未達成の KPI）生活習慣病予防健診実施率'))).toBe(
      true,
    );
    expect(review.papers.kpiPlans.length).toBe(PRINTED_PAPERS.kpiPlans.length + 1);
  });
});
