import { HostError, type HostErrorReason } from './host-error';

/** Excel's error codes that say something to a person. */
const REASONS: Readonly<Record<string, HostErrorReason>> = {
  InvalidOperationInCellEditMode: { kind: 'editing' },
  ItemNotFound: { kind: 'gone' },
  InvalidReference: { kind: 'gone' },
  InvalidSelection: { kind: 'selection' },
  AccessDenied: { kind: 'denied' },
};

/** More than the host takes or gives in one round trip. */
const TOO_LARGE: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
]);

/**
 * What Excel answers to an undo group that it does not want: something in it cannot be undone, or, on the web, an
 * internal error at the option alone (OfficeDev/office-js#6255, #6711).
 */
const REFUSED_GROUP: ReadonlySet<string> = new Set(['UndoNotSupported', 'GeneralException']);

export function mayRefuseGroup(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && REFUSED_GROUP.has(error.code);
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && TOO_LARGE.has(error.code);
}

export function isEditing(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && REASONS[error.code]?.kind === 'editing';
}

/** What Excel refused, as a HostError; any other error as it is, for it is the programmer's or an aborted signal's. */
export function asHostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const { code, message } = error;
  return new HostError(REASONS[code] ?? { kind: 'unknown', code, message }, { cause: error });
}
