/** What the sheet of a next year's plan says to the person who decides it. */
export interface NextPlanMessages {
  /** A target that must be decided, beside last year's and what was reached; null where no result is known. */
  readonly decide: (year: string, lastYear: string, target: string, result: string | null) => string;
  /** A KPI that ended with last year by its plan's own words. */
  readonly ended: (lastYear: string, quote: string) => string;
  /** Where a carried result stands, in place of the words of a plan. */
  readonly resultOn: (sheet: string) => string;
  readonly note: string;
}
