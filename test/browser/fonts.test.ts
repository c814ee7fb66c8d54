import { beforeAll, describe, expect, it, vi } from 'vitest';
import { clickCell, Workbench } from './support';

/** In no sample and in no word of the page: the piece of the font that has it comes when it is drawn. */
const RARE = '鷹鷲鴻鵬';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

describe('a text whose piece of the font was not loaded when the add-in wrote it', () => {
  it('gets it, and stands in the formula bar as wide as it is', async () => {
    const { page, pane, errors } = await workbench.open();
    const bar = page.locator('[data-u-comp=formula-bar]');
    await pane.locator('body').evaluate(
      (_, text) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add();
          sheet.getRange('A1').values = [[text]];
          sheet.activate();
          await context.sync();
        }),
      RARE,
    );
    await vi.waitFor(async () => {
      const isLoaded = await page.evaluate(
        (text) =>
          document.fonts.status === 'loaded' && document.fonts.check('16px "Noto Sans JP Variable"', text),
        RARE,
      );
      expect(isLoaded).toBe(true);
    });
    const shown = await bar.screenshot();
    await clickCell(page, 'B2');
    await clickCell(page, 'A1');
    expect(shown.equals(await bar.screenshot())).toBe(true);
    expect(errors).toEqual([]);
  });
});
