import type { Page } from 'playwright-core';
import { beforeAll, expect, it, vi } from 'vitest';
import { Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

const steps = (page: Page) => page.getByRole('region', { name: 'はじめに' });
const bookOf = (page: Page) =>
  page.evaluate(() => window.workbench?.api.getActiveWorkbook()?.getName() ?? null);

it('the first steps lead to a workbook and to the check, and stay away once they are closed', async () => {
  const { page, pane, errors } = await workbench.open();
  expect(await steps(page).getByRole('listitem').count()).toBe(3);
  await steps(page).getByText('いま開いているのは「reiwa6-budget.xlsx」です。').waitFor();
  await steps(page).getByLabel('見本を開く').selectOption('reiwa6-budget-faults.xlsx');
  await vi.waitFor(async () => expect(await bookOf(page)).toBe('reiwa6-budget-faults.xlsx'));
  await steps(page).getByText('いま開いているのは「reiwa6-budget-faults.xlsx」です。').waitFor();
  await steps(page).getByLabel('新しいブックを作る').selectOption('空のブック');
  await vi.waitFor(async () => expect(await bookOf(page)).toBe('Book1.xlsx'));
  await steps(page).getByText('いま開いているのは「Book1.xlsx」です。').waitFor();
  await pane.getByRole('button', { name: 'ブックを検証' }).waitFor();

  await steps(page).getByRole('button', { name: 'この案内を閉じる' }).click();
  expect(await steps(page).count()).toBe(0);
  await page.reload();
  await pane.getByRole('button', { name: 'ブックを検証' }).waitFor();
  expect(await steps(page).count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

it.each(['ja', 'en'] as const)('no way to a workbook is cut in %s', async (language) => {
  const { page } = await workbench.open({ language });
  const missing = await page.locator('#first-steps select').evaluateAll((selects) =>
    selects.map((select) => {
      const whole = select.cloneNode() as HTMLSelectElement;
      const label = select.querySelector('option')?.cloneNode(true);
      if (label) whole.append(label);
      whole.style.width = 'auto';
      select.after(whole);
      const lack = whole.offsetWidth - (select as HTMLSelectElement).offsetWidth;
      whole.remove();
      return Math.max(0, lack);
    }),
  );
  expect(missing).toEqual([0, 0]);
  await page.context().close();
});

it('an arrow key opens the list of ways, and chooses none', async () => {
  const { page } = await workbench.open();
  await steps(page).getByLabel('新しいブックを作る').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await bookOf(page)).toBe('reiwa6-budget.xlsx');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await vi.waitFor(async () => expect(await bookOf(page)).toBe('Book1.xlsx'));
  await page.context().close();
});

it('who is led to a sample is not told how to begin', async () => {
  const { page } = await workbench.open({ sample: 'reiwa6-kpi.xlsx' });
  expect(await steps(page).count()).toBe(0);
  await page.context().close();
});
