import type { Quotation } from '../citation';
import type { Business, KpiUnit, PrintedResult } from './kpi';
import type { Localised } from '../language';
import type { Condition } from './target';

/** Fiscal years from one to another, both included. */
export interface Years {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A plan of several years that the yearly plans carry out. */
export interface PlanPeriod extends Years {
  readonly id: string;
  readonly name: Localised<string>;
  readonly citation: Quotation;
}

/**
 * What the yearly KPIs are to a goal: the same measure on its way, the growth that adds up to it,
 * or only a part of what is done for it.
 */
type GoalRelation = 'same' | 'growth' | 'part';

/** A goal of the text that outlives the year. */
export interface LongTermGoal {
  /** L.H.GUIDANCE: L, the business's letter, its subject. */
  readonly id: string;
  readonly business: Business;
  readonly name: Localised<string>;
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

/** A section of the plan's text that says what is to be done (施策), with the reasons for the flags that it carries. */
export interface Initiative {
  /** H.SERVICE: the business's letter, and its subject. No other item of the plan has it. */
  readonly id: string;
  readonly business: Business;
  /** The signs that number it: （１）Ⅱ）②. */
  readonly place: string;
  /** What it stands under, with its number: （１）基盤的保険者機能の盤石化. */
  readonly pillar: Localised<string>;
  /** Its place in the plan. */
  readonly section: string;
  readonly name: Localised<string>;
  /** Its KPIs and operational goals, by id; none where the year's report has only its text. */
  readonly kpis: readonly string[];
  /** The reasons that it gives for 重要度：高; none where it does not carry it. */
  readonly important: readonly FlagReason[];
  /** The same for 困難度：高. */
  readonly difficult: readonly FlagReason[];
}

/** Why a flag stands at a section. */
export interface FlagReason {
  readonly citation: Quotation;
  /** Of the section's KPIs, by id, those that the reason itself speaks of; null where it speaks of all. */
  readonly speaksOf: readonly string[] | null;
}

/** When something is promised: by the end of a fiscal year, from one on, in a year of the calendar, or every year. */
type PromisedTime =
  | { readonly kind: 'within' | 'from'; readonly fiscalYear: number }
  | { readonly kind: 'in'; readonly year: number }
  | { readonly kind: 'yearly'; readonly times: number };

export type PromisedUnit = 'centimetres' | 'kilograms' | 'branches';

/** What a promise leaves nothing out of: 全支部, 全職員, 全件 of the claims. */
export type PromisedReach = 'branches' | 'staff' | 'claims';

/** A promise of the text with a date or a count and without a KPI: the year's report says whether it was kept. */
export interface TextPromise {
  readonly business: Business;
  readonly name: Localised<string>;
  readonly time: PromisedTime | null;
  /** All of them together. */
  readonly amounts: readonly { readonly value: number; readonly unit: PromisedUnit }[];
  readonly all: PromisedReach | null;
  readonly citation: Quotation;
}
