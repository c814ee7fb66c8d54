import type { ColumnKind, Side } from '../../engine/budget/statement';
import type { LevelsBy, RowRole } from '../../sheet/budget/vocabulary/correction';

/** What corrections of a reading are called, in one language. */
export interface CorrectionMessages {
  readonly columnKind: Readonly<Record<ColumnKind | 'none', string>>;
  readonly role: Readonly<Record<RowRole, string>>;
  /** The side begins with a row. */
  readonly begins: Readonly<Record<Side, string>>;
  readonly levels: Readonly<Record<LevelsBy, string>>;
  readonly tableOut: string;
  readonly highest: string;
  readonly partOf: (line: string) => string;
  /** What is corrected, by its heading or the path of its names. */
  readonly thing: Readonly<
    Record<'account' | 'unit' | 'rounding' | 'levels' | 'extent' | 'accounting', string>
  >;
  readonly column: (heading: string) => string;
  readonly pair: (thing: string, value: string) => string;
}
