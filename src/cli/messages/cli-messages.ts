import type { Severity } from '../../engine/findings/finding';
import type { WORKBOOK_SETTING } from '../../review/workbook-settings';
import type { CHECK_OPTIONS, CheckMisuse } from '../arguments';
import type { CommandHelp } from '../help';
import type { SettingsFault } from '../read-settings';
import type { UnusedPaperOf, WrongYearFile } from '../read-year-files';
import type { CheckSummary } from '../report-json';
import type { NotWritten } from '../write-report';

export interface CliMessages {
  /** Before a negative amount. */
  readonly minus: string;
  /** The program itself failed, at a file or on the way from files to an answer. */
  readonly fault: (what: string, reason: string) => string;
  readonly help: CommandHelp<keyof typeof CHECK_OPTIONS>;
  readonly misuse: (misuse: CheckMisuse) => string;
  readonly wrongSettings: (fault: SettingsFault) => string;
  /** With every mistake in the file on a line of its own. */
  readonly wrongYearFile: (wrong: WrongYearFile) => string;
  readonly unusedPaper: (unused: UnusedPaperOf) => string;
  readonly setting: string;
  /** Headings of the table of relations. */
  readonly headings: readonly [
    rule: string,
    cell: string,
    line: string,
    printed: string,
    computed: string,
    interval: string,
    verdict: string,
  ];
  /** In the place of that table, where nothing adds up to anything. */
  readonly noRelations: string;
  /** Of an amount whose formula has no result in the file. */
  readonly calculated: string;
  /** A name with its value, and something said in passing. */
  readonly pair: (name: string, value: string) => string;
  readonly aside: (text: string) => string;
  readonly separator: string;
  readonly unit: string;
  readonly noUnit: string;
  readonly rounding: string;
  readonly levels: string;
  /** How many branches a KPI's sheet has, and how many of them meet their targets and do not. */
  readonly kpiBranches: (all: number, met: number, notMet: number) => string;
  readonly kpiHeadings: readonly [
    kpi: string,
    cell: string,
    name: string,
    result: string,
    target: string,
    achievement: string,
    verdict: string,
  ];
  readonly entries: (count: number) => string;
  readonly noTable: string;
  /** Of a report that the product has made itself. */
  readonly report: string;
  /** Of a sheet on which items are evaluated. */
  readonly evaluation: (fiscalYear: number | null, items: number) => string;
  /** Of a sheet that is meant as a year's plan. */
  /** Of a sheet of general provisions, as of a plan's. */
  readonly provisions: (fiscalYear: number | null, isRead: boolean) => string;
  readonly plan: (fiscalYear: number | null, isRead: boolean) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly source: string;
  readonly unplaced: string;
  /** What the pane keeps with a workbook. */
  readonly kept: Readonly<Record<keyof typeof WORKBOOK_SETTING, string>>;
  readonly corrections: (acting: number) => string;
  readonly unused: (sheet: string, correction: string) => string;
  readonly acknowledged: (count: number) => string;
  readonly unread: (what: string) => string;
  readonly written: (path: string) => string;
  readonly notWritten: (path: string, why: NotWritten) => string;
  /** Headings of the table of files. */
  readonly overview: readonly [
    file: string,
    sheets: string,
    errors: string,
    warnings: string,
    infos: string,
    leftAlone: string,
  ];
  /** Of a file, in that table. */
  readonly notRead: string;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly summary: (summary: CheckSummary) => string;
}
