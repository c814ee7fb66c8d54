import type { PaperSource } from '../../plan/papers';
import type { Severity } from '../../engine/findings/finding';
import type { RuleSettings } from '../../engine/findings/settings';
import type { Outcome } from '../../engine/budget/judgement';
import type { CitationKind } from '../../engine/citation';
import type { Serial } from '../../engine/calendar/serial';
import type { Status } from '../../engine/kpi/status';
import type { ReadSettings } from '../../sheet/budget/read-budget';
import type { Acknowledgement } from '../../review/acknowledge';
import type { SheetKind } from '../../review/review';

/** What each setting says; null for one that leaves everything to the plan and the sheet. */
type SettingMessages<Settings> = {
  readonly [Key in keyof Settings]: (value: Settings[Key]) => string | null;
};

export type Counts = Readonly<Record<Severity, number>>;

/** Everything that reports say beside the findings' own sentences, in one language. */
export interface ReportMessages {
  readonly checkTitle: string;
  readonly kpiTitle: string;
  readonly fact: Readonly<
    Record<'workbook' | 'day' | 'plan' | 'settings' | 'outcome' | 'basis' | 'unreadable', string>
  >;
  readonly day: (day: Serial) => string;
  readonly plan: (fiscalYear: number, document: string) => string;
  /** A plan that the workbook itself brings. */
  readonly paperFrom: (fiscalYear: number, source: PaperSource) => string;
  readonly noPlan: string;
  readonly reading: SettingMessages<ReadSettings>;
  readonly rules: SettingMessages<RuleSettings>;
  readonly counts: (counts: Counts) => string;
  readonly besidesAcknowledged: (count: number) => string;
  readonly section: Readonly<
    Record<'sheets' | 'findings' | 'acknowledged' | 'signatures' | 'parts' | 'charts', string>
  >;
  readonly kind: Readonly<Record<SheetKind, string>>;
  readonly headings: readonly [
    cell: string,
    severity: string,
    finding: string,
    expected: string,
    actual: string,
  ];
  /** A line of a budget, as a heading. */
  readonly part: string;
  readonly unit: string;
  readonly noUnit: string;
  readonly rounding: string;
  readonly levels: string;
  readonly otherSheet: (sheet: string) => string;
  readonly unplaced: (texts: readonly string[]) => string;
  readonly pair: (name: string, value: string) => string;
  readonly aside: (text: string) => string;
  /** Between facts of one line. */
  readonly separator: string;
  readonly outcomes: (counts: readonly (readonly [Outcome, number])[]) => string;
  /** Tables that a person says are no budgets. */
  readonly leftOut: (count: number) => string;
  readonly entries: (count: number) => string;
  readonly kpis: (count: number) => string;
  /** The first places, and how many more. */
  readonly places: (places: readonly string[], more: number) => string;
  readonly source: (kind: CitationKind, place: string, quote: string | null) => string;
  readonly reason: (reason: Acknowledgement) => string;
  readonly noFindings: string;
  /** Where findings stand that are about the plan, not about a sheet. */
  readonly aboutPlan: string;
  readonly signature: Readonly<Record<'made' | 'checked' | 'approved', string>>;
  /** Room for a day to be written by hand. */
  readonly signedOn: string;
  readonly minus: string;
  readonly kpiHeadings: readonly [
    kpi: string,
    name: string,
    target: string,
    result: string,
    achievement: string,
    verdict: string,
    grade: string,
    missing: string,
    source: string,
  ];
  readonly kpiCounts: (counts: Readonly<Record<Status, number>>) => string;
  readonly atEvaluation: string;
  /** What the reference grade is, and is not. */
  readonly gradeNote: string;
}
