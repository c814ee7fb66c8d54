/** What the sheet of a next year's plan says to the person who decides it. */
export interface NextPlanMessages {
  /** A target that must be decided, beside last year's and what was reached; null where no result is known. */
  readonly decide: (year: string, lastYear: string, target: string, result: string | null) => string;
  /** A KPI that ended with last year by its plan's own words. */
  readonly ended: (lastYear: string, quote: string) => string;
  /** The last target, carried over, would ask for less than the last year reached. */
  readonly belowReached: (target: string, lastYear: string, result: string) => string;
  readonly missedTwice: (years: readonly string[]) => string;
  /** What each year that is left must add to reach a goal, and what the next one comes to. */
  readonly step: (dueYear: string, goal: string, each: string, year: string, next: string) => string;
  readonly goalReached: (dueYear: string, goal: string) => string;
  /** A difference of percentages. */
  readonly points: (text: string) => string;
  readonly allBelowReached: (kpis: string) => string;
  readonly allMissedTwice: (kpis: string) => string;
  /** Where a carried result stands, in place of the words of a plan. */
  readonly resultOn: (sheet: string) => string;
  readonly note: string;
}
