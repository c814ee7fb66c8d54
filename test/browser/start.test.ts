import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Workbench } from './support';

describe('the pane’s start', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start();
  });
  afterAll(() => workbench.close());

  it('loads no script before the pane is up but those that are counted for its first paint', async () => {
    const { page, requests } = await workbench.open();
    const asked = requests
      .map((url) => new URL(url).pathname)
      .filter((path) => path.startsWith('/add-in/') && path.endsWith('.js'))
      .map((path) => path.slice('/add-in/'.length));
    const counted = inject('addIn').firstPaint.filter((path) => path.endsWith('.js'));
    expect(asked.sort()).toEqual([...counted].sort());
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
