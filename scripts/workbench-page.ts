import type { Browser, Dialog, FrameLocator, Page, Request } from 'playwright-core';
import type { Language } from '../src/engine/language';

/** Milliseconds; a machine that does much else is slow. */
const PATIENCE = 180_000;

/** The pane, when it can be used. */
const USABLE = '#root > :not(.skeleton):not(.failure)';

/** How the workbench is opened. */
export interface Opening {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  /** A file of assets/samples. */
  readonly sample?: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly paneWidth?: number;
  /** What the browser enlarges the page by: the window holds so much less. */
  readonly zoom?: number;
  /** In the colours that the system forces on every page. */
  readonly forcedColors?: boolean;
  /** Before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** The workbench as a person has it before them, and what went on behind it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's page. */
  readonly pane: FrameLocator;
  /** Errors on the console, uncaught ones, and what a policy refused; of the workbench and of the pane. */
  readonly errors: string[];
  /** Everything that was asked of a server. */
  readonly requests: string[];
  /** Answers when nothing has been fetched for a while: what comes with a page of its own has come. */
  readonly atRest: () => Promise<void>;
}

/** Milliseconds without a request. */
const REST = 500;

/** Playwright's own state of rest never comes where a frame gets its page after all else was loaded. */
function resting(page: Page): () => Promise<void> {
  const pending = new Set<Request>();
  let last = 0;
  const end = (request: Request) => {
    pending.delete(request);
    last = performance.now();
  };
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async () => {
    while (pending.size > 0 || performance.now() - last < REST) await page.waitForTimeout(REST / 5);
  };
}

/** Opens the workbench in a browser that remembers nothing; answers when the pane can be used. */
export async function openWorkbench(
  browser: Browser,
  url: string,
  {
    language = 'ja',
    theme = 'light',
    sample,
    width = 1400,
    height = 1100,
    paneWidth,
    zoom = 1,
    forcedColors = false,
    prepare,
  }: Opening = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: width / zoom, height: height / zoom },
    deviceScaleFactor: zoom,
    reducedMotion: 'reduce',
    forcedColors: forcedColors ? 'active' : 'none',
    timezoneId: 'Asia/Tokyo',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  if (paneWidth !== undefined) {
    await page.addInitScript((pixels) => localStorage.setItem('paneWidth', String(pixels)), paneWidth);
  }
  await prepare?.(page);
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('request', (request) => requests.push(request.url()));
  const atRest = resting(page);
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${String(response.status())} ${response.url()}`);
  });
  const choices = new URLSearchParams({ language, theme, ...(sample === undefined ? {} : { sample }) });
  await page.goto(`${url}/?${choices.toString()}`);
  const pane = page.frameLocator('#pane');
  await pane.locator(USABLE).first().waitFor();
  return { page, pane, errors, requests, atRest };
}

/** Opens a sample in the place of the open workbook, whose changes are given up; answers when its pane can be used. */
export async function openSample({ page, pane }: OpenWorkbench, sample: string): Promise<void> {
  const giveUp = (dialog: Dialog) => void dialog.accept();
  page.on('dialog', giveUp);
  await pane.locator('body').evaluate((body) => (body.dataset['before'] = ''));
  await page.locator('#bar select', { has: page.locator(`option[value="${sample}"]`) }).selectOption(sample);
  await pane.locator(`body:not([data-before]) ${USABLE}`).first().waitFor();
  page.off('dialog', giveUp);
}
