import type { CommandHelp } from '../../help';
import type { NotWritten } from '../../write-report';
import type { PLAN_OPTIONS, PlanMisuse } from '../arguments';

export interface PlanMessages {
  readonly help: CommandHelp<keyof typeof PLAN_OPTIONS>;
  readonly misuse: (misuse: PlanMisuse) => string;
  /** A text file whose bytes are no text. */
  readonly noText: string;
  /** A sheet that is a plan or general provisions already. */
  readonly made: (sheet: string) => string;
  /** Nothing was found that could be written. */
  readonly nothing: string;
  readonly written: (path: string) => string;
  readonly yearFileWritten: (path: string, year: string, leftOut: number) => string;
  /** No year file without a year, or with nothing that judges. */
  readonly noYearFile: string;
  readonly notWritten: (path: string, why: NotWritten) => string;
  /** Over what is to be decided for the next year. */
  readonly nextPlan: (year: string) => string;
  /** Before the name of a KPI that no plan has had. */
  readonly isNew: string;
  readonly measure: (name: string, target: string) => string;
  readonly summary: (understood: number, check: number, notUnderstood: number) => string;
}
