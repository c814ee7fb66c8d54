import type { CommandHelp } from '../../help';
import type { COMPARE_OPTIONS, CompareMisuse } from '../arguments';
import type { MappingFault } from '../mapping';

export interface CompareMessages {
  readonly help: CommandHelp<keyof typeof COMPARE_OPTIONS>;
  readonly misuse: (misuse: CompareMisuse) => string;
  readonly mapping: (fault: MappingFault) => string;
  readonly unusedKeys: (keys: readonly string[]) => string;
  /** A sheet that was named on the command line and holds no budget, with those that do. */
  readonly noSheet: (sheet: string, sheets: readonly string[]) => string;
  readonly changeHeadings: (unit: string) => readonly string[];
  readonly roundedHeadings: readonly string[];
  readonly executionHeadings: readonly string[];
  readonly limitHeadings: readonly string[];
  readonly lineHeadings: readonly string[];
  readonly partHeadings: readonly string[];
  readonly balances: (before: string, after: string) => string;
  readonly unknown: string;
  readonly nothing: string;
  readonly unchanged: (lines: number) => string;
  /** A column that is compared: its sheet, its heading, its unit. */
  readonly column: (sheet: string, label: string, unit: string) => string;
  readonly commitments: (year: string) => string;
  readonly contingency: (budget: string, added: string, used: string, left: string) => string;
  readonly unreadableEntries: (count: number) => string;
  readonly lacking: (files: readonly string[]) => string;
  readonly unplaced: string;
  readonly noUnit: string;
  readonly year: YearTexts;
}

/** What the budgets of a year are told with. */
export interface YearTexts {
  /** A step, and where its figures stand. */
  readonly stage: (step: string, from: string) => string;
  readonly stages: string;
  /** From one step to the next. */
  readonly step: (from: string, to: string) => string;
  readonly restatedHeadings: readonly string[];
  readonly closedHeading: string;
  readonly closedHeadings: readonly string[];
}
