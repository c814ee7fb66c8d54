import type { Finding, Severity } from '../engine/budget/finding';
import type { Cell } from '../engine/cell';
import { HostError } from '../excel/host-trouble';
import type { PaneHost } from '../excel/pane-host';
import type { Review, SheetReview } from '../review/review';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Language } from '../words/language';
import {
  initialState,
  reduce,
  type Notice,
  type PaneEvent,
  type PaneState,
  type Scope,
  type View,
} from './state';
import { troubleOf, type Trouble } from './trouble';

/** The part of the review that a check runs; it is loaded when the first check is made. */
export interface Reviewer {
  readonly reviewSheet: (sheet: SheetSnapshot) => SheetReview;
  readonly summarise: (sheets: readonly SheetReview[]) => Review;
  readonly countBySeverity: (findings: readonly Finding[]) => Record<Severity, number>;
}

export interface Surroundings {
  readonly host: PaneHost;
  readonly loadReviewer: () => Promise<Reviewer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets the browser draw and listen. */
  readonly pause: () => Promise<void>;
  /** As long as a person takes it for granted that something is happening. */
  readonly patience: () => Promise<void>;
  /** Tells whoever mends the add-in of a mistake in it. */
  readonly report: (error: unknown) => void;
  /** Where the person has not chosen one. */
  readonly language: Language;
}

/** What the person can do. Nothing rejects: what goes wrong is in the state. */
export interface Session {
  readonly state: () => PaneState;
  /** The answer ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to listen to the workbook. The answer ends it. */
  readonly open: () => () => void;
  /** Checks all sheets, or the one that the person is looking at. Does nothing while a check is on its way. */
  readonly validate: (what: 'workbook' | 'sheet') => Promise<void>;
  readonly cancel: () => void;
  /** Goes to the first of the cells and highlights all of them. */
  readonly choose: (id: string, cells: readonly Cell[], severity: Severity) => Promise<void>;
  /** Goes to a cell, and leaves the highlights as they are. */
  readonly goTo: (cell: Cell) => Promise<void>;
  readonly clearHighlights: () => Promise<void>;
  readonly toggle: (id: string) => void;
  readonly show: (view: View) => void;
  readonly speak: (language: Language) => void;
  readonly dismiss: () => void;
}

interface Checked {
  readonly at: number;
  readonly reviews: readonly SheetReview[];
}

/** What a review says of some of its sheets. */
function within(scope: Scope, { sheets, findings }: Review): Review {
  if (scope === null) return { sheets, findings };
  return {
    sheets: sheets.filter(({ name }) => scope.includes(name)),
    findings: findings.filter(({ cells: [cell] }) => cell && scope.includes(cell.sheet)),
  };
}

const LANGUAGE_KEY = 'language';

function keptLanguage({ host, language }: Surroundings): Language {
  const kept = host.userSettings.read(LANGUAGE_KEY);
  return kept === 'ja' || kept === 'en' ? kept : language;
}

export function startSession(surroundings: Surroundings): Session {
  const { host, loadReviewer, now, pause, patience, report } = surroundings;
  const listeners = new Set<() => void>();
  let state = initialState(keptLanguage(surroundings));
  let abort: AbortController | null = null;
  /** Only the last of the cells that were chosen in a row is highlighted. */
  let choices = 0;

  function tell(event: PaneEvent): void {
    state = reduce(state, event);
    for (const listener of listeners) listener();
  }

  function notice(about: Notice): void {
    tell({ type: 'noticed', notice: about });
  }

  function trouble(error: unknown): Trouble {
    const met = troubleOf(error);
    if (met.kind === 'unexpected') report(error);
    return met;
  }

  async function watch(): Promise<() => Promise<void>> {
    const end = await host.onChange(({ sheets }) => tell({ type: 'changed', sheets }));
    tell({ type: 'watching', on: true });
    return end;
  }

  let watched: Promise<() => Promise<void>> | null = null;
  /** Where Excel refuses to tell of changes, the status says so, and the next check tries again. */
  async function keepWatch(): Promise<void> {
    watched ??= watch();
    try {
      await watched;
    } catch (error) {
      watched = null;
      trouble(error);
    }
  }

  async function endWatch(): Promise<void> {
    const ending = watched;
    watched = null;
    if (!ending) return;
    tell({ type: 'watching', on: false });
    try {
      await (
        await ending
      )();
    } catch (error) {
      // the pane goes away: there is nobody to tell
      trouble(error);
    }
  }

  async function unpaint(): Promise<void> {
    if (!state.painted) return;
    try {
      await host.clearHighlights();
      tell({ type: 'painted', on: false });
    } catch (error) {
      notice({ kind: 'trouble', trouble: trouble(error) });
    }
  }

  async function readAndReview(reviewer: Reviewer, scope: Scope, signal: AbortSignal): Promise<Checked> {
    void patience().then(() => {
      if (!signal.aborted) tell({ type: 'waited' });
    });
    const { sheets } = await host.workbook.read({
      sheets: scope,
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) tell({ type: 'progressed', step: 'reading', progress });
      },
    });
    const at = now();
    const reviews: SheetReview[] = [];
    for (const sheet of sheets) {
      signal.throwIfAborted();
      const progress = { done: reviews.length, total: sheets.length };
      tell({ type: 'progressed', step: 'judging', progress });
      await pause();
      reviews.push(reviewer.reviewSheet(sheet));
    }
    signal.throwIfAborted();
    return { at, reviews };
  }

  async function check(what: 'workbook' | 'sheet', signal: AbortSignal): Promise<void> {
    const reviewer = await loadReviewer();
    const scope = what === 'sheet' ? [await host.activeSheet()] : null;
    const own = await readAndReview(reviewer, scope, signal);
    // renamed or deleted since it was asked for
    if (own.reviews.length === 0) throw new HostError({ kind: 'gone' });
    const isList = scope !== null && own.reviews.some(({ records }) => records !== null);
    const { at, reviews } = isList ? await readAndReview(reviewer, null, signal) : own;
    const review = within(scope, reviewer.summarise(reviews));
    const counts = reviewer.countBySeverity(review.findings);
    tell({ type: 'finished', scope, basis: isList ? null : scope, review, counts, at });
  }

  async function validate(what: 'workbook' | 'sheet'): Promise<void> {
    if (state.run) return;
    const mine = new AbortController();
    abort = mine;
    tell({ type: 'started' });
    choices += 1;
    await unpaint();
    await keepWatch();
    try {
      await check(what, mine.signal);
    } catch (error) {
      // a cancelled check has ended already, whatever came of it afterwards
      if (!mine.signal.aborted) tell({ type: 'failed', trouble: trouble(error) });
    }
  }

  function cancel(): void {
    if (!state.run) return;
    abort?.abort();
    tell({ type: 'cancelled' });
  }

  /** Whether the person is at the cell now. */
  async function reach(cell: Cell): Promise<boolean> {
    const outcome = await host.select(cell);
    if (outcome === 'selected') return true;
    notice({ kind: outcome, sheet: cell.sheet });
    return false;
  }

  async function choose(id: string, cells: readonly Cell[], severity: Severity): Promise<void> {
    const [first] = cells;
    if (!first) return;
    choices += 1;
    const mine = choices;
    tell({ type: 'chose', id });
    try {
      if (!(await reach(first)) || mine !== choices) return;
      const { painted, onProtected } = await host.highlight(cells.map((cell) => ({ cell, severity })));
      tell({ type: 'painted', on: painted.length > 0 });
      if (onProtected.length > 0) {
        notice({ kind: 'not-painted', sheets: [...new Set(onProtected.map(({ cell }) => cell.sheet))] });
      }
    } catch (error) {
      const met = trouble(error);
      if (mine === choices) notice({ kind: 'trouble', trouble: met });
    }
  }

  async function goTo(cell: Cell): Promise<void> {
    tell({ type: 'dismissed' });
    try {
      await reach(cell);
    } catch (error) {
      notice({ kind: 'trouble', trouble: trouble(error) });
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => {
      void keepWatch();
      return () => void endWatch();
    },
    validate,
    cancel,
    choose,
    goTo,
    clearHighlights: unpaint,
    toggle: (id) => tell({ type: 'toggled', id }),
    show: (view) => tell({ type: 'viewed', view }),
    speak: (language) => {
      host.userSettings.write(LANGUAGE_KEY, language);
      tell({ type: 'spoke', language });
    },
    dismiss: () => tell({ type: 'dismissed' }),
  };
}
