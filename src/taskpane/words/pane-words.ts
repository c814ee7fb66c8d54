import type { Severity } from '../../engine/budget/finding';
import type { Side } from '../../engine/budget/statement';
import type { StoreDamage } from '../../review/acknowledge-store';
import type { Serial } from '../../engine/calendar/serial';
import type { SheetKind } from '../../review/review';
import type { Progress } from '../../review/workbook';
import type { Asking, Damage, Notice, Page, Scope, View } from '../state';
import type { Status } from '../status';
import type { Trouble } from '../trouble';
import type { Said } from './said';

/** What stands before a figure in a finding's facts. */
export type FactLabel =
  | 'line'
  | 'shown'
  | 'amount'
  | 'planned'
  | 'repayment'
  | 'loan'
  | 'difference'
  | 'mark'
  | 'stated-unit'
  | 'places'
  | 'missing-line'
  | 'belongs-to'
  | 'belongs-before'
  | 'account'
  | 'period'
  | 'formula'
  | 'better-formula'
  | 'missed'
  | 'hidden'
  | 'last-year'
  | 'this-year'
  | 'change'
  | 'limit'
  | 'fiscal-year'
  | 'sheets'
  | 'unreadable'
  | 'fix'
  | 'proposal'
  | 'found'
  | 'expected'
  | 'also';

/** Every text of the pane that is not about a rule, in one language. */
export interface PaneWords {
  /** The pane's name for those who hear it. */
  readonly title: string;
  /** Before a negative amount. */
  readonly minus: string;
  readonly validateWorkbook: string;
  readonly validateSheet: string;
  /** What the navigation leads to, for those who hear it. */
  readonly pages: string;
  readonly page: Readonly<Record<Page, string>>;
  readonly chooseSheets: string;
  readonly sheetsToCheck: string;
  readonly validateChosen: (count: number) => string;
  readonly chooseAll: string;
  readonly chooseNone: string;
  readonly acknowledged: (count: number) => string;
  /** What a person agrees to, by what they are asked. */
  readonly agree: Readonly<Record<Asking, string>>;
  readonly openHelp: string;
  readonly disagree: string;
  /** What cannot be read of what the workbook keeps. */
  readonly damage: Said<StoreDamage>;
  readonly keeps: Readonly<Record<keyof Damage, string>>;
  readonly cancel: string;
  readonly again: string;
  readonly dismiss: string;
  readonly clearHighlights: string;
  /** The button to the other language, in the other language. */
  readonly otherLanguage: string;
  readonly status: Said<Status>;
  readonly scope: (scope: Scope) => string;
  readonly progress: string;
  readonly progressed: (progress: Progress) => string;
  readonly trouble: Said<Trouble>;
  readonly notice: Said<Exclude<Notice, { kind: 'trouble' }>>;
  readonly crashed: string;
  readonly reopen: string;
  readonly welcome: {
    readonly heading: string;
    readonly steps: readonly string[];
    readonly privacy: string;
  };
  readonly view: Readonly<Record<View, string>>;
  readonly views: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: (count: number) => string;
  readonly keys: string;
  /** `relations` are the sums and differences that were checked, 0 on a sheet without any. */
  readonly noFindings: (relations: number) => string;
  readonly goTo: (place: string) => string;
  readonly explain: (what: string) => string;
  readonly arithmetic: {
    readonly heading: string;
    readonly unit: (unit: string) => string;
    readonly noUnit: string;
    readonly item: string;
    readonly amount: string;
    readonly sum: string;
    /** Before the label of the printed total. */
    readonly printed: string;
    readonly of: (label: string, of: string) => string;
    readonly difference: string;
    /** Of two figures that are compared as they are. */
    readonly plainDifference: string;
    readonly unexplained: string;
    /** Of the values that the cells hold, with the digits that they do not show. */
    readonly storedSum: string;
    readonly storedTotal: string;
    readonly storedDifference: string;
    readonly range: string;
    readonly rangeNote: string;
    readonly asPrinted: string;
    readonly together: string;
    readonly unreadable: string;
  };
  readonly contingency: {
    readonly base: string;
    readonly share: (percent: string) => string;
    readonly rounded: (unit: string) => string;
    readonly printed: string;
    readonly alternatives: string;
    readonly noAlternative: string;
    readonly agrees: string;
    readonly differs: string;
  };
  readonly facts: string;
  readonly fact: Readonly<Record<FactLabel, string>>;
  readonly nil: string;
  readonly blank: string;
  readonly days: (first: Serial, last: Serial) => string;
  readonly source: string;
  readonly relations: {
    readonly printed: string;
    readonly computed: string;
    readonly none: string;
    readonly tally: (exact: number, all: number) => string;
  };
  readonly reading: {
    readonly kind: Readonly<Record<SheetKind, string>>;
    readonly noTable: string;
    readonly account: string;
    readonly fiscalYear: string;
    readonly noYear: string;
    readonly noUnit: string;
    readonly columns: string;
    readonly lineCount: (side: Side, count: number) => string;
    /** Stands between the counts. */
    readonly between: string;
    readonly entries: string;
    readonly entryCount: (count: number) => string;
    readonly unplaced: string;
    readonly allPlaced: string;
  };
}
