import { goalReport, type GoalReport } from '../../../engine/kpi/chain';
import type { FlagReason, Initiative, TextPromise } from '../../../engine/kpi/goal';
import type { Kpi, KpiPlan } from '../../../engine/kpi/kpi';
import type { TextGoals } from '../../../plan/plan-goals';
import type { Board, BoardRow } from './board';

/** A goal that outlives the year, with the year's KPIs on the way to it. */
export interface GoalRow {
  readonly id: string;
  readonly report: GoalReport;
  readonly steps: readonly BoardRow[];
}

/** The long-term goals of a year's plan. */
export function goalRows(goals: TextGoals, { fiscalYear, kpis }: Board, plan: KpiPlan | null): GoalRow[] {
  const planOf = (year: number): KpiPlan | null => (year === fiscalYear ? plan : null);
  const givenOf = (id: string, year: number) =>
    year === fiscalYear ? (kpis.find(({ kpi }) => kpi.id === id)?.given ?? []) : [];
  return goals.longTerm.map((goal) => ({
    id: `goal:${goal.id}`,
    report: goalReport(goal, fiscalYear, [], { planOf, givenOf }),
    steps: kpis.filter(({ kpi }) => goal.kpis.includes(kpi.id)),
  }));
}

/** The flagged sections of the text without a KPI: the year's report has a place for each. */
export function withoutKpi({ flagged }: TextGoals): Initiative[] {
  return flagged.filter(({ kpis }) => kpis.length === 0);
}

export type Flag = 'important' | 'difficult';

/** Why a KPI carries a flag. */
interface FlagGround extends FlagReason {
  readonly flag: Flag;
  /** The reason speaks of other KPIs of the section only. */
  readonly ofOthers: boolean;
}

/** The reasons that speak of a KPI; where none of a section's does, all of them, as what others are flagged for. */
function groundsFor(id: string, flag: Flag, reasons: readonly FlagReason[]): FlagGround[] {
  const own = reasons.filter(({ speaksOf }) => speaksOf?.includes(id) ?? true);
  const ofOthers = own.length === 0;
  return (ofOthers ? reasons : own).map((reason) => ({ ...reason, flag, ofOthers }));
}

/** The reasons that the plan's sections give for the flags of a KPI. */
export function flagGrounds({ flagged }: TextGoals, { id }: Kpi): FlagGround[] {
  return flagged
    .filter(({ kpis }) => kpis.includes(id))
    .flatMap((section) =>
      (['important', 'difficult'] as const).flatMap((flag) => groundsFor(id, flag, section[flag])),
    );
}

/** A promise of the text without a KPI. */
export interface PromiseRow {
  readonly id: string;
  readonly promise: TextPromise;
}

export function promiseRows({ promises }: TextGoals): PromiseRow[] {
  return promises.map((promise, index) => ({ id: `promise:${String(index)}`, promise }));
}
