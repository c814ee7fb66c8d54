/** What a judgement lacked. Unknown is neither 0 nor the last known value. */
export type Missing =
  /** A year's result: of the judged year, or of an earlier one that the target needs. */
  | { readonly kind: 'result'; readonly fiscalYear: number }
  /** The rates of these branches; of all of them where the list is empty. */
  | { readonly kind: 'branches'; readonly fiscalYear: number; readonly branches: readonly string[] }
  /** The whole body's result: rates of branches do not give it. */
  | { readonly kind: 'branchCounts'; readonly fiscalYear: number }
  /** Some of the branches have no result in the judged year. */
  | {
      readonly kind: 'branchCount';
      readonly fiscalYear: number;
      readonly expected: number;
      readonly given: number;
    }
  /** The result was measured on another day than the plan's. */
  | { readonly kind: 'resultOnDay'; readonly day: number }
  /** What was given is the result of a part of the year only. */
  | { readonly kind: 'wholeYear'; readonly fiscalYear: number }
  /** The day on which the work ended within the year. */
  | { readonly kind: 'lastDay'; readonly fiscalYear: number }
  /** An earlier year's result up to the day that corresponds to the last day; null while that is not known. */
  | { readonly kind: 'likePeriod'; readonly fiscalYear: number; readonly until: number | null }
  /** A year that may be compared: all up to this one are excluded. */
  | { readonly kind: 'comparableYear'; readonly excludedUpTo: number }
  /** A plan of that year. */
  | { readonly kind: 'plan'; readonly fiscalYear: number }
  /** That year's plan has another KPI in its place, or none. */
  | { readonly kind: 'notPlanned'; readonly fiscalYear: number };
