import { beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../scripts/pane-states';
import type { Opening } from '../../scripts/workbench-page';
import { RESULT_MESSAGES } from '../../src/taskpane/results/messages/messages';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import { activeCell, expectAccessible, Workbench } from './support';

const FAULTS = 'reiwa6-budget-faults.xlsx';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

/** The workbook checked, and what is certain to be corrected shown, by the keyboard. */
async function proposed(opening: Opening = {}) {
  const { language = 'ja' } = opening;
  const open = await workbench.openNext({ sample: FAULTS, ...opening });
  const texts = RESULT_MESSAGES[language];
  await validate(open);
  const opener = open.pane.getByRole('button', { name: texts.fixAll });
  await opener.focus();
  await open.page.keyboard.press('Enter');
  const dialog = open.pane.getByRole('dialog', { name: texts.fixAll });
  const boxes = dialog.locator('tbody').getByRole('checkbox');
  await boxes.first().waitFor();
  return { ...open, texts, messages: PANE_MESSAGES[language], opener, dialog, boxes };
}

describe('all that is certain to be corrected', () => {
  it('is looked at, left with Esc, chosen from, written, gone to and put back', async () => {
    const { page, pane, errors, texts, messages, opener, dialog, boxes } = await proposed();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await opener.evaluate((each) => each === each.ownerDocument.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await boxes.first().waitFor();
    const count = await boxes.count();
    expect(count).toBeGreaterThan(1);
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: texts.fixDialog.write(count - 1) }).waitFor();
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: texts.fixDialog.write(count) }).click();

    const written = pane.getByRole('region', { name: texts.change.written });
    const links = written.locator('tbody').getByRole('button');
    await links.first().waitFor();
    expect(await links.count()).toBe(count);
    // nothing certain is left for a second press
    await opener.waitFor({ state: 'detached' });
    const place = await links.first().textContent();
    await links.first().click();
    await expect.poll(() => activeCell(page)).toContain(place);
    expect(await links.count()).toBe(count);

    await pane.getByRole('button', { name: messages.putBack }).click();
    await opener.waitFor();
    expect(await written.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it.each<Opening>([
    { language: 'ja', theme: 'light', paneWidth: 320 },
    { language: 'en', theme: 'dark', paneWidth: 320 },
  ])('accessibly: %j', async (opening) => {
    const { pane, texts, dialog, boxes } = await proposed(opening);
    await expectAccessible(pane);
    await dialog.getByRole('button', { name: texts.fixDialog.write(await boxes.count()) }).click();
    await pane.getByRole('region', { name: texts.change.written }).waitFor();
    await expectAccessible(pane);
  });
});
