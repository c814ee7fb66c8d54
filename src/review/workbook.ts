import type { WorkbookSnapshot } from '../sheet/cells/snapshot';

/** How far something long has come: of a reading, sheets done of all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a reader must know of an AbortSignal, which the pure rooms have no type for. */
export interface Cancellation {
  readonly aborted: boolean;
  readonly throwIfAborted: () => void;
}

export interface ReadRequest {
  /** Names of the sheets to read; null for all. */
  readonly sheets: readonly string[] | null;
  readonly onProgress?: (progress: Progress) => void;
  /** Reading stops with the signal's reason when it is aborted. */
  readonly signal?: Cancellation;
  /**
   * Nobody asked for it: what may cost the person something is not asked for, and sheets that cannot be read without
   * are left out.
   */
  readonly quiet?: boolean;
  /** Merged areas do not matter: they are not asked for, and nothing is left out for want of them. */
  readonly withoutMerges?: boolean;
}

/** A workbook that can be reviewed, whatever holds it: a file, or Excel. */
export interface WorkbookPort {
  readonly read: (request: ReadRequest) => Promise<WorkbookSnapshot>;
}
