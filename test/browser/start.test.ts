import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SHOWN } from '../../src/entry/start';
import { Workbench } from './support';

/** What the empty pane of the official React template weighs at its first paint. */
const BUDGET_KB = 169;

describe('the pane’s start', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start();
  });
  afterAll(() => workbench.close());

  it(`loads ${String(BUDGET_KB)} KB at most until it first shows itself, compressed`, async () => {
    const { page, pane } = await workbench.open();
    const paths = await pane.locator('body').evaluate((_, mark) => {
      const [shown] = performance.getEntriesByName(mark);
      if (!shown) throw new Error(`the page has no mark ${mark}`);
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < shown.startTime)
        .map(({ name }) => new URL(name).pathname);
    }, SHOWN);
    const own = paths
      .filter((path) => path.startsWith('/add-in/'))
      .map((path) => path.slice('/add-in/'.length));
    expect(own).toContain('functions.js');
    const { folder } = inject('addIn');
    const files = await Promise.all(['taskpane.html', ...own].map((path) => readFile(join(folder, path))));
    const compressed = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    expect(compressed / 1024).toBeLessThanOrEqual(BUDGET_KB);
    await page.context().close();
  });

  it('says so when office.js cannot be loaded, and begins again at the button', async () => {
    const { page, pane } = await workbench.open({ language: 'ja' });
    await page.route('**/office/office.js', (route) => route.abort());
    await pane.locator('body').evaluate(() => window.location.reload());
    const alert = pane.getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('p').textContent()).toMatch(/office\.js/);

    await page.unroute('**/office/office.js');
    await alert.getByRole('button').click();
    await pane.locator('#root > :not(.skeleton):not(.trouble)').first().waitFor();
    await page.context().close();
  });
});
