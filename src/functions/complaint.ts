import type { Missing } from '../engine/kpi/missing';
import type { ReadProblem } from '../kpi-results/table';

/** A place in an argument; all count from 1. Row and column are null for an argument of one cell. */
export interface Place {
  readonly argument: number;
  readonly row: number | null;
  /** Null where the argument is one column. */
  readonly column: number | null;
}

/** Rows and columns of a range. */
export type Shape = readonly [rows: number, columns: number];

/** What is wrong with a call, where Excel lets a function say so in its own words. */
export type Complaint =
  | { readonly code: 'missingArgument'; readonly argument: number }
  | { readonly code: 'errorCell'; readonly place: Place; readonly error: string }
  | {
      readonly code: 'notADate' | 'notANumber' | 'notACount' | 'notAFiscalYear';
      readonly place: Place;
      readonly shown: string;
    }
  | {
      readonly code: 'unknownChoice';
      readonly argument: number;
      readonly shown: string;
      readonly choices: readonly string[];
    }
  | {
      readonly code: 'differentShapes';
      readonly argument: number;
      readonly shape: Shape;
      readonly first: Shape;
    }
  | { readonly code: 'noStart'; readonly place: Place }
  | { readonly code: 'incomplete'; readonly place: Place }
  | { readonly code: 'unfinished'; readonly count: number }
  | { readonly code: 'unknownDay'; readonly place: Place }
  | { readonly code: 'noFixedTarget' }
  /** A range that cannot be read as a result, a history or a table of results. */
  | { readonly code: 'unreadable'; readonly argument: number; readonly problem: ReadProblem }
  | { readonly code: 'unknownName'; readonly problem: ReadProblem }
  /** A blank cell where the result is to stand; Excel may hand it over as 0. */
  | { readonly code: 'blankResult' }
  /** What a target or a judgement still needs. */
  | { readonly code: 'lacking'; readonly missing: readonly Missing[] }
  /** The formula needs a baseline that is worse than the target. */
  | { readonly code: 'noBaseline' }
  | { readonly code: 'noTable'; readonly argument: number };

/** The cell error that a complaint stands beside: #VALUE! for the call's form, #N/A for what is not known. */
export const CELL_ERRORS = {
  missingArgument: 'invalidValue',
  errorCell: 'invalidValue',
  notADate: 'invalidValue',
  notANumber: 'invalidValue',
  notACount: 'invalidValue',
  notAFiscalYear: 'invalidValue',
  unknownChoice: 'invalidValue',
  differentShapes: 'invalidValue',
  noStart: 'invalidValue',
  incomplete: 'notAvailable',
  unfinished: 'notAvailable',
  unknownDay: 'notAvailable',
  noFixedTarget: 'notAvailable',
  unreadable: 'invalidValue',
  unknownName: 'notAvailable',
  blankResult: 'notAvailable',
  lacking: 'notAvailable',
  noBaseline: 'notAvailable',
  noTable: 'invalidValue',
} as const satisfies Readonly<Record<Complaint['code'], 'invalidValue' | 'notAvailable'>>;
