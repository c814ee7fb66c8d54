import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { provisions } from '../../src/plan/fy2024/provisions';
import {
  kpiPlanIn,
  PRINTED_PAPERS,
  provisionsIn,
  sourceOf,
  withPapers,
  yearOfResults,
} from '../../src/plan/papers';
import { careForm } from '../support/forms';

const FILE = { kind: 'file', name: '令和8年度.json' } as const;
const SHEET = { kind: 'sheet', sheet: '計画' } as const;
const next = { ...kpiPlan, fiscalYear: 2026 };

describe('the papers of years', () => {
  it('are looked up by their year, and no other year stands in', () => {
    expect(kpiPlanIn(PRINTED_PAPERS, 2024)).toBe(kpiPlan);
    expect(provisionsIn(PRINTED_PAPERS, 2024)).toBe(provisions);
    expect(kpiPlanIn(PRINTED_PAPERS, 2026)).toBeNull();
    expect(provisionsIn(PRINTED_PAPERS, 2023)).toBeNull();
  });

  it('say where they come from, printed ones from nowhere else', () => {
    const papers = withPapers(PRINTED_PAPERS, { kpiPlans: [next], budgets: [careForm] }, FILE);
    expect(sourceOf(papers, next)).toBe(FILE);
    expect(sourceOf(papers, careForm)).toBe(FILE);
    expect(sourceOf(papers, kpiPlan)).toBeNull();
  });

  it('never replace what is there: printed before file, file before sheet', () => {
    const printed = withPapers(
      PRINTED_PAPERS,
      { kpiPlans: [{ ...kpiPlan }], provisions: [provisions] },
      FILE,
    );
    expect(printed).toBe(PRINTED_PAPERS);
    const file = withPapers(PRINTED_PAPERS, { kpiPlans: [next] }, FILE);
    expect(withPapers(file, { kpiPlans: [{ ...next }] }, SHEET)).toBe(file);
  });

  it('take the first of two of one year', () => {
    const papers = withPapers(PRINTED_PAPERS, { kpiPlans: [next, { ...next }] }, SHEET);
    expect(papers.kpiPlans).toEqual([...PRINTED_PAPERS.kpiPlans, next]);
  });

  it('stand oldest first', () => {
    const before = { ...kpiPlan, fiscalYear: 2023 };
    const papers = withPapers(
      withPapers(PRINTED_PAPERS, { kpiPlans: [next] }, FILE),
      { kpiPlans: [before] },
      SHEET,
    );
    expect(papers.kpiPlans.map(({ fiscalYear }) => fiscalYear)).toEqual([
      2023,
      ...PRINTED_PAPERS.kpiPlans.map(({ fiscalYear }) => fiscalYear),
      2026,
    ]);
  });

  it.each([
    ['the first printed one', PRINTED_PAPERS, 2024],
    ['the same after a later one is printed', { ...PRINTED_PAPERS, kpiPlans: [kpiPlan, next] }, 2024],
    ['that of the own newest plan', withPapers(PRINTED_PAPERS, { kpiPlans: [next] }, SHEET), 2026],
  ])('give results without a year %s', (_, papers, expected) => {
    expect(yearOfResults(papers)).toBe(expected);
  });
});
