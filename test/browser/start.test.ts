import { beforeAll, describe, expect, inject, it } from 'vitest';
import { Workbench } from './support';

describe('the pane’s start', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start();
  });

  it('needs nothing to show itself but what is counted for its first paint', async () => {
    const { firstPaint } = inject('addIn');
    const { page, pane } = await workbench.open({
      prepare: (fresh) =>
        fresh.route('**/add-in/*.js', async (route) => {
          const name = new URL(route.request().url()).pathname.replace('/add-in/', '');
          if (firstPaint.includes(name)) await route.continue();
        }),
    });
    expect(await pane.getByRole('button').count()).toBeGreaterThan(0);
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
    await pane.locator('#root > :not(.skeleton):not(.failure)').first().waitFor();
    await page.context().close();
  });
});
