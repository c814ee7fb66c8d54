import type { FUniver } from '@univerjs/core/facade';
import type { External } from '../host/transport/external';

/** What the frame, the console and the tests find on the workbench's window. */
export interface Workbench {
  /** For the frame's first script: the Excel to which the add-in in it belongs. */
  connect(): External;
  /** The grid, for whoever drives it by hand. */
  readonly api: FUniver;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}
