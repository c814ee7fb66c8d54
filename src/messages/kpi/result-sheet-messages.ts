import type { MonthKind } from '../../engine/kpi/months';

/** What is written on sheets for results by month and by branch; their readers know these words. */
export interface ResultSheetMessages {
  readonly monthsSheet: string;
  readonly branchesSheet: string;
  readonly monthsTitle: (year: string) => string;
  readonly branchesTitle: (year: string) => string;
  readonly heading: Readonly<
    Record<
      | 'name'
      | 'kpi'
      | 'branch'
      | 'year'
      | 'months'
      | 'figure'
      | 'numerator'
      | 'denominator'
      | 'result'
      | 'unit'
      | 'total'
      | 'branchTarget',
      string
    >
  >;
  /** From April to March. */
  readonly month: readonly string[];
  readonly kind: Readonly<Record<MonthKind, string>>;
  readonly nation: string;
  readonly monthsNote: string;
  readonly branchesNote: string;
  readonly choose: { readonly title: string; readonly text: string; readonly wrong: string };
  readonly number: { readonly title: string; readonly text: string; readonly wrong: string };
}
