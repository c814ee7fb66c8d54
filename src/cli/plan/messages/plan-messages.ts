import type { CommandHelp } from '../../help';
import type { PLAN_OPTIONS, PlanMisuse } from '../arguments';

export interface PlanMessages {
  readonly help: CommandHelp<keyof typeof PLAN_OPTIONS>;
  readonly misuse: (misuse: PlanMisuse) => string;
  /** A text file whose bytes are no text. */
  readonly noText: string;
  /** Before the name of a KPI that no plan has had. */
  readonly isNew: string;
  readonly measure: (name: string, target: string) => string;
  readonly summary: (understood: number, check: number, notUnderstood: number) => string;
}
