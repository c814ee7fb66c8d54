import type { Severity } from '../../engine/findings/finding';
import type { StoreDamage } from '../../review/acknowledge-store';
import type { Progress } from '../../review/workbook';
import type { Damage } from '../session/damage';
import type { Asking, Notice } from '../session/notice';
import type { HighlightsState, Page, Scope } from '../session/state';
import type { Status } from '../session/status';
import type { PaneError } from '../session/pane-error';
import type { SentenceByKind } from '../../messages/by-kind';
import type { WritingNotice } from './writing-messages';

/** What a person is told of anything but writing. */
export type PaneNotice = Exclude<Notice, { readonly kind: 'error' } | WritingNotice>;

/** Every text of the pane's first picture, in one language: what a result is told with comes with the result. */
export interface PaneMessages {
  /** The pane's name for those who hear it. */
  readonly title: string;
  /** Before a negative amount. */
  readonly minus: string;
  readonly validateWorkbook: string;
  readonly validateSheet: string;
  /** What the navigation leads to, for those who hear it. */
  readonly pages: string;
  readonly page: Readonly<Record<Page, string>>;
  /** What a check that is asked for may cost. */
  readonly forgetsUndo: string;
  readonly chooseSheets: string;
  readonly sheetsToCheck: string;
  readonly validateChosen: (count: number) => string;
  readonly chooseAll: string;
  readonly chooseNone: string;
  readonly acknowledged: (count: number) => string;
  /** What a person agrees to, by what they are asked. */
  readonly agree: Readonly<Record<Asking, string>>;
  readonly openHelp: string;
  readonly disagree: string;
  /** What cannot be read of what the workbook keeps. */
  readonly damage: SentenceByKind<StoreDamage>;
  readonly keeps: Readonly<Record<keyof Damage, string>>;
  readonly cancel: string;
  readonly again: string;
  readonly dismiss: string;
  readonly clearHighlights: string;
  readonly highlightAgain: string;
  readonly highlights: Readonly<Record<Exclude<HighlightsState, 'none'>, string>>;
  readonly putBack: string;
  readonly status: SentenceByKind<Status>;
  readonly scope: (scope: Scope) => string;
  readonly progress: string;
  readonly progressed: (progress: Progress) => string;
  readonly error: SentenceByKind<PaneError>;
  readonly notice: SentenceByKind<PaneNotice>;
  readonly crashed: string;
  readonly reopen: string;
  readonly welcome: {
    readonly heading: string;
    readonly steps: readonly string[];
    readonly privacy: string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: (count: number) => string;
  readonly goTo: (place: string) => string;
}
