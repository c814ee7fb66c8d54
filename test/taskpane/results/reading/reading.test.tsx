import { act, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../../../src/sheet/budget/vocabulary/correction';
import { FINDING_MESSAGES } from '../../../../src/messages/findings/messages';
import { PaneProvider } from '../../../../src/taskpane/controls/pane-context';
import { Reading } from '../../../../src/taskpane/results/reading/reading';
import { READING_MESSAGES } from '../../../../src/taskpane/results/reading/messages/messages';
import { REVIEWER } from '../../../../src/taskpane/session/reviewer';
import { startSession, type Session } from '../../../../src/taskpane/session/session';
import { PANE_MESSAGES } from '../../../../src/taskpane/messages/messages';
import { rowAt } from '../../../support/corrections';
import { fakeHost, type FakeHost } from '../../../support/pane-host';
import { sheetOf } from '../../../support/sheet';
import { rowsOf } from '../../../support/table';

const messages = READING_MESSAGES.ja;

/** 管理費 is set in by mistake, 予備 stands behind the total, and 見込 is a column of nobody knows what. */
const ROWS = rowsOf({
  unit: '（単位：円）',
  columns: ['予算額', '決算額', '見通し'],
  note: null,
  lines: [
    ['支出'],
    ['事業費', 3, 3, 1],
    ['　旅費', 3, 3, 1],
    ['　管理費', 4, 4, 1],
    ['計', 7, 7, 2],
    ['予備', 1, 1, 0],
  ],
});

function View({ session }: { readonly session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { result } = state;
  return (
    <PaneProvider value={{ session, language: 'ja', messages: PANE_MESSAGES.ja }}>
      {result && <Reading result={result} />}
    </PaneProvider>
  );
}

describe('the reading', () => {
  let element: HTMLElement;
  let root: Root;
  let host: FakeHost;
  let session: Session;

  beforeEach(async () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    element = document.body.appendChild(document.createElement('div'));
    root = createRoot(element);
    await show();
  });

  afterEach(async () => {
    await act(async () => root.unmount());
    element.remove();
    vi.unstubAllGlobals();
  });

  async function show(...corrections: readonly Correction[]): Promise<void> {
    await showRows(ROWS, ...corrections);
  }

  async function showRows(rows: typeof ROWS, ...corrections: readonly Correction[]): Promise<void> {
    host = fakeHost([sheetOf(rows, { name: '表' })]);
    if (corrections.length > 0) host.stored.set('kpi.corrections', { version: 1, corrections });
    session = startSession({
      host,
      loadReviewer: () => Promise.resolve(REVIEWER),
      now: () => 7,
      pause: () => Promise.resolve(),
      slowNotice: () => new Promise(() => undefined),
      report: () => undefined,
      language: 'ja',
    });
    await act(async () => {
      root.render(<View key={Math.random()} session={session} />);
      await session.validate('workbook');
    });
  }

  function all(selector: string): HTMLElement[] {
    return [...element.querySelectorAll<HTMLElement>(selector)];
  }

  function one(selector: string, name: string): HTMLElement {
    const found = all(selector).filter((each) =>
      [each.getAttribute('aria-label'), each.textContent].some((text) => text?.includes(name)),
    );
    const [first] = found;
    if (!first) throw new Error(`no ${selector} called ${name} in ${element.textContent}`);
    return first;
  }

  it('says of a table without sides that it is taken as expenditure, and of no other', async () => {
    expect(element.textContent).not.toContain(FINDING_MESSAGES.ja.assumedSide);
    await showRows([['令和６年度　予算'], ['（単位：円）'], ['区別', '予算額'], ['給与', 3], ['合計', 3]]);
    expect(element.textContent).toContain(FINDING_MESSAGES.ja.assumedSide);
  });

  async function click(name: string): Promise<void> {
    await act(async () => one('button', name).click());
    await settled();
  }

  async function choose(label: string, value: string): Promise<void> {
    const select = all('select').find((each) => each.getAttribute('aria-label') === label);
    if (!(select instanceof HTMLSelectElement)) throw new Error(`no choice ${label}`);
    await act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settled();
  }

  /** Until what was corrected is judged. */
  async function settled(): Promise<void> {
    await act(async () => {
      for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
    });
    expect(session.state().run).toBeNull();
  }

  async function press(row: string, key: string): Promise<void> {
    await act(async () => {
      const target = one('[data-row]', row);
      target.focus();
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
      );
    });
    await settled();
  }

  const selected = (label: string): string | undefined => {
    const select = all('select').find((each) => each.getAttribute('aria-label') === label);
    if (!(select instanceof HTMLSelectElement)) return undefined;
    return [...select.options].find(({ value }) => value === select.value)?.textContent;
  };
  const badges = () =>
    all('span, div')
      .filter(({ children, textContent }) => children.length === 0 && textContent === messages.corrected)
      .map(({ textContent }) => textContent);
  const kept = (): unknown => (host.stored.get('kpi.corrections') as { corrections: unknown }).corrections;
  const codes = () => session.state().result?.review.findings.map(({ code }) => code);
  const rows = () => all('[data-row]').map((row) => row.textContent.trim());

  it('says how the table is read, and offers nothing but that as chosen', () => {
    expect(all('select').map((select) => (select as HTMLSelectElement).value)).toEqual(
      all('select').map(() => ''),
    );
    expect(selected('単位')).toBe('読み取り：円');
    expect(selected('端数処理')).toBe('読み取り：端数処理なし');
    expect(selected('勘定')).toBe('読み取り：その他の勘定');
    expect(element.textContent).toContain('注がないための仮定');
    expect(element.textContent).toContain('判別できず');
    expect(selected('階層の判断')).toBe('読み取り：字下げ');
    expect(selected(messages.kindOf('予算額'))).toBe('読み取り：予算');
    expect(selected(messages.yearOf('予算額'))).toBe('読み取り：令和6年度');
    expect(selected(messages.kindOf('見通し'))).toBe('読み取り：使わない');
    expect(selected(messages.yearOf('見通し'))).toBeUndefined();
  });

  it.each([
    ['勘定', 'seamen', { of: 'account', to: 'seamen' }],
    ['単位', '1000', { of: 'unit', to: 1_000 }],
    ['端数処理', 'truncate', { of: 'rounding', to: 'truncate' }],
    ['載せている行', 'changes', { of: 'extent', to: 'changes' }],
    ['階層の判断', 'flat', { of: 'levels', to: 'flat' }],
    [messages.kindOf('決算額'), 'budget', { of: 'kind', column: { label: '決算額', nth: 0 }, to: 'budget' }],
    [messages.kindOf('見通し'), 'other', { of: 'kind', column: { label: '見通し', nth: 0 }, to: 'other' }],
    [
      messages.yearOf('決算額'),
      '2023',
      { of: 'fiscal-year', column: { label: '決算額', nth: 0 }, to: 2_023 },
    ],
    [messages.whatIs('予備'), 'role/line', { of: 'role', row: rowAt('予備'), to: 'line' }],
    ['ここから始まる側（いまは支出）', 'revenue', { of: 'side', row: rowAt('支出'), to: 'revenue' }],
  ])('%s as %s is kept, marked and taken back', async (label, value, change) => {
    await click(messages.lines);
    await choose(label, value);
    expect(kept()).toEqual([{ table: { sheet: '表', name: '', nth: 0 }, ...change }]);
    expect(badges()).toEqual([messages.corrected]);
    await click('訂正 1 件をすべて取り消す');
    expect(kept()).toEqual([]);
    expect(badges()).toEqual([]);
  });

  it('is as it was when the first choice is chosen again', async () => {
    await choose('単位', '1000');
    expect(selected('単位')).toBe('千円');
    await choose('単位', '');
    expect(kept()).toEqual([]);
    expect(selected('単位')).toBe('読み取り：円');
  });

  it('shows the lines with their levels when they are opened', async () => {
    expect(rows()).toEqual([]);
    await click(messages.lines);
    expect(rows()).toEqual(['1階層 1事業費', '2階層 2旅費', '2階層 2管理費', '計合計']);
  });

  it('moves a line by the keyboard, and the findings with it', async () => {
    await click(messages.lines);
    expect(codes()).toContain('SUM-03');
    await press('管理費', 'ArrowLeft');
    expect(kept()).toMatchObject([{ of: 'parent', row: rowAt('支出/事業費/管理費'), to: null }]);
    expect(rows()).toContain('1階層 1管理費');
    expect(codes()).not.toContain('SUM-03');
    expect(document.activeElement?.textContent).toContain('管理費');
    await press('管理費', 'ArrowRight');
    expect(kept()).toEqual([]);
  });

  it('moves no line where it cannot go', async () => {
    await click(messages.lines);
    await press('事業費', 'ArrowLeft');
    await press('旅費', 'ArrowRight');
    expect(host.stored.has('kpi.corrections')).toBe(false);
  });

  it('leaves a line out, which stays in its place to be taken back', async () => {
    await click(messages.lines);
    await click('管理費');
    await choose(messages.whatIs('管理費'), 'role/none');
    expect(rows()).toEqual(['1階層 1事業費', '2階層 2旅費', '管理費読まない', '計合計']);
    await click(messages.undo('管理費'));
    expect(rows()).toContain('2階層 2管理費');
  });

  it('leaves the focus at the heading when a row has found its place', async () => {
    await choose(messages.whatIs('予備'), 'role/line');
    expect(document.activeElement?.textContent).toContain('読み取れなかった行');
    expect(element.textContent).toContain('読み取れなかった行 なし');
  });

  it('leaves the table out, and takes it back', async () => {
    await click(messages.leaveOut);
    expect(element.textContent).toContain(messages.leftOut);
    expect(codes()).toEqual([]);
    await click(messages.judge);
    expect(codes()).toContain('SUM-03');
  });

  it('tells of corrections that do not act, and deletes them', async () => {
    const gone: Correction = {
      table: { sheet: '表', name: '', nth: 0 },
      of: 'role',
      row: rowAt('支出/印刷費'),
      to: 'none',
    };
    await show(gone);
    expect(element.textContent).toContain('表 支出 › 印刷費：読まない');
    await click(messages.forgetShort);
    expect(element.textContent).not.toContain(messages.unused);
    expect(kept()).toEqual([]);
  });

  it('tells that some of what is kept cannot be read', async () => {
    host.stored.set('kpi.corrections', { version: 1, corrections: [{ of: 'colour' }] });
    await act(() => session.validate('workbook'));
    expect(element.textContent).toContain('1 件が壊れています');
  });
});
