import { describe, expect, it } from 'vitest';
import { longTermGoals, periods } from '../../../../src/plan/fy2024/goals';
import { initiatives } from '../../../../src/plan/fy2024/initiatives';
import { kpiPlan } from '../../../../src/plan/fy2024/kpis';
import { ja as goals } from '../../../../src/plan/fy2024/names/goals.ja';
import { ja as kpis } from '../../../../src/plan/fy2024/names/kpis.ja';
import { textPromises } from '../../../../src/plan/fy2024/promises';

const rows = [...kpiPlan.kpis, ...kpiPlan.operational];

interface Named {
  readonly name: { readonly ja: string } | null;
}

function named(things: readonly Named[]): Set<string | undefined> {
  return new Set(things.map(({ name }) => name?.ja));
}

describe('the names of the plan', () => {
  it.each([
    ['KPIs and their measures', kpis, [...rows, ...rows.flatMap(({ measures }) => measures)]],
    ['plans of several years', goals.periods, periods],
    ['long-term goals', goals.goals, longTermGoals],
    ['initiatives', goals.initiatives, initiatives],
    ['promises', goals.promises, textPromises],
  ])('of %s are each the name of something', (_, names, things) => {
    expect(Object.values<string>(names).filter((name) => !named(things).has(name))).toEqual([]);
  });
});
