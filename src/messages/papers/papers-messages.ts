import type { PaperFault } from '../../papers/paper-plan';
import type { Certainty, Why } from '../../papers/sentence/reading';

/** What is said of a plan that was read from its papers. */
export interface PapersMessages {
  readonly certainty: Readonly<Record<Certainty, string>>;
  /** What is open, and what to do; `shown` are the words of the paper that make it so. */
  readonly reason: Readonly<Record<Why, (shown: string) => string>>;
  readonly fault: (fault: PaperFault) => string;
}
