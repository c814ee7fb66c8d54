import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from '../../scripts/build-add-in';
import { buildWorkbench } from '../../scripts/build-workbench';
import { launchBrowser } from '../../scripts/chromium';
import { openWorkbench } from '../../scripts/workbench-page';
import { serveWorkbench } from '../../scripts/workbench-server';
import configuration from '../../webpack.config';
import type { AtEnd, Case } from '../case';

const CACHE = join(import.meta.dirname, '..', '..', '.cache');

/** What the frame's page is waited for to have. */
type Milestone = 'functions' | 'buttons';

/** Loads the frame's page anew; done when it has come so far. */
async function reloadUntil(page: Page, milestone: Milestone): Promise<void> {
  await page.evaluate(async (wanted) => {
    const frame = document.querySelector<HTMLIFrameElement>('#pane');
    const old = frame?.contentDocument;
    if (!frame || !old) throw new Error('the workbench has no pane');
    frame.contentWindow?.location.reload();
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const now = frame.contentDocument;
      if (!now || now === old) continue;
      const runtime = (
        frame.contentWindow as { CustomFunctions?: { _association?: { mappings?: object } } } | null
      )?.CustomFunctions;
      const isThere =
        wanted === 'functions'
          ? Object.keys(runtime?._association?.mappings ?? {}).length > 0
          : now.querySelector('#root button') !== null && now.querySelector('.skeleton') === null;
      if (isThere) return;
    }
  }, milestone);
}

async function paneOf(browser: Browser, workbench: string, addIn: string, atEnd: AtEnd): Promise<Page> {
  const { url, close } = await serveWorkbench({ workbench, addIn }, 0);
  atEnd(close);
  return (await openWorkbench(browser, url)).page;
}

/** The pane beside one like the official React template's, built alike and in the same frame. */
export default async function cases(atEnd: AtEnd): Promise<Case[]> {
  const folder = await mkdtemp(join(CACHE, 'bench-'));
  const [workbench, addIn, template] = ['workbench', 'add-in', 'template'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await buildWorkbench(workbench);
  await build(configuration({ out: addIn }));
  await build({
    ...configuration({ out: template }),
    entry: { functions: './bench/template/entry.tsx' },
    cache: false,
  });
  atEnd(() => rm(folder, { recursive: true }));
  const browser = await launchBrowser();
  atEnd(() => browser.close());
  const ours = await paneOf(browser, workbench, addIn, atEnd);
  const theirs = await paneOf(browser, workbench, template, atEnd);
  const usable = { run: () => reloadUntil(theirs, 'buttons'), work: 1 };
  return [
    {
      name: 'functions associated, against the template’s empty pane usable',
      subject: { run: () => reloadUntil(ours, 'functions'), work: 1 },
      reference: usable,
      goal: { atMost: 0.3 },
    },
    {
      name: 'pane usable, against the template’s empty pane usable',
      subject: { run: () => reloadUntil(ours, 'buttons'), work: 1 },
      reference: usable,
      goal: { atMost: 1 },
    },
  ];
}
