import type { Review } from '../../review/review';

/** What is compared. */
export const COMPARE_MODES = ['versions', 'printed', 'execution', 'remaining', 'year'] as const;

export type CompareMode = (typeof COMPARE_MODES)[number];

/** The comparisons of one statement with another. */
export type PairMode = Exclude<CompareMode, 'remaining' | 'year'>;

/** A workbook file from this computer, read here and nowhere else. */
export interface OpenedBook {
  readonly name: string;
  readonly review: Review;
}

/** What the person compares. */
export interface Comparing {
  readonly mode: CompareMode;
  /** The keys of the chosen statements; null leaves the choice to the pane. */
  readonly first: string | null;
  readonly second: string | null;
  /** Lines that are the same, or agree, are left out. */
  readonly terse: boolean;
  readonly book: OpenedBook | null;
}

export const COMPARING_NOTHING: Comparing = {
  mode: 'versions',
  first: null,
  second: null,
  terse: true,
  book: null,
};
