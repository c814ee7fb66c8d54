import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendToPane } from '../../../src/commands/pane-commands';
import { HostError } from '../../../src/excel/host-error';
import { CrashGuard } from '../../../src/taskpane/shell/crash-guard';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { DETAIL_MESSAGES, RESULT_MESSAGES } from '../../../src/taskpane/results/messages/messages';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import type { FakeHost } from '../../support/pane-host';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf } from '../../support/table';

const ja = { ...PANE_MESSAGES.ja, ...DETAIL_MESSAGES.ja };
const en = { ...PANE_MESSAGES.en, ...DETAIL_MESSAGES.en };

/** The sums of 事業費 fail, those of the revenue hold within rounding. */
const BUDGET = sheetOf(
  rowsOf({
    lines: [
      ['収入'],
      ['会費', 10],
      ['補助金', 10],
      ['計', 21],
      ['支出'],
      ['事業費', 21],
      ['　講習費', 10],
      ['　広報費', 30],
      ['計', 21],
    ],
  }),
  { name: '予算' },
);
const COVER = sheetOf([['表紙']], { name: '表紙' });

describe('the pane', () => {
  let pane: ShownPane;
  let host: FakeHost;
  let element: HTMLElement;

  beforeAll(async () => {
    await loadResults();
  });

  beforeEach(async () => {
    pane = await showPane([BUDGET, COVER]);
    ({ host, element } = pane);
  });

  afterEach(() => pane.close());

  const all = (selector: string): HTMLElement[] => pane.all(selector);
  const one = (selector: string, name: string): HTMLElement => pane.one(selector, name);
  const button = (name: string): HTMLElement => pane.button(name);
  const click = (target: HTMLElement): Promise<void> => pane.click(target);
  const validated = (): Promise<void> => pane.validate();
  const status = (): string => one('[role=status]', '').textContent;

  async function press(key: string): Promise<void> {
    await act(async () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  }

  async function focus(target: HTMLElement | undefined): Promise<void> {
    await act(async () => target?.focus());
  }

  it('says at first that nothing was checked, and what it does', () => {
    expect(status()).toBe('まだ検証していません。');
    expect(element.textContent).toContain(ja.welcome.privacy);
  });

  it('shows what was found, the errors open and counted', async () => {
    await validated();
    expect(status()).toBe('11/3 9:05 にブック全体を検証しました。エラー 1警告 0情報 1');
    const rows = all('[data-row]').map((row) => row.textContent);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('SUM-03内訳の合計予算!B9');
    expect(rows[0]).toContain('「事業費」は 21 ですが、内訳の合計は 40 です（差 19）。');
  });

  it('opens and closes a group', async () => {
    await validated();
    await click(button(ja.severity.info));
    expect(all('[data-row]').map((row) => row.textContent)[1]).toContain('端数の範囲内');
    await click(button(ja.severity.info));
    expect(all('[data-row]')).toHaveLength(1);
  });

  it('goes to the cell of the finding that is chosen, and colours nothing', async () => {
    await validated();
    const [row] = all('[data-row]');
    if (!row) throw new Error('no finding');
    await click(row);
    expect(host.selected).toEqual([{ sheet: '予算', row: 8, column: 1 }]);
    expect(row.getAttribute('aria-current')).toBe('true');
    expect(host.highlighted).toEqual([]);
  });

  it('colours cells by a switch, says what becomes of the colours, and takes them away', async () => {
    await validated();
    const highlight = button(RESULT_MESSAGES.ja.highlight);
    expect(highlight.getAttribute('aria-pressed')).toBe('false');
    expect(highlight.getAttribute('aria-label')).toContain('保存と印刷');
    await click(highlight);
    expect(highlight.getAttribute('aria-pressed')).toBe('true');
    expect(element.textContent).toContain(ja.highlights.current);
    await click(button(ja.clearHighlights));
    expect(host.cleared).toBe(1);
    expect(element.textContent).not.toContain(ja.clearHighlights);
  });

  it('opens a finding with the right arrow key, and tells its arithmetic line by line', async () => {
    await validated();
    await focus(all('[data-row]')[0]);
    await press('ArrowRight');
    const lines = all('tbody tr').map((line) => [...line.children].map((cell) => cell.textContent.trim()));
    expect(lines).toEqual([
      ['', '講習費 B10', '10[9.5, 10.5]'],
      ['+', '広報費 B11', '30[29.5, 30.5]'],
      ['', '合計（計算値）', '40[39, 41]'],
      ['', '印刷値：事業費 B9', '21[20.5, 21.5]'],
      ['', '差（印刷値 − 計算値）', '△19'],
      ['', '端数処理で説明できない差', '17.5'],
    ]);
    expect(element.textContent).toContain('XBRL Calculations 1.1');
    await press('ArrowLeft');
    expect(all('tbody')).toHaveLength(0);
  });

  it('goes to the cell of a part', async () => {
    await validated();
    await click(button('の計算と根拠'));
    await click(button('予算!B10 へ移動'));
    expect(host.selected).toEqual([{ sheet: '予算', row: 9, column: 1 }]);
    expect(host.highlighted).toEqual([]);
  });

  it('lets the arrow keys walk, with one stop for the tab key', async () => {
    await validated();
    await click(button(ja.view.relations));
    const rows = all('[data-row]');
    const stops = (): number[] => all('[data-row]').map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, -1, -1]);
    await focus(rows[0]);
    await press('ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    expect(stops()).toEqual([-1, 0, -1, -1]);
    await press('End');
    expect(document.activeElement).toBe(rows[3]);
    await press('ArrowDown');
    expect(document.activeElement).toBe(rows[3]);
    await press('Home');
    await press('ArrowUp');
    expect(document.activeElement).toBe(rows[0]);
  });

  it('tells every relation, the exact ones too', async () => {
    await validated();
    await click(button(ja.view.relations));
    expect(element.querySelector('h2')?.textContent).toBe('予算予算額4 件中 2 件が一致');
    expect(all('[data-row]').map((row) => row.textContent)).toEqual([
      '計 B7SUM-01 収入の計印刷値21計算値20端数の範囲内',
      '事業費 B9SUM-03 内訳の合計印刷値21計算値40不一致',
      '計 B12SUM-02 支出の計印刷値21計算値21一致',
      '計 B7BAL-01 収入計 ＝ 支出計印刷値21支出の計21一致',
    ]);
  });

  it('tells how each sheet was read, and which was left alone', async () => {
    await validated();
    await click(button(ja.view.reading));
    const [budget, cover] = all('[role=tabpanel] section').map((section) => section.textContent);
    expect(budget).toContain('注による A13');
    expect(budget).toContain('科目と階層収入 2 行、支出 3 行');
    expect(cover).toBe(`表紙対象外${ja.reading.noTable}`);
  });

  it('turns its views with the arrow keys, round and round', async () => {
    await validated();
    const chosen = (): string | undefined => all('[role=tab][aria-selected=true]')[0]?.textContent;
    await focus(button(ja.view.findings));
    await press('ArrowLeft');
    expect(chosen()).toBe(ja.view.reading);
    expect(document.activeElement?.textContent).toBe(ja.view.reading);
    await press('ArrowRight');
    expect(chosen()).toBe(ja.view.findings);
    await press('End');
    expect(chosen()).toBe(ja.view.reading);
  });

  it('changes its language where it stands, the page’s too, and keeps it', async () => {
    await validated();
    await click(button('English'));
    expect(element.textContent).toContain('“事業費” is 21, but the sum of its parts is 40');
    expect(status()).toContain('Checked the workbook at 3 Nov, 9:05.');
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe(en.title);
    expect(host.kept.get('language')).toBe('en');
  });

  it('tells of a change, and of a refusal with what to do', async () => {
    await validated();
    await act(async () => host.change({ sheets: ['予算'], remote: true }));
    expect(status()).toContain('11/3 9:05 の検証のあとに「予算」が変わりました。');
    host.refusal = new HostError({ kind: 'editing' });
    await click(all('[data-row]')[0] ?? button(''));
    const alert = one('[role=alert]', '');
    expect(alert.textContent).toContain('Enter キーか Esc キーで編集を終えてから');
    await click(button(ja.dismiss));
    expect(alert.textContent).toBe('');
  });

  it('says at the buttons of a check what it may cost', () => {
    for (const name of [ja.validateWorkbook, ja.validateSheet]) {
      expect(button(name).title).toContain('「元に戻す」の履歴が消える');
    }
  });

  it('shows how far a check has come, and ends it on request', async () => {
    host.gate = new Promise(() => undefined);
    await click(button(ja.validateSheet));
    expect(status()).toBe('シートを読み取っています…');
    expect(all('[role=progressbar]')).toHaveLength(1);
    expect(button(ja.validateWorkbook).getAttribute('aria-disabled')).toBe('true');
    await click(button(ja.cancel));
    expect(status()).toBe('検証を中止しました。');
    expect(all('[role=progressbar]')).toHaveLength(0);
  });

  it('does what the ribbon asks for', async () => {
    await act(async () => sendToPane('validate'));
    await pane.until(() => expect(all('[role=tabpanel]')).toHaveLength(1));
  });

  it('no longer listens to the workbook when it is gone', async () => {
    expect(host.listeners.size).toBe(1);
    await pane.close();
    expect(host.listeners.size).toBe(0);
  });
});

describe('a mistake that would leave the pane blank', () => {
  it('leaves a sentence and a button', async () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const element = document.body.appendChild(document.createElement('div'));
    const reload = vi.fn();
    const caught = vi.fn();
    const Broken = (): never => {
      throw new Error('oh');
    };
    await act(async () =>
      createRoot(element, { onCaughtError: caught }).render(
        <CrashGuard messages={ja} reload={reload}>
          <Broken />
        </CrashGuard>,
      ),
    );
    expect(element.textContent).toBe(ja.crashed + ja.reopen);
    expect(caught).toHaveBeenCalledOnce();
    element.querySelector('button')?.click();
    expect(reload).toHaveBeenCalledOnce();
  });
});
