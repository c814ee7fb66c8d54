import type { Cell } from '../../engine/cell';
import type { CopiedCell } from '../results/copy-table';
import type { CompareHeadings } from './messages/compare-messages';

/** A figure as it is shown, with its cell where that is in the workbook before the person. */
export interface ShownFigure {
  readonly text: string;
  readonly cell: Cell | null;
}

export type Tone = 'plain' | 'good' | 'caution' | 'bad';

/** One line of a comparison: two figures beside each other, and what comes of them. */
export interface CompareRow {
  readonly key: string;
  readonly label: string;
  readonly cell: Cell | null;
  readonly level: number;
  readonly isTotal: boolean;
  /** A word about the line: 追加, 超過. */
  readonly tag: string | null;
  readonly tone: Tone;
  readonly figures: readonly [ShownFigure, ShownFigure];
  readonly outcome: readonly [string, string];
}

export interface CompareGroup {
  readonly heading: string;
  readonly rows: readonly CompareRow[];
}

/** A comparison as it is shown and copied. */
export interface CompareTable {
  readonly key: string;
  /** What the table is about, for its caption. */
  readonly caption: string;
  readonly unit: string;
  /** What is to be known of it, in sentences. */
  readonly notes: readonly string[];
  readonly headings: CompareHeadings;
  readonly groups: readonly CompareGroup[];
  /** In place of a table without rows. */
  readonly empty: string;
  /** All of it with headings first, whatever is hidden on the screen. */
  readonly copied: readonly (readonly CopiedCell[])[];
}
