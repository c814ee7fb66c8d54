import type { CommandHelp } from '../../help';
import type { REPORT_OPTIONS, ReportMisuse } from '../arguments';

export interface ReportCommandMessages {
  readonly help: CommandHelp<keyof typeof REPORT_OPTIONS>;
  readonly misuse: (misuse: ReportMisuse) => string;
  /** Between the names of files. */
  readonly between: string;
  /** There is nothing to report on; of the year that was asked for, if one was. */
  readonly nothing: (year: string | null) => string;
  readonly summary: (year: string, sheets: readonly string[]) => string;
  /** Findings that make the figures doubtful. */
  readonly errors: (count: number) => string;
}
