import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/engine/cell';
import type { SheetSnapshot } from '../../../src/sheet/cells/snapshot';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { PICTURES_MESSAGES } from '../../../src/taskpane/pictures/messages/messages';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf, type TestTable } from '../../support/table';

const { ja } = PICTURES_MESSAGES;

const BUDGET: TestTable = {
  columns: ['前年度予算額', '予算額'],
  lines: [
    ['収入'],
    ['会費', 900, 1000],
    ['計', 900, 1000],
    ['支出'],
    ['事業費', 830, 900],
    ['　講習費', 500, 600],
    ['　広報費', 330, 300],
    ['管理費', 60, 91],
    ['会議費', 5, 5],
    ['雑費', 5, 4],
    ['予備費', '-', '-'],
    ['計', 900, 1000],
  ],
};

let pane: ShownPane;
beforeAll(async () => {
  await Promise.all([import('../../../src/taskpane/pictures/pictures-page'), loadResults()]);
});
afterEach(() => pane.close());

async function atPictures(sheets: readonly SheetSnapshot[], validated = true): Promise<void> {
  pane = await showPane(sheets);
  if (validated) await pane.validate();
  await pane.click(pane.one('nav button', PANE_MESSAGES.ja.page.pictures));
  await pane.until(() => expect(pane.all(`[aria-label="${ja.sections}"]`)).toHaveLength(1));
}

const rows = (): string[] => pane.all('[data-row]').map(({ textContent }) => textContent);
const row = (name: string): HTMLElement => pane.one('[data-row]', name);
const selected = (): string[] => pane.host.selected.map((cell) => `${cell.sheet}!${addressOf(cell)}`);

/** The cells of the first table whose caption says so. */
function table(caption: string): string[][] {
  const found = pane.all('table').find((each) => each.textContent.startsWith(caption));
  return [...(found?.querySelectorAll('tr') ?? [])].map((tr) =>
    [...tr.children].map(({ textContent }) => textContent),
  );
}

async function press(target: HTMLElement, key: string): Promise<void> {
  await act(async () => target.focus());
  await act(async () => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

describe('the pictures of a budget', () => {
  it('say where they come from while nothing was checked', async () => {
    await atPictures([sheetOf(rowsOf(BUDGET))], false);
    expect(pane.element.textContent).toContain(ja.nothingChecked);
    await pane.click(pane.button(PANE_MESSAGES.ja.validateWorkbook));
    await pane.until(() => expect(rows()[0]).toBe('収入計1,000100.0％'));
    expect(pane.one('[role=status]', '').textContent).toContain('ブック全体を検証しました。');
  });

  it('say why there are none', async () => {
    await atPictures([sheetOf([['表紙']], { name: '表紙' })]);
    expect(pane.element.textContent).toContain(
      '検証した範囲（ブック全体）に、図にできる予算の表がありません。',
    );
  });

  it('name the large parts, gather the small ones, and go to the cell of what is chosen', async () => {
    await atPictures([sheetOf(rowsOf(BUDGET))]);
    expect(rows().slice(0, 7)).toEqual([
      '収入計1,000100.0％',
      '会費1,000100.0％',
      '支出計1,000100.0％',
      '事業費90090.0％',
      '管理費919.1％',
      'その他（3 科目）90.9％',
      '収入計+100+11.1％前年度900今年度1,000',
    ]);
    await pane.click(row('事業費'));
    await pane.click(row('支出計'));
    expect(selected()).toEqual(['予算!C8', '予算!C15']);
    expect(pane.host.highlighted).toEqual([]);
  });

  it('open to the parts of a part, by a click or by an arrow key', async () => {
    await atPictures([sheetOf(rowsOf(BUDGET))]);
    await pane.click(row('その他'));
    expect(rows()).toContain('会議費50.5％');
    await press(row('事業費'), 'ArrowRight');
    expect(rows()).toContain('広報費30030.0％');
    expect(pane.element.textContent).toContain(ja.budget.scale('事業費'));
    await press(row('事業費'), 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('講習費');
    expect(selected()).toEqual([]);
  });

  it('have every line in the table behind, which can stand in their place', async () => {
    await atPictures([sheetOf(rowsOf(BUDGET))]);
    expect(table('支出の科目と金額（単位：千円）')).toEqual([
      ['科目', '金額', '構成比'],
      ['事業費', '900', '90.0％'],
      ['講習費', '600', '60.0％'],
      ['広報費', '300', '30.0％'],
      ['管理費', '91', '9.1％'],
      ['会議費', '5', '0.5％'],
      ['雑費', '4', '0.4％'],
      ['予備費', '-', ''],
      ['支出計', '1,000', '100.0％'],
    ]);
    await pane.click(pane.button(ja.tableOf('支出')));
    expect(pane.button(ja.tableOf('支出')).getAttribute('aria-pressed')).toBe('true');
    expect(rows()).not.toContain('事業費90090.0％');
    expect(pane.all('[role=region]').map((each) => each.getAttribute('aria-label'))).toEqual([
      '支出の科目と金額（単位：千円）',
    ]);
  });

  it('show the change from last year, the greatest first', async () => {
    await atPictures([sheetOf(rowsOf(BUDGET))]);
    const at = rows().findIndex((text) => text.startsWith('支出計+100'));
    expect(rows().slice(at + 1)).toEqual([
      '事業費830 → 900+70+8.4％',
      '管理費60 → 91+31+51.7％',
      '雑費5 → 4△1△20.0％',
      '増減なし（2 科目）',
    ]);
    expect(table('支出の前年度からの増減')[0]).toEqual(['科目', '前年度', '今年度', '増減', '増減率']);
    expect(table('支出の前年度からの増減')).toContainEqual(['会議費', '5', '5', '0', '0.0％']);
    expect(table('支出の前年度からの増減')).toContainEqual(['予備費', '-', '-', '0', '']);
  });

  it('draw the column that is chosen', async () => {
    await atPictures([sheetOf(rowsOf(BUDGET))]);
    await pane.click(pane.one(`[aria-label="${ja.budget.column}"] button`, '前年度予算額'));
    expect(rows()[0]).toBe('収入計900100.0％');
  });
});
