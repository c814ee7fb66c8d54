import type { Loss } from '../../../xlsx/losses';

/** What the ways to another workbook are called. */
export interface OpeningLabels {
  readonly create: string;
  readonly open: string;
  readonly samples: string;
}

export interface WorkbenchMessages {
  /** Office's tag for the language. */
  readonly locale: string;
  readonly title: string;
  /** A new workbook, and one with nothing in it. */
  readonly create: string;
  readonly blank: string;
  readonly open: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  /** Before another workbook takes the place of one with changes. */
  readonly discard: string;
  /** Before a workbook is saved of which the file would lose something; one of a person's file has an original. */
  readonly saveLosing: (losses: readonly Loss[], isOfFile: boolean) => string;
  readonly samples: string;
  /** What a person does first, told above the grid. */
  readonly firstSteps: {
    readonly label: string;
    readonly choose: string;
    /** Stands behind it. */
    readonly opened: (name: string) => string;
    readonly press: string;
    readonly follow: string;
    readonly close: string;
    readonly ways: OpeningLabels;
  };
  readonly language: string;
  readonly dark: string;
  readonly divider: string;
  readonly pane: string;
  readonly charts: string;
  readonly chartData: string;
  /** Why a chart stands only in the list. */
  readonly notDrawn: string;
  readonly chart: (type: string, title: string) => string;
  /** By Excel's names of the types. */
  readonly chartTypes: Readonly<Record<string, string>>;
  readonly category: string;
}
