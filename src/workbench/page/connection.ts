import type { FUniver } from '@univerjs/core/facade';

/** What the frame, the console and the tests find on the workbench's window. */
interface Workbench {
  /** For the frame's first script: puts Excel's stand-in into the add-in's page. */
  attach(page: Window): void;
  /** The grid, for whoever drives it by hand. */
  readonly api: FUniver;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}
