import type { Finding } from '../engine/findings/finding';
import type { Serial } from '../engine/calendar/serial';
import type { Acknowledgement } from '../review/acknowledge';
import type { Review } from '../review/review';
import type { ReviewSettings } from '../review/settings';

/** The occasion of a report. */
export interface Occasion {
  /** The workbook's name; null where it has none yet. */
  readonly workbook: string | null;
  /** The day of the check; null leaves it open. */
  readonly day: Serial | null;
}

export interface CheckedWorkbook extends Occasion {
  readonly review: Review;
  /** What it was judged by. */
  readonly settings: ReviewSettings;
  readonly acknowledged: ReadonlyMap<Finding, Acknowledgement>;
}
