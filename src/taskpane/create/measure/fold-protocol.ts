import type { Serial } from '../../../engine/calendar/serial';
import type { MeasureId } from '../../../measure/definitions';
import type { Grouping } from '../../../measure/sql/print';
import type { UnreadRecord } from '../../../record-files/fold-file';
import type { HeadFault, RecordHead } from '../../../record-files/fold-records';

/** By what a file is measured. */
export interface FoldRequest {
  readonly id: MeasureId;
  readonly columns: Readonly<Record<string, string>>;
  readonly by: Grouping;
  readonly asOf: Serial | null;
  readonly closedDays: readonly Serial[];
  readonly isInCalendarDays: boolean;
  readonly fiscalYear: number;
  /** Days of suspension by what stands under a heading; null where no range of the workbook has them. */
  readonly suspensions: { readonly header: string; readonly days: ReadonlyMap<string, number> } | null;
}

/** Some of what is listed, and how much there is of it. */
interface Some {
  readonly count: number;
  readonly first: readonly string[];
}

/** What of a range of suspensions does not fit the file one to one. */
export interface SuspensionMatch {
  /** No record has them. */
  readonly absent: Some;
  /** More than one record has each. */
  readonly repeated: Some;
}

export type FoldFault =
  | HeadFault
  /** Its bytes are not in the encoding, so many records on. */
  | { readonly fault: 'late-encoding'; readonly records: number }
  | { readonly fault: 'broken'; readonly reason: string };

/** What the worker is asked for. */
export type ToWorker =
  | { readonly kind: 'head'; readonly file: File }
  | { readonly kind: 'fold'; readonly file: File; readonly head: RecordHead; readonly request: FoldRequest };

/** What the worker tells. */
export type FromWorker =
  | { readonly kind: 'head'; readonly head: RecordHead }
  | { readonly kind: 'progress'; readonly rows: number; readonly bytes: number }
  | {
      readonly kind: 'done';
      readonly rows: readonly Readonly<Record<string, string | number>>[];
      readonly unread: readonly UnreadRecord[];
      /** Null where no range of suspensions went in. */
      readonly suspensions: SuspensionMatch | null;
    }
  | { readonly kind: 'fault'; readonly fault: FoldFault };
