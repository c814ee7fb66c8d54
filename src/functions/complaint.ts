import type { Missing } from '../engine/kpi/missing';
import type { PlanSheetFault } from '../engine/kpi/plan-sheet';
import type { ProvisionSheetFault } from '../engine/provisions/provision-sheet';
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

/** A plan that a call names. */
export interface PlanName {
  readonly fiscalYear: number;
  readonly from: 'printed' | 'range';
}

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
  /** Where it judges by a plan that the call names, this and the ones below say which. */
  | { readonly code: 'noFixedTarget' | 'noBaseline'; readonly plan: PlanName | null }
  /** `measure`: the function that measures it. */
  | { readonly code: 'notPlanned'; readonly measure: string; readonly plan: PlanName | null }
  /** A range that cannot be read as a result, a history or a table of results. */
  | { readonly code: 'unreadable'; readonly argument: number; readonly problem: ReadProblem }
  | { readonly code: 'unknownName'; readonly problem: ReadProblem; readonly plan: PlanName | null }
  /** A blank cell where the result is to stand; Excel may hand it over as 0. */
  | { readonly code: 'blankResult' }
  /** What a target or a judgement still needs. */
  | { readonly code: 'lacking'; readonly missing: readonly Missing[]; readonly plan: PlanName | null }
  | { readonly code: 'noTable'; readonly argument: number }
  /** Neither a year nor the table of a plan; `shown` is null for a range. */
  | { readonly code: 'noPlan'; readonly argument: number; readonly shown: string | null }
  /** A year whose plan is not among the printed ones. */
  | {
      readonly code: 'unprintedYear';
      readonly argument: number;
      readonly fiscalYear: number;
      readonly printed: readonly number[];
    }
  /** `more`: how many places are at fault besides. */
  | {
      readonly code: 'faultyPlan';
      readonly place: Place;
      readonly fault: PlanSheetFault;
      readonly more: number;
    }
  /** The table of a year with a printed plan, which judges this KPI otherwise. */
  | {
      readonly code: 'departingPlan';
      readonly argument: number;
      readonly fiscalYear: number;
      readonly id: string;
    }
  /** `given`: how many levels a range of steps has. */
  | {
      readonly code: 'stepCount';
      readonly argument: number;
      readonly given: number;
      readonly expected: number;
    }
  /** The last of given steps is not the goal; of a share of the time only the even way is known. */
  | { readonly code: 'stepsMissGoal' | 'shapeNeedsMonth'; readonly argument: number }
  | {
      readonly code: 'outsidePeriod';
      readonly argument: number;
      readonly year: number;
      readonly first: number;
      readonly last: number;
    }
  | { readonly code: 'notElapsed'; readonly argument: number; readonly shown: string }
  /** No period of several years is printed that holds the plan's year. */
  | { readonly code: 'noPeriod'; readonly fiscalYear: number }
  /** Results of years for a KPI that is judged by branch. */
  | { readonly code: 'byBranch'; readonly argument: number }
  /** A table of KPIs does not say how results are measured, nor what the 予備費 is. */
  | { readonly code: 'noTerms' | 'noContingencyRate'; readonly argument: number }
  /** A table of general provisions with a 予備費 that cannot be read. */
  | { readonly code: 'faultyProvision'; readonly place: Place; readonly fault: ProvisionSheetFault }
  /** A table of general provisions that sets no 予備費, or sets it in several ways. */
  | { readonly code: 'whichContingency'; readonly argument: number; readonly count: number }
  /** The provisions of a year that is printed, which set the 予備費 otherwise. */
  | { readonly code: 'departingContingency'; readonly argument: number; readonly fiscalYear: number };

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
  notPlanned: 'notAvailable',
  unreadable: 'invalidValue',
  unknownName: 'notAvailable',
  blankResult: 'notAvailable',
  lacking: 'notAvailable',
  noBaseline: 'notAvailable',
  noTable: 'invalidValue',
  noPlan: 'invalidValue',
  unprintedYear: 'notAvailable',
  faultyPlan: 'invalidValue',
  departingPlan: 'invalidValue',
  stepCount: 'invalidValue',
  stepsMissGoal: 'invalidValue',
  shapeNeedsMonth: 'invalidValue',
  outsidePeriod: 'invalidValue',
  notElapsed: 'invalidValue',
  noPeriod: 'notAvailable',
  byBranch: 'invalidValue',
  noTerms: 'notAvailable',
  noContingencyRate: 'notAvailable',
  faultyProvision: 'invalidValue',
  whichContingency: 'notAvailable',
  departingContingency: 'invalidValue',
} as const satisfies Readonly<Record<Complaint['code'], 'invalidValue' | 'notAvailable'>>;
