import { HostError } from '../../excel/host-error';
import type { WorkbookChange } from '../../excel/pane-host';
import type { ReviewSettings } from '../../review/settings';
import type { Reviewer } from './reviewer';
import { isJudgedOtherwise, type Changed, type Result, type Scope } from './state';
import {
  merge,
  nameOf,
  needsAll,
  planReading,
  within,
  type CheckCache,
  type Checked,
  type Reading,
} from './check-cache';
import type { SessionContext } from './session-context';
import type { StoredSettings } from './stored-settings';

/** What is to be checked: everything, the sheet that the person is looking at, or the sheets of these names. */
type Asked = 'workbook' | 'sheet' | readonly string[];

export interface CheckRunner {
  /** Checks what is asked for. Does nothing while a check that a person asked for is on its way. */
  readonly validate: (asked: Asked) => Promise<void>;
  /** Checks again what the result that is shown is about. */
  readonly again: () => Promise<void>;
  readonly cancel: () => void;
  /** Breaks off a check that nobody asked for. */
  readonly rest: () => void;
  /** Takes note of a change, and checks it where the person wants changes checked as they come. */
  readonly onWorkbookChange: (change: WorkbookChange) => void;
  /** Takes note of what the add-in itself wrote, and checks it without asking Excel for more than a change that comes. */
  readonly wrote: (sheets: readonly string[]) => Promise<void>;
  /** Judges by the settings that act now, and checks what changed where the person wants that, if anything did. */
  readonly follow: () => Promise<void>;
  /** Judges the result again by what the workbook keeps now, and reads what is read otherwise by it. */
  readonly rejudge: () => Promise<void>;
}

export function checkRunner(
  context: SessionContext,
  storedSettings: StoredSettings,
  beforeCheck: () => Promise<void>,
): CheckRunner {
  const { host, loadReviewer, now, pause, slowNotice, state, tell, paneError } = context;
  let abort: AbortController | null = null;
  let cache: CheckCache | null = null;
  /** What the last reading left out: reading again is of no use before a person asks for it. */
  let leftOut: readonly string[] = [];

  /** @param known sheets of before that are as they were: formulas that speak of them need no reading */
  async function read(
    reviewer: Reviewer,
    names: Scope,
    settings: ReviewSettings,
    signal: AbortSignal,
    quiet = false,
    known: readonly Checked[] = [],
  ): Promise<Reading> {
    void slowNotice().then(() => {
      if (!signal.aborted) tell({ type: 'waited' });
    });
    const { sheets } = await host.workbook.read({
      sheets: names,
      signal,
      quiet,
      onProgress: (progress) => {
        if (!signal.aborted) tell({ type: 'progressed', step: 'reading', progress });
      },
    });
    const at = now();
    const errorsOn = await reviewer.functionErrors(sheets, async (others) => {
      const there = known.filter((sheet) => others.includes(nameOf(sheet)));
      const due = others.filter((name) => !there.map(nameOf).includes(name));
      const more = due.length > 0 ? (await host.workbook.read({ sheets: due, signal, quiet })).sheets : [];
      return { sheets: [...there.map(({ snapshot }) => snapshot), ...more] };
    });
    const checked: Checked[] = [];
    for (const sheet of sheets) {
      signal.throwIfAborted();
      tell({ type: 'progressed', step: 'judging', progress: { done: checked.length, total: sheets.length } });
      await pause();
      checked.push({
        snapshot: sheet,
        review: reviewer.reviewSheet(sheet, settings),
        functions: errorsOn(sheet),
      });
    }
    signal.throwIfAborted();
    return { at, sheets: checked, leftOut: [] };
  }

  /** Reads all sheets of a basis; only the changed ones where the rest is known and the tabs are the same. */
  async function readBasis(
    reviewer: Reviewer,
    basis: Scope,
    settings: ReviewSettings,
    signal: AbortSignal,
    changed: Changed,
    quiet: boolean,
  ): Promise<Reading> {
    const known = cache?.basis === basis ? cache : null;
    const names = (await host.sheetNames()).filter((name) => basis?.includes(name) ?? true);
    const plan = planReading(reviewer, known, names, settings, changed, leftOut);
    const fresh = await read(reviewer, plan.due ?? basis, settings, signal, quiet, plan.unchanged);
    return merge(plan, known, fresh);
  }

  function finish(reviewer: Reviewer, scope: Scope, reading: Reading, found: CheckCache): void {
    const { at, sheets } = reading;
    const review = within(
      scope,
      reviewer.summarise(
        sheets.map((sheet) => sheet.review),
        found.settings,
      ),
    );
    const sifted = reviewer.sift(review, state().kept?.acknowledgements ?? []);
    cache = found;
    ({ leftOut } = reading);
    tell({
      type: 'finished',
      result: {
        scope,
        basis: found.basis,
        review,
        sheets,
        settings: found.settings,
        functions: sheets
          .filter(({ review: { name } }) => scope?.includes(name) ?? true)
          .map(({ functions }) => functions),
        at,
        changed: leftOut.length > 0 ? leftOut : null,
        ...sifted,
      },
    });
  }

  async function check(scope: Scope, signal: AbortSignal): Promise<void> {
    const reviewer = await loadReviewer();
    const { settings } = await storedSettings.read(reviewer);
    const own = await read(reviewer, scope, settings, signal);
    // renamed or deleted since it was asked for
    if (own.sheets.length === 0) throw new HostError({ kind: 'gone' });
    const basis = needsAll(scope, own.sheets, settings) ? null : scope;
    const reading = basis === scope ? own : await read(reviewer, null, settings, signal);
    signal.throwIfAborted();
    finish(reviewer, scope, reading, { settings, basis, sheets: reading.sheets });
  }

  /**
   * What the result is about, by these settings: only what changed is read, where the rest is known, and what asks Excel
   * for more than it may be asked for is read only where it must be.
   * @param asked by a person, so that nothing is left out
   */
  async function judge(
    reviewer: Reviewer,
    settings: ReviewSettings,
    { scope, basis, changed }: Pick<Result, 'scope' | 'basis' | 'changed'>,
    signal: AbortSignal,
    asked: boolean,
  ): Promise<void> {
    const known = await readBasis(reviewer, basis, settings, signal, changed, true);
    const isWhole = !asked || known.leftOut.length === 0;
    const reading = isWhole ? known : await readBasis(reviewer, basis, settings, signal, changed, false);
    signal.throwIfAborted();
    if (reading.sheets.length === 0) throw new HostError({ kind: 'gone' });
    finish(reviewer, scope, reading, { settings, basis, sheets: reading.sheets });
  }

  /** Whether it came to an end. */
  async function run(quiet: boolean, act: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const mine = new AbortController();
    abort?.abort();
    abort = mine;
    tell({ type: 'started', quiet });
    try {
      if (!quiet) await beforeCheck();
      await act(mine.signal);
      return true;
    } catch (error) {
      // a cancelled check has ended already, whatever came of it afterwards
      if (!mine.signal.aborted) tell({ type: 'failed', error: paneError(error) });
      return false;
    }
  }

  async function scopeOf(asked: Asked): Promise<Scope> {
    if (asked === 'workbook') return null;
    return asked === 'sheet' ? [await host.activeSheet()] : asked;
  }

  function isBusy(): boolean {
    const now = state().run;
    return now !== null && !now.quiet;
  }

  async function validate(asked: Asked): Promise<void> {
    if (isBusy()) return;
    const isDone = await run(false, async (signal) => check(await scopeOf(asked), signal));
    if (isDone) await follow();
  }

  /** Something changed that can be read without being asked for. */
  function isDue({ changed }: Result): boolean {
    return changed !== null && !(changed.length > 0 && changed.every((name) => leftOut.includes(name)));
  }

  /** Reads what changed, and nothing that did not; what fails leaves the result as out of date as it was. */
  async function follow(isWanted = state().live): Promise<void> {
    const { result, run: running, kept } = state();
    if (running || !result || !kept) return;
    if (!isJudgedOtherwise(state()) && !(isWanted && isDue(result))) return;
    const isDone = await run(true, async (signal) => {
      const reviewer = await loadReviewer();
      const { settings } = kept;
      await judge(reviewer, settings, result, signal, false);
    });
    // what changed in the meantime
    if (isDone) await follow();
  }

  async function rejudge(): Promise<void> {
    const { result, kept } = state();
    if (!result || !kept) return;
    const isDone = await run(false, async (signal) =>
      judge(await loadReviewer(), kept.settings, result, signal, true),
    );
    if (isDone) await follow();
  }

  return {
    rejudge,
    validate,
    again: () => validate(state().result?.scope ?? 'workbook'),
    cancel: () => {
      if (!state().run) return;
      abort?.abort();
      tell({ type: 'cancelled' });
    },
    rest: () => {
      if (!state().run?.quiet) return;
      abort?.abort();
      tell({ type: 'cancelled' });
    },
    wrote: async (sheets) => {
      tell({ type: 'changed', sheets });
      await follow(true);
    },
    onWorkbookChange: ({ sheets, remote }) => {
      leftOut = sheets.length === 0 ? [] : leftOut;
      tell({ type: 'changed', sheets });
      // what a co-author changes is said, and checked when the person asks for it
      if (!remote) void follow();
    },
    follow: () => follow(),
  };
}
