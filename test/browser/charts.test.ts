import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { activeCell, violationsIn, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

/** The cells at two corners of the picture: the grid hears a click on it. */
async function cellsUnder(page: Page, picture: Locator): Promise<string> {
  const box = await picture.boundingBox();
  if (!box) throw new Error('no picture on the screen');
  await page.mouse.click(box.x + 4, box.y + 4);
  const first = await activeCell(page);
  await page.mouse.click(box.x + box.width - 4, box.y + box.height - 4);
  return `${first} ${await activeCell(page)}`;
}

describe.each([
  ['ja', 'このシートのグラフ', '横棒グラフ「収入の内訳」'],
  ['en', 'Charts of this sheet', 'Bar chart: 収入の内訳'],
] as const)('a chart that the add-in makes, in %s', (language, heading, name) => {
  it('is drawn over its cells, with its data below the grid, as long as its sheet is in front', async () => {
    const open = await workbench.openNext({ language });
    const { page } = open;
    const panel = page.getByRole('region', { name: heading });
    expect(await panel.isVisible()).toBe(false);
    await open.pane.locator('body').evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('H2:I3').values = [
          ['会費', 100],
          ['補助金', 50],
        ];
        const chart = sheet.charts.add('BarClustered', sheet.getRange('I2:I3'), 'Columns');
        chart.title.text = '収入の内訳';
        const series = chart.series.getItemAt(0);
        series.name = '予算額';
        series.setXAxisValues(sheet.getRange('H2:H3'));
        chart.setPosition('D8', 'F15');
        await context.sync();
      }),
    );
    const picture = page.getByRole('img', { name });
    const cells = '健康保険勘定!D8 健康保険勘定!F15';
    await vi.waitFor(async () => {
      expect(await cellsUnder(page, picture)).toBe(cells);
    });
    const widths = await picture
      .locator('rect')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
    expect(widths).toEqual([expect.any(Number), (widths[0] ?? NaN) / 2]);
    await page.mouse.wheel(0, 40);
    await page.evaluate(() => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().zoom(1.25));
    await vi.waitFor(async () => {
      expect(await cellsUnder(page, picture)).toBe(cells);
    });
    await panel.getByText({ ja: 'グラフのデータ', en: 'Chart data' }[language]).click();
    await panel.getByText(name).click();
    const rows = await panel.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split('\t').slice(-2))).toEqual([
      [{ ja: '項目', en: 'Item' }[language], '予算額'],
      ['会費', '100'],
      ['補助金', '50'],
    ]);
    for (const part of ['#charts', '#drawings']) expect(await violationsIn(page.locator(part))).toEqual([]);
    await open.pane.locator('body').evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getLast().activate();
        await context.sync();
      }),
    );
    await panel.waitFor({ state: 'hidden' });
    await picture.waitFor({ state: 'detached' });
    expect(open.errors).toEqual([]);
  });
});
