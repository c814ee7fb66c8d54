import type { Method } from '../../../engine/kpi/evaluation/item';
import type { PrintedStatus } from '../../../engine/kpi/evaluation/printed-status';
import type { Mark } from '../../../engine/kpi/evaluation/mark';
import type { Business } from '../../../engine/kpi/kpi';

/** The names of a card's fields, by which they are found again. */
export interface EvaluationLabels {
  readonly item: string;
  readonly flags: string;
  readonly method: string;
  readonly reference: string;
  readonly previous: string;
  readonly kpis: string;
  readonly basis: string;
  readonly grounds: string;
  readonly own: string;
  readonly minister: string;
  readonly reason: string;
  readonly measures: string;
  readonly tasks: string;
}

export type Field = keyof EvaluationLabels;

/** How a reference grade came about. */
export interface GradeBasis {
  /** With its decimals as printed; null where achievement has no number. */
  readonly share: string | null;
  readonly kpi: string;
  /** Of so many KPIs it is the lowest. */
  readonly of: number;
  readonly byAchievement: Mark;
  readonly grade: Mark;
  readonly difficult: boolean;
}

interface EntryTexts {
  readonly title: string;
  readonly text: string;
}

/** Everything that stands on an evaluation sheet, in one language. */
export interface EvaluationMessages {
  readonly name: string;
  readonly title: (year: string) => string;
  readonly labels: EvaluationLabels;
  /** Names a row that a person wrote without a name. */
  readonly note: string;
  readonly methods: Readonly<Record<Method, string>>;
  readonly status: Readonly<Record<PrintedStatus, string>>;
  /** What is written by hand, and what is made anew. */
  readonly howTo: string;
  readonly plan: (document: string) => string;
  /** When it is said that a plan was nearly reached; never said where null. */
  readonly nearly: (percent: string | null) => string;
  readonly gradeNote: string;
  readonly summary: readonly [
    item: string,
    reference: string,
    own: string,
    minister: string,
    ownPoints: string,
    ministersPoints: string,
  ];
  readonly total: string;
  readonly band: (business: Business, pillar: string) => string;
  readonly nothing: string;
  readonly flag: (flag: string, reasons: readonly string[]) => string;
  /** The headings beside 「KPI」. */
  readonly headings: readonly [target: string, result: string, share: string, status: string];
  /** A goal of the text that stands in no table of KPIs. */
  readonly ofText: (name: string) => string;
  readonly amount: (amount: string) => string;
  readonly basis: (basis: GradeBasis) => string;
  readonly noBasis: Readonly<Record<'qualitative' | 'unknown', string>>;
  readonly lacks: (kpi: string, missing: string) => string;
  /** Above cards of items that the year's plan does not have. */
  readonly notInPlan: string;
  readonly notInPlanHint: string;
  readonly choose: { readonly prompt: EntryTexts; readonly error: EntryTexts };
}
