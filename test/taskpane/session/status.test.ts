import { describe, expect, it } from 'vitest';
import { NO_PAPERS } from '../../../src/review/paper-store';
import { PRINTED_PAPERS } from '../../../src/plan/papers';
import { DEFAULT_SETTINGS, withSetting } from '../../../src/review/settings';
import { initialState, type PaneState, type Result } from '../../../src/taskpane/session/state';
import { fractionDone, statusOf, type Status } from '../../../src/taskpane/session/status';

const RUN = {
  run: { changed: null, quiet: false },
  progress: { step: 'reading', done: null, waiting: false },
} as const;
const RESULT: Result = {
  scope: null,
  basis: null,
  review: { sheets: [], findings: [], papers: PRINTED_PAPERS },
  settings: DEFAULT_SETTINGS,
  functions: [],
  sheets: [],
  acknowledged: { acknowledged: new Map(), open: [], outdated: [] },
  counts: { error: 0, warning: 0, info: 0 },
  at: 5,
  changed: null,
};

describe('the status', () => {
  it.each<[string, Partial<PaneState>, Status]>([
    ['nothing was checked', {}, { kind: 'unchecked' }],
    ['a check is on its way', RUN, { kind: 'checking', step: 'reading', waiting: false }],
    [
      'a check follows a change, and nobody asked for it',
      { ...RUN, run: { ...RUN.run, quiet: true }, result: { ...RESULT, changed: ['予算'] } },
      { kind: 'stale', at: 5, scope: null, changed: ['予算'] },
    ],
    [
      'a check is on its way over an old result',
      { ...RUN, result: RESULT },
      { kind: 'checking', step: 'reading', waiting: false },
    ],
    [
      'it was checked and nothing changed',
      { result: RESULT, watching: true },
      { kind: 'checked', at: 5, scope: null, watched: true },
    ],
    [
      'it was checked and Excel does not tell of changes',
      { result: RESULT },
      { kind: 'checked', at: 5, scope: null, watched: false },
    ],
    [
      'a sheet changed since',
      { result: { ...RESULT, changed: ['予算'] }, watching: true },
      { kind: 'stale', at: 5, scope: null, changed: ['予算'] },
    ],
    [
      'something changed since that Excel does not name',
      { result: { ...RESULT, changed: [] } },
      { kind: 'stale', at: 5, scope: null, changed: [] },
    ],
    [
      'the settings changed since',
      {
        result: RESULT,
        kept: { settings: withSetting(DEFAULT_SETTINGS, 'unit', 1), acknowledgements: [], papers: NO_PAPERS },
        watching: true,
      },
      { kind: 'judged-otherwise', at: 5 },
    ],
    [
      'the settings that act are those it was judged by',
      {
        result: RESULT,
        kept: { settings: DEFAULT_SETTINGS, acknowledgements: [], papers: NO_PAPERS },
        watching: true,
      },
      { kind: 'checked', at: 5, scope: null, watched: true },
    ],
    ['the first check was cancelled', { ending: 'cancelled' }, { kind: 'cancelled', shownFrom: null }],
    [
      'the second check was cancelled',
      { ending: 'cancelled', result: RESULT },
      { kind: 'cancelled', shownFrom: 5 },
    ],
    [
      'a check failed',
      { ending: { kind: 'editing' }, result: RESULT },
      { kind: 'cannot', error: { kind: 'editing' }, shownFrom: 5 },
    ],
  ])('when %s', (_, known, status) => {
    expect(statusOf({ ...initialState({ language: 'ja', live: false }), ...known })).toEqual(status);
  });
});

describe('how far a check has come', () => {
  it.each([
    ['nothing is counted', 'reading', null, 0],
    ['half of the sheets are read', 'reading', { done: 1, total: 2 }, 0.25],
    ['all are read', 'reading', { done: 2, total: 2 }, 0.5],
    ['the first is judged', 'judging', { done: 0, total: 2 }, 0.5],
    ['half are judged', 'judging', { done: 1, total: 2 }, 0.75],
    ['there is no sheet', 'judging', { done: 0, total: 0 }, 0.5],
  ] as const)('when %s', (_, step, done, fraction) => {
    expect(fractionDone({ step, done, waiting: false })).toBe(fraction);
  });
});
