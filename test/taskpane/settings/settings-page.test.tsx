import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { seamenBudget } from '../../../src/plan/fy2024/seamen-budget';
import { departures } from '../../../src/review/settings';
import { readSettings, storeSettings } from '../../../src/review/settings-store';
import { DEFAULT_SETTINGS, withSetting, type ReviewSettings } from '../../../src/review/settings';
import { WORKBOOK_SETTING } from '../../../src/review/workbook-settings';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { nextPlanSheet } from '../../../src/sheet/templates/next-plan';
import { planSheet } from '../../../src/sheet/templates/plan';
import { SETTING_MESSAGES } from '../../../src/taskpane/settings/messages/messages';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { shown } from '../../support/content';
import { official } from '../../support/official';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf } from '../../support/table';

const messages = SETTING_MESSAGES.ja;
const { ja } = PANE_MESSAGES;
const BUDGET = sheetOf(rowsOf(official(seamenBudget)), { name: '船員' });

let pane: ShownPane;
beforeAll(async () => {
  await loadResults();
  await import('../../../src/taskpane/settings/settings-page');
});
beforeEach(async () => {
  pane = await showPane([BUDGET]);
});
afterEach(() => pane.close());

/** The settings that the workbook keeps. */
function stored(): ReviewSettings {
  const { settings, damage } = readSettings(pane.host.stored.get(WORKBOOK_SETTING.settings));
  expect(damage).toBeNull();
  return settings;
}

/** The control that a label names. */
function labelled(name: string): HTMLElement {
  const label = pane.all('label').find((each) => each.textContent.startsWith(name));
  const id = label?.getAttribute('for');
  const found = id && pane.all('input, select, button').find((each) => each.id === id);
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
}

async function opened(): Promise<void> {
  await pane.click(pane.button(ja.page.settings));
  await pane.until(() => expect(pane.all('select').length).toBeGreaterThan(1));
}

/** Types, and leaves the field. */
async function enter(name: string, text: string): Promise<void> {
  const field = labelled(name);
  await act(async () => field.focus());
  await pane.type(field, text);
  await act(async () => field.blur());
}

const alerts = (): string[] => pane.all('[role=alert]').map(({ textContent }) => textContent);
const status = (): string =>
  pane
    .all('[role=status]')
    .map(({ textContent }) => textContent)
    .join('');

async function kept(...keys: string[]): Promise<void> {
  await pane.until(() => expect(departures(stored())).toEqual(keys));
}

describe('the settings of the workbook', () => {
  it('say that all is as planned, what the plan says and where each acts', async () => {
    await opened();
    expect(pane.element.textContent).toContain(messages.asPlanned);
    expect(pane.element.textContent).toContain('印刷された予備費を説明できる 10,000,000 円単位とします。');
    expect(pane.element.textContent).toContain('使われるルール：SUM-01–06、UNIT-01、RES-01、TRN-03');
    expect(pane.element.textContent).toContain('使われるルール：YOY-01 前年度からの増減');
    expect(pane.element.textContent).not.toContain(messages.changed);
  });

  it('are kept as they are chosen, one by one', async () => {
    await opened();
    await pane.choose(labelled(messages.setting.unit.name), '1000000');
    await kept('unit');
    await pane.choose(labelled(messages.setting.rounding.name), 'truncate');
    await kept('unit', 'rounding');
    await pane.click(labelled(messages.setting.approvalWithinLines.name));
    await kept('unit', 'rounding', 'approvalWithinLines');
    expect(stored().reading).toMatchObject({ unit: 1_000_000, rounding: 'truncate' });
    expect(pane.element.textContent).toContain(messages.changedCount(3));
    expect(status()).toContain(messages.saved);
  });

  it.each<[string, string, string, (settings: ReviewSettings) => unknown, unknown]>([
    [
      'the unit of the contingency',
      messages.setting.contingencyRoundedTo.name,
      '１百万円',
      ({ rules }) => rules.contingencyRoundedTo,
      1_000_000,
    ],
    [
      'the share of movement',
      messages.setting.movement.name,
      '１２．５％',
      ({ rules }) => rules.movement.toFraction(),
      '1/8',
    ],
    [
      'what a large contract is',
      messages.setting.largeContract.name,
      '1,000万円',
      ({ rules }) => rules.largeContract,
      10_000_000,
    ],
  ])('take %s as people write it', async (_, name, text, of, value) => {
    await opened();
    await enter(name, text);
    await pane.until(() => expect(of(stored())).toBe(value));
  });

  it.each([
    [messages.setting.contingencyRoundedTo.name, '0', '0 より大きい数を入力してください。'],
    [
      messages.setting.contingencyRoundedTo.name,
      '百円',
      '数字で入力してください（例：10,000,000 や 1,000万）。',
    ],
    [messages.setting.movement.name, '-5', '0 以上の数を入力してください。'],
    [messages.setting.movement.name, '', '数字で入力してください（例：20 や 12.5）。'],
    [messages.setting.largeContract.name, '0.5', '1 円未満の端数がないように入力してください。'],
  ])('refuse at %s what cannot be: %s', async (name, text, fault) => {
    await opened();
    await enter(name, text);
    expect(pane.element.textContent).toContain(fault);
    expect(labelled(name).getAttribute('aria-invalid')).toBe('true');
    expect(pane.host.stored.has(WORKBOOK_SETTING.settings)).toBe(false);
    await enter(name, '7');
    expect(pane.element.textContent).not.toContain(fault);
  });

  it('forget with Escape what was typed, and take with Enter what is right', async () => {
    await opened();
    const field = labelled(messages.setting.movement.name) as HTMLInputElement;
    const press = (key: string) =>
      act(async () => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    await pane.type(field, 'たくさん');
    await press('Escape');
    expect(field.value).toBe('20');
    await pane.type(field, '30');
    await press('Enter');
    await kept('movement');
  });

  it('leave an amount unset where its field is emptied', async () => {
    await opened();
    await enter(messages.setting.largeContract.name, '5');
    await kept('largeContract');
    await enter(messages.setting.largeContract.name, '');
    await kept();
  });

  it('go back to the plan one by one, with the focus on the setting', async () => {
    await opened();
    await pane.choose(labelled(messages.setting.unit.name), '1');
    await kept('unit');
    await pane.click(pane.button(messages.backOf(messages.setting.unit.name)));
    await kept();
    expect(document.activeElement).toBe(labelled(messages.setting.unit.name));
    expect(pane.element.textContent).toContain(messages.asPlanned);
  });

  it('go back to the plan all at once', async () => {
    pane.host.stored.set(
      WORKBOOK_SETTING.settings,
      storeSettings(withSetting(withSetting(DEFAULT_SETTINGS, 'unit', 1), 'largeContract', 5)),
    );
    await opened();
    await pane.click(pane.button(messages.backAll));
    await kept();
    expect(document.activeElement?.textContent).toBe(messages.asPlanned);
  });

  it('judge the shown result again, and say so', async () => {
    await pane.validate();
    expect(pane.session.state().result?.counts).toEqual({ error: 0, warning: 0, info: 4 });
    await opened();
    await pane.click(labelled(`「保険給付費」＋「介護納付金」`));
    await enter(messages.setting.contingencyRoundedTo.name, '1百万円');
    await pane.until(() => expect(status()).toContain(messages.judged));
    expect(pane.session.state().result?.counts).toEqual({ error: 0, warning: 1, info: 3 });
  });

  it('that cannot be read say so, and are written over when the person agrees', async () => {
    pane.host.stored.set(WORKBOOK_SETTING.settings, { version: 9 });
    await opened();
    expect(pane.element.textContent).toContain(
      messages.damaged('新しい版のアドイン（形式 9）で保存されています'),
    );
    await pane.choose(labelled(messages.setting.unit.name), '1');
    await pane.until(() => expect(alerts().join('')).toContain('上書きすると、読めないものは失われます。'));
    expect(status()).not.toContain(messages.saved);
    await pane.click(pane.button(ja.agree['ask-overwrite']));
    await kept('unit');
  });
});

describe('the base of the contingency', () => {
  it('says of each what it comes to by the plan’s figures', async () => {
    await opened();
    const label = (name: string): string =>
      pane.all('label').find(({ textContent }) => textContent.includes(name))?.textContent ?? '';
    expect(label('「保険給付費」＋「業務経費」')).toContain(
      '30,816 × 0.5％ ＝ 154.1 → 150 百万円（計画の予備費 150 を説明できます）',
    );
    await enter(messages.setting.contingencyRoundedTo.name, '1百万円');
    await pane.until(() =>
      expect(label('「保険給付費」＋「介護納付金」')).toContain(
        '153.5 → 153 百万円（計画の予備費 150 と異なります）',
      ),
    );
  });

  it('is chosen by line, a part never beside its whole, and never empty', async () => {
    await opened();
    await pane.click(labelled(messages.base.chooseLines));
    await pane.click(labelled('業務経費'));
    await pane.until(() => expect(stored().rules.contingencyBase).toEqual(['保険給付費']));
    await pane.click(labelled('福祉事業経費'));
    await pane.until(() => expect(stored().rules.contingencyBase).toEqual(['保険給付費', '福祉事業経費']));
    await pane.click(labelled('業務経費'));
    // which is what the plan says
    await pane.until(() => expect(stored().rules.contingencyBase).toBeNull());
    expect(labelled('福祉事業経費').hasAttribute('disabled')).toBe(true);
    await pane.click(labelled('保険給付費'));
    await pane.until(() => expect(stored().rules.contingencyBase).toEqual(['業務経費']));
    await pane.click(labelled('業務経費'));
    expect(pane.element.textContent).toContain(messages.noLine);
    expect(stored().rules.contingencyBase).toEqual(['業務経費']);
  });

  it('keeps a line that the plan does not know until the person takes it away', async () => {
    pane.host.stored.set(
      WORKBOOK_SETTING.settings,
      storeSettings(withSetting(DEFAULT_SETTINGS, 'contingencyBase', ['保険給付費', '給付事業費'])),
    );
    await opened();
    expect(pane.element.textContent).toContain(messages.base.unknown);
    await pane.click(labelled('介護納付金'));
    await pane.until(() =>
      expect(stored().rules.contingencyBase).toEqual(['保険給付費', '介護納付金', '給付事業費']),
    );
  });
});

describe('the severities', () => {
  it('are set and taken back rule by rule', async () => {
    await opened();
    await pane.click(pane.button('ルールの深刻度'));
    const choice = (code: string): HTMLElement => {
      const row = pane.all('tr').find(({ textContent }) => textContent.startsWith(code));
      const select = row?.querySelector('select');
      if (!select) throw new Error(`no row for ${code}`);
      return select;
    };
    expect(choice('OBL-04').textContent).toContain('ルールどおり（警告）');
    await pane.choose(choice('OBL-04'), 'error');
    await pane.choose(choice('SUM-03'), 'info');
    await pane.until(() =>
      expect(stored().rules.severities).toEqual({ 'OBL-04': 'error', 'SUM-03': 'info' }),
    );
    await pane.choose(choice('OBL-04'), '');
    await pane.until(() => expect(stored().rules.severities).toEqual({ 'SUM-03': 'info' }));
  });
});

describe('the settings of the person', () => {
  it('hold the name that acknowledgements carry, apart from the workbook', async () => {
    await opened();
    await enter(messages.name, ' 山田 ');
    expect(pane.host.kept.get('name')).toBe('山田');
    expect(pane.host.stored.size).toBe(0);
  });

  it('hold the language and whether changes are followed', async () => {
    await opened();
    await pane.click(labelled(messages.live));
    expect(pane.session.state().live).toBe(false);
    await pane.click(labelled(messages.notes));
    expect(pane.session.state().notes).toBe(true);
    await pane.choose(labelled(messages.language), 'en');
    expect(pane.element.textContent).toContain(SETTING_MESSAGES.en.asPlanned);
  });
});

describe('the plans', () => {
  it('are named with their year, document, KPIs and lines', async () => {
    await opened();
    const text = pane.element.textContent;
    expect(text).toContain('令和６年度');
    expect(text).toContain('全国健康保険協会 令和６年度事業計画・予算');
    expect(text).toContain('健康保険 19 件、船員保険 16 件');
  });
});

describe('a plan that the workbook brings', () => {
  it('is named with its year and sheet after a check', async () => {
    pane.host.sheets.push(shown(planSheet({ ...kpiPlan, fiscalYear: 2026 })));
    await pane.validate();
    await opened();
    const plans = pane.one('section', messages.plans.heading).textContent;
    expect(plans).toContain('令和8年度シート計画KPI健康保険 19 件、船員保険 16 件');
    expect(plans).not.toContain(messages.plans.printed);
  });

  it.each([
    ['of a year that has a printed plan', planSheet(kpiPlan), messages.plans.printed],
    ['that lacks its targets', nextPlanSheet(kpiPlan), messages.plans.faulty],
  ])('%s says that nothing is judged by it', async (_, content, sentence) => {
    pane.host.sheets.push(shown(content));
    await pane.validate();
    await opened();
    expect(pane.element.textContent).toContain(sentence);
  });
});
