// The pictures of the README, in assets/screenshots: npm run screenshots
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { buildAddIn } from './build-add-in';
import { buildWorkbench } from './build-workbench';
import { launchBrowser } from './chromium';
import { openWorkbench, type Opening } from './workbench-page';
import { serveWorkbench } from './workbench-server';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'assets', 'screenshots');
const SAMPLE = 'reiwa6-budget-faults.xlsx';
/** The pane says when it checked: in the pictures on the first morning of the fiscal year, whenever they are made. */
const NOW = Date.parse('2024-04-01T09:00:00+09:00');

const addIn = join(ROOT, '.cache', 'add-in');
const workbench = join(ROOT, '.cache', 'workbench');
await Promise.all([buildAddIn(addIn), buildWorkbench(workbench)]);
const server = await serveWorkbench({ workbench, addIn }, 0);
const browser = await launchBrowser();
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });

async function validated(opening: Opening) {
  const open = await openWorkbench(browser, server.url, {
    ...opening,
    sample: SAMPLE,
    prepare: (page) =>
      page.addInitScript((now) => {
        if (window.parent !== window) Date.now = () => now;
      }, NOW),
  });
  await open.page.locator('#bar button[data-command="Kpi.Validate"]').click();
  await open.pane.locator('[data-row]').first().waitFor();
  return open;
}

/** Chooses a finding, so that its cell is shown, and opens its arithmetic. */
async function explain(pane: FrameLocator, row: string): Promise<void> {
  const finding = pane.locator(`li:has([data-row^="${row}"])`).first();
  await finding.locator('[data-row]').click();
  await finding.locator('[aria-expanded=false]').click();
  await finding.locator('[aria-expanded=true]').waitFor();
}

for (const language of ['ja', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const name = `${language}-${theme}.png`;
    const wide = await validated({ language, theme, width: 1400, height: 860, paneWidth: 440 });
    await explain(wide.pane, 'SUM-03');
    await wide.page.screenshot({ path: join(FOLDER, `workbench-${name}`) });
    await wide.page.context().close();

    const narrow = await validated({ language, theme, width: 1000, height: 860, paneWidth: 320 });
    await narrow.page.locator('#pane').screenshot({ path: join(FOLDER, `pane-320-${name}`) });
    await narrow.page.context().close();
  }
}
await browser.close();
await server.close();
