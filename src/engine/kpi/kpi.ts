import type { Quotation } from '../citation';
import type { Localised } from '../language';
import type { Rational } from '../number/rational';
import type { Target } from './target';

/** 健康保険 and 船員保険. They are kept strictly apart. */
export type Business = 'health' | 'seamen';

/** What a result counts. A `ratio` is 1 for 100 %; `days` are those of the calendar. */
export type KpiUnit =
  'ratio' | 'yen' | 'offices' | 'accesses' | 'people' | 'companies' | 'branches' | 'days' | 'businessDays';

/** A figure of an earlier year as the plan prints it. */
export interface PrintedResult {
  readonly fiscalYear: number;
  readonly value: Rational;
  /** The value of the last printed digit: 1/1000 for 56.4 %. */
  readonly digit: Rational;
  readonly citation: Quotation;
}

/** A mean of the printed years, as the plan prints it beside them. */
export interface PrintedMean {
  readonly fiscalYears: readonly number[];
  readonly value: Rational;
  readonly digit: Rational;
  readonly citation: Quotation;
}

/** One thing that is counted and has a target. */
export interface Measure {
  /** Only where the KPI has several measures. */
  readonly name: Localised<string> | null;
  readonly unit: KpiUnit;
  readonly target: Target;
  /** The words that fix the target. */
  readonly citation: Quotation;
  /** Oldest year first. */
  readonly printed: readonly PrintedResult[];
  readonly printedMean: PrintedMean | null;
  /** 【新設】: new in this plan, without an earlier figure; its citation. */
  readonly isNew: Quotation | null;
}

/**
 * `kpi` stands in the plan's KPI tables; `operational` is a goal of the text beside them.
 */
export type Standing = 'kpi' | 'operational';

/** A KPI is met when each of its measures is. */
export interface Kpi {
  /** H.CHECKUP: the business's letter and the name of the function that measures it. */
  readonly id: string;
  readonly business: Business;
  readonly standing: Standing;
  readonly name: Localised<string>;
  readonly measures: readonly [Measure, ...Measure[]];
  /** 重要度：高 of its section. */
  readonly important: boolean;
  /** 困難度：高 of its section. */
  readonly difficult: boolean;
  /** What the plan says about how it is counted (※). */
  readonly notes: readonly Quotation[];
}

/** The KPIs of one fiscal year's plan. */
export interface KpiPlan {
  readonly fiscalYear: number;
  readonly kpis: readonly Kpi[];
  readonly operational: readonly Kpi[];
}
