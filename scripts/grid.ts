import { errors, type Page } from 'playwright-core';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The grid is a canvas: a person points at a cell where it is drawn. Null for a cell that is not on the screen. */
async function placeOf(page: Page, address: string): Promise<Place | null> {
  const canvas = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  const cell = await page.evaluate((at) => {
    const rect = window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(at).getCellRect();
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, address);
  if (!canvas || !cell || cell.x >= canvas.width || cell.y >= canvas.height) return null;
  return { x: canvas.x + cell.x, y: canvas.y + cell.y };
}

export async function pointAt(page: Page, address: string): Promise<void> {
  const place = await placeOf(page, address);
  if (!place) throw new Error(`no cell ${address} on the screen`);
  await page.mouse.move(place.x, place.y, { steps: 3 });
}

/** Whether something comes to hold soon. */
async function comes(page: Page, holds: (address: string) => boolean, address: string): Promise<boolean> {
  try {
    await page.waitForFunction(holds, address, { timeout: 2000 });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

function isSelected(address: string): boolean {
  const sheet = window.workbench?.api.getActiveWorkbook()?.getActiveSheet();
  const cell = sheet?.getRange(address);
  const selected = sheet?.getActiveRange()?.getRange();
  if (!cell || !selected) return false;
  const [row, column] = [cell.getRow(), cell.getColumn()];
  return (
    selected.startRow <= row &&
    row <= selected.endRow &&
    selected.startColumn <= column &&
    column <= selected.endColumn
  );
}

/** The editor is closed, and the selection has gone on: until then it would leave what is selected meanwhile. */
function isLeft(address: string): boolean {
  const book = window.workbench?.api.getActiveWorkbook();
  const selected = book?.getActiveSheet().getActiveRange()?.getA1Notation();
  return book?.isCellEditing() === false && selected !== address;
}

/** The grid takes the keyboard a moment after a cell is selected. */
function hasKeyboard(): boolean {
  return document.activeElement?.getAttribute('data-u-comp') === 'editor';
}

/** Goes to a cell by the box that names the selected one. */
async function goTo(page: Page, address: string): Promise<void> {
  const name = page.locator('[data-u-comp=defined-name] input');
  await name.fill(address);
  await name.press('Enter');
  await page.waitForFunction(isSelected, address);
}

const lastClicks = new WeakMap<Page, Place>();

/** Two clicks at one place within half a second are a double one: the grid's own clock is let go on before the second. */
async function clickAt(page: Page, place: Place, button: 'left' | 'right'): Promise<void> {
  const last = lastClicks.get(page);
  if (last?.x === place.x && last.y === place.y) {
    await page.evaluate(() => new Promise((later) => setTimeout(later, 600)));
  }
  await page.mouse.click(place.x, place.y, { button });
  lastClicks.set(page, place);
}

/** Clicks a cell; goes to it by its name where it is not on the screen, or was scrolled away from under the pointer. */
export async function clickCell(
  page: Page,
  address: string,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const place = await placeOf(page, address);
  if (place) {
    await clickAt(page, place, button);
    if (await comes(page, isSelected, address)) return;
  }
  if (button === 'right') throw new Error(`no cell ${address} to open a menu at`);
  await goTo(page, address);
}

/** Types into a cell as a person does, and leaves it with Enter; again where a list of functions took that for itself. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await clickCell(page, address);
  await page.waitForFunction(hasKeyboard);
  await page.keyboard.type(text);
  do await page.keyboard.press('Enter');
  while (!(await comes(page, isLeft, address)));
}

/** What the cell holds, on the sheet in front. */
export function valueOf(page: Page, address: string): Promise<unknown> {
  return page.evaluate(
    (at) => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(at).getValue(),
    address,
  );
}
