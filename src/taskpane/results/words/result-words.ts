import type { GroupKind } from '../listing';
import type { Filter } from '../../state';

/** What stands around the findings: the tools, what can be done about one, and the statement. */
export interface ResultWords {
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
  readonly propose: string;
  readonly fixKind: (count: number) => string;
  readonly acknowledge: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly keep: string;
  readonly withdraw: string;
  readonly letStand: (reason: string, by: string | undefined, on: string | undefined) => string;
  readonly balancing: (line: string, before: string, after: string) => string;
  readonly balancingHeading: string;
  readonly noBalancing: string;
  /** Where Excel does not know our functions. */
  readonly repair: {
    readonly heading: (count: number) => string;
    readonly steps: readonly string[];
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
    readonly computed: (amount: string) => string;
    readonly findings: (count: number) => string;
    readonly open: (line: string) => string;
  };
}
