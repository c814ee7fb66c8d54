import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from 'react';
import { kpiPlan } from '../../../../src/plan/fy2024/kpis';
import { BRANCHES } from '../../../../src/sheet/kpis/branches';
import { branchResultsSheet } from '../../../../src/sheet/templates/results-by-branch';
import { monthlyResultsSheet, monthRows } from '../../../../src/sheet/templates/results-by-month';
import { loadResults } from '../../../../src/taskpane/check/load-results';
import { PANE_MESSAGES } from '../../../../src/taskpane/messages/messages';
import { PICTURES_MESSAGES } from '../../../../src/taskpane/pictures/messages/messages';
import { PARTS_MESSAGES } from '../../../../src/taskpane/pictures/parts/messages/messages';
import { shown } from '../../../support/content';
import { showPane, type ShownPane } from '../../../support/shown-pane';

const { ja } = PICTURES_MESSAGES;
const texts = PARTS_MESSAGES.ja;

const byBranch = shown(
  branchResultsSheet(
    kpiPlan,
    ({ branch }) => ({ result: { numerator: 600 + BRANCHES.indexOf(branch), denominator: 1000 } }),
    'ja',
    ['H.CHECKUP'],
  ),
);
const byMonth = shown(
  monthlyResultsSheet(
    kpiPlan,
    () => ({ kind: 'cumulative', numerators: [30, 80, 150], denominators: [1000, 1000, 1000] }),
    'ja',
    monthRows(kpiPlan).filter(({ kpi, fiscalYear }) => kpi.id === 'H.GUIDANCE' && fiscalYear === 2024),
  ),
);

let pane: ShownPane;
beforeAll(async () => {
  await Promise.all([
    import('../../../../src/taskpane/pictures/pictures-page'),
    import('../../../../src/taskpane/pictures/parts/parts-section'),
    import('../../../../src/taskpane/pictures/parts/what-if-section'),
    loadResults(),
  ]);
  pane = await showPane([byBranch, byMonth]);
  await pane.validate();
  await pane.click(pane.one('nav button', PANE_MESSAGES.ja.page.pictures));
  await pane.until(() => expect(pane.all(`[aria-label="${ja.sections}"]`)).toHaveLength(1));
});
afterAll(() => pane.close());

const tile = (branch: string) => pane.one('[data-status]', branch);

/** The cells of the first table whose caption says so. */
function table(caption: string): string[][] {
  const found = pane.all('table').find((each) => each.textContent.startsWith(caption));
  return [...(found?.querySelectorAll('tr') ?? [])].map((tr) =>
    [...tr.children].map(({ textContent }) => textContent),
  );
}

describe('the pictures by branch', () => {
  beforeAll(async () => {
    await pane.click(pane.one('button', ja.section.parts));
    await pane.until(() => expect(pane.all('[data-status]')).toHaveLength(47));
  });

  it('show the 47 branches with one stop for the Tab key', () => {
    expect(pane.all('[data-status="met"]')).toHaveLength(30);
    expect(pane.all('[data-status="not_met"]')).toHaveLength(17);
    expect(pane.all('[data-status][tabindex="0"]')).toHaveLength(1);
    expect(tile('北海道').getAttribute('aria-label')).toBe('北海道：60.0％、未達成、47位');
  });

  it('go from tile to tile by arrows', async () => {
    const key = (branch: string, name: string) =>
      act(async () => {
        tile(branch).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      });
    await act(async () => tile('北海道').focus());
    await key('北海道', 'ArrowDown');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('青森');
    expect(pane.all('[data-status][tabindex="0"]')[0]?.getAttribute('aria-label')).toContain('青森');
  });

  it('say of a branch what it lacks, to the case', async () => {
    await pane.click(tile('兵庫'));
    const said = pane.one('[role="status"]', '兵庫').textContent;
    expect(said).toContain(texts.map.place('20', false));
    expect(tile('兵庫').getAttribute('aria-pressed')).toBe('true');
    await pane.click(tile('青森'));
    expect(pane.one('[role="status"]', '青森').textContent).toContain(texts.needed.among('16'));
  });

  it('have all of it in the table behind them', () => {
    const rows = table(texts.map.caption(texts.name('生活習慣病予防健診実施率', '令和6年度')));
    expect(rows).toHaveLength(48);
    expect(rows[1]).toEqual(['沖縄', '1', '64.6％', '61.7％', '達成', '0.0ポイント', '0']);
    expect(rows[47]).toEqual(['北海道', '47', '60.0％', '61.7％', '未達成', '1.7ポイント', '17']);
  });
});

describe('the pictures by month', () => {
  it('hold the last month against the way to the target', async () => {
    await pane.choose(
      pane.one('select', '被保険者の特定保健指導実施率'),
      pane.all('option')[1]?.getAttribute('value') ?? '',
    );
    const rows = table(texts.trend.caption(texts.name('被保険者の特定保健指導実施率', '令和6年度')));
    expect(rows[1]).toEqual(['4月', '3.0％', '1.8％', '+1.2']);
    expect(rows[4]).toEqual(['7月', '', '7.2％', '']);
    expect(pane.element.textContent).toContain(texts.trend.pace('6月', '15.0％', '5.4％'));
  });

  it('follow another way to the target', async () => {
    await pane.click(pane.one('button', texts.trend.shapeOf.back));
    const rows = table(texts.trend.caption(texts.name('被保険者の特定保健指導実施率', '令和6年度')));
    expect(rows[1]?.[2]).toBe('0.3％');
  });
});

describe('what if', () => {
  it('moves a result, and with it status, grade and points, and writes nothing', async () => {
    await pane.click(pane.one('button', ja.section.whatIf));
    await pane.until(() => expect(pane.all('input[type="range"]')).toHaveLength(1));
    const column = (at: number) =>
      table(texts.whatIf.caption)
        .slice(1)
        .map((row) => row[at]);
    expect(column(1)).toEqual(column(2));
    await pane.type(pane.one('input', texts.whatIf.field('')), '62');
    expect(column(2)?.slice(0, 3)).toEqual(['62.0％', '達成', '0.0ポイント']);
    expect(column(2)?.slice(4, 6)).toEqual(['B（参考評価）', '3']);
    await pane.click(pane.button(texts.whatIf.reset));
    expect(column(1)).toEqual(column(2));
  });

  it('moves the pace of the months that are left', async () => {
    const options = pane.all('option').filter(({ textContent }) => textContent.includes('特定保健指導'));
    await pane.choose(pane.one('select', '特定保健指導'), options[0]?.getAttribute('value') ?? '');
    await pane.click(pane.one('button', texts.whatIf.mode.pace));
    // 15.0 % at the end of June: 5 points a month so far
    expect(pane.element.textContent).toContain(texts.whatIf.yearEnd('60.0％'));
    await pane.type(pane.one('input', texts.whatIf.field('')), '0.7');
    expect(pane.element.textContent).toContain(texts.whatIf.yearEnd('21.3％'));
    const status = () => table(texts.whatIf.caption)[2]?.[2];
    expect(status()).toBe('未達成');
    await pane.type(pane.one('input', texts.whatIf.field('')), '0.73');
    expect(status()).toBe('達成');
  });
});
