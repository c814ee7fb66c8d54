import type { Progress } from '../review/workbook';
import type { Severity } from '../engine/budget/finding';
import type { Review } from '../review/review';
import type { Language } from '../words/language';
import type { Trouble } from './trouble';

/** The names of the sheets that are looked at; null for all of the workbook. */
export type Scope = readonly string[] | null;

/** The sheets that changed, in the order in which they did; empty where Excel does not say which; null where none did. */
export type Changed = readonly string[] | null;

/** A check on its way: sheets are first read from Excel, then judged. */
export interface Run {
  readonly step: 'reading' | 'judging';
  /** null until the first sheet is counted. */
  readonly progress: Progress | null;
  /** Excel has not answered for a while: it waits for a cell to be left. */
  readonly waiting: boolean;
  /** What changed in the meantime. */
  readonly changed: Changed;
}

export interface Result {
  readonly scope: Scope;
  /** The sheets that it rests on: a list is judged beside the budgets of the whole workbook. */
  readonly basis: Scope;
  readonly review: Review;
  readonly counts: Readonly<Record<Severity, number>>;
  /** When the sheets had been read, in milliseconds since 1970. */
  readonly at: number;
  /** What changed in its basis since. */
  readonly changed: Changed;
}

export type View = 'findings' | 'relations' | 'reading';

/** What a person should know of what they just did; the next action takes it away. */
export type Notice =
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'sheet-missing'; readonly sheet: string }
  | { readonly kind: 'sheet-hidden'; readonly sheet: string }
  | { readonly kind: 'not-painted'; readonly sheets: readonly string[] };

export interface PaneState {
  readonly language: Language;
  readonly view: View;
  readonly run: Run | null;
  readonly result: Result | null;
  /** Why the last check gave no result; null where it gave one, or none was made. */
  readonly ending: 'cancelled' | Trouble | null;
  /** Excel tells of changes. Where it does not, nobody knows whether a result is out of date. */
  readonly watching: boolean;
  /** The finding or relation whose cell was gone to. */
  readonly chosen: string | null;
  /** Cells of the workbook are highlighted. */
  readonly painted: boolean;
  readonly notice: Notice | null;
  /** What was opened that is closed at first, and closed that is open at first. */
  readonly toggled: ReadonlySet<string>;
}

export type PaneEvent =
  | { readonly type: 'started' }
  | { readonly type: 'progressed'; readonly step: Run['step']; readonly progress: Progress }
  | { readonly type: 'waited' }
  | ({ readonly type: 'finished' } & Omit<Result, 'changed'>)
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'changed'; readonly sheets: readonly string[] }
  | { readonly type: 'watching'; readonly on: boolean }
  | { readonly type: 'chose'; readonly id: string }
  | { readonly type: 'painted'; readonly on: boolean }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'dismissed' }
  | { readonly type: 'toggled'; readonly id: string }
  | { readonly type: 'viewed'; readonly view: View }
  | { readonly type: 'spoke'; readonly language: Language };

export function initialState(language: Language): PaneState {
  return {
    language,
    view: 'findings',
    run: null,
    result: null,
    ending: null,
    watching: false,
    chosen: null,
    painted: false,
    notice: null,
    toggled: new Set(),
  };
}

function joined(before: Changed, more: Changed): Changed {
  return before && more ? [...new Set([...before, ...more])] : (before ?? more);
}

/** A change at an unknown place may be inside any scope. */
function within(scope: Scope, changed: Changed): Changed {
  if (scope === null || changed === null || changed.length === 0) return changed;
  const inside = changed.filter((sheet) => scope.includes(sheet));
  return inside.length > 0 ? inside : null;
}

function withChange(state: PaneState, sheets: readonly string[]): PaneState {
  const { run, result } = state;
  return {
    ...state,
    run: run && { ...run, changed: joined(run.changed, sheets) },
    result: result && { ...result, changed: joined(result.changed, within(result.basis, sheets)) },
  };
}

function withToggled(state: PaneState, id: string): PaneState {
  const toggled = new Set(state.toggled);
  if (!toggled.delete(id)) toggled.add(id);
  return { ...state, toggled };
}

/** What the pane knows after an event. An event of a check that is over changes nothing. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const { run } = state;
  switch (event.type) {
    case 'started':
      return {
        ...state,
        run: { step: 'reading', progress: null, waiting: false, changed: null },
        ending: null,
        chosen: null,
        notice: null,
      };
    case 'progressed':
      return run
        ? { ...state, run: { ...run, step: event.step, progress: event.progress, waiting: false } }
        : state;
    case 'waited':
      return run?.progress === null ? { ...state, run: { ...run, waiting: true } } : state;
    case 'finished': {
      if (!run) return state;
      const { scope, basis, review, counts, at } = event;
      // what changed while it was read may or may not have been seen: better to say so
      const result = { scope, basis, review, counts, at, changed: within(basis, run.changed) };
      return { ...state, run: null, result };
    }
    case 'cancelled':
      return run ? { ...state, run: null, ending: 'cancelled' } : state;
    case 'failed':
      return run ? { ...state, run: null, ending: event.trouble } : state;
    case 'changed':
      return withChange(state, event.sheets);
    case 'watching':
      return { ...state, watching: event.on };
    case 'chose':
      return { ...state, chosen: event.id, notice: null };
    case 'painted':
      return { ...state, painted: event.on };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'dismissed':
      return { ...state, notice: null };
    case 'toggled':
      return withToggled(state, event.id);
    case 'viewed':
      return { ...state, view: event.view };
    case 'spoke':
      return { ...state, language: event.language };
  }
}

/** True for what is open at first, unless it was closed; and the other way round. */
export function isOpen({ toggled }: Pick<PaneState, 'toggled'>, id: string, atFirst: boolean): boolean {
  return toggled.has(id) !== atFirst;
}
