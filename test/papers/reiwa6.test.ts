import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { paperOfText } from '../../src/papers/paper';
import { readPapers, type PaperKpi } from '../../src/papers/paper-plan';

const TEXT = readFileSync(new URL('./fixtures/reiwa6-kpi-tables.txt', import.meta.url), 'utf8');
const known = [...kpiPlan.kpis, ...kpiPlan.operational];

function exact(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each)),
  );
}

describe.each([
  ['with the white space that ends a PDF’s paragraphs', TEXT],
  ['without it', TEXT.replace(/[ \t]+$/gmu, '')],
])('the tables of FY2024, %s', (_, text) => {
  const plan = readPapers([paperOfText('reiwa6.txt', text)], known);
  const byId = new Map(plan.kpis.map((kpi): [string, PaperKpi] => [kpi.known?.id ?? kpi.name, kpi]));

  it('are of that year, without a fault', () => {
    expect(plan).toMatchObject({ fiscalYear: 2024, faults: [] });
  });

  it('hold the KPIs that the plan has, in their order', () => {
    expect([...byId.keys()]).toEqual(kpiPlan.kpis.map(({ id }) => id));
  });

  it.each(kpiPlan.kpis)('$id is read as the plan has it', (kpi) => {
    const found = byId.get(kpi.id);
    expect(found).toMatchObject({ certainty: 'understood', reasons: [], business: kpi.business });
    const shown = found?.measures.map(({ unit, target }) => ({ unit, target }));
    expect(exact(shown)).toEqual(exact(kpi.measures.map(({ unit, target }) => ({ unit, target }))));
  });

  it.each(kpiPlan.kpis)('the figures beside $id are those that the plan prints', ({ id, measures }) => {
    const { baselineYear = null, printed = null } = byId.get(id) ?? {};
    const figures = printed?.figures ?? [];
    const results = figures.filter(({ kind }) => kind === 'result');
    expect(exact(results.map((each) => [each.fiscalYear ?? baselineYear, each.value, each.digit]))).toEqual(
      exact(measures.flatMap((each) => each.printed.map((of) => [of.fiscalYear, of.value, of.digit]))),
    );
    const means = figures.filter(({ kind }) => kind === 'mean');
    expect(exact(means.map((each) => [each.value, each.digit]))).toEqual(
      exact(measures.flatMap(({ printedMean: mean }) => (mean ? [[mean.value, mean.digit]] : []))),
    );
    expect(printed?.isNew !== null).toBe(measures.some(({ isNew }) => isNew !== null));
  });
});
