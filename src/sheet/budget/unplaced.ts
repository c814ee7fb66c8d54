import type { WhyUnrelated } from '../../engine/findings/reading-details';
import type { Cell } from '../../engine/cell';
import type { Words } from './vocabulary/context';

/** Why a row with amounts has no place. */
export type WhyUnplaced = Exclude<WhyUnrelated, 'no-summand'>;

/** A row with its amounts, or an amount without a name. */
export interface UnplacedRow extends Words {
  readonly kind: 'row' | 'amount';
  readonly why: WhyUnplaced;
  /** Where its amounts stand that are not nil. */
  readonly amounts: readonly Cell[];
}

/** What has no place: a row, or a column of numbers without a known heading. */
export type Unplaced = UnplacedRow | (Words & { readonly kind: 'column' });
