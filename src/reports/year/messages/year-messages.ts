import type { PrintedStatus } from '../../../engine/kpi/evaluation/printed-status';
import type { Business } from '../../../engine/kpi/kpi';
import type { RecordKind } from '../../../engine/provisions/records';
import type { Serial } from '../../../engine/calendar/serial';

/** A goal that outlives the year, and how far the year came. */
export interface GoalTexts {
  readonly name: string;
  readonly condition: string;
  /** The fiscal year in which it is due, as it is named; null where the plan names none. */
  readonly due: string | null;
}

/** Everything that a year's report and a period's report say beside the KPIs' own sentences, in one language. */
export interface YearMessages {
  readonly name: string;
  readonly title: (year: string) => string;
  readonly periodName: string;
  readonly periodTitle: (first: string, last: string) => string;
  readonly business: Readonly<Record<Business, string>>;
  readonly section: Readonly<
    Record<
      | 'results'
      | 'trends'
      | 'missed'
      | 'withoutKpi'
      | 'goals'
      | 'approvals'
      | 'kept'
      | 'signatures'
      | 'period',
      string
    >
  >;
  readonly fact: Readonly<Record<'status' | 'points' | 'sheet', string>>;
  readonly counts: (counts: Readonly<Record<PrintedStatus, number>>) => string;
  readonly points: (own: number, ownGraded: number, minister: number, graded: number, all: number) => string;
  readonly noSheet: string;
  readonly headings: readonly [item: string, target: string];
  readonly moreHeadings: readonly [
    share: string,
    status: string,
    reference: string,
    own: string,
    minister: string,
  ];
  readonly trend: (business: string, unit: string) => string;
  readonly gap: (gap: string) => string;
  readonly shareOf: (share: string) => string;
  readonly missedHeadings: readonly [kpi: string, by: string, why: string];
  readonly tasks: (tasks: string) => string;
  readonly noReason: string;
  readonly allMet: string;
  readonly unflagged: string;
  readonly graded: (own: string, minister: string) => string;
  readonly done: (measures: string) => string;
  readonly goalHeadings: readonly [goal: string, level: string, year: string];
  readonly level: (goal: GoalTexts) => string;
  readonly stepOf: (kpi: string, result: string, status: string) => string;
  /** How much a year is still needed. */
  readonly stillNeeded: (step: string, years: number) => string;
  readonly goalMet: string;
  readonly periodYear: (first: string, last: string, nth: number) => string;
  readonly noGoals: string;
  readonly approvalHeadings: readonly [
    list: string,
    what: string,
    amount: string,
    number: string,
    day: string,
  ];
  readonly list: Readonly<Record<RecordKind, string>>;
  readonly noApprovals: string;
  readonly noNumber: string;
  readonly noDay: string;
  readonly day: (day: Serial) => string;
  readonly keptItem: (name: string) => string;
  readonly periodHeadings: readonly [kpi: string, verdict: string, missing: string];
  /** A year of the period for which there is no plan. */
  readonly noPlan: string;
  readonly notInPlan: string;
}
