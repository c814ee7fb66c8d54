import type { Area } from '../engine/area';
import type { CellStyle } from './cell-style';

export const COMPARISONS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;

export const TEXT_TESTS = ['containsText', 'notContainsText', 'beginsWith', 'endsWith'] as const;

/** What needs nothing but the cell, or the cells of the rule. */
export const STATES = [
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'duplicateValues',
  'uniqueValues',
] as const;

export const PERIODS = [
  'today',
  'yesterday',
  'tomorrow',
  'last7Days',
  'thisMonth',
  'lastMonth',
  'nextMonth',
  'thisWeek',
  'lastWeek',
  'nextWeek',
] as const;

/** When a cell gets the look, in the file format's own words. Formulas have no = and are those of the first area's first cell. */
export type ConditionalRule =
  | { readonly type: 'expression'; readonly formula: string }
  | {
      readonly type: 'cellIs';
      readonly operator: (typeof COMPARISONS)[number];
      /** Two for `between` and `notBetween`, else one. */
      readonly formulas: readonly string[];
    }
  | { readonly type: (typeof TEXT_TESTS)[number]; readonly text: string }
  | { readonly type: (typeof STATES)[number] }
  | { readonly type: 'timePeriod'; readonly period: (typeof PERIODS)[number] }
  | { readonly type: 'aboveAverage'; readonly below: boolean; readonly orEqual: boolean }
  | { readonly type: 'top10'; readonly rank: number; readonly percent: boolean; readonly bottom: boolean };

/** What a rule changes of a cell's look; the rest shows through. */
export type ConditionalLook = Pick<CellStyle, 'font' | 'fill'>;

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
  /** Where it holds, no rule after it is looked at. */
  readonly stopIfTrue?: boolean;
}
