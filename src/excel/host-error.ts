/** Why Excel did not do what it was asked to. */
export type HostErrorReason =
  /** A cell is being edited: nothing can be read or written until the person leaves it. */
  | { readonly kind: 'editing' }
  /** What was asked for is not there any more: the sheet was deleted in the meantime. */
  | { readonly kind: 'gone' }
  /** Excel forbids it here: the workbook is read-only, or was protected in the meantime. */
  | { readonly kind: 'denied' }
  /** The structure of the workbook is protected: no sheet can be added. */
  | { readonly kind: 'structure' }
  /** Something else than one range of cells is selected. */
  | { readonly kind: 'selection' }
  /** Excel's own words, in its language. */
  | { readonly kind: 'unknown'; readonly code: string; readonly message: string };

/** The one error with which everything that talks to Excel rejects. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly reason: HostErrorReason,
    options?: ErrorOptions,
  ) {
    super(reason.kind === 'unknown' ? `${reason.code}: ${reason.message}` : reason.kind, options);
  }
}
