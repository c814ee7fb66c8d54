import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/engine/cell';
import type { Notice } from '../../../src/taskpane/session/notice';
import type { Status } from '../../../src/taskpane/session/status';
import type { PaneError } from '../../../src/taskpane/session/pane-error';
import { DETAIL_MESSAGES, RESULT_MESSAGES } from '../../../src/taskpane/results/messages/messages';
import { say } from '../../../src/messages/by-kind';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { WRITING_MESSAGES } from '../../../src/taskpane/messages/writing';

const { ja, en } = PANE_MESSAGES;
const NOTICES = {
  ja: { ...ja.notice, ...WRITING_MESSAGES.ja.notice },
  en: { ...en.notice, ...WRITING_MESSAGES.en.notice },
};
const AT = new Date(2024, 10, 3, 9, 5).getTime();

const STATUSES: readonly (readonly [Status, ja: string, en: string])[] = [
  [{ kind: 'unchecked' }, 'まだ検証していません。', 'Not checked yet.'],
  [{ kind: 'checking', step: 'reading', waiting: false }, 'シートを読み取っています…', 'Reading the sheets…'],
  [{ kind: 'checking', step: 'judging', waiting: false }, '検証しています…', 'Checking…'],
  [
    { kind: 'checking', step: 'reading', waiting: true },
    'Excel の応答を待っています。セルを編集中なら、Enter キーか Esc キーで終えてください。',
    'Waiting for Excel. If a cell is being edited, finish with Enter or Esc.',
  ],
  [
    { kind: 'checked', at: AT, scope: null, watched: true },
    '11/3 9:05 にブック全体を検証しました。',
    'Checked the workbook at 3 Nov, 9:05.',
  ],
  [
    { kind: 'checked', at: AT, scope: ['予算'], watched: false },
    '11/3 9:05 に「予算」を検証しました。その後の変更は Excel から通知されないため、わかりません。',
    'Checked “予算” at 3 Nov, 9:05. Excel does not tell of changes, so later ones are not known.',
  ],
  [
    { kind: 'stale', at: AT, scope: null, changed: ['甲', '乙'] },
    '11/3 9:05 の検証のあとに「甲」「乙」が変わりました。',
    'Out of date: “甲”, “乙” changed since the check at 3 Nov, 9:05.',
  ],
  [
    { kind: 'stale', at: AT, scope: null, changed: [] },
    '11/3 9:05 の検証のあとにブックが変わりました。',
    'Out of date: the workbook changed since the check at 3 Nov, 9:05.',
  ],
  [{ kind: 'cancelled', shownFrom: null }, '検証を中止しました。', 'The check was cancelled.'],
  [
    { kind: 'cancelled', shownFrom: AT },
    '検証を中止しました。下は 11/3 9:05 の結果です。',
    'The check was cancelled. The result of 3 Nov, 9:05 is still shown.',
  ],
  [
    { kind: 'cannot', error: { kind: 'gone' }, shownFrom: AT },
    '検証できませんでした。シートが削除されたか、名前が変わりました。もう一度検証してください。下は 11/3 9:05 の結果です。',
    'Could not check. The sheet was deleted or renamed. Check again. The result of 3 Nov, 9:05 is still shown.',
  ],
];

describe('the status line', () => {
  it.each(STATUSES)('%o', (status, inJapanese, inEnglish) => {
    expect(say<Status, Status['kind']>(ja.status, status)).toBe(inJapanese);
    expect(say<Status, Status['kind']>(en.status, status)).toBe(inEnglish);
  });
});

const ERRORS: readonly PaneError[] = [
  { kind: 'editing' },
  { kind: 'gone' },
  { kind: 'denied' },
  { kind: 'selection' },
  { kind: 'structure' },
  { kind: 'unknown', code: 'GeneralException', message: 'oh' },
  { kind: 'incomplete' },
  { kind: 'unexpected', message: 'oh' },
];

describe('a error', () => {
  it.each(ERRORS)('says what to do: $kind', (error) => {
    expect(say<PaneError, PaneError['kind']>(ja.error, error)).toMatch(/ください。$/u);
    expect(say<PaneError, PaneError['kind']>(en.error, error)).toMatch(
      /(?:try again|check again|reopen Excel|administrator)\.$/iu,
    );
  });

  it('of Excel’s own quotes its code and its words', () => {
    const error: PaneError = { kind: 'unknown', code: 'GeneralException', message: 'oh' };
    expect(say<PaneError, PaneError['kind']>(ja.error, error)).toContain('GeneralException：oh');
    expect(say<PaneError, PaneError['kind']>(en.error, error)).toContain('GeneralException: oh');
  });
});

describe('a notice', () => {
  type Plain = Exclude<Notice, { kind: 'error' }>;
  it.each<[Plain]>([
    [{ kind: 'sheet-missing', sheet: '予算' }],
    [{ kind: 'sheet-hidden', sheet: '予算' }],
    [{ kind: 'not-highlighted', sheets: ['予算'] }],
    [{ kind: 'not-cleared', sheets: ['予算'] }],
    [{ kind: 'refused', why: 'changed', sheets: ['予算'] }],
    [{ kind: 'not-noted', cells: [{ sheet: '予算', row: 1, column: 1 }], sheets: [] }],
    [{ kind: 'not-noted', cells: [], sheets: ['予算'] }],
    [{ kind: 'sheet-inserted', what: 'template', name: '予算', inOneStep: true }],
    [
      {
        kind: 'formula-inserted',
        cell: { sheet: '予算', row: 0, column: 0 },
        inOneStep: false,
        rewrites: [],
      },
    ],
  ])('names the sheet: %o', (notice) => {
    expect(say<Plain, Plain['kind']>(NOTICES.ja, notice)).toContain('「予算」');
    expect(say<Plain, Plain['kind']>(NOTICES.en, notice)).toContain('“予算”');
  });
});

describe('of what was written', () => {
  type Written = Extract<Notice, { kind: 'written' | 'half-written' }>;
  const held = { input: 1, format: 'General' };
  const rewrites = (count: number): Extract<Notice, { kind: 'half-written' }>['rewrites'] =>
    Array.from({ length: count }, (_, row) => ({
      cell: { sheet: '予算', row, column: 1 },
      before: held,
      after: { ...held, input: 2 },
    }));
  const half = (count: number, at: Cell | null): Written => ({
    kind: 'half-written',
    at,
    why: { kind: 'denied' },
    rewrites: rewrites(count),
  });
  const at = { sheet: '予算', row: 9, column: 1 };

  it.each<[string, Written, ja: RegExp, en: RegExp]>([
    [
      'in one step',
      { kind: 'written', changes: [], inOneStep: true, rewrites: [] },
      /Ctrl\+Z を押すか「元に戻す」を選ぶと、元に戻せます。$/u,
      /Ctrl\+Z at once, or “Put back”, takes it back\.$/u,
    ],
    [
      'in several steps',
      { kind: 'written', changes: [], inOneStep: false, rewrites: [] },
      /一度に元に戻せないことがあります。「元に戻す」を選ぶと、すべて元に戻せます。$/u,
      /may not take all of it back; “Put back” does\.$/u,
    ],
    [
      'half, the cells are named, and the way back',
      half(2, at),
      /「予算」B10 への.*書き込んだままです（「予算」B1、「予算」B2）。.*「元に戻す」で戻せます。$/u,
      /“予算” B10\. Still written: “予算” B1, “予算” B2\. .* “Put back” restores what was there\.$/u,
    ],
    ['half, six cells are named', half(6, at), /「予算」B6）。/u, /“予算” B6\. /u],
    [
      'half, of more than six cells the first are named',
      half(7, at),
      /「予算」B6 ほか 1 か所）。/u,
      /“予算” B6 and 1 more\. /u,
    ],
    [
      'nobody knows how much of it',
      half(1, null),
      /書き込んだままかもしれません（「予算」B1）。/u,
      /Perhaps still written: “予算” B1\. /u,
    ],
  ])('%s', (_, notice, inJapanese, inEnglish) => {
    expect(say<Written, Written['kind']>(NOTICES.ja, notice)).toMatch(inJapanese);
    expect(say<Written, Written['kind']>(NOTICES.en, notice)).toMatch(inEnglish);
  });

  it('names the button by its words', () => {
    expect(say<Written, Written['kind']>(NOTICES.ja, half(1, at))).toContain(ja.putBack);
    expect(say<Written, Written['kind']>(NOTICES.en, half(1, at))).toContain(en.putBack);
  });

  it('of cells that are held back says what to do', () => {
    expect(RESULT_MESSAGES.ja.fixDialog.heldBack(['予算!B1'])).toContain(
      `もう一度「${RESULT_MESSAGES.ja.fixAll}」`,
    );
    expect(RESULT_MESSAGES.en.fixDialog.heldBack(['予算!B1'])).toContain(
      `choose “${RESULT_MESSAGES.en.fixAll}” again`,
    );
  });
});

describe('before a formula goes into a cell, a person is told', () => {
  type Met = Extract<Notice, { kind: 'ask-insert' }>;
  const at = (row: number, column: number) => ({ sheet: '予算', row, column });
  it.each<[Omit<Met, 'kind' | 'cell'>, string, string]>([
    [
      { filled: true, spilledFrom: null, blocking: null },
      '「予算」D2 には値か数式があり、入れると失われます。',
      '“予算” D2 holds a value or a formula, which would be lost.',
    ],
    [
      { filled: false, spilledFrom: at(0, 0), blocking: null },
      '「予算」D2 には A1 の数式の結果が広がっています。入れると、その数式は #SPILL! になります。',
      'The formula in A1 spills over “予算” D2; it would become #SPILL!.',
    ],
    [
      { filled: true, spilledFrom: null, blocking: at(4, 3) },
      '「予算」D2 には値か数式があり、入れると失われます。結果が広がる先の D5 に値があります。そのまま入れると #SPILL! になります（値は消えません）。',
      '“予算” D2 holds a value or a formula, which would be lost. The answer would spill over D5, which holds something: inserted here it becomes #SPILL! (nothing there is lost).',
    ],
  ])('%o', (met, inJapanese, inEnglish) => {
    const asked: Met = { kind: 'ask-insert', cell: at(1, 3), ...met };
    expect(say<Met, 'ask-insert'>(NOTICES.ja, asked)).toBe(inJapanese);
    expect(say<Met, 'ask-insert'>(NOTICES.en, asked)).toBe(inEnglish);
  });
});

describe('counts', () => {
  it.each([
    [0, '指摘はありません。', 'No findings.'],
    [
      1,
      '指摘はありません。1 件の合計や差引を確かめ、すべて一致しました。',
      'No findings. 1 sum or difference was checked and agrees.',
    ],
    [
      12,
      '指摘はありません。12 件の合計や差引を確かめ、すべて一致しました。',
      'No findings. 12 sums and differences were checked, and all agree.',
    ],
  ])('of %i sums without a finding', (relations, inJapanese, inEnglish) => {
    expect(DETAIL_MESSAGES.ja.noFindings(relations)).toBe(inJapanese);
    expect(DETAIL_MESSAGES.en.noFindings(relations)).toBe(inEnglish);
  });

  it('of sheets in English know one from many', () => {
    expect(en.progressed({ done: 0, total: 1 })).toBe('0 of 1 sheet');
    expect(en.progressed({ done: 1, total: 2 })).toBe('1 of 2 sheets');
  });
});
