import type { KeptPapers } from '../../review/paper-store';
import type { Correction } from '../../sheet/budget/vocabulary/correction';
import { isLanguage, type Language } from '../../engine/language';
import type { Comparing } from './comparing';
import { checkRunner, type CheckRunner } from './check-runner';
import { chooseFinding, type ChooseFinding } from './choose-finding';
import type { SessionContext, SessionDependencies } from './session-context';
import type { Writing } from './writing';
import { highlights, type Highlights } from './highlights';
import { storedSettings, NAME_KEY, type StoredSettings } from './stored-settings';
import { loadWriting } from './load-writing';
import { cellNotes, NOTES_KEY, type CellNotes } from './cell-notes';
import { watchWorkbook } from './watch-workbook';
import type { Reviewer } from './reviewer';
import type { Notice } from './notice';
import {
  initialState,
  reduce,
  type Filter,
  type Offer,
  type Page,
  type PaneEvent,
  type PaneState,
  type PictureSection,
  type View,
} from './state';
import { paneErrorOf, type PaneError } from './pane-error';

/** What the person can do. Nothing rejects: what goes wrong is in the state. */
export interface Session
  extends
    Pick<CheckRunner, 'validate' | 'again' | 'cancel'>,
    Omit<Writing, 'followNotice'>,
    ChooseFinding,
    Omit<Highlights, 'lookForHighlights'>,
    Pick<CellNotes, 'canKeepNotes' | 'setNotes'>,
    Pick<StoredSettings, 'load' | 'acknowledge' | 'withdraw' | 'configure'> {
  readonly state: () => PaneState;
  /** The answer ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to listen to the workbook. The answer ends it. */
  readonly open: () => () => void;
  /** Corrects the reading by some corrections, in the place of others, and checks again. */
  readonly correct: (added: readonly Correction[], gone?: readonly Correction[]) => Promise<void>;
  /** Changes the forms and year files that the workbook keeps, and checks again. */
  readonly keepPapers: (how: (before: KeptPapers) => KeptPapers) => Promise<void>;
  /** The names of all sheets; empty where Excel does not say. */
  readonly sheetNames: () => Promise<readonly string[]>;
  readonly toggle: (id: string) => void;
  /** Keeps a reason that is being written; null when it is kept or given up. */
  readonly draft: (id: string, reason: string | null) => void;
  readonly show: (view: View) => void;
  readonly picture: (section: PictureSection) => void;
  readonly turnTo: (page: Page) => void;
  /** Turns to where things are made, and shows one kind of them. */
  readonly offer: (offer: Offer) => void;
  readonly filter: (filter: Partial<Filter>) => void;
  /** Says what is compared, and how. */
  readonly compare: (comparing: Partial<Comparing>) => void;
  /** Whether changes are checked as they come. */
  readonly setLive: (on: boolean) => void;
  readonly speak: (language: Language) => void;
  /** Who acknowledges, from now on. */
  readonly sign: (name: string) => void;
  readonly notice: (about: Notice) => void;
  readonly dismiss: () => void;
  /** Does what the person was asked about. */
  readonly agree: () => Promise<void>;
}

const LANGUAGE_KEY = 'language';
const LIVE_KEY = 'live';
const OFF = 'off';
const ON = 'on';

function keptLanguage({ host, language }: SessionDependencies): Language {
  const kept = host.userSettings.read(LANGUAGE_KEY);
  return isLanguage(kept) ? kept : language;
}

export function startSession(dependencies: SessionDependencies): Session {
  const { host, report } = dependencies;
  const listeners = new Set<() => void>();
  let state = initialState({
    language: keptLanguage(dependencies),
    live: host.userSettings.read(LIVE_KEY) !== OFF,
    notes: host.userSettings.read(NOTES_KEY) === ON,
    name: host.userSettings.read(NAME_KEY) ?? '',
  });
  let reviewer: Reviewer | null = null;
  /** What waits for the person to agree. */
  let asked: (() => Promise<void>) | null = null;

  function tell(event: PaneEvent): void {
    state = reduce(state, event);
    if (!state.notice?.kind.startsWith('ask-')) asked = null;
    for (const listener of listeners) listener();
  }

  const notice = (about: Notice): void => tell({ type: 'noticed', notice: about });

  function paneError(error: unknown): PaneError {
    const met = paneErrorOf(error);
    if (met.kind === 'unexpected') report(error);
    return met;
  }

  async function attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      notice({ kind: 'error', error: paneError(error) });
    }
  }

  const context: SessionContext = {
    ...dependencies,
    loadReviewer: async () => (reviewer = await dependencies.loadReviewer()),
    state: () => state,
    tell,
    notice,
    paneError,
    attempt,
    ask: (about, act) => {
      notice(about);
      asked = act;
    },
  };
  const notes = cellNotes(context);
  const kept = storedSettings(context, () => void checks.follow(), notes.note);
  const marks = highlights(context, () => reviewer);
  const checks = checkRunner(context, kept, () => watch.keepWatch());

  const watch = watchWorkbook(context, checks, (change) => {
    // a change can only take highlights away
    if (change === null || state.highlights !== 'none') void marks.lookForHighlights();
    if (change !== null && state.notice && 'rewrites' in state.notice) {
      void withWriting((writing) => writing.followNotice());
    }
  });

  let coming: Promise<Writing> | null = null;
  /** Does what needs the files that write, once they are there; undefined where they did not come, which is said. */
  async function withWriting<Answer>(how: (writing: Writing) => Answer | Promise<Answer>) {
    let answer: Answer | undefined;
    coming ??= loadWriting().then((start) => start(context, checks));
    // the next attempt tries again
    coming.catch(() => (coming = null));
    const writing = coming;
    await attempt(async () => {
      answer = await how(await writing);
    });
    return answer;
  }

  return {
    ...chooseFinding(context, () => reviewer),
    ...marks,
    ...notes,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: watch.open,
    validate: checks.validate,
    again: checks.again,
    cancel: checks.cancel,
    selection: async () => (await withWriting((writing) => writing.selection())) ?? null,
    activeSheet: async () => (await withWriting((writing) => writing.activeSheet())) ?? null,
    sheetPlans: async () => (await withWriting((writing) => writing.sheetPlans())) ?? [],
    insertFormula: (insertion) => withWriting((writing) => writing.insertFormula(insertion)),
    insertValues: (insertion) => withWriting((writing) => writing.insertValues(insertion)),
    selectedCells: async () => (await withWriting((writing) => writing.selectedCells())) ?? null,
    insertTemplate: (content) => withWriting((writing) => writing.insertTemplate(content)),
    report: (kind) => withWriting((writing) => writing.report(kind)),
    reportDocument: async (kind) => (await withWriting((writing) => writing.reportDocument(kind))) ?? null,
    fix: (changes) => withWriting((writing) => writing.fix(changes)),
    putBack: (rewrites) => withWriting((writing) => writing.putBack(rewrites)),
    stopInserting: () => void withWriting((writing) => writing.stopInserting()),
    load: kept.load,
    acknowledge: kept.acknowledge,
    withdraw: kept.withdraw,
    configure: kept.configure,
    correct: (added, gone = []) => kept.correct(added, gone, checks.rejudge),
    keepPapers: (how) => kept.keepPapers(how, checks.rejudge),
    sheetNames: async () => {
      let names: readonly string[] = [];
      await attempt(async () => {
        names = await host.sheetNames();
      });
      return names;
    },
    toggle: (id) => tell({ type: 'toggled', id }),
    draft: (id, reason) => tell({ type: 'drafted', id, reason }),
    show: (view) => tell({ type: 'viewed', view }),
    picture: (pictures) => tell({ type: 'pictureSectionChanged', pictures }),
    turnTo: (page) => tell({ type: 'turned', page }),
    offer: (offer) => tell({ type: 'offered', offer }),
    filter: (filter) => tell({ type: 'filtered', filter }),
    compare: (comparing) => tell({ type: 'compared', comparing }),
    setLive: (on) => {
      host.userSettings.write(LIVE_KEY, on ? ON : OFF);
      tell({ type: 'liveChanged', on });
      void checks.follow();
    },
    speak: (language) => {
      host.userSettings.write(LANGUAGE_KEY, language);
      tell({ type: 'languageChanged', language });
    },
    sign: (name) => {
      host.userSettings.write(NAME_KEY, name.trim());
      tell({ type: 'nameChanged', name: name.trim() });
    },
    notice,
    dismiss: () => tell({ type: 'dismissed' }),
    agree: async () => {
      const act = asked;
      tell({ type: 'dismissed' });
      if (act) await attempt(act);
    },
  };
}
