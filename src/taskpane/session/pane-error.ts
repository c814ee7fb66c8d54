import { HostError, type HostErrorReason } from '../../excel/host-error';

/** Why something that the person asked for did not happen. */
export type PaneError =
  | HostErrorReason
  /** The rest of the pane's own files did not come. */
  | { readonly kind: 'incomplete' }
  /** The workbook keeps as much for the pane as it can. */
  | { readonly kind: 'full' }
  /** A mistake of ours. */
  | { readonly kind: 'unexpected'; readonly message: string };

/** The pane's own files did not come. */
export class FilesMissing extends Error {
  override readonly name = 'FilesMissing';
}

/** What the pane keeps with the workbook would be more than Excel takes. */
export class WorkbookFull extends Error {
  override readonly name = 'WorkbookFull';
}

export function paneErrorOf(error: unknown): PaneError {
  if (error instanceof HostError) return error.reason;
  if (error instanceof FilesMissing) return { kind: 'incomplete' };
  if (error instanceof WorkbookFull) return { kind: 'full' };
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
