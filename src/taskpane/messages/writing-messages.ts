import type { Notice } from '../session/notice';
import type { SentenceByKind } from '../../messages/by-kind';

/** What a person is told of what is written to the workbook, or is not. */
export type WritingNotice = Extract<
  Notice,
  {
    readonly kind:
      | 'ask-write'
      | 'ask-insert'
      | 'ask-remove'
      | 'not-removed'
      | 'sheets-inserted'
      | 'sheet-inserted'
      | 'no-kpis'
      | 'formula-inserted'
      | 'values-inserted'
      | 'written'
      | 'stopped'
      | 'half-written'
      | 'not-put-back'
      | 'put-back'
      | 'refused'
      | 'stale-fix';
  }
>;

/** Why nothing was written. */
export type Refusal = Extract<Notice, { readonly kind: 'refused' }>['why'];

/** What a sheet is that was put into the workbook. */
export type InsertedSheet = Extract<Notice, { readonly kind: 'sheet-inserted' }>['what'];

/** What is said of writing, in one language: it comes with what writes. */
export interface WritingMessages {
  /** What the button that puts back says while it is done. */
  readonly puttingBack: string;
  readonly notice: SentenceByKind<WritingNotice>;
}
