import type { RelationCode } from '../../../engine/budget/relations';
import type { Side } from '../../../engine/budget/statement';
import type { Serial } from '../../../engine/calendar/serial';
import type { SheetKind } from '../../../review/review';
import type { View } from '../../session/state';

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
  | 'kpi'
  | 'sheets'
  | 'unreadable'
  | 'found'
  | 'expected'
  | 'also';

/** What a result is told with: its sums, the facts behind a finding, and how its sheets were read. */
export interface DetailMessages {
  readonly view: Readonly<Record<View, string>>;
  readonly views: string;
  readonly keys: string;
  /** `relations` are the sums and differences that were checked, 0 on a sheet without any. */
  readonly noFindings: (relations: number) => string;
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
    /** What a printed amount is held against, by the relation's own name. */
    readonly computed: Readonly<Record<RelationCode, string>>;
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
