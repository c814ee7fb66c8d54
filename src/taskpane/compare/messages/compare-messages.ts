import type { CompareMode, PairMode } from '../../session/comparing';

/** The headings of a comparison: of the lines, of the two figures beside each other, and of what comes of them. */
export interface CompareHeadings {
  readonly line: string;
  readonly figures: readonly [string, string];
  readonly outcome: readonly [string, string];
}

/** Every text of the pane's comparisons that the command line does not share. */
export interface CompareMessages {
  readonly heading: string;
  readonly what: string;
  readonly mode: Readonly<Record<CompareMode, string>>;
  readonly first: Readonly<Record<PairMode, string>>;
  readonly second: Readonly<Record<PairMode, string>>;
  readonly choose: string;
  readonly thisWorkbook: string;
  readonly openFile: string;
  readonly closeFile: (name: string) => string;
  readonly privacy: string;
  readonly readingFile: (name: string) => string;
  readonly opened: (name: string, tables: number) => string;
  readonly unchecked: string;
  readonly noPair: Readonly<Record<PairMode, string>>;
  readonly sameTwice: string;
  readonly otherAccounts: (first: string, second: string) => string;
  readonly nothingLeft: string;
  readonly headings: Readonly<Record<CompareMode, CompareHeadings>>;
  readonly limitHeadings: CompareHeadings;
  readonly terse: Readonly<Record<'versions' | 'printed', string>>;
  readonly allSame: Readonly<Record<'versions' | 'printed', string>>;
  readonly balance: (name: string, verdict: string) => string;
  readonly notJudged: string;
  readonly tally: (counts: readonly (readonly [what: string, count: number])[]) => string;
  readonly limits: (year: string) => string;
  readonly without: (entries: number) => string;
  readonly contingency: (amounts: Readonly<Record<'budget' | 'added' | 'used' | 'left', string>>) => string;
  /** No account has two steps of a year. */
  readonly noYear: string;
  readonly stages: (stages: readonly string[]) => string;
  /** A step, and where its figures stand. */
  readonly stage: (step: string, from: string) => string;
  readonly step: (from: string, to: string) => string;
  readonly restated: (column: string, of: string) => string;
  readonly restatedHeadings: CompareHeadings;
  readonly closed: string;
  readonly closedHeadings: CompareHeadings;
  readonly copy: string;
  readonly copyHeadings: Readonly<Record<'side' | 'kind' | 'cell' | 'rate', string>>;
}
