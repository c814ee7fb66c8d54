import type { CommandHelp } from '../../help';
import type { NotWritten } from '../../write-report';
import type { MeasureMisuse, OptionName } from '../arguments';
import type { MeasureFault } from '../fault';

export interface MeasureCliMessages {
  readonly help: CommandHelp<OptionName>;
  readonly misuse: (misuse: MeasureMisuse) => string;
  /** `column` names what a column holds. */
  readonly fault: (fault: MeasureFault, column: (name: string) => string) => string;
  /** Before the columns by which records are read. */
  readonly columns: string;
  readonly columnIs: (option: string, holds: string, header: string) => string;
  readonly reading: (percent: string) => string;
  /** While the first records that could not be read are looked for. */
  readonly locating: (percent: string) => string;
  /** Of a target that every branch has for itself, where records are not by branch. */
  readonly byBranch: string;
  readonly read: (records: string) => string;
  readonly leftOut: (reason: string, records: string) => string;
  readonly firstUnread: string;
  readonly unreadAt: (file: string, line: number, reason: string) => string;
  /** All groups together. */
  readonly total: (numerator: string, denominator: string, value: string) => string;
  readonly written: (path: string) => string;
  readonly notWritten: (path: string, why: NotWritten) => string;
  /** Of a sheet: which files were measured, by which day, by which terms. */
  readonly files: (files: string) => string;
  readonly asOf: (day: string) => string;
  readonly definition: (id: string, year: string) => string;
}
