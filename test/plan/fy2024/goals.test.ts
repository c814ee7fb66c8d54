import { describe, expect, it } from 'vitest';
import { fixedValue } from '../../../src/engine/kpi/target';
import { longTermGoals, periods } from '../../../src/plan/fy2024/goals';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';

describe('the long-term goals', () => {
  it.each([
    ['L.H.CHECKUP', '0.7', 2029],
    ['L.H.GUIDANCE', '0.35', 2029],
    ['L.H.HEALTHY_COMPANIES', '500000', null],
    ['L.H.GENERIC', '0.8', null],
    ['L.H.BIOSIMILAR', '0.6', 2029],
    ['L.S.CHECKUP', '0.7', 2029],
    ['L.S.GUIDANCE', '0.3', 2029],
    ['L.S.DECLARATION', '550', 2029],
    ['L.S.HEALTHY_COMPANIES', '100000', null],
    ['L.S.GENERIC', '0.8', null],
    ['L.S.BIOSIMILAR', '0.6', 2029],
  ])('%s is %s by %s', (id, value, dueYear) => {
    const goal = longTermGoals.find((row) => row.id === id);
    expect(goal && fixedValue(goal.condition.level)?.toString()).toBe(value);
    expect(goal?.dueYear).toBe(dueYear);
  });

  it('are reached over KPIs of their own business', () => {
    expect(longTermGoals).toHaveLength(11);
    for (const { business, kpis } of longTermGoals) {
      for (const id of kpis) expect(kpiPlan.kpis.find((kpi) => kpi.id === id)?.business).toBe(business);
    }
  });
});

describe('the plans of several years', () => {
  it.each([
    ['ACTION_PLAN_6', 2024, 2026],
    ['DATA_HEALTH_PLAN_3', 2024, 2029],
    ['CHECKUP_PLAN_4', 2024, 2029],
  ])('%s runs from %d to %d', (id, firstYear, lastYear) => {
    expect(periods.find((period) => period.id === id)).toMatchObject({ firstYear, lastYear });
  });
});
