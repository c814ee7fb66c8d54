import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/taskpane/state';
import type { Status } from '../../src/taskpane/status';
import type { Trouble } from '../../src/taskpane/trouble';
import { DETAIL_WORDS } from '../../src/taskpane/results/words/words';
import { say } from '../../src/taskpane/words/said';
import { PANE_WORDS } from '../../src/taskpane/words/words';

const { ja, en } = PANE_WORDS;
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
    { kind: 'cannot', trouble: { kind: 'gone' }, shownFrom: AT },
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

const TROUBLES: readonly Trouble[] = [
  { kind: 'editing' },
  { kind: 'gone' },
  { kind: 'denied' },
  { kind: 'selection' },
  { kind: 'structure' },
  { kind: 'unknown', code: 'GeneralException', message: 'oh' },
  { kind: 'incomplete' },
  { kind: 'unexpected', message: 'oh' },
];

describe('a trouble', () => {
  it.each(TROUBLES)('says what to do: $kind', (trouble) => {
    expect(say<Trouble, Trouble['kind']>(ja.trouble, trouble)).toMatch(/ください。$/u);
    expect(say<Trouble, Trouble['kind']>(en.trouble, trouble)).toMatch(
      /(?:try again|check again|reopen Excel|administrator)\.$/iu,
    );
  });

  it('of Excel’s own quotes its code and its words', () => {
    const trouble: Trouble = { kind: 'unknown', code: 'GeneralException', message: 'oh' };
    expect(say<Trouble, Trouble['kind']>(ja.trouble, trouble)).toContain('GeneralException：oh');
    expect(say<Trouble, Trouble['kind']>(en.trouble, trouble)).toContain('GeneralException: oh');
  });
});

describe('a notice', () => {
  type Plain = Exclude<Notice, { kind: 'trouble' }>;
  it.each<[Plain]>([
    [{ kind: 'sheet-missing', sheet: '予算' }],
    [{ kind: 'sheet-hidden', sheet: '予算' }],
    [{ kind: 'not-highlighted', sheets: ['予算'] }],
    [{ kind: 'not-cleared', sheets: ['予算'] }],
    [{ kind: 'refused', why: 'changed', sheets: ['予算'] }],
    [{ kind: 'not-noted', cells: [{ sheet: '予算', row: 1, column: 1 }], sheets: [] }],
    [{ kind: 'not-noted', cells: [], sheets: ['予算'] }],
    [{ kind: 'made', what: 'template', name: '予算', inOneStep: true }],
    [{ kind: 'placed', cell: { sheet: '予算', row: 0, column: 0 }, inOneStep: false, rewrites: [] }],
  ])('names the sheet: %o', (notice) => {
    expect(say<Plain, Plain['kind']>(ja.notice, notice)).toContain('「予算」');
    expect(say<Plain, Plain['kind']>(en.notice, notice)).toContain('“予算”');
  });
});

describe('before a formula goes into a cell, a person is told', () => {
  type Met = Extract<Notice, { kind: 'ask-place' }>;
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
    const asked: Met = { kind: 'ask-place', cell: at(1, 3), ...met };
    expect(say<Met, 'ask-place'>(ja.notice, asked)).toBe(inJapanese);
    expect(say<Met, 'ask-place'>(en.notice, asked)).toBe(inEnglish);
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
    expect(DETAIL_WORDS.ja.noFindings(relations)).toBe(inJapanese);
    expect(DETAIL_WORDS.en.noFindings(relations)).toBe(inEnglish);
  });

  it('of sheets in English know one from many', () => {
    expect(en.progressed({ done: 0, total: 1 })).toBe('0 of 1 sheet');
    expect(en.progressed({ done: 1, total: 2 })).toBe('1 of 2 sheets');
  });
});
