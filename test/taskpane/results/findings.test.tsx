import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { groupOfKpis } from '../../../src/taskpane/pictures/kpi/board-groups';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { RESULT_MESSAGES } from '../../../src/taskpane/results/messages/messages';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf } from '../../support/table';

const { ja } = RESULT_MESSAGES;

/** A goal of the plan's text that is counted as a KPI. */
const GOAL = 'S.SERVICE_STANDARD';

/** A sum of parts that fails, a number stored as a text, and a total that only rounding explains. */
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
      ['　広報費', '３０'],
      ['計', 21],
    ],
  }),
  { name: '予算' },
);

describe('the findings', () => {
  let pane: ShownPane;

  beforeAll(async () => {
    await loadResults();
  });

  beforeEach(async () => {
    pane = await showPane([BUDGET, sheetOf([['表紙']], { name: '表紙' })]);
    await pane.validate();
  });

  afterEach(() => pane.close());

  const rows = (): string[] => pane.all('[data-row]').map((row) => row.dataset.row ?? '');
  const explained = async (code: string): Promise<void> =>
    pane.click(pane.one('li', code).querySelector<HTMLElement>('[aria-expanded=false]') ?? pane.button(''));

  it('are searched in words, and all shown again', async () => {
    const before = rows();
    await pane.type(pane.one('input', ja.search), '全角');
    expect(rows()).toEqual(before.filter((id) => id.startsWith('TEXT-01')));
    expect(pane.element.textContent).toContain('3 件中 1 件を表示');
    await pane.click(pane.button(ja.showAll));
    expect(rows()).toEqual(before);
  });

  it('are said to be none where nothing is found, and all shown again', async () => {
    const before = rows();
    await pane.type(pane.one('input', ja.search), 'どこにもない語');
    expect(rows()).toEqual([]);
    expect(pane.element.textContent).toContain('条件に合う指摘はありません（全 3 件）。');
    await pane.click(pane.button(ja.showAll));
    expect(rows()).toEqual(before);
  });

  it('are filtered by rule, and grouped by sheet', async () => {
    await pane.click(pane.button(ja.filter));
    await pane.choose(pane.one('select', ja.allRules), 'SUM-03');
    expect(rows()).toEqual(['SUM-03@予算!B9']);
    await pane.choose(pane.one('select', ja.grouping.sheet), 'sheet');
    expect(pane.all('h2').map((heading) => heading.textContent)).toEqual(['予算1']);
  });

  it('come into view with what opens below them, and stay where they are when it closes', async () => {
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
    await explained('SUM-03');
    expect(seen.mock.contexts).toEqual([pane.one('li', 'SUM-03')]);
    expect(seen).toHaveBeenCalledWith({ block: 'nearest' });
    await pane.click(
      pane.one('li', 'SUM-03').querySelector<HTMLElement>('[aria-expanded=true]') ?? pane.button(''),
    );
    expect(seen).toHaveBeenCalledTimes(1);
    seen.mockRestore();
  });

  it('are walked by buttons', async () => {
    await pane.click(pane.button(ja.next));
    await pane.click(pane.button(ja.next));
    expect(pane.all('[aria-current=true]').map((row) => row.dataset.row)).toEqual(['TEXT-01@予算!B11']);
    await pane.click(pane.button(ja.previous));
    expect(pane.all('[aria-current=true]').map((row) => row.dataset.row)).toEqual(['SUM-03@予算!B9']);
  });

  it('are let stand with a reason, which stays, and is withdrawn', async () => {
    const count = rows().length;
    await explained('SUM-03');
    await pane.click(pane.button(ja.acknowledge));
    const keep = (): HTMLElement =>
      pane.all('button').filter((each) => each.textContent === ja.keep)[0] ?? pane.button('');
    expect(keep().getAttribute('aria-disabled')).toBe('true');
    await pane.type(pane.all('textarea')[0] ?? pane.button(''), '補正予算で直す');
    await pane.click(keep());
    await pane.until(() => expect(rows()).toHaveLength(count - 1));
    expect(pane.host.stored.get('kpi.acknowledgements')).toMatchObject({
      acknowledgements: [{ reason: '補正予算で直す', on: '2024-11-03' }],
    });
    expect(pane.one('[role=status]', '').textContent).toContain('確認済み 1');

    await pane.validate();
    await pane.click(pane.button(ja.group.acknowledged));
    expect(pane.element.textContent).toContain('確認済み：補正予算で直す（2024-11-03）');
    await pane.click(pane.button(ja.withdraw));
    await pane.until(() => expect(rows()).toHaveLength(count));
    expect(pane.host.stored.get('kpi.acknowledgements')).toMatchObject({ acknowledgements: [] });
  });

  it('keep a reason that is half written while another page is looked at, until it is given up', async () => {
    await explained('SUM-03');
    await pane.click(pane.button(ja.acknowledge));
    await pane.type(pane.all('textarea')[0] ?? pane.button(''), '補正予算で');
    const fields = () => pane.all('textarea') as HTMLTextAreaElement[];
    await act(async () => {
      pane.session.turnTo('settings');
      await import('../../../src/taskpane/settings/settings-page');
    });
    await pane.until(() => expect(fields()).toEqual([]));
    await act(async () => pane.session.turnTo('check'));
    await pane.until(() => expect(fields().map(({ value }) => value)).toEqual(['補正予算で']));
    expect(document.activeElement).not.toBe(fields()[0]);
    await pane.click(pane.button(PANE_MESSAGES.ja.disagree));
    expect(fields()).toEqual([]);
    await pane.click(pane.button(ja.acknowledge));
    expect(fields().map(({ value }) => value)).toEqual(['']);
  });

  it('are copied as a table', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await pane.click(pane.button(ja.copy));
    await pane.until(() => expect(pane.element.textContent).toContain('3 件を表としてコピーしました。'));
    const lines = writeText.mock.calls[0]?.[0].split('\r\n') ?? [];
    expect(lines[0]).toBe(ja.headings.join('\t'));
    expect(lines[1]).toMatch(/^予算\tB9\tエラー\tSUM-03\t/);
    expect(lines).toHaveLength(4);
  });

  it('stand in the statement at their lines', async () => {
    await pane.click(pane.one('[role=tab]', '予算表'));
    const lines = pane.all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent.trim()));
    expect(lines).toContainEqual(['事業費', '21不一致計算値 40', '指摘 1 件']);
    expect(lines).toContainEqual(['会費', '10', '']);
    await pane.click(pane.button('「事業費」の内訳'));
    expect(pane.element.textContent).not.toContain('講習費');
    await pane.click(pane.button('10 予算!B6 へ移動'));
    expect(pane.host.selected.at(-1)).toEqual({ sheet: '予算', row: 5, column: 1 });
  });
});

describe('the sheets to be checked', () => {
  it('are chosen by name', async () => {
    const pane = await showPane([BUDGET, sheetOf([['表紙']], { name: '表紙' })]);
    await pane.click(pane.button('検証するシートを選ぶ'));
    await pane.until(() => expect(pane.all('input[type=checkbox]')).toHaveLength(2));
    await pane.click(pane.one('label', '予算'));
    await pane.click(pane.button('選んだ 1 シートを検証'));
    await pane.until(() => expect(pane.host.reads).toEqual([['予算']]));
    await pane.close();
  });
});

describe('cells in which Excel does not know our functions', () => {
  it('are listed with what helps', async () => {
    const cell = {
      value: { error: '#NAME?' },
      text: '#NAME?',
      formula: '=_xldudf_KPI_STATUS(A1)',
      format: 'General',
      indent: 0,
    };
    const pane = await showPane([{ ...sheetOf([], { name: '評価' }), rows: [[cell]] }]);
    await pane.validate();
    expect(pane.element.textContent).toContain('1 個のセルで、このアドインの関数（KPI.…）が動いていません。');
    await pane.click(pane.button('評価!A1 へ移動'));
    expect(pane.host.selected).toEqual([{ sheet: '評価', row: 0, column: 0 }]);
    await pane.close();
  });
});

describe('a sheet that is half filled', () => {
  const half = (first: number | null, second: number | null = null) =>
    sheetOf(
      rowsOf({
        lines: [
          ['収入'],
          ['会費', first],
          ['補助金', second],
          ['寄付金', 5],
          ['事業収入', null],
          ['雑収入', null],
          ['計', { value: 5, formula: '=SUM(B5:B9)' }],
        ],
      }),
      { name: '予算' },
    );
  let pane: ShownPane;

  beforeAll(async () => {
    await loadResults();
  });

  beforeEach(async () => {
    pane = await showPane([half(null)]);
    await pane.validate();
  });

  afterEach(() => pane.close());

  const next = () => pane.click(pane.button(ja.nextBlank));
  const rows = (): number[] => pane.host.selected.map(({ row }) => row + 1);

  const open = () => {
    const row = pane.all('li').find((each) => each.querySelector('[data-row="CELL-01@予算!"]'));
    return pane.click(row?.querySelector<HTMLElement>('[aria-expanded=false]') ?? pane.button(''));
  };

  it('is walked from blank to blank, and round again', async () => {
    await open();
    for (let press = 0; press < 5; press += 1) await next();
    expect(rows()).toEqual([5, 6, 8, 9, 5]);
  });

  it('stays open when a blank is filled, and goes on with the one behind it', async () => {
    await open();
    await next();
    pane.host.sheets[0] = half(10);
    await pane.validate();
    await pane.until(() => expect(pane.element.textContent).toContain('入力済み 3/6'));
    await next();
    expect(rows()).toEqual([5, 6]);
  });

  it('passes over no blank where several are filled at once', async () => {
    await open();
    await next();
    await next();
    pane.host.sheets[0] = half(10, 10);
    await pane.validate();
    await next();
    expect(rows()).toEqual([5, 6, 8]);
  });

  it('says in the statement how far it is filled in', async () => {
    await pane.click(pane.one('[role=tab]', '予算表'));
    expect(pane.element.textContent).toContain('入力済み 2/6');
  });

  it('says nothing of that where all is filled in', async () => {
    await pane.close();
    pane = await showPane([BUDGET]);
    await pane.validate();
    await pane.click(pane.one('[role=tab]', '予算表'));
    expect(pane.element.textContent).not.toContain('入力済み');
  });
});

describe('a finding of a KPI', () => {
  const RESULTS = sheetOf(
    [
      ['KPI', '年度', '実績'],
      ['H.CHECKUP', '令和6年度', '61.6%'],
      ['H.GUIDANCE', '令和6年度', null],
    ],
    { name: '実績' },
  );
  let pane: ShownPane;

  beforeAll(async () => {
    await Promise.all([loadResults(), import('../../../src/taskpane/pictures/pictures-page')]);
  });

  beforeEach(async () => {
    pane = await showPane([RESULTS]);
    await pane.validate();
  });

  afterEach(() => pane.close());

  const open = async (id: string): Promise<void> => {
    const row = pane.all('li').find((each) => each.querySelector(`[data-row="${id}"]`));
    await pane.click(row?.querySelector<HTMLElement>('[aria-expanded=false]') ?? pane.button(''));
  };

  it('says how it was judged, in the board’s words', async () => {
    await open('KPI-03@実績!C2');
    expect(pane.element.textContent).toContain('達成度は 99.8％です（実績 ÷ 目標）。');
  });

  it('leads to the KPI’s row on the board, opened and chosen, and to its cell', async () => {
    await open('KPI-03@実績!C2');
    await pane.click(pane.button(ja.toBoard));
    const id = 'kpi:H.CHECKUP/2024/実績';
    await pane.until(() => expect(pane.all(`[data-row="${id}"]`)).toHaveLength(1));
    const [row] = pane.all(`[data-row="${id}"]`);
    expect(row?.getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(row);
    expect(row?.parentElement?.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe('true');
    expect(pane.host.selected).toEqual([{ sheet: '実績', row: 1, column: 2 }]);
  });

  it('opens the group that was closed on the board', async () => {
    const id = 'kpi:H.CHECKUP/2024/実績';
    act(() => pane.session.toggle(groupOfKpis('not_met').id));
    await open('KPI-03@実績!C2');
    await pane.click(pane.button(ja.toBoard));
    await pane.until(() => expect(pane.all(`[data-row="${id}"]`)).toHaveLength(1));
  });

  it.each([
    ['misses its target', '10.0％'],
    ['is to be filled in', null],
  ])('leads to an operational goal that %s, below the KPIs', async (_, result) => {
    await pane.close();
    pane = await showPane([
      sheetOf(
        [
          ['KPI', '年度', '実績'],
          [GOAL, '令和6年度', result],
        ],
        { name: '実績' },
      ),
    ]);
    await pane.validate();
    await open(result === null ? 'KPI-03@実績!' : 'KPI-03@実績!C2');
    await pane.click(pane.button(ja.toBoard));
    const id = `kpi:${GOAL}/2024/実績`;
    await pane.until(() => expect(pane.all(`[data-row="${id}"]`)).toHaveLength(1));
    expect(document.activeElement).toBe(pane.all(`[data-row="${id}"]`)[0]);
  });

  it('names the KPIs that are still to be filled in', async () => {
    await open('KPI-03@実績!');
    expect(pane.all('table').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('被保険者の特定保健指導実施率'),
    ]);
  });
});
