import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/engine/cell';
import { sendToPane } from '../../../../src/commands/pane-commands';
import type { SheetSnapshot } from '../../../../src/sheet/cells/snapshot';
import { loadResults } from '../../../../src/taskpane/check/load-results';
import { PANE_MESSAGES } from '../../../../src/taskpane/messages/messages';
import { PICTURES_MESSAGES } from '../../../../src/taskpane/pictures/messages/messages';
import { readWorkbook } from '../../../../src/xlsx/read';
import { sheetOf } from '../../../support/sheet';
import { showPane, type ShownPane } from '../../../support/shown-pane';

const { ja, en } = PICTURES_MESSAGES;

const BUDGET = sheetOf([['支出'], ['事業費', 900], ['管理費', 100], ['計', 1000]]);

let sample: readonly SheetSnapshot[];
beforeAll(async () => {
  const file = join(import.meta.dirname, '../../../../assets/samples/reiwa6-kpi.xlsx');
  sample = (await readWorkbook(await readFile(file))).sheets;
  await Promise.all([import('../../../../src/taskpane/pictures/pictures-page'), loadResults()]);
});

let pane: ShownPane;
async function atPictures(sheets: readonly SheetSnapshot[]): Promise<void> {
  pane = await showPane(sheets);
  await pane.validate();
  await pane.click(pane.one('nav button', PANE_MESSAGES.ja.page.pictures));
  await pane.until(() => expect(pane.all(`[aria-label="${ja.sections}"]`)).toHaveLength(1));
}

const rows = (): string[] => pane.all('[data-row]').map(({ textContent }) => textContent);
const row = (name: string): HTMLElement => pane.one('[data-row]', name);
const selected = (): string[] => pane.host.selected.map((cell) => `${cell.sheet}!${addressOf(cell)}`);
const filter = (label: string, name: string): HTMLElement => pane.one(`[aria-label="${label}"] button`, name);
const boardRow = (id: string): HTMLElement => {
  const found = pane.all(`[data-row^="kpi:${id}/"]`)[0];
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** The cells of the first table whose caption says so. */
function table(caption: string): string[][] {
  const found = pane.all('table').find((each) => each.textContent.startsWith(caption));
  return [...(found?.querySelectorAll('tr') ?? [])].map((tr) =>
    [...tr.children].map(({ textContent }) => textContent),
  );
}

describe('the board of KPIs as it opens', () => {
  beforeAll(() => atPictures(sample));
  afterAll(() => pane.close());

  it('is what a workbook of KPI results alone opens with, counted by status', () => {
    expect(pane.all(`[aria-label="${ja.kpi.status}"] button`).map(({ textContent }) => textContent)).toEqual([
      'すべて35',
      '達成20',
      '未達成12',
      '未入力あり1',
      '判定不能2',
    ]);
    expect(pane.all('[data-row^="kpi:"]')).toHaveLength(35);
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
  ])('says %s in words', (_, id, expected) => {
    for (const text of expected) expect(boardRow(id).textContent).toContain(text);
  });

  it('explains the flags where it explains the bars', () => {
    const legend = pane.all(`[aria-label="${ja.kpi.legend}"] li`).map(({ textContent }) => textContent);
    expect(legend.slice(-2)).toEqual(['重重要度：高', '困困難度：高']);
  });

  it('has the table behind, measure by measure', () => {
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
});

describe('the board of KPIs', () => {
  beforeEach(() => atPictures(sample));
  afterEach(() => pane.close());

  it('shows one business and one status', async () => {
    await pane.click(filter(ja.kpi.business, '船員保険'));
    await pane.click(filter(ja.kpi.status, '判定不能'));
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain('令和6年11月30日時点の実績が必要です。');
  });

  it('goes to the KPI’s result, and opens to why it is judged so', async () => {
    await pane.click(boardRow('H.SINGLE_BID'));
    expect(selected()).toEqual(['KPI実績!I147']);
    await pane.click(pane.button(ja.kpi.explain('一者応札案件の割合')));
    const { textContent } = pane.element;
    expect(textContent).toContain('達成度は 125.0％です（目標 ÷ 実績）。');
    expect(textContent).toContain('A（参考評価）');
    expect(textContent).toContain(ja.kpi.gradeNote);
    expect(pane.all('blockquote')).toHaveLength(1);
  });

  it('says whose grounds a flag has', async () => {
    await pane.click(pane.button(ja.kpi.explain('現金給付等の申請に係る郵送化率')));
    expect(pane.element.textContent).toContain(ja.kpi.ofOthers);
  });

  it('shows the goals of the text with their flags, closed at first', async () => {
    for (const name of Object.values(ja.kpi.goals)) await pane.click(pane.button(name));
    expect(pane.all('[data-row^="goal:"]')).toHaveLength(11);
    expect(pane.all('[data-row^="promise:"]')).toHaveLength(17);
    expect(pane.all('[data-row^="kpi:S.SERVICE_STANDARD/"] [aria-label="困難度：高"]')).toHaveLength(1);
    expect(pane.all('[data-row^="measure:"] [aria-label="重要度：高"]').length).toBeGreaterThan(0);
    await pane.click(row('バイオシミラー置換成分の割合判定不能健康保険'));
    expect(pane.element.textContent).toContain('令和11年度の実績が必要です。');
  });

  it('speaks English', async () => {
    await act(async () => pane.session.speak('en'));
    await pane.until(() => expect(pane.element.textContent).toContain(en.kpi.title('FY2024')));
    expect(boardRow('H.SINGLE_BID').textContent).toContain('Target at most 15.0%');
  });
});

describe('the board of KPIs of a workbook without results', () => {
  beforeEach(() => atPictures([BUDGET]));
  afterEach(() => pane.close());

  it('shows the plan alone where there are no results, and says what to do', async () => {
    await pane.click(pane.one(`[aria-label="${ja.sections}"] button`, ja.section.kpis));
    expect(pane.element.textContent).toContain('「KPI 実績」のテンプレートを追加し');
    expect(pane.all('[data-row^="kpi:"]')).toHaveLength(35);
    expect(boardRow('H.CHECKUP').textContent).toContain('目標 61.7％以上');
    expect(boardRow('H.CHECKUP').textContent).not.toContain('判定不能');
    await pane.click(boardRow('H.CHECKUP'));
    expect(pane.all('blockquote')).toHaveLength(1);
  });

  it('is what the ribbon’s button shows', async () => {
    await pane.click(pane.one('nav button', PANE_MESSAGES.ja.page.check));
    await act(async () => sendToPane('board'));
    await pane.until(() => expect(pane.all('[data-row^="kpi:"]')).toHaveLength(35));
  });
});
