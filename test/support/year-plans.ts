import type { Kpi, KpiPlan } from '../../src/engine/kpi/kpi';
import { atLeast, fixed } from '../../src/engine/kpi/target';
import { inEachLanguage } from '../../src/engine/language';
import { ratio } from '../../src/engine/number/rational';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { planSheet } from '../../src/sheet/templates/plan';

function find(id: string): Kpi {
  const kpi = [...kpiPlan.kpis, ...kpiPlan.operational].find((each) => each.id === id);
  if (!kpi) throw new Error(`no ${id}`);
  return kpi;
}

/** A KPI with another fixed target. */
function reaching(id: string, numerator: number, denominator: number): Kpi {
  const kpi = find(id);
  const [measure] = kpi.measures;
  const target = atLeast(fixed(ratio(numerator, denominator)));
  return { ...kpi, measures: [{ ...measure, target, printed: [], printedMean: null }] };
}

const SLEEP: Kpi = {
  ...reaching('H.CHECKUP', 4, 10),
  id: 'H.SLEEP',
  name: { ...inEachLanguage(() => '睡眠の改善率'), en: 'Better sleep' },
};

const CHANGED: readonly Kpi[] = [reaching('H.CHECKUP', 7, 10), reaching('S.WEB_ACCESS', 150_000_000, 1)];

/** A made-up plan: one KPI is new, one is gone, targets are others. */
export const FY2026: KpiPlan = {
  fiscalYear: 2026,
  kpis: [
    ...kpiPlan.kpis
      .filter(({ id }) => id !== 'H.HEALTH_DECLARATION')
      .map((kpi) => CHANGED.find(({ id }) => id === kpi.id) ?? kpi),
    SLEEP,
  ],
  operational: kpiPlan.operational,
};

/** The cells of a sheet of ours as Excel hands them over: on the desktop blank ones as 0. */
export function handedOver({ rows }: SheetContent, blank: unknown = 0): unknown[][] {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column]?.value ?? blank));
}

/** The plan's sheet as the argument of a function. */
export function planRange(plan: KpiPlan, blank: unknown = 0): unknown[][] {
  return handedOver(planSheet(plan), blank);
}
