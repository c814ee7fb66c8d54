import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAddIn, type BuiltAddIn } from '../../scripts/build-add-in';
import { buildWorkbench } from '../../scripts/build-workbench';
import { launchBrowserServer } from '../../scripts/chromium';
import { serveWorkbench } from '../../scripts/workbench-server';

declare module 'vitest' {
  interface ProvidedContext {
    addIn: BuiltAddIn;
    /** The folder of the workbench's page. */
    workbench: string;
    /** Where the workbench is served. */
    url: string;
    /** The browser of all tests. */
    browser: string;
  }
}

/** The address for which the tests build: production, as far as the add-in can tell. */
export const SITE = 'https://intranet.example/kpi';

/** Builds the add-in and the workbench, serves them and starts a browser, once for all tests that need them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cache = join(import.meta.dirname, '..', '..', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'test-'));
  const workbench = join(folder, 'workbench');
  const [addIn] = await Promise.all([buildAddIn(join(folder, 'add-in'), SITE), buildWorkbench(workbench)]);
  const [server, browser] = await Promise.all([
    serveWorkbench({ workbench, addIn: addIn.folder }, 0),
    launchBrowserServer(),
  ]);
  project.provide('addIn', addIn);
  project.provide('workbench', workbench);
  project.provide('url', server.url);
  project.provide('browser', browser.address);
  return async () => {
    await Promise.all([browser.close(), server.close()]);
    await rm(folder, { recursive: true });
  };
}
