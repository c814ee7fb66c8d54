import { beforeAll, expect, it, vi } from 'vitest';
import type { OpenWorkbench } from '../../scripts/workbench-page';
import { clickCell, fillOf, Workbench } from './support';

let workbench: Workbench;
let open: OpenWorkbench;
beforeAll(async () => {
  workbench = await Workbench.start();
  open = await workbench.open();
});

it('draws a conditional format of the add-in until one undo takes it back', async () => {
  const { page, pane } = open;
  await pane.locator('body').evaluate(async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('H2:H3');
      const added = range.conditionalFormats.add('Custom');
      added.custom.rule.formula = '=TRUE';
      added.custom.format.fill.color = '#FFD5D9';
      await context.sync();
    });
  });
  await vi.waitFor(async () => {
    expect([await fillOf(page, 'H2'), await fillOf(page, 'H4')]).toEqual(['#FFD5D9', null]);
  });
  await clickCell(page, 'H6');
  await page.keyboard.press('Control+z');
  await vi.waitFor(async () => {
    expect(await fillOf(page, 'H2')).toBeNull();
  });
  expect(open.errors).toEqual([]);
});
