import { beforeAll, expect, it } from 'vitest';
import { activeCell, clickCell, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

it('the formula bar shows a text without an apostrophe as soon as the workbook is open', async () => {
  const { page, errors } = await workbench.open();
  const bar = page.locator('[data-u-comp=formula-bar]');
  const at = (await activeCell(page)).split('!').at(-1) ?? '';
  const opened = await bar.screenshot();
  await clickCell(page, 'C3');
  await clickCell(page, at);
  expect(opened.equals(await bar.screenshot())).toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});
