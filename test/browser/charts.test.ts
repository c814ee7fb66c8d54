import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.close());

describe.each([
  ['ja', 'このシートのグラフ', '横棒グラフ「収入の内訳」'],
  ['en', 'Charts of this sheet', 'Bar chart: 収入の内訳'],
] as const)('a chart that the add-in makes, in %s', (language, heading, name) => {
  it('stands below the grid as a table, as long as its sheet is in front', async () => {
    const open = await workbench.open({ language });
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
        await context.sync();
      }),
    );
    await panel.getByText(name).click();
    const rows = await panel.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split('\t').slice(-2))).toEqual([
      [{ ja: '項目', en: 'Item' }[language], '予算額'],
      ['会費', '100'],
      ['補助金', '50'],
    ]);
    const { violations } = await new AxeBuilder({ page }).include('#charts').analyze();
    expect(violations).toEqual([]);
    await open.pane.locator('body').evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getLast().activate();
        await context.sync();
      }),
    );
    await panel.waitFor({ state: 'hidden' });
    expect(open.errors).toEqual([]);
  });
});
