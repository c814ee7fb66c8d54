import type { UnreadableCode, UnreadableReason } from '../../sheet/cells/unreadable';

/** For each reason one sentence or two: what is the matter, where, and what to do. */
export type UnreadableMessages = {
  readonly [Code in UnreadableCode]: (reason: Extract<UnreadableReason, { code: Code }>) => string;
};
