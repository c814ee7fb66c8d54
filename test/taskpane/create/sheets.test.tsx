import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TEMPLATES, type TemplateId } from '../../../src/sheet/templates/templates';
import { CREATE_MESSAGES } from '../../../src/taskpane/create/messages/messages';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { loadWriting } from '../../../src/taskpane/session/load-writing';
import { planSheet } from '../../../src/sheet/templates/plan';
import { shown } from '../../support/content';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf } from '../../support/table';
import { FY2026 } from '../../support/year-plans';
import { TEMPLATE_NAMES } from '../../../src/messages/templates/messages';

const { ja } = CREATE_MESSAGES;
const BUDGET = sheetOf(
  rowsOf({ lines: [['収入'], ['会費', 10], ['計', 10], ['支出'], ['事業費', 10], ['計', 10]] }),
  { name: '予算' },
);
const RESULTS = sheetOf(
  [
    ['KPI', '年度', '分子', '分母'],
    ['H.CHECKUP', 'R8', 620, 1000],
  ],
  { name: '実績' },
);

let pane: ShownPane;
beforeAll(async () => {
  await Promise.all([loadWriting(), loadResults(), import('../../../src/taskpane/create/create-page')]);
});
beforeEach(async () => {
  pane = await showPane([BUDGET]);
});
afterEach(() => pane.close());

async function offer(what: 'templates' | 'reports'): Promise<void> {
  await act(async () => pane.session.offer(what));
  await pane.until(() => expect(pane.all('li').length).toBeGreaterThan(0));
}

const isOff = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';
const make = (kind: 'check' | 'kpi') => pane.button(ja.reports.make(ja.reports.name[kind]));

describe('the templates', () => {
  beforeEach(() => offer('templates'));

  it('are told of by a notice that never stands without its words, though these come late', async () => {
    const bars = () => pane.all('[role=alert] > *').map(({ textContent }) => textContent);
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(...bars()));
    observer.observe(pane.element, { childList: true, subtree: true });
    await pane.click(pane.button(ja.templates.addNamed(ja.templates.add, TEMPLATE_NAMES.ja.transfers)));
    await pane.until(() => expect(bars()).toEqual([expect.stringContaining('を作りました。')]));
    observer.disconnect();
    expect(seen).not.toContain('');
  });

  it('are all there, each with what it is for', () => {
    const cards = pane.all('li').map(({ textContent }) => textContent);
    const ids = Object.keys(TEMPLATES) as TemplateId[];
    expect(cards).toHaveLength(ids.length);
    for (const [index, id] of ids.entries()) {
      expect(cards[index]).toContain(TEMPLATE_NAMES.ja[id]);
      expect(cards[index]).toContain(ja.templates.purpose[id]);
    }
  });

  it('come empty or with the figures of the plan', async () => {
    const name = TEMPLATE_NAMES.ja['budget-health'];
    await pane.click(pane.button(ja.templates.addNamed(ja.templates.addEmpty, name)));
    await pane.until(() => expect(pane.host.inserted).toHaveLength(1));
    await pane.click(pane.button(ja.templates.addNamed(ja.templates.addPlanned('令和6年度'), name)));
    await pane.until(() => expect(pane.host.inserted).toHaveLength(2));
    const [empty, planned] = pane.host.inserted.map((content) =>
      content.rows.flat().filter((cell) => typeof cell?.value === 'number' && cell.formula === undefined),
    );
    expect(planned?.length).toBeGreaterThan((empty?.length ?? 0) + 10);
    await pane.until(() =>
      expect(pane.all('[role=alert]')[0]?.textContent).toContain('数値を入力して「検証」を選んでください。'),
    );
  });

  it('go on to the next year with what the check has read', async () => {
    const name = TEMPLATE_NAMES.ja.plan;
    pane.host.sheets.push(RESULTS, shown(planSheet(FY2026)));
    await act(() => pane.session.validate('workbook'));
    await pane.click(pane.button(ja.templates.addNamed(ja.templates.nextPlan('令和9年度'), name)));
    await pane.until(() => expect(pane.host.inserted).toHaveLength(1));
    const texts = pane.host.inserted[0]?.rows.flat().map((cell) => cell?.value);
    expect(texts).toContain(`令和9年度\u3000KPI の計画`);
    expect(texts).toContain(`シート「${RESULTS.name}」の実績`);
  });

  it('without printed figures have one button', async () => {
    await pane.click(pane.button(ja.templates.addNamed(ja.templates.add, TEMPLATE_NAMES.ja.transfers)));
    await pane.until(() => expect(pane.host.inserted).toHaveLength(1));
  });
});

describe('the reports', () => {
  it('wait for a check, and say so', async () => {
    await offer('reports');
    expect(isOff(make('check'))).toBe(true);
    expect(isOff(make('kpi'))).toBe(true);
    expect(pane.element.textContent).toContain(ja.reports.unchecked);
  });

  it('are made of what was checked; without results of KPIs the one on them is not, and says why', async () => {
    await pane.validate();
    await offer('reports');
    expect(isOff(make('kpi'))).toBe(true);
    expect(pane.element.textContent).toContain(ja.reports.noKpis);
    await pane.click(make('check'));
    await pane.until(() => expect(pane.host.inserted).toHaveLength(1));
    await pane.until(() =>
      expect(pane.all('[role=alert]')[0]?.textContent).toContain('シート「検証結果」を作りました。'),
    );
  });

  it('are made of results of KPIs', async () => {
    pane.host.sheets.push(RESULTS);
    await pane.validate();
    await offer('reports');
    await pane.click(make('kpi'));
    await pane.until(() => expect(pane.host.inserted).toHaveLength(1));
  });

  it('say that they check again where the workbook changed', async () => {
    await pane.validate();
    await act(async () => pane.session.setLive(false));
    await act(async () => pane.host.change({ sheets: ['予算'] }));
    await offer('reports');
    expect(pane.element.textContent).toContain(ja.reports.stale);
    expect(isOff(make('check'))).toBe(false);
    expect(isOff(make('kpi'))).toBe(false);
  });
});
