/** Why Excel did not do what it was asked to. */
export type HostTrouble =
  /** A cell is being edited and stayed so for as long as Excel waits. */
  | { readonly kind: 'editing' }
  /** The sheet or the workbook is protected. */
  | { readonly kind: 'protected' }
  /** What was asked for does not exist any more: the sheet was deleted or renamed in the meantime. */
  | { readonly kind: 'gone' }
  /** Excel forbids it here, for example because the workbook is read-only. */
  | { readonly kind: 'denied' }
  | { readonly kind: 'unknown'; readonly code: string; readonly message: string };

/** The one error with which everything that talks to Excel rejects. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly trouble: HostTrouble,
    options?: ErrorOptions,
  ) {
    super(trouble.kind === 'unknown' ? trouble.message : trouble.kind, options);
  }
}
