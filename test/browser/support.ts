import { buffer } from 'node:stream/consumers';
import axe from 'axe-core';
import {
  chromium,
  type Browser,
  type Download,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { openSample, openWorkbench, type Opening, type OpenWorkbench } from '../../scripts/workbench-page';
import { FIRST_SAMPLE } from '../../src/workbench/page/first-sample';

export { clickCell, pointAt, typeInto, valueOf } from '../../scripts/grid';

/** A page that a test has left. */
interface Left {
  readonly open: OpenWorkbench;
  readonly way: string;
  /** What the browser kept for the person before they did anything. */
  readonly stored: Readonly<Record<string, string>>;
}

/** The browser of all tests, as one worker has it: a file goes on with the page that the one before left. */
export class Workbench {
  private static started: Promise<Workbench> | undefined;
  readonly url = inject('url');
  private left: Left | undefined;

  private constructor(private readonly browser: Browser) {}

  static start(): Promise<Workbench> {
    return (this.started ??= chromium.connect(inject('browser')).then((browser) => new Workbench(browser)));
  }

  /** A page of its own; answers when the pane can be used. */
  open(opening?: Opening): Promise<OpenWorkbench> {
    return openWorkbench(this.browser, this.url, opening);
  }

  /**
   * The page of the test before, with its workbook opened anew, as a person opens one after the other; a page of its own
   * where there is none, it is closed, or it was opened in another way.
   */
  async openNext({ sample = FIRST_SAMPLE, ...way }: Omit<Opening, 'prepare'> = {}): Promise<OpenWorkbench> {
    const { left } = this;
    this.left = undefined;
    const key = JSON.stringify(way, Object.keys(way).sort());
    let open: OpenWorkbench;
    let stored: Readonly<Record<string, string>>;
    if (left?.way === key && !left.open.page.isClosed()) {
      ({ open, stored } = left);
      await open.page.evaluate((before) => {
        localStorage.clear();
        for (const [name, value] of Object.entries(before)) localStorage.setItem(name, value);
      }, stored);
      await open.page.mouse.move(0, 0);
      open.errors.length = open.requests.length = 0;
      await openSample(open, sample);
    } else {
      await left?.open.page.context().close();
      open = await this.open({ sample, ...way });
      stored = await open.page.evaluate(() => ({ ...localStorage }));
    }
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'pass') this.left = { open, way: key, stored };
      else await open.page.context().close();
    });
    return open;
  }
}

/** The bytes of a file that the page lets a person save. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/** Answers when nothing of a page is on its way from one look to another: what is half-way has no contrast to hold it to. */
function atRest(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const onTheWay = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        );
    for (let animations = onTheWay(); animations.length > 0; animations = onTheWay()) {
      await Promise.allSettled(animations.map(({ finished }) => finished));
    }
  });
}

/** What axe objects to in a part of a page, whatever stands in frames within it: the rules, each with the elements. */
export async function violationsIn(part: Locator): Promise<(readonly [rule: string, elements: string[]])[]> {
  const element = await part.elementHandle();
  const frame = await element?.ownerFrame();
  if (!element || !frame) throw new Error('nothing to look at');
  // axe has to look through all the frames of a page before it leaves them out: it runs where the part is
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  await atRest(frame);
  const { violations } = await frame.evaluate(
    (at) =>
      (window as unknown as { axe: typeof axe }).axe.run(at as Element, {
        iframes: false,
        resultTypes: ['violations'],
      }),
    element,
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Holds the pane, as it stands, to what axe knows of accessibility, and to its width. */
export async function expectAccessible(pane: FrameLocator): Promise<void> {
  expect(await violationsIn(pane.locator('html'))).toEqual([]);
  const overflow = await pane.locator('body').evaluate(
    ({
      ownerDocument: {
        documentElement: { scrollWidth, clientWidth },
      },
    }) => scrollWidth - clientWidth,
  );
  expect(overflow).toBe(0);
}

/** Holds a part of a page that scrolls by itself to its width: what is too wide in it does not widen the page. */
export async function expectFits(part: Locator): Promise<void> {
  expect(await part.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
}

/** The name of the sheet in front, and the address of the cell that is selected there. */
export function activeCell(page: Page): Promise<string> {
  return page.evaluate(() => {
    const book = window.workbench?.api.getActiveWorkbook();
    const range = book?.getActiveSheet().getActiveRange();
    return `${String(book?.getActiveSheet().getSheetName())}!${String(range?.getA1Notation())}`;
  });
}

/** The colour that the grid draws in a cell of the sheet in front, its own or a conditional format's; null for none. */
export function fillOf(page: Page, address: string): Promise<string | null> {
  return page.evaluate((at) => {
    const sheet = window.workbench?.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getRange(at);
    const look = range && sheet?.getSheet().getCell(range.getRow(), range.getColumn())?.s;
    return typeof look === 'object' ? (look?.bg?.rgb?.toUpperCase() ?? null) : null;
  }, address);
}

/** Checks the whole workbook by the pane's own button. */
export async function validate(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'ブックを検証' }).click();
  await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await pane.getByRole('tab', { name: '指摘' }).waitFor();
}

/** Every finding that the pane lists, as 「健康保険勘定!B16 BAL-01」. */
export async function listed(pane: FrameLocator): Promise<string[]> {
  const closed = pane.locator('h2 button[aria-expanded=false], h3 button[aria-expanded=false]');
  for (let left = await closed.count(); left > 0; left = await closed.count()) await closed.first().click();
  const names = await pane
    .locator('li button[aria-expanded]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return names.map((name) => {
    const [, code = '', place = ''] = /([A-Z]+-\d\d) .* (\S+![A-Z]+\d+)/.exec(name) ?? [];
    return `${place} ${code}`;
  });
}

/** Brings a sheet to the front. */
export function turnToSheet(page: Page, sheet: string): Promise<unknown> {
  return page.evaluate((name) => {
    const book = window.workbench?.api.getActiveWorkbook();
    book?.setActiveSheet(book.getSheetByName(name) ?? book.getActiveSheet());
  }, sheet);
}
