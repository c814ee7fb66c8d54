// The pictures of the README, in assets/screenshots: npm run screenshots
// Every state of the pane, into a folder: npm run screenshots -- FOLDER
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildAddIn } from './build-add-in';
import { buildWorkbench } from './build-workbench';
import { launchBrowser } from './chromium';
import { explain, PANE_STATES, validate } from './pane-states';
import { openWorkbench, type Opening, type OpenWorkbench } from './workbench-page';
import { serveWorkbench } from './workbench-server';

const ROOT = join(import.meta.dirname, '..');
const README = join(ROOT, 'assets', 'screenshots');
const SAMPLE = 'reiwa6-budget-faults.xlsx';
/** The pane says when it checked: in the pictures on the first morning of the fiscal year, whenever they are made. */
const NOW = Date.parse('2024-04-01T09:00:00+09:00');
const LANGUAGES = ['ja', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

const addIn = join(ROOT, '.cache', 'add-in');
const workbench = join(ROOT, '.cache', 'workbench');
await Promise.all([buildAddIn(addIn), buildWorkbench(workbench)]);
const server = await serveWorkbench({ workbench, addIn }, 0);
const browser = await launchBrowser();

function open(opening: Opening): Promise<OpenWorkbench> {
  return openWorkbench(browser, server.url, {
    ...opening,
    prepare: (page) =>
      page.addInitScript((now) => {
        if (window.parent !== window) Date.now = () => now;
      }, NOW),
  });
}

/** The pane alone, in a frame of so many pixels. */
async function pictureOfPane({ page }: OpenWorkbench, path: string): Promise<void> {
  await page.locator('#pane').screenshot({ path });
  await page.context().close();
}

const narrow = { width: 1000, height: 860, paneWidth: 320 } as const;

async function readmePictures(): Promise<void> {
  await rm(README, { recursive: true, force: true });
  await mkdir(README, { recursive: true });
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      const name = `${language}-${theme}.png`;
      const wide = await open({ language, theme, sample: SAMPLE, width: 1400, height: 860, paneWidth: 440 });
      await validate(wide);
      await explain(wide.pane, 'SUM-03');
      await wide.page.screenshot({ path: join(README, `workbench-${name}`) });
      await wide.page.context().close();

      const pane = await open({ language, theme, sample: SAMPLE, ...narrow });
      await validate(pane);
      await pictureOfPane(pane, join(README, `pane-320-${name}`));
    }
  }
}

async function everyState(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, { sample, reach }] of Object.entries(PANE_STATES)) {
    for (const language of LANGUAGES) {
      for (const look of [...THEMES, 'contrast'] as const) {
        const theme = look === 'dark' ? 'dark' : 'light';
        const state = await open({ language, theme, sample, ...narrow });
        if (look === 'contrast') await state.page.emulateMedia({ forcedColors: 'active' });
        await reach(state, language);
        await pictureOfPane(state, join(folder, `${name}-${language}-${look}.png`));
      }
    }
  }
}

const [folder] = process.argv.slice(2);
try {
  await (folder === undefined ? readmePictures() : everyState(resolve(folder)));
} finally {
  await browser.close();
  await server.close();
}
