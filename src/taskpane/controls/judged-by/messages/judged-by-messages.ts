import type { AskedPaper, JudgingSource } from '../../../../review/judged-by';

export interface JudgedByMessages {
  readonly heading: string;
  /** One line for a year: by what it is judged in short, and whether something is not judged. */
  readonly summary: (year: string, kinds: readonly JudgingSource['kind'][], isLacking: boolean) => string;
  readonly noYear: string;
  /** @param account of a form */
  readonly paper: (paper: AskedPaper['paper'], account: string) => string;
  readonly source: (source: JudgingSource) => string;
  /** What is not judged where a paper is not there. */
  readonly unjudged: Readonly<Record<AskedPaper['paper'], string>>;
  /** The same where the year is not known. */
  readonly unknownYear: string;
  readonly faulty: (sheet: string) => string;
  readonly sheets: (names: readonly string[]) => string;
  /** The way to give it, on a button. */
  readonly way: Readonly<Record<AskedPaper['paper'], string>>;
  readonly toFindings: string;
  readonly yearFile: string;
}
