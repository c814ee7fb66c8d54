// The pictures of the README, in assets/screenshots: npm run screenshots
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAddIn } from './build-add-in';
import { buildWorkbench } from './build-workbench';
import { launchBrowser } from './chromium';
import { openWorkbench } from './workbench-page';
import { serveWorkbench } from './workbench-server';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'assets', 'screenshots');
const NARROW = 320;

const addIn = join(ROOT, '.cache', 'add-in');
const workbench = join(ROOT, '.cache', 'workbench');
await Promise.all([buildAddIn(addIn), buildWorkbench(workbench)]);
const server = await serveWorkbench({ workbench, addIn }, 0);
const browser = await launchBrowser();
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });

for (const language of ['ja', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const name = `${language}-${theme}.png`;
    const { page, pane } = await openWorkbench(browser, server.url, {
      language,
      theme,
      sample: 'reiwa6-budget-faults.xlsx',
      height: 860,
    });
    await page.locator('#bar button[data-command="Kpi.Validate"]').click();
    await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await page.screenshot({ path: join(FOLDER, `workbench-${name}`) });
    await page.context().close();

    const narrow = await openWorkbench(browser, server.url, { language, theme, paneWidth: NARROW });
    await narrow.page.locator('#pane').screenshot({ path: join(FOLDER, `pane-${String(NARROW)}-${name}`) });
    await narrow.page.context().close();
  }
}
await browser.close();
await server.close();
