import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/engine/cell';
import { sendToPane } from '../../../src/commands/pane-commands';
import type { SheetSnapshot } from '../../../src/sheet/cells/snapshot';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { PICTURES_MESSAGES } from '../../../src/taskpane/pictures/messages/messages';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { readWorkbook } from '../../../src/xlsx/read';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf, type TestTable } from '../../support/table';

const { ja, en } = PICTURES_MESSAGES;

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

describe('the board of KPIs', () => {
  let sample: readonly SheetSnapshot[];
  beforeAll(async () => {
    const file = join(import.meta.dirname, '../../../assets/samples/reiwa6-kpi.xlsx');
    sample = (await readWorkbook(await readFile(file))).sheets;
  });

  const filter = (label: string, name: string): HTMLElement =>
    pane.one(`[aria-label="${label}"] button`, name);
  const boardRow = (id: string): HTMLElement => {
    const found = pane.all(`[data-row^="kpi:${id}/"]`)[0];
    if (!found) throw new Error(`no ${id}`);
    return found;
  };

  it('is what a workbook of KPI results alone opens with, counted by status', async () => {
    await atPictures(sample);
    expect(pane.all(`[aria-label="${ja.kpi.status}"] button`).map(({ textContent }) => textContent)).toEqual([
      'すべて35',
      '達成20',
      '未達成12',
      '未入力あり1',
      '判定不能2',
    ]);
    expect(pane.all('[data-row^="kpi:"]')).toHaveLength(35);
  });

  it('shows one business and one status', async () => {
    await atPictures(sample);
    await pane.click(filter(ja.kpi.business, '船員保険'));
    await pane.click(filter(ja.kpi.status, '判定不能'));
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain('令和6年11月30日時点の実績が必要です。');
  });

  it.each([
    [
      'a rate',
      'H.CHECKUP',
      ['実績 61.7％', '目標 61.7％以上', '達成度 100.0％', '基準値 56.4％（令和4年度）'],
    ],
    ['less is better', 'H.SINGLE_BID', ['実績 12.0％', '目標 15.0％以下', '達成度 125.0％', '達成']],
    ['a day', 'H.MYNA_CARD', ['目標 令和6年11月30日時点で50.0％以上', '未達成']],
    ['every branch', 'H.GENERIC', ['実績 44支部', '目標 全47支部で', '未達成']],
    ['two measures', 'H.COMMISSIONER', ['目標 50.0％以上', '目標 前年度の実績以上（282,400事業所）']],
    ['what is missing', 'H.EARLY_VISIT', ['判定不能', '令和5年度の実績が必要です。']],
  ])('says %s in words', async (_, id, expected) => {
    await atPictures(sample);
    for (const text of expected) expect(boardRow(id).textContent).toContain(text);
  });

  it('goes to the KPI’s result, and opens to why it is judged so', async () => {
    await atPictures(sample);
    await pane.click(boardRow('H.SINGLE_BID'));
    expect(selected()).toEqual(['KPI実績!I147']);
    await pane.click(pane.button(ja.kpi.explain('一者応札案件の割合')));
    const { textContent } = pane.element;
    expect(textContent).toContain('達成度は 125.0％です（目標 ÷ 実績）。');
    expect(textContent).toContain('A（参考評価）');
    expect(textContent).toContain(ja.kpi.gradeNote);
    expect(pane.all('blockquote')).toHaveLength(1);
  });

  it('explains the flags where it explains the bars', async () => {
    await atPictures(sample);
    const legend = pane.all(`[aria-label="${ja.kpi.legend}"] li`).map(({ textContent }) => textContent);
    expect(legend.slice(-2)).toEqual(['重重要度：高', '困困難度：高']);
  });

  it('says whose grounds a flag has', async () => {
    await atPictures(sample);
    await pane.click(pane.button(ja.kpi.explain('現金給付等の申請に係る郵送化率')));
    expect(pane.element.textContent).toContain(ja.kpi.ofOthers);
  });

  it('has the table behind, measure by measure', async () => {
    await atPictures(sample);
    const lines = table('令和6年度の KPI：実績と目標');
    expect(lines).toHaveLength(1 + 36);
    expect(lines.find(([name]) => name === '一者応札案件の割合')).toEqual([
      '一者応札案件の割合',
      '健康保険',
      '達成',
      '12.0％',
      '15.0％以下',
      '125.0％',
      '14.3％（令和4年度）',
      '14.0％',
      '',
    ]);
  });

  it('shows the goals of the text with their flags, closed at first', async () => {
    await atPictures(sample);
    for (const name of Object.values(ja.kpi.goals)) await pane.click(pane.button(name));
    expect(pane.all('[data-row^="goal:"]')).toHaveLength(11);
    expect(pane.all('[data-row^="promise:"]')).toHaveLength(17);
    expect(pane.all('[data-row^="kpi:S.SERVICE_STANDARD/"] [aria-label="困難度：高"]')).toHaveLength(1);
    expect(pane.all('[data-row^="measure:"] [aria-label="重要度：高"]').length).toBeGreaterThan(0);
    await pane.click(row('バイオシミラー置換成分の割合判定不能健康保険'));
    expect(pane.element.textContent).toContain('令和11年度の実績が必要です。');
  });

  it('shows the plan alone where there are no results, and says what to do', async () => {
    await atPictures([sheetOf(rowsOf(BUDGET))]);
    await pane.click(pane.one(`[aria-label="${ja.sections}"] button`, ja.section.kpis));
    expect(pane.element.textContent).toContain('「KPI 実績」のテンプレートを追加し');
    expect(pane.all('[data-row^="kpi:"]')).toHaveLength(35);
    expect(boardRow('H.CHECKUP').textContent).toContain('目標 61.7％以上');
    expect(boardRow('H.CHECKUP').textContent).not.toContain('判定不能');
    await pane.click(boardRow('H.CHECKUP'));
    expect(pane.all('blockquote')).toHaveLength(1);
  });

  it('is what the ribbon’s button shows', async () => {
    await atPictures([sheetOf(rowsOf(BUDGET))]);
    await pane.click(pane.one('nav button', PANE_MESSAGES.ja.page.check));
    await act(async () => sendToPane('board'));
    await pane.until(() => expect(pane.all('[data-row^="kpi:"]')).toHaveLength(35));
  });

  it('speaks English', async () => {
    await atPictures(sample);
    await act(async () => pane.session.speak('en'));
    await pane.until(() => expect(pane.element.textContent).toContain(en.kpi.title('FY2024')));
    expect(boardRow('H.SINGLE_BID').textContent).toContain('Target at most 15.0%');
  });
});
