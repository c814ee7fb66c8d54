import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, withSetting, type ReviewSettings } from '../../../src/review/settings';
import { storeSettings } from '../../../src/review/settings-store';
import { WORKBOOK_SETTING } from '../../../src/review/workbook-settings';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { DETAIL_MESSAGES, RESULT_MESSAGES } from '../../../src/taskpane/results/messages/messages';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf } from '../../support/table';

const messages = RESULT_MESSAGES.ja.settings;

/** The sum of 事業費 fails, and a number is a text. */
const BUDGET = sheetOf(
  rowsOf({
    lines: [
      ['収入'],
      ['会費', 21],
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

let pane: ShownPane;
beforeAll(() => loadResults());
beforeEach(async () => {
  pane = await showPane([BUDGET]);
});
afterEach(() => pane.close());

async function judgedBy(settings: ReviewSettings): Promise<void> {
  pane.host.stored.set(WORKBOOK_SETTING.settings, storeSettings(settings));
  await pane.validate();
}

async function explained(code: string): Promise<string> {
  const row = pane.one('li', code);
  const button = row.querySelector<HTMLElement>('[aria-expanded=false]');
  if (button) await pane.click(button);
  return row.textContent;
}

const truncated = withSetting(DEFAULT_SETTINGS, 'rounding', 'truncate');

describe('settings that depart from the plan', () => {
  it('are not spoken of where there are none', async () => {
    await judgedBy(DEFAULT_SETTINGS);
    expect(pane.element.textContent).not.toContain(messages.see);
    expect(await explained('SUM-03')).not.toContain(messages.ofFinding);
  });

  it('are counted above the result, and lead to the settings', async () => {
    await judgedBy(truncated);
    expect(pane.element.textContent).toContain('この検証には、計画から変えた設定が 1 件あります。');
    await pane.click(pane.button(messages.see));
    expect(pane.session.state().page).toBe('settings');
  });

  it('are told at the findings that they acted on, and not at others', async () => {
    await judgedBy(withSetting(truncated, 'severities', { 'SUM-03': 'warning' }));
    const sum = await explained('SUM-03');
    expect(sum).toContain(messages.ofFinding);
    expect(sum).toContain('端数の扱いを切捨てとする');
    expect(sum).toContain('ルールでは「エラー」のところを「警告」とする');
    expect(await explained('TEXT-01')).not.toContain(messages.ofFinding);
  });

  it('are listed with how the sheets were read', async () => {
    await judgedBy(truncated);
    await pane.click(pane.button(DETAIL_MESSAGES.ja.view.reading));
    expect(pane.one('[role=tabpanel] section', messages.heading).textContent).toContain(
      '端数の扱いを切捨てとする',
    );
  });
});
