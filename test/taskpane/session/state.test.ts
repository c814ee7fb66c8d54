import { describe, expect, it } from 'vitest';
import { PRINTED_PAPERS } from '../../../src/plan/papers';
import { DEFAULT_SETTINGS } from '../../../src/review/settings';
import type { Notice } from '../../../src/taskpane/session/notice';
import {
  initialState,
  isOpen,
  reduce,
  type PaneEvent,
  type PaneState,
  type Scope,
} from '../../../src/taskpane/session/state';

const REVIEW = { sheets: [], findings: [], papers: PRINTED_PAPERS };
const COUNTS = { error: 0, warning: 0, info: 0 };

function finished(scope: Scope = null, basis: Scope = scope): PaneEvent {
  return {
    type: 'finished',
    result: {
      scope,
      basis,
      review: REVIEW,
      settings: DEFAULT_SETTINGS,
      functions: [],
      sheets: [],
      acknowledged: { acknowledged: new Map(), open: [], outdated: [] },
      counts: COUNTS,
      at: 1_000,
      changed: null,
    },
  };
}

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, initialState({ language: 'ja', live: false }));
}

const changed = (...sheets: string[]): PaneEvent => ({ type: 'changed', sheets });
const progressed: PaneEvent = { type: 'progressed', step: 'judging', progress: { done: 1, total: 3 } };

describe('a check', () => {
  it('reads first, and knows nothing of its progress yet', () => {
    expect(after({ type: 'started', quiet: false })).toMatchObject({
      run: { changed: null, quiet: false },
      progress: { step: 'reading', done: null, waiting: false },
    });
  });

  it('counts its sheets', () => {
    const begun = after({ type: 'started', quiet: false });
    const state = reduce(begun, progressed);
    expect(state.progress).toMatchObject({ step: 'judging', done: { done: 1, total: 3 } });
    // what does not show the progress has nothing to draw again
    expect(state.run).toBe(begun.run);
  });

  it('waits for Excel only before the first sheet is counted', () => {
    expect(after({ type: 'started', quiet: false }, { type: 'waited' }).progress?.waiting).toBe(true);
    expect(after({ type: 'started', quiet: false }, { type: 'waited' }, progressed).progress?.waiting).toBe(
      false,
    );
    expect(after({ type: 'started', quiet: false }, progressed, { type: 'waited' }).progress?.waiting).toBe(
      false,
    );
  });

  it('ends with its result', () => {
    const state = after({ type: 'started', quiet: false }, finished(['予算']));
    expect(state.run).toBeNull();
    expect(state.result).toMatchObject({ scope: ['予算'], at: 1_000, changed: null });
  });

  it('that was cancelled leaves the result before it', () => {
    const state = after(
      { type: 'started', quiet: false },
      finished(),
      { type: 'started', quiet: false },
      { type: 'cancelled' },
    );
    expect(state).toMatchObject({ run: null, ending: 'cancelled', result: { at: 1_000 } });
  });

  it('that failed says why, until the next begins', () => {
    const failed: PaneEvent = { type: 'failed', error: { kind: 'editing' } };
    expect(after({ type: 'started', quiet: false }, failed).ending).toEqual({ kind: 'editing' });
    expect(
      after({ type: 'started', quiet: false }, failed, { type: 'started', quiet: false }).ending,
    ).toBeNull();
  });

  it.each<[string, PaneEvent]>([
    ['progress', progressed],
    ['waiting', { type: 'waited' }],
    ['a result', finished()],
    ['cancelling', { type: 'cancelled' }],
    ['failing', { type: 'failed', error: { kind: 'gone' } }],
  ])('that is over is not changed by %s', (_, event) => {
    const state = after({ type: 'started', quiet: false }, { type: 'cancelled' });
    expect(reduce(state, event)).toBe(state);
  });

  it('takes away the choice and the notice that were there', () => {
    const state = after(
      { type: 'chose', id: 'a' },
      { type: 'noticed', notice: { kind: 'sheet-missing', sheet: '予算' } },
      { type: 'started', quiet: false },
    );
    expect(state).toMatchObject({ chosen: null, notice: null });
  });
});

describe('a change of the workbook', () => {
  it.each<[string, Scope, string[], readonly string[] | null]>([
    ['of any sheet, after all were checked', null, ['表紙'], ['表紙']],
    ['of the sheet that was checked', ['予算'], ['予算'], ['予算']],
    ['of another sheet', ['予算'], ['表紙'], null],
    ['of both: only the one that was checked', ['予算'], ['表紙', '予算'], ['予算']],
    ['at a place that Excel does not tell', ['予算'], [], []],
  ])('%s', (_, basis, sheets, expected) => {
    const state = after({ type: 'started', quiet: false }, finished(['予算'], basis), changed(...sheets));
    expect(state.result?.changed).toEqual(expected);
  });

  it('while the workbook is read makes the result out of date at once', () => {
    expect(after({ type: 'started', quiet: false }, changed('予算'), finished()).result?.changed).toEqual([
      '予算',
    ]);
  });

  it('before a check does not', () => {
    expect(after(changed('予算'), { type: 'started', quiet: false }, finished()).result?.changed).toBeNull();
  });

  it('names each sheet once, in the order of the changes', () => {
    const state = after({ type: 'started', quiet: false }, finished(), changed('乙'), changed('甲', '乙'));
    expect(state.result?.changed).toEqual(['乙', '甲']);
  });

  it('is forgotten with the next result', () => {
    const state = after(
      { type: 'started', quiet: false },
      finished(),
      changed('甲'),
      { type: 'started', quiet: false },
      finished(),
    );
    expect(state.result?.changed).toBeNull();
  });
});

describe('what is open', () => {
  it.each([
    ['closed at first', false, 0, false],
    ['closed at first, toggled', false, 1, true],
    ['closed at first, toggled twice', false, 2, false],
    ['open at first', true, 0, true],
    ['open at first, toggled', true, 1, false],
  ])('%s', (_, atFirst, times, open) => {
    const toggles = Array.from({ length: times }, (): PaneEvent => ({ type: 'toggled', id: 'a' }));
    expect(isOpen(after(...toggles), 'a', atFirst)).toBe(open);
  });

  it('stays so over the next check', () => {
    const state = after({ type: 'toggled', id: 'a' }, { type: 'started', quiet: false }, finished());
    expect(isOpen(state, 'a', false)).toBe(true);
  });
});

describe('the rest of what the pane knows', () => {
  it('is the view, the language, the choice and the highlights', () => {
    const state = after(
      { type: 'viewed', view: 'reading' },
      { type: 'languageChanged', language: 'en' },
      { type: 'chose', id: 'a' },
      { type: 'highlighted', highlights: 'stale' },
      { type: 'watching', on: true },
    );
    expect(state).toMatchObject({
      view: 'reading',
      language: 'en',
      chosen: 'a',
      highlights: 'stale',
      watching: true,
    });
  });

  it('an offer turns to where it is made, and takes the last notice away', () => {
    const notice = { kind: 'no-kpis' } as const;
    const state = after({ type: 'noticed', notice }, { type: 'offered', offer: 'templates' });
    expect(state).toMatchObject({ page: 'create', offer: 'templates', notice: null });
  });

  const REWRITTEN = { rewrites: [], inOneStep: true };
  const CELL = { sheet: '予算', row: 0, column: 0 };

  it.each<[PaneEvent, Notice, 'stays' | 'goes']>([
    [{ type: 'looked' }, { kind: 'written', changes: [], ...REWRITTEN }, 'stays'],
    [{ type: 'chose', id: 'a' }, { kind: 'written', changes: [], ...REWRITTEN }, 'stays'],
    [{ type: 'looked' }, { kind: 'half-written', at: CELL, why: { kind: 'denied' }, rewrites: [] }, 'stays'],
    [
      { type: 'chose', id: 'a' },
      { kind: 'half-written', at: CELL, why: { kind: 'denied' }, rewrites: [] },
      'stays',
    ],
    [{ type: 'looked' }, { kind: 'formula-inserted', cell: CELL, ...REWRITTEN }, 'stays'],
    [
      { type: 'turned', page: 'compare' },
      { kind: 'half-written', at: CELL, why: { kind: 'denied' }, rewrites: [] },
      'stays',
    ],
    [{ type: 'offered', offer: 'reports' }, { kind: 'written', changes: [], ...REWRITTEN }, 'stays'],
    [{ type: 'turned', page: 'compare' }, { kind: 'put-back', cells: 1 }, 'goes'],
    [{ type: 'looked' }, { kind: 'stopped', at: CELL, why: { kind: 'denied' } }, 'goes'],
    [{ type: 'looked' }, { kind: 'put-back', cells: 1 }, 'goes'],
    [{ type: 'looked' }, { kind: 'ask-write', cells: 1 }, 'goes'],
  ])('at %j the notice %j %s', (look, notice, outcome) => {
    expect(after({ type: 'noticed', notice }, look).notice).toBe(outcome === 'stays' ? notice : null);
  });

  it('a new choice takes the notice of the last away', () => {
    const notice = { kind: 'sheet-missing', sheet: '予算' } as const;
    expect(after({ type: 'noticed', notice }).notice).toBe(notice);
    expect(after({ type: 'noticed', notice }, { type: 'chose', id: 'a' }).notice).toBeNull();
    expect(after({ type: 'noticed', notice }, { type: 'dismissed' }).notice).toBeNull();
  });
});
