import { HostError, type HostTrouble } from '../excel/host-trouble';

/** Why something that the person asked for did not happen. */
export type Trouble =
  | HostTrouble
  /** The rest of the pane's own files did not come. */
  | { readonly kind: 'incomplete' }
  /** A mistake of ours. */
  | { readonly kind: 'unexpected'; readonly message: string };

/** The pane's own files did not come. */
export class FilesMissing extends Error {
  override readonly name = 'FilesMissing';
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostError) return error.trouble;
  if (error instanceof FilesMissing) return { kind: 'incomplete' };
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
