import type { Mark } from '../kpi/evaluation/mark';

/** The grades that people write for an item. */
export type WrittenGrade = 'own' | 'previous' | 'minister';

/** What is found on a sheet on which a year's items are evaluated. */
export interface EvaluationDetails {
  /** What cannot be taken as it stands. */
  'EVAL-01':
    | { readonly fault: 'no-grade'; readonly item: string; readonly of: WrittenGrade; readonly shown: string }
    | { readonly fault: 'no-method'; readonly item: string; readonly shown: string }
    | { readonly fault: 'item-twice'; readonly item: string }
    | { readonly fault: 'no-year' }
    /** No plan says which items the year has. */
    | { readonly fault: 'no-plan'; readonly fiscalYear: number };
  /** A self-assessment that departs from the reference grade, and says not why. */
  'EVAL-02': { readonly item: string; readonly own: Mark; readonly reference: Mark };
  /** How the cards and the items of the plan go together. */
  'EVAL-03':
    | { readonly fault: 'unknown-item'; readonly item: string; readonly fiscalYear: number }
    | { readonly fault: 'missing-items'; readonly items: readonly string[]; readonly fiscalYear: number }
    /** Another sheet of the same year counts. */
    | { readonly fault: 'older-sheet'; readonly sheet: string; readonly fiscalYear: number }
    /** Items without a self-assessment, of so many. */
    | { readonly fault: 'ungraded'; readonly items: readonly string[]; readonly of: number };
}
