import { describe, expect, it } from 'vitest';
import { goalReport, periodReport, type YearlyPapers } from '../../../src/engine/kpi/chain';
import type { KpiPlan } from '../../../src/engine/kpi/kpi';
import type { MeasureInput, YearResult } from '../../../src/engine/kpi/result';
import { ratio } from '../../../src/engine/number/rational';
import { longTermGoals, periods } from '../../../src/plan/fy2024/goals';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';

const given = (numerator: number, denominator = 1): MeasureInput => ({
  result: { amount: ratio(numerator, denominator), counts: null },
  day: null,
  history: [],
});

function years(plans: readonly KpiPlan[], results: Readonly<Record<string, MeasureInput>>): YearlyPapers {
  return {
    planOf: (fiscalYear) => plans.find((plan) => plan.fiscalYear === fiscalYear) ?? null,
    givenOf: (kpi, fiscalYear) => {
      const one = results[`${kpi} ${String(fiscalYear)}`];
      return one ? [one] : [];
    },
  };
}

function goal(id: string) {
  const found = longTermGoals.find((row) => row.id === id);
  if (!found) throw new Error(`no goal ${id}`);
  return found;
}

const [ACTION_PLAN] = periods;
if (!ACTION_PLAN) throw new Error('no period');
const PLAN_2026: KpiPlan = { ...kpiPlan, fiscalYear: 2026 };

describe('periodReport', () => {
  it('shows each year’s verdict and the years that have no plan', () => {
    const report = periodReport(
      'H.CHECKUP',
      ACTION_PLAN,
      years([kpiPlan], { 'H.CHECKUP 2024': given(62, 100) }),
    );
    expect(report.links.map(({ fiscalYear, verdict }) => [fiscalYear, verdict])).toEqual([
      [2024, 'met'],
      [2025, 'undecidable'],
      [2026, 'undecidable'],
    ]);
    expect(report.links[1]?.missing).toEqual([{ kind: 'plan', fiscalYear: 2025 }]);
  });

  it.each([
    [62, 'met'],
    [61, 'not_met'],
  ])('takes its verdict from the last year: %d %%', (percent, verdict) => {
    const results = { 'H.CHECKUP 2024': given(62, 100), 'H.CHECKUP 2026': given(percent, 100) };
    const report = periodReport('H.CHECKUP', ACTION_PLAN, years([kpiPlan, PLAN_2026], results));
    expect(report).toMatchObject({ verdict, missing: [] });
  });

  it('does not take an earlier year for the last one', () => {
    const results = { 'H.CHECKUP 2024': given(62, 100) };
    const report = periodReport('H.CHECKUP', ACTION_PLAN, years([kpiPlan, PLAN_2026], results));
    expect(report).toMatchObject({ verdict: 'undecidable', missing: [{ kind: 'result', fiscalYear: 2026 }] });
  });
});

describe('goalReport', () => {
  const none = years([kpiPlan], {});
  const owners = (count: number): YearResult => ({
    fiscalYear: 2029,
    until: null,
    result: { amount: count, counts: null },
  });

  it.each([
    [550, 'met'],
    [549, 'not_met'],
  ])('judges its own result in the year in which it is due: %d', (count, verdict) => {
    expect(goalReport(goal('L.S.DECLARATION'), 2024, [owners(count)], none).verdict).toBe(verdict);
  });

  it('names the result that it lacks', () => {
    const report = goalReport(goal('L.S.DECLARATION'), 2024, [], none);
    expect(report).toMatchObject({ verdict: 'undecidable', missing: [{ kind: 'result', fiscalYear: 2029 }] });
  });

  it('holds the yearly steps from the first year to the due one', () => {
    const report = goalReport(
      goal('L.H.CHECKUP'),
      2024,
      [],
      years([kpiPlan], { 'H.CHECKUP 2024': given(3, 5) }),
    );
    expect([...report.steps.keys()]).toEqual(['H.CHECKUP', 'H.EMPLOYER_DATA', 'H.DEPENDENT_CHECKUP']);
    expect(report.steps.get('H.CHECKUP')?.map(({ fiscalYear, verdict }) => [fiscalYear, verdict])).toEqual([
      [2024, 'not_met'],
      [2025, 'undecidable'],
      [2026, 'undecidable'],
      [2027, 'undecidable'],
      [2028, 'undecidable'],
      [2029, 'undecidable'],
    ]);
  });

  it('takes the KPI’s own result where it counts the same thing', () => {
    const results = { 'H.BIOSIMILAR 2029': given(60, 100) };
    expect(goalReport(goal('L.H.BIOSIMILAR'), 2024, [], years([kpiPlan], results)).verdict).toBe('met');
  });

  it('does not take a part for the whole', () => {
    const results = { 'H.GUIDANCE 2029': given(60, 100), 'H.DEPENDENT_GUIDANCE 2029': given(60, 100) };
    expect(goalReport(goal('L.H.GUIDANCE'), 2024, [], years([kpiPlan], results)).verdict).toBe('undecidable');
  });

  it('has no verdict where the plan names no year', () => {
    expect(goalReport(goal('L.H.GENERIC'), 2024, [], none)).toMatchObject({
      verdict: 'undecidable',
      missing: [],
    });
  });
});
