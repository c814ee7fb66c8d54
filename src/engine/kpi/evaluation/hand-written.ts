import type { Method } from './item';

/** What people write beside an item's figures, and keep. Blank where they wrote nothing. */
export interface HandWritten {
  /** Null where nobody chose. */
  readonly method: Method | null;
  /** 困難度による引上げの根拠 */
  readonly grounds: string;
  /** 自己評価, as written: it may be no grade. */
  readonly own: string;
  /** 自己評価の理由 */
  readonly reason: string;
  /** 前年度の最終評価 */
  readonly previous: string;
  /** 大臣の評価 */
  readonly minister: string;
  /** 年度の取組 */
  readonly measures: string;
  /** 今後の課題 */
  readonly tasks: string;
  /** Rows of the person's own. */
  readonly notes: readonly { readonly label: string; readonly text: string }[];
}

export const NOTHING_WRITTEN: HandWritten = {
  method: null,
  grounds: '',
  own: '',
  reason: '',
  previous: '',
  minister: '',
  measures: '',
  tasks: '',
  notes: [],
};

/** True where a person has written something that would be lost with its item. */
export function isWritten({
  notes,
  grounds,
  own,
  reason,
  previous,
  minister,
  measures,
  tasks,
}: HandWritten): boolean {
  const texts = [grounds, own, reason, previous, minister, measures, tasks];
  return notes.length > 0 || texts.some((text) => text !== '');
}
