import type { FindingCode, Severity } from '../../engine/findings/finding';
import type { FunctionErrors } from '../../formulas/function-errors';
import type { Acknowledged, Acknowledgement } from '../../review/acknowledge';
import type { ReadSheet } from '../../review/certain-writes';
import type { KeptPapers } from '../../review/paper-store';
import type { Review } from '../../review/review';
import type { ReviewSettings } from '../../review/settings';
import type { Progress } from '../../review/workbook';
import type { Language } from '../../engine/language';
import { COMPARING_NOTHING, type Comparing } from './comparing';
import type { Damage } from './damage';
import type { Notice } from './notice';
import type { PaneError } from './pane-error';

/** The places of the pane, in the order in which they stand. */
export const PAGES = ['check', 'pictures', 'compare', 'create', 'settings'] as const;

export type Page = (typeof PAGES)[number];

/** What can be made in the workbook, in the order in which it is offered. */
export const OFFERS = ['functions', 'templates', 'reports'] as const;

export type Offer = (typeof OFFERS)[number];

/** The names of the sheets that are looked at; null for all of the workbook. */
export type Scope = readonly string[] | null;

/** The sheets that changed, in the order in which they did; empty where Excel does not say which; null where none did. */
export type Changed = readonly string[] | null;

/** How far a check has come: sheets are first read from Excel, then judged. */
export interface CheckProgress {
  readonly step: 'reading' | 'judging';
  /** null until the first sheet is counted. */
  readonly done: Progress | null;
  /** Excel has not answered for a while: it waits for a cell to be left. */
  readonly waiting: boolean;
}

/** A check on its way. */
interface Run {
  /** What changed in the meantime. */
  readonly changed: Changed;
  /** Nobody asked for it: it follows a change, and says nothing of itself. */
  readonly quiet: boolean;
}

type Counts = Readonly<Record<Severity, number>>;

/** What the person let stand, and what is left. */
export interface Sifted {
  readonly acknowledged: Acknowledged;
  /** Of the findings that are left. */
  readonly counts: Counts;
}

export interface Result extends Sifted {
  readonly scope: Scope;
  /** The sheets that it rests on: a list is judged beside the budgets of the whole workbook. */
  readonly basis: Scope;
  readonly review: Review;
  /** The sheets of its basis as they were read. */
  readonly sheets: readonly ReadSheet[];
  /** By which it was judged. */
  readonly settings: ReviewSettings;
  /** Of each sheet, the cells in which our functions give no answer. */
  readonly functions: readonly FunctionErrors[];
  /** When the sheets had been read, in milliseconds since 1970. */
  readonly at: number;
  /** What changed in its basis since. */
  readonly changed: Changed;
}

export type View = 'findings' | 'statement' | 'relations' | 'reading';

/** The pictures of the workbook's budgets, the board of its KPIs, these by month and branch, and what would be if. */
export type PictureSection = 'budgets' | 'kpis' | 'parts' | 'whatIf';

/** Which findings are listed, and how. */
export interface Filter {
  readonly by: 'severity' | 'sheet';
  /** null for all rules. */
  readonly rule: FindingCode | null;
  /** Every word of it stands in what a finding says; empty for all. */
  readonly search: string;
}

/** What the workbook keeps for the pane. */
export interface Kept {
  /** With the corrections of the reading. */
  readonly settings: ReviewSettings;
  readonly acknowledgements: readonly Acknowledgement[];
  /** The forms and year files that it keeps; the settings hold what comes of them. */
  readonly papers: KeptPapers;
}

export interface Inserting {
  /** Of its rows; null until they are counted. */
  readonly progress: Progress | null;
}

/** What is highlighted in the workbook: nothing, the findings of the result, or those of an earlier one. */
export type HighlightsState = 'none' | 'current' | 'stale';

export interface PaneState {
  readonly language: Language;
  readonly page: Page;
  readonly offer: Offer;
  /** A sheet is on its way into the workbook. */
  readonly inserting: Inserting | null;
  /** What was written is on its way back. */
  readonly puttingBack: boolean;
  readonly view: View;
  /** null until the person chooses: what the workbook holds is shown. */
  readonly pictures: PictureSection | null;
  readonly run: Run | null;
  /** Of the run: apart from it, so that a step of it is no other run. */
  readonly progress: CheckProgress | null;
  readonly result: Result | null;
  /** Why the last check gave no result; null where it gave one, or none was made. */
  readonly ending: 'cancelled' | PaneError | null;
  /** Changes are checked as they come. */
  readonly live: boolean;
  /** What is acknowledged is also left as a note beside its cell. */
  readonly notes: boolean;
  /** Who acknowledges; empty where nobody says. */
  readonly name: string;
  readonly filter: Filter;
  readonly comparing: Comparing;
  /** null until the workbook was asked. */
  readonly kept: Kept | null;
  readonly damage: Damage;
  /** Excel tells of changes. Where it does not, nobody knows whether a result is out of date. */
  readonly watching: boolean;
  /** The finding or relation whose cell was gone to. */
  readonly chosen: string | null;
  readonly highlights: HighlightsState;
  readonly notice: Notice | null;
  /** What was opened that is closed at first, and closed that is open at first. */
  readonly toggled: ReadonlySet<string>;
  /** Reasons that are being written, by the finding that is to stand. */
  readonly drafts: ReadonlyMap<string, string>;
}

export type PaneEvent =
  | { readonly type: 'started'; readonly quiet: boolean }
  | { readonly type: 'progressed'; readonly step: CheckProgress['step']; readonly progress: Progress }
  | { readonly type: 'waited' }
  | { readonly type: 'finished'; readonly result: Result }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly error: PaneError }
  /** What was kept is known, or was changed; `sifted` where there is a result. */
  | { readonly type: 'kept'; readonly kept: Kept; readonly damage?: Damage; readonly sifted?: Sifted | null }
  | { readonly type: 'changed'; readonly sheets: readonly string[] }
  | { readonly type: 'watching'; readonly on: boolean }
  | { readonly type: 'chose'; readonly id: string }
  /** At a cell, with nothing chosen. */
  | { readonly type: 'looked' }
  | { readonly type: 'highlighted'; readonly highlights: HighlightsState }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'dismissed' }
  | { readonly type: 'toggled'; readonly id: string }
  /** null when it is kept or given up. */
  | { readonly type: 'drafted'; readonly id: string; readonly reason: string | null }
  | { readonly type: 'viewed'; readonly view: View }
  | { readonly type: 'pictureSectionChanged'; readonly pictures: PictureSection }
  | { readonly type: 'turned'; readonly page: Page }
  /** null when it is over. */
  | { readonly type: 'inserting'; readonly inserting: Inserting | null }
  | { readonly type: 'putting-back'; readonly on: boolean }
  | { readonly type: 'offered'; readonly offer: Offer }
  | { readonly type: 'filtered'; readonly filter: Partial<Filter> }
  | { readonly type: 'compared'; readonly comparing: Partial<Comparing> }
  | { readonly type: 'liveChanged'; readonly on: boolean }
  | { readonly type: 'notes'; readonly on: boolean }
  | { readonly type: 'languageChanged'; readonly language: Language }
  | { readonly type: 'nameChanged'; readonly name: string };

export function initialState({
  language,
  live,
  notes = false,
  name = '',
}: Pick<PaneState, 'language' | 'live'> & Partial<Pick<PaneState, 'name' | 'notes'>>): PaneState {
  return {
    language,
    live,
    notes,
    name,
    page: 'check',
    offer: 'functions',
    inserting: null,
    puttingBack: false,
    filter: { by: 'severity', rule: null, search: '' },
    comparing: COMPARING_NOTHING,
    kept: null,
    damage: { settings: null, acknowledgements: null, corrections: null, papers: null },
    view: 'findings',
    pictures: null,
    run: null,
    progress: null,
    result: null,
    ending: null,
    watching: false,
    chosen: null,
    highlights: 'none',
    notice: null,
    toggled: new Set(),
    drafts: new Map(),
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

/** Highlights of other findings than are left now are out of date. */
function highlightsAfter(
  { highlights, result }: PaneState,
  sifted: Sifted | null | undefined,
): HighlightsState {
  const marks = (some: Sifted | null | undefined) =>
    some?.acknowledged.open.map(({ cells, severity }) => [cells, severity]);
  const isSame = !sifted || JSON.stringify(marks(sifted)) === JSON.stringify(marks(result));
  return highlights === 'current' && !isSame ? 'stale' : highlights;
}

/** A check that a person asked for takes away what stood there of the last one. */
function withRun(state: PaneState, quiet: boolean): PaneState {
  const progress = { step: 'reading', done: null, waiting: false } as const;
  const begun = { ...state, run: { changed: null, quiet }, progress };
  return quiet ? begun : { ...begun, ending: null, chosen: null, notice: null };
}

function withToggled(state: PaneState, id: string): PaneState {
  const toggled = new Set(state.toggled);
  if (!toggled.delete(id)) toggled.add(id);
  return { ...state, toggled };
}

function withDraft(state: PaneState, id: string, reason: string | null): PaneState {
  const drafts = new Map(state.drafts);
  if (reason === null) drafts.delete(id);
  else drafts.set(id, reason);
  return { ...state, drafts };
}

/** What was written, and can be put back, stays to be seen while its cells, or another page, are looked at. */
function withLook(state: PaneState): PaneState {
  return state.notice && 'rewrites' in state.notice ? state : { ...state, notice: null };
}

/** What the pane knows after an event. An event of a check that is over changes nothing. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const { run, progress } = state;
  switch (event.type) {
    case 'started':
      return withRun(state, event.quiet);
    case 'progressed':
      return run ? { ...state, progress: { step: event.step, done: event.progress, waiting: false } } : state;
    case 'waited':
      return progress?.done === null ? { ...state, progress: { ...progress, waiting: true } } : state;
    case 'finished': {
      if (!run) return state;
      const { basis, changed } = event.result;
      // what changed while it was read may or may not have been seen: better to say so
      const result = { ...event.result, changed: joined(within(basis, run.changed), changed) };
      return {
        ...state,
        run: null,
        progress: null,
        ending: null,
        result,
        highlights: highlightsAfter(state, result),
      };
    }
    case 'cancelled':
      return run
        ? { ...state, run: null, progress: null, ending: run.quiet ? state.ending : 'cancelled' }
        : state;
    case 'failed':
      return run
        ? { ...state, run: null, progress: null, ending: run.quiet ? state.ending : event.error }
        : state;
    case 'kept': {
      const { kept, damage = state.damage, sifted } = event;
      const result = state.result && sifted ? { ...state.result, ...sifted } : state.result;
      return { ...state, kept, damage, result, highlights: highlightsAfter(state, sifted) };
    }
    case 'changed':
      return withChange(state, event.sheets);
    case 'watching':
      return { ...state, watching: event.on };
    case 'chose':
      return { ...withLook(state), chosen: event.id };
    case 'looked':
      return withLook(state);
    case 'highlighted':
      return { ...state, highlights: event.highlights };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'dismissed':
      return { ...state, notice: null };
    case 'toggled':
      return withToggled(state, event.id);
    case 'drafted':
      return withDraft(state, event.id, event.reason);
    case 'pictureSectionChanged':
      return { ...state, pictures: event.pictures };
    case 'viewed':
      return { ...state, view: event.view };
    case 'turned':
      return { ...withLook(state), page: event.page };
    case 'inserting':
      return { ...state, inserting: event.inserting };
    case 'putting-back':
      return { ...state, puttingBack: event.on };
    case 'offered':
      return { ...withLook(state), page: 'create', offer: event.offer };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'compared':
      return { ...state, comparing: { ...state.comparing, ...event.comparing } };
    case 'liveChanged':
      return { ...state, live: event.on };
    case 'notes':
      return { ...state, notes: event.on };
    case 'languageChanged':
      return { ...state, language: event.language };
    case 'nameChanged':
      return { ...state, name: event.name };
  }
}

/** True for what is open at first, unless it was closed; and the other way round. */
export function isOpen({ toggled }: Pick<PaneState, 'toggled'>, id: string, atFirst: boolean): boolean {
  return toggled.has(id) !== atFirst;
}

/** The settings that act now are not those that the shown result was judged by. */
export function isJudgedOtherwise({ result, kept }: Pick<PaneState, 'result' | 'kept'>): boolean {
  return result !== null && kept !== null && result.settings !== kept.settings;
}
