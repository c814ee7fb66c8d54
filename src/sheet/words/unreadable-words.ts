import type { UnreadableCode, UnreadableReason } from '../cells/unreadable';

/** For each reason one sentence or two: what is the matter, where, and what to do. */
export type UnreadableWords = {
  readonly [Code in UnreadableCode]: (reason: Extract<UnreadableReason, { code: Code }>) => string;
};
