import type { Overrun, Standing } from '../../engine/budget/compare/execution';
import type { RoundedLine, TotalOrigin, TotalsMade } from '../../engine/budget/compare/rounded';
import type { LineChange } from '../../engine/budget/compare/versions';
import type { RestatedLine, Stage } from '../../engine/budget/compare/year-chain';

/** What comparisons say, in one language; the pane and the command line say the same. */
export interface ComparisonMessages {
  readonly kind: Readonly<Record<LineChange['kind'], string>>;
  /** Whether a printed figure can be its exact amount, rounded. */
  readonly rounded: Readonly<Record<RoundedLine['verdict'], string>>;
  readonly origin: Readonly<Record<TotalOrigin, string>>;
  /** How a table's totals were made, as a sentence. */
  readonly totals: Readonly<Record<TotalsMade, string>>;
  readonly standing: Readonly<Record<Exclude<Standing, 'amount' | 'summed'>, string>>;
  readonly overrun: Readonly<Record<Overrun, string>>;
  /** Where the budget after transfers comes from, as a sentence. */
  readonly budgetFrom: Readonly<Record<'column' | 'ledger' | 'budget', string>>;
  readonly noExecution: string;
  readonly unapplied: (transfers: number) => string;
  /** That both accounts share a limit is our reading of the provisions. */
  readonly sharedLimit: string;
  readonly noPlan: (fiscalYear: string | null) => string;
  readonly sectionTotal: string;
  /** A step of the budget's year: 当初, 補正（第２号）. */
  readonly stage: (stage: Pick<Stage, 'step' | 'nth'>) => string;
  /** Where a step's figures stand, or that ledgers make them. */
  readonly stageFrom: (sheet: string, label: string, from: Stage['from']) => string;
  readonly restated: Readonly<Record<RestatedLine['verdict'], string>>;
  /** Whether a table begins with what the step before it came to; `instead` is the step that it begins with. */
  readonly restatement: (tally: RestatementTally) => string;
}

/** How a column that prints an earlier step again agrees with it. */
export interface RestatementTally {
  /** The column, and the step that it prints again. */
  readonly column: string;
  readonly of: string;
  readonly lines: number;
  readonly departing: number;
  readonly undecidable: number;
  readonly instead: string | null;
}
