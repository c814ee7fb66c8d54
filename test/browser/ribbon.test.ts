import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenWorkbench } from '../../scripts/workbench-page';
import { clickCell, violationsIn, Workbench } from './support';

const FAULTS = 'reiwa6-budget-faults.xlsx';
const NEED_FINDINGS = ['次の指摘', '前の指摘', '強調表示'];

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

describe('the add-in’s tab', () => {
  let open: OpenWorkbench;
  beforeEach(async () => {
    open = await workbench.openNext({ sample: FAULTS });
  });
  afterEach(() => expect(open.errors).toEqual([]));

  const ribbon = () => open.page.getByRole('toolbar', { name: '予算・KPI' });
  const button = (name: string) => ribbon().getByRole('button', { name, exact: true });
  const focused = () => open.page.evaluate(() => document.activeElement?.textContent);
  const findings = () => open.pane.locator('[data-row]').first();
  const offNow = () => ribbon().locator('[aria-disabled]').allTextContents();
  const hidePane = async () => {
    await button('作業ウィンドウを開く').click();
    await open.page.locator('#pane').waitFor({ state: 'hidden' });
  };

  it('has its groups, and says which keys do the same', async () => {
    const groups = await ribbon().getByRole('group').all();
    expect(await Promise.all(groups.map((group) => group.getAttribute('aria-label')))).toEqual([
      '検証',
      '作成',
      'KPI',
      '設定とヘルプ',
    ]);
    expect(await button('検証する').getAttribute('aria-keyshortcuts')).toBe('Control+Alt+Shift+K');
    expect(await button('検証する').getAttribute('title')).toMatch(/指摘事項を.*\(Ctrl\+Alt\+Shift\+K\)$/);
  });

  it('is one stop for Tab; the arrow keys go from button to button and round', async () => {
    await open.page.getByRole('combobox', { name: '言語' }).focus();
    await open.page.keyboard.press('Tab');
    await open.page.keyboard.press('Tab');
    expect(await focused()).toBe('検証する');
    await open.page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('作業ウィンドウを開く');
    await open.page.keyboard.press('Home');
    await open.page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('ヘルプ');
    await open.page.keyboard.press('Shift+Tab');
    await open.page.keyboard.press('Tab');
    expect(await focused()).toBe('ヘルプ');
  });

  it('offers the way to findings and the report when there are some', async () => {
    await vi.waitFor(async () => {
      expect(await offNow()).toEqual([...NEED_FINDINGS, 'レポート']);
    });
    await button('検証する').click();
    await findings().waitFor();
    await vi.waitFor(async () => {
      expect(await offNow()).toEqual([]);
    });
    // Another workbook begins anew.
    await open.page.getByLabel('見本', { exact: true }).selectOption('reiwa6-kpi.xlsx');
    await vi.waitFor(async () => {
      expect(await offNow()).toEqual([...NEED_FINDINGS, 'レポート']);
    });
  });

  it('does nothing by a button that is off', async () => {
    await hidePane();
    await button('レポート').click({ force: true });
    await open.page.waitForTimeout(300);
    expect(await open.page.locator('#pane').isHidden()).toBe(true);
  });

  it.each(['検証する', 'テンプレート', 'KPIボード', '設定'])('shows the pane for %s', async (name) => {
    await hidePane();
    expect(await button('作業ウィンドウを開く').getAttribute('aria-pressed')).toBe('false');
    await button(name).click();
    await open.page.locator('#pane').waitFor({ state: 'visible' });
    expect(await button('作業ウィンドウを開く').getAttribute('aria-pressed')).toBe('true');
  });

  it('leaves the pane as it is for what happens on the sheet', async () => {
    await button('検証する').click();
    await findings().waitFor();
    await hidePane();
    for (const name of NEED_FINDINGS) await button(name).click();
    await open.page.waitForTimeout(300);
    expect(await open.page.locator('#pane').isHidden()).toBe(true);
  });

  it('opens the help on a page of its own', async () => {
    const opening = open.page.waitForEvent('popup');
    await button('ヘルプ').click();
    const help = await opening;
    await help.waitForLoadState();
    expect(new URL(help.url()).pathname).toBe('/add-in/support.html');
    expect(await help.getByRole('heading', { name: '予算・KPI検証' }).count()).toBe(1);
    expect(await violationsIn(help.locator('html'))).toEqual([]);
    await help.close();
  });

  it.each(['the grid', 'the pane'])('is answered by the keys in %s', async (where) => {
    if (where === 'the grid') await clickCell(open.page, 'B7');
    else await open.pane.getByRole('button', { name: 'English' }).focus();
    await open.page.keyboard.press('Control+Alt+Shift+KeyJ');
    await findings().waitFor();
    // The sheet in front, not the workbook.
    expect(await open.pane.getByText('船員保険勘定').count()).toBe(0);
  });

  it('has an entry in the menu of a cell, in the language of the moment', async () => {
    await clickCell(open.page, 'B7', 'right');
    const entry = open.page.getByText('このシートを検証');
    await entry.waitFor();
    await open.page.keyboard.press('Escape');
    await clickCell(open.page, 'A1');
    await open.page.getByLabel('言語').selectOption('en');
    await open.page.getByRole('toolbar', { name: 'Budget & KPI' }).waitFor();
    await open.pane.locator('html[lang=en] #root > :not(.skeleton)').first().waitFor();

    await clickCell(open.page, 'B7', 'right');
    await open.page.getByText('Check this sheet').click();
    await findings().waitFor();
    expect(await open.pane.getByText('船員保険勘定').count()).toBe(0);
    // the page stays in the other language
    await open.page.close();
  });
});

describe.each(['ja', 'en'] as const)('the bar in %s', (language) => {
  it.each([
    ['light', 1400],
    ['dark', 1400],
    ['light', 360],
  ] as const)('has nothing that axe objects to when %s and %i pixels wide', async (theme, width) => {
    const { page, errors } = await workbench.open({ language, theme, width });
    for (const part of ['#bar', '#pane']) expect(await violationsIn(page.locator(part))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
