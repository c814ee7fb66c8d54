import type { Kpi } from './kpi';

/** A place inside the table; both count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Why a cell or a table cannot be read. Nothing is guessed instead. */
export type ReadProblem =
  | { readonly code: 'errorCell'; readonly place: Place; readonly error: string }
  | {
      readonly code:
        | 'notAYear'
        | 'notADay'
        | 'notANumber'
        /** A rate above 1 that nothing calls a percentage. */
        | 'rateAboveOne'
        | 'negative'
        /** Under ％ stands a number up to 1: 0.9 % or 90 %? */
        | 'ambiguousPercent'
        /** A unit that is not the KPI's: 万件 for 件. */
        | 'unit';
      readonly place: Place;
      readonly shown: string;
    }
  | {
      readonly code:
        | 'zeroDenominator'
        /** A numerator without its denominator, or the other way round. */
        | 'incomplete'
        | 'noBranch'
        /** Nothing says whether months are single or cumulative. */
        | 'monthKind';
      readonly place: Place;
    }
  | { readonly code: 'repeatedYear'; readonly place: Place; readonly fiscalYear: number }
  | { readonly code: 'repeatedBranch'; readonly place: Place; readonly branch: string }
  | {
      readonly code: 'unknownKpi' | 'ambiguousKpi';
      readonly place: Place;
      readonly shown: string;
      readonly nearest: readonly Kpi[];
    }
  /** A table by branch that does not say of which KPI it is. */
  | { readonly code: 'noKpi'; readonly place: Place }
  /** The columns are not those of a history, of a result or of a table of results. */
  | { readonly code: 'columns'; readonly place: Place };

export type ReadProblemCode = ReadProblem['code'];
