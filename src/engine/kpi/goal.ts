import type { Quotation } from '../citation';
import type { Business, KpiUnit, Name, PrintedResult } from './kpi';
import type { Condition } from './target';

/** A plan of several years that the yearly plans carry out. */
export interface PlanPeriod {
  readonly id: string;
  readonly name: Name;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly citation: Quotation;
}

/**
 * What the yearly KPIs are to a goal: the same measure on its way, the growth that adds up to it,
 * or only a part of what is done for it.
 */
export type GoalRelation = 'same' | 'growth' | 'part';

/** A goal of the text that outlives the year. */
export interface LongTermGoal {
  /** L.H.GUIDANCE: L, the business's letter, its subject. */
  readonly id: string;
  readonly business: Business;
  readonly name: Name;
  readonly unit: KpiUnit;
  readonly condition: Condition;
  /** The fiscal year in which it is due; null where the plan names none (「可能な限り早期に」). */
  readonly dueYear: number | null;
  /** The KPIs that are its yearly steps, by id. */
  readonly kpis: readonly string[];
  readonly relation: GoalRelation;
  readonly printed: readonly PrintedResult[];
  readonly citation: Quotation;
}

/** A measure of the plan's text (施策) that carries 重要度：高 or 困難度：高, with the reason it gives. */
export interface Initiative {
  readonly business: Business;
  /** Its place in the plan. */
  readonly section: string;
  readonly name: Name;
  /** Its KPIs and operational goals, by id; none where the year's report has only its text. */
  readonly kpis: readonly string[];
  readonly important: FlagReason | null;
  readonly difficult: FlagReason | null;
}

/** Why a flag stands at a section. */
export interface FlagReason {
  readonly citation: Quotation;
  /** The KPIs that the reason itself speaks of, by id, where it speaks of only some of the section's. */
  readonly speaksOf: readonly string[] | null;
}
