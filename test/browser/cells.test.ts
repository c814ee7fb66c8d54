import { beforeAll, describe, expect, it, vi } from 'vitest';
import { pointAt, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

describe('a cell of the grid', () => {
  it('has a mark in its upper right corner as long as it has a comment', async () => {
    const { page, pane, errors } = await workbench.openNext();
    const corner = () =>
      page.evaluate(() => {
        const rect = window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getRange('H2').getCellRect();
        const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]');
        const context = canvas?.getContext('2d');
        if (!rect || !canvas || !context) return 'no grid';
        const scale = canvas.width / canvas.getBoundingClientRect().width;
        const { data } = context.getImageData((rect.right - 3) * scale, (rect.top + 2) * scale, 1, 1);
        return [...data.slice(0, 3)].join();
      });
    const before = await corner();
    await pane.locator('body').evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().comments.add('H2', '確認してください');
        await context.sync();
      }),
    );
    await vi.waitFor(async () => {
      expect(await corner()).toBe('113,96,232');
    });
    await pane.locator('body').evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().comments.getItemByCell('H2').delete();
        await context.sync();
      }),
    );
    await vi.waitFor(async () => {
      expect(await corner()).toBe(before);
    });
    expect(errors).toEqual([]);
  });

  it('tells the add-in of a click, but not of cells that are dragged over', async () => {
    const { page, pane } = await workbench.openNext();
    const body = pane.locator('body');
    await body.evaluate((element) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onSingleClicked.add(({ address, offsetX, offsetY }) => {
          const told = element.dataset['clicked'] ?? '';
          element.dataset['clicked'] = `${told}${address} ${String(offsetX > 0 && offsetY > 0)};`;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    const told = () => body.evaluate((element) => element.dataset['clicked'] ?? '');
    await pointAt(page, 'C4');
    await page.mouse.down();
    await pointAt(page, 'D6');
    await page.mouse.up();
    await pointAt(page, 'D5');
    await page.mouse.down();
    await page.mouse.up();
    await vi.waitFor(async () => {
      expect(await told()).toBe('D5 true;');
    });
  });
});

it('the workbook tells the add-in that it is in front of other windows again', async () => {
  const { page, pane } = await workbench.openNext();
  const body = pane.locator('body');
  await body.evaluate((element) =>
    Excel.run(async (context) => {
      context.workbook.onActivated.add(({ type }) => {
        element.dataset['activated'] = type;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  // a browser without a screen hides no page: it is only told that one shows
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await vi.waitFor(async () => {
    expect(await body.evaluate((element) => element.dataset['activated'])).toBe('WorkbookActivated');
  });
});
