import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { launchBrowser } from '../../scripts/chromium';
import { openWorkbench, type Opening, type OpenWorkbench } from '../../scripts/workbench-page';
import { serveWorkbench, type WorkbenchServer } from '../../scripts/workbench-server';

/** A browser and a server for one test file. */
export class Workbench {
  private constructor(
    private readonly browser: Browser,
    private readonly server: WorkbenchServer,
  ) {}

  static async start(): Promise<Workbench> {
    const folders = { workbench: inject('workbench'), addIn: inject('addIn').folder };
    const [browser, server] = await Promise.all([launchBrowser(), serveWorkbench(folders, 0)]);
    return new Workbench(browser, server);
  }

  get url(): string {
    return this.server.url;
  }

  /** A page of its own; answers when the pane can be used. */
  open(opening?: Opening): Promise<OpenWorkbench> {
    return openWorkbench(this.browser, this.url, opening);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** The grid is a canvas: a person points at a cell where it is drawn. */
export async function clickCell(
  page: Page,
  address: string,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const canvas = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  const cell = await page.evaluate((at) => {
    const rect = window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(at).getCellRect();
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, address);
  if (!canvas || !cell) throw new Error(`no cell ${address} on the screen`);
  await page.mouse.click(canvas.x + cell.x, canvas.y + cell.y, { button });
}

/** Types into a cell as a person does, and leaves it with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await clickCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What the cell holds, on the sheet in front. */
export function valueOf(page: Page, address: string): Promise<unknown> {
  return page.evaluate(
    (at) => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(at).getValue(),
    address,
  );
}

/** Holds the pane, as it stands, to what axe knows of accessibility, and to its width. */
export async function expectAccessible(page: Page, pane: FrameLocator): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('#pane').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const overflow = await pane.locator('body').evaluate(
    ({
      ownerDocument: {
        documentElement: { scrollWidth, clientWidth },
      },
    }) => scrollWidth - clientWidth,
  );
  expect(overflow).toBe(0);
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
