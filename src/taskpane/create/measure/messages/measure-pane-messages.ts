import type { FoldFault } from '../fold-protocol';

/** What is said of measuring a KPI from a file. */
export interface MeasurePaneMessages {
  readonly heading: string;
  readonly purpose: string;
  readonly open: string;
  readonly close: string;
  readonly kpi: string;
  readonly chooseFile: string;
  readonly privacy: string;
  readonly fault: (fault: FoldFault) => string;
  /** Of a file that was chosen, with its size. */
  readonly file: (name: string, size: string) => string;
  readonly noColumn: string;
  /** The month of the first date. */
  readonly ownMonth: string;
  readonly by: string;
  readonly byBranch: string;
  readonly byMonth: string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly notADate: string;
  readonly calendarDays: string;
  readonly fiscalYear: string;
  readonly notAYear: string;
  readonly closedDays: string;
  readonly closedDaysHint: string;
  readonly suspensions: string;
  readonly suspensionsHint: string;
  readonly suspensionKey: string;
  readonly useSelection: string;
  readonly clear: string;
  /** `added`: so many of them have more than one row. */
  readonly taken: (count: number, added: number) => string;
  /** Cells of the selection that are no dates, or no numbers of days. */
  readonly notTaken: (rows: readonly string[]) => string;
  /** A row of a selection, from 1, with what stands in it. */
  readonly cellsIn: (row: number, cells: readonly string[]) => string;
  /** Days of suspension come from a range and from a column. */
  readonly suspendedTwice: string;
  /** Of a range of suspensions: what no record of the file has, and what more than one has. */
  readonly suspensionsAbsent: (count: number, first: readonly string[]) => string;
  readonly suspensionsRepeated: (count: number, first: readonly string[]) => string;
  readonly start: string;
  readonly cancelled: string;
  readonly missing: (columns: string) => string;
  readonly progress: (rows: string, rate: string) => string;
  readonly reading: string;
  readonly result: string;
  /** Of a target that every branch has for itself, where records are not by branch. */
  readonly chooseBranches: string;
  readonly read: (records: string) => string;
  readonly leftOut: (reason: string, records: string) => string;
  readonly firstUnread: string;
  readonly unreadAt: (line: number, reason: string) => string;
  readonly target: (target: string) => string;
  readonly insert: string;
  readonly insertHint: string;
  /** The note beside the figures: where they come from. */
  readonly note: (about: {
    readonly file: string;
    readonly records: string;
    readonly day: string;
    readonly id: string;
    readonly year: string;
    readonly asOf: string | null;
  }) => string;
}
