import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { RESULT_MESSAGES } from '../../../src/taskpane/results/messages/messages';
import { sheetOf } from '../../support/sheet';
import { sheetOfCells } from '../../support/sheet-of-cells';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf } from '../../support/table';

const { ja } = RESULT_MESSAGES;

const RATES = sheetOfCells('実績', {
  A1: '=KPI.MAIL_RATE(A2,B2) → #VALUE!',
  B1: '=KPI.MAIL_RATE(B2,0) → #DIV/0!',
  A2: '九',
  B2: 10,
});
const BUDGET = sheetOf(
  rowsOf({ lines: [['収入'], ['会費', 10], ['計', 11], ['支出'], ['事業費', 11], ['計', 11]] }),
  { name: '予算' },
);

describe('functions in error', () => {
  let pane: ShownPane;

  beforeAll(async () => {
    await loadResults();
  });
  afterEach(() => pane.close());

  const group = (): HTMLElement => pane.one('section', ja.functions.heading);

  it('are listed by themselves, with their number and why', async () => {
    pane = await showPane([BUDGET, RATES]);
    await pane.validate();
    expect(group().querySelector('h2')?.textContent).toBe(`${ja.functions.heading}2`);
    expect([...group().querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '#VALUE!KPI.MAIL_RATE実績!A11番目の引数「九」は数値ではありません。',
      '#DIV/0!KPI.MAIL_RATE実績!B1割る数（分母や目標など）が 0 のため、計算できません。その引数に 0 より大きい値を指定してください。',
    ]);
  });

  it('lead to their cell, and to the one that is the cause', async () => {
    pane = await showPane([BUDGET, RATES]);
    await pane.validate();
    await pane.click(pane.one('[data-row]', '九'));
    await pane.click(pane.button(ja.functions.open('実績!A1')));
    await pane.click(pane.button('実績!A2'));
    expect(pane.host.selected).toEqual([
      { sheet: '実績', row: 0, column: 0 },
      { sheet: '実績', row: 1, column: 0 },
    ]);
    expect(pane.one('a', ja.functions.reference).getAttribute('href')).toBe('functions.ja.html#MAIL_RATE');
  });

  it('are walked through with the findings', async () => {
    pane = await showPane([BUDGET, RATES]);
    await pane.validate();
    const rows = pane.all('[data-row]').map((row) => row.dataset.row);
    expect(rows.slice(-2)).toEqual(['function:実績!A1', 'function:実績!B1']);
    expect(pane.all('[data-row]').filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });

  it('step back while findings are searched', async () => {
    pane = await showPane([BUDGET, RATES]);
    await pane.validate();
    await pane.type(pane.one('input', ja.search), 'どこにもない語');
    expect(pane.all('section').map((each) => each.getAttribute('aria-label'))).not.toContain(
      ja.functions.heading,
    );
  });

  it('are nowhere where there are none', async () => {
    pane = await showPane([BUDGET]);
    await pane.validate();
    expect(pane.element.textContent).not.toContain(ja.functions.heading);
  });
});
