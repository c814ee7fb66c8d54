import type { PaneHost } from '../../excel/pane-host';
import type { Language } from '../../engine/language';
import type { Reviewer } from './reviewer';
import type { Notice } from './notice';
import type { PaneEvent, PaneState } from './state';
import type { PaneError } from './pane-error';

export interface SessionDependencies {
  readonly host: PaneHost;
  readonly loadReviewer: () => Promise<Reviewer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets the browser draw and listen. */
  readonly pause: () => Promise<void>;
  /** As long as a person takes it for granted that something is happening. */
  readonly slowNotice: () => Promise<void>;
  /** Tells whoever mends the add-in of a mistake in it. */
  readonly report: (error: unknown) => void;
  /** Where the person has not chosen one. */
  readonly language: Language;
}

/** What the parts of the session share. */
export interface SessionContext extends Omit<SessionDependencies, 'language' | 'report'> {
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly notice: (about: Notice) => void;
  /** What to say of an error; mistakes of ours are reported. */
  readonly paneError: (error: unknown) => PaneError;
  /** Does it, and says what went wrong instead of rejecting. */
  readonly attempt: (act: () => Promise<void>) => Promise<void>;
  /** Says what would happen, and does it when the person agrees. */
  readonly ask: (about: Notice, act: () => Promise<void>) => void;
}
