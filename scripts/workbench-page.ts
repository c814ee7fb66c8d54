import type { Browser, FrameLocator, Page } from 'playwright-core';

/** How the workbench is opened. */
export interface Opening {
  readonly language?: 'ja' | 'en';
  readonly theme?: 'light' | 'dark';
  /** A file of assets/samples. */
  readonly sample?: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly paneWidth?: number;
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
}

/** Opens the workbench in a browser that remembers nothing; answers when the pane can be used. */
export async function openWorkbench(
  browser: Browser,
  url: string,
  { language = 'ja', theme = 'light', sample, width = 1400, height = 1100, paneWidth, prepare }: Opening = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Tokyo',
  });
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
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${String(response.status())} ${response.url()}`);
  });
  const choices = new URLSearchParams({ language, theme, ...(sample === undefined ? {} : { sample }) });
  await page.goto(`${url}/?${choices.toString()}`);
  const pane = page.frameLocator('#pane');
  await pane.locator('#root > :not(.skeleton):not(.trouble)').first().waitFor({ timeout: 30_000 });
  return { page, pane, errors, requests };
}
