/**
 * Why there is no pane: Excel is silent, office.js or the pane's own files did not come, this is no Excel at all, or one
 * that is too old.
 */
export type StartFailure = 'silent' | 'unreachable' | 'incomplete' | 'outside' | 'old';

export interface FailureMessages {
  readonly sentence: Readonly<Record<StartFailure, string>>;
  readonly again: string;
}
