import { beforeEach, describe, expect, it } from 'vitest';
import { chartsInFront } from '../../../src/workbench/host/book/chart-table';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await bootExcel({
    '収入 案': [
      ['会費', 1234.5, 10],
      ['補助金', '=B1*2', ''],
    ],
    支出: [],
  });
});

async function addChart(sheet: string, source: string): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.getItem('収入 案');
    data.getRange('B1:B2').numberFormat = [['#,##0'], ['#,##0']];
    const chart = worksheets.getItem(sheet).charts.add('BarStacked', data.getRange(source), 'Columns');
    chart.title.text = '収入';
    const first = chart.series.getItemAt(0);
    first.name = '当初';
    first.setXAxisValues(data.getRange('A1:A2'));
    chart.series.add('補正').setValues(data.getRange('C1:C2'));
    await context.sync();
  });
  await excel.host.calculated();
}

describe('a chart as a table', () => {
  it('shows what the cells of its series show', async () => {
    await addChart('収入 案', 'B1:B2');
    expect(chartsInFront(excel.host.book)).toEqual([
      {
        type: 'BarStacked',
        title: '収入',
        series: ['当初', '補正'],
        rows: [
          { category: '会費', values: ['1,235', '10'], figures: [1234.5, 10] },
          { category: '補助金', values: ['2,469', ''], figures: [2469, null] },
        ],
        drawing: null,
      },
    ]);
    expect(excel.missing).toEqual([]);
  });

  it('follows its cells', async () => {
    await addChart('収入 案', 'B1:B2');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('収入 案').getRange('B1').values = [[7]];
      await context.sync();
    });
    await excel.host.calculated();
    expect(chartsInFront(excel.host.book)[0]?.rows.map(({ values }) => values[0])).toEqual(['7', '14']);
  });

  it('stands with its own sheet only', async () => {
    await addChart('支出', 'B1:B2');
    expect(chartsInFront(excel.host.book)).toEqual([]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('支出').activate();
      await context.sync();
    });
    expect(chartsInFront(excel.host.book)).toHaveLength(1);
  });

  it('counts what has no name', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('収入 案');
      sheet.charts.add('ColumnClustered', sheet.getRange('B1:C2'));
      await context.sync();
    });
    expect(chartsInFront(excel.host.book)).toMatchObject([
      { series: ['', ''], rows: [{ category: '1' }, { category: '2' }] },
    ]);
  });
});
