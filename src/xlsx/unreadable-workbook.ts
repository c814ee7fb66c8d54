import type { UnreadableReason } from '../sheet/cells/unreadable';

/** Thrown for every file that cannot be read. The sentence for the user is made of the reason, in messages/unreadable. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';

  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(reason.code, options);
  }
}

/** A part of the package that does not say what it must. */
export function damaged(part: string | null, cause?: unknown): UnreadableWorkbook {
  return new UnreadableWorkbook({ code: 'damaged', part }, cause === undefined ? undefined : { cause });
}
