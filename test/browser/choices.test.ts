import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenWorkbench } from '../../scripts/workbench-page';
import { Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

describe('the pane beside a workbook', () => {
  it('hides the pane by the ribbon, and shows it again', async () => {
    const { page } = await workbench.openNext();
    const button = page.getByRole('button', { name: '作業ウィンドウ' });
    await button.click();
    await page.locator('#pane').waitFor({ state: 'hidden' });
    await button.click();
    await page.locator('#pane').waitFor({ state: 'visible' });
  });

  it('gets the pane when validating while it is hidden', async () => {
    const { page } = await workbench.openNext();
    await page.getByRole('button', { name: '作業ウィンドウ' }).click();
    await page.locator('#pane').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '検証する' }).click();
    await page.locator('#pane').waitFor({ state: 'visible' });
  });
});

describe('a person at the workbench', () => {
  let open: OpenWorkbench;
  beforeEach(async () => {
    open = await workbench.open();
  });
  afterEach(() => open.page.context().close());

  const displayLanguage = () =>
    open.pane.locator('body').evaluate(async () => {
      await Office.onReady();
      return Office.context.displayLanguage;
    });
  const backgroundInOffice = () =>
    open.pane.locator('body').evaluate(async () => {
      await Office.onReady();
      return Office.context.officeTheme.bodyBackgroundColor;
    });

  it('changes the language of the workbench and of the add-in, and it stays changed', async () => {
    const { page } = open;
    expect(await displayLanguage()).toBe('ja-JP');
    await page.getByLabel('言語').selectOption('en');
    await page.getByRole('button', { name: 'Check', exact: true }).waitFor();
    await page.goto(workbench.url);
    await page.getByRole('button', { name: 'Check', exact: true }).waitFor();
    await open.pane.locator('#root > :not(.skeleton)').first().waitFor();
    expect(await displayLanguage()).toBe('en-US');
  });

  it('changes to the dark theme, and the add-in hears of it', async () => {
    const { page } = open;
    expect(await backgroundInOffice()).toBe('#ffffff');
    await page.getByLabel('ダーク').check();
    await page.locator('html[data-theme=dark]').waitFor();
    await page.goto(workbench.url);
    await open.pane.locator('#root > :not(.skeleton)').first().waitFor();
    expect(await backgroundInOffice()).toBe('#1f1f1f');
  });

  it('moves the divider with the arrow keys, and it stays moved', async () => {
    const { page } = open;
    const width = async () => (await page.locator('#pane').boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('separator').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(before + 16);
    await page.reload();
    expect(await width()).toBe(before + 16);
  });

  it('drags the divider over the pane', async () => {
    const { page } = open;
    const divider = await page.getByRole('separator').boundingBox();
    if (!divider) throw new Error('no divider');
    const [x, y] = [divider.x + 2, divider.y + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 200, y, { steps: 4 });
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.up();
    const box = await page.locator('#pane').boundingBox();
    expect(box?.width).toBeCloseTo(380 - 40, -1);
  });
});
