import type { Area } from '../../../engine/area';

export interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

/** What a person says in a comment, or in answer to one. */
export interface Remark {
  readonly id: string;
  /** Without the marks of mentions. */
  readonly content: string;
  /** With them: <at id="0">…</at>. */
  readonly richContent: string;
  readonly mentions: readonly Mention[];
  /** As Date.toISOString() writes it. */
  readonly created: string;
}

export interface CommentRecord extends Remark {
  /** The one cell that it belongs to. */
  readonly area: Area;
  readonly resolved: boolean;
  readonly replies: readonly Remark[];
}
