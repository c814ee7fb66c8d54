import type { Measurement } from '../../engine/kpi/measures/measurement';
import type { Outcome } from '../../measure/outcome';

/** A column of records by what it holds. */
export type RecordColumnName =
  | 'received'
  | 'paid'
  | 'suspended'
  | 'sent'
  | 'lost'
  | 'returned'
  | 'checkup'
  | 'visit'
  | 'completed'
  | 'bidders'
  | 'biosimilar'
  | 'volume'
  | 'generic'
  | 'replaceable'
  | 'done'
  | 'eligible'
  | 'branch'
  | 'month';

type Obstacle = Exclude<
  Measurement['kind'],
  'measured' | 'noStart' | 'reversed' | 'incomplete' | 'unknownDay'
>;

export interface MeasureMessages {
  readonly column: Readonly<Record<RecordColumnName, string>>;
  /** Why a record does not count, or that it does. */
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** Why there is no result. */
  readonly obstacle: Readonly<Record<Obstacle, string>>;
  readonly provisional: (records: string) => string;
  readonly headings: {
    readonly branch: string;
    readonly month: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly value: string;
  };
  /** Of a group of records that say no branch or month. */
  readonly unnamed: string;
  readonly verdict: string;
}
