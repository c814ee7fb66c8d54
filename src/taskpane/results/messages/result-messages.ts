import type { GroupKind } from '../../session/listing';
import type { Filter } from '../../session/state';

/** What stands around the findings: the tools, what can be done about one, and the statement. */
export interface ResultMessages {
  readonly tools: string;
  readonly search: string;
  readonly next: string;
  readonly previous: string;
  readonly highlight: string;
  readonly copy: string;
  readonly filter: string;
  readonly allRules: string;
  readonly rule: string;
  readonly by: string;
  readonly grouping: Readonly<Record<Filter['by'], string>>;
  readonly shown: (shown: number, all: number) => string;
  readonly showAll: string;
  readonly group: Readonly<Record<Exclude<GroupKind, 'sheet'>, string>>;
  readonly noSheet: string;
  readonly allAcknowledged: string;
  readonly fixable: (count: number) => string;
  readonly fixAll: string;
  readonly fix: string;
  /** Turns to the board of KPIs. */
  readonly toBoard: string;
  /** Goes to the next cell that is to be filled in. */
  readonly nextBlank: string;
  readonly propose: string;
  readonly fixKind: (count: number) => string;
  readonly acknowledge: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly keep: string;
  readonly withdraw: string;
  readonly letStand: (reason: string, by: string | undefined, on: string | undefined) => string;
  /** What is written to cells. */
  readonly change: Readonly<
    Record<'fix' | 'proposal' | 'cell' | 'before' | 'after' | 'byExcel' | 'text' | 'written', string>
  >;
  readonly fixDialog: {
    readonly lead: string;
    readonly all: (sheet: string) => string;
    /** A correction that is needed only because of others. */
    readonly follows: string;
    readonly heldBack: (cells: readonly string[]) => string;
    readonly write: (count: number) => string;
  };
  readonly balancing: (line: string, before: string, after: string) => string;
  readonly balancingHeading: string;
  readonly noBalancing: string;
  /** Where Excel does not know our functions. */
  readonly repair: {
    readonly heading: (count: number) => string;
    readonly steps: readonly string[];
    readonly more: (count: number) => string;
  };
  /** Cells in which our functions answer with an error. */
  readonly functions: {
    readonly heading: string;
    readonly open: (place: string) => string;
    readonly because: string;
    readonly reference: string;
    readonly more: (count: number) => string;
  };
  /** Where settings act that are not as the plan says. */
  readonly settings: {
    readonly ofFinding: string;
    readonly ofCheck: (count: number) => string;
    /** The severity that the rule says, and the one that was set. */
    readonly graded: (own: string, set: string) => string;
    readonly see: string;
    readonly heading: string;
  };
  /** The headings of the copied table. */
  readonly headings: readonly string[];
  readonly statement: {
    readonly none: string;
    readonly choose: string;
    readonly line: string;
    readonly amount: string;
    readonly mark: string;
    readonly side: Readonly<Record<'revenue' | 'expenditure' | 'difference', string>>;
    readonly hidden: string;
    /** How many places for amounts are filled in. */
    readonly filled: (filled: number, of: number) => string;
    readonly findings: (count: number) => string;
    readonly open: (line: string) => string;
  };
}
