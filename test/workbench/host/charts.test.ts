import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    予算: [
      ['収入', 30, 1],
      ['支出', 20, 2],
    ],
  });
});

/** Adds a chart of B1:C2, with a series for each column, and goes on with it. */
function withChart<T>(act: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem('予算');
    return act(sheet.charts.add('ColumnClustered', sheet.getRange('B1:C2'), 'Columns'), context);
  });
}

describe('what is set of a chart', () => {
  it('is read again, part by part', async () => {
    await withChart(async (chart, context) => {
      chart.legend.position = 'Bottom';
      chart.legend.format.fill.setSolidColor('white');
      chart.legend.format.font.size = 12;
      chart.title.text = '予算';
      chart.title.format.font.color = 'lightgray';
      chart.title.getSubstring(0, 1).font.bold = true;
      chart.dataLabels.format.font.size = 15;
      chart.dataLabels.showValue = false;
      chart.format.fill.setSolidColor('#123');
      const { valueAxis } = chart.axes;
      valueAxis.displayUnit = 'Thousands';
      valueAxis.logBase = 2;
      valueAxis.setPositionAt(100);
      chart.axes.categoryAxis.isBetweenCategories = false;
      chart.axes.categoryAxis.load('isBetweenCategories,logBase');
      valueAxis.majorGridlines.format.line.color = 'red';
      valueAxis.minorGridlines.load('visible');
      valueAxis.majorGridlines.load('visible,format/line/color');
      valueAxis.load('displayUnit,logBase,isBetweenCategories,position,positionAt');
      const points = chart.series.getItemAt(0).points.load('items/value');
      chart.legend.load('position,format/font/size');
      chart.title.load('text,format/font/color');
      chart.dataLabels.load('showValue,format/font/size');
      await context.sync();
      expect([chart.legend.position, chart.legend.format.font.size]).toEqual(['Bottom', 12]);
      expect([chart.title.text, chart.title.format.font.color]).toEqual(['予算', '#D3D3D3']);
      expect([chart.dataLabels.showValue, chart.dataLabels.format.font.size]).toEqual([false, 15]);
      expect(valueAxis.displayUnit).toBe('Thousands');
      expect([valueAxis.position, valueAxis.positionAt]).toEqual(['Custom', 100]);
      expect([valueAxis.logBase, chart.axes.categoryAxis.logBase]).toEqual([2, 10]);
      expect([valueAxis.isBetweenCategories, chart.axes.categoryAxis.isBetweenCategories]).toEqual([
        true,
        false,
      ]);
      const [point] = points.items;
      if (point) point.hasDataLabel = true;
      await context.sync();
      expect([valueAxis.majorGridlines.visible, valueAxis.minorGridlines.visible]).toEqual([true, false]);
      expect(valueAxis.majorGridlines.format.line.color).toBe('#FF0000');
    });
  });

  it.each<[string, (chart: Excel.Chart) => void]>([
    ['a colour that is none', (chart) => chart.legend.format.fill.setSolidColor('reddish')],
    ['a place that is none', (chart) => (chart.legend.position = 'Middle' as 'Top')],
    ['a marker that is none', (chart) => (chart.series.getItemAt(0).markerStyle = 'Cube' as 'Dot')],
    ['a series that is not there', (chart) => chart.series.getItemAt(2).load('name')],
    ['a point that is not there', (chart) => chart.series.getItemAt(0).points.getItemAt(2).load('value')],
  ])('is refused where it is %s', async (_, act) => {
    await withChart(async (chart, context) => {
      act(chart);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});

describe('a series', () => {
  it('has a point for each of its cells, with the cell’s value', async () => {
    await withChart(async (chart, context) => {
      const { points } = chart.series.getItemAt(1);
      points.load('count,items/value');
      const label = points.getItemAt(1).dataLabel.load('text');
      await context.sync();
      expect(points.count).toBe(2);
      expect(points.items.map(({ value }) => value as unknown)).toEqual([1, 2]);
      expect(label.text).toBe('2');
    });
  });

  it('tells where its values are, and which', async () => {
    await withChart(async (chart, context) => {
      const sheet = context.workbook.worksheets.getItem('予算');
      chart.axes.categoryAxis.setCategoryNames(sheet.getRange('A1:A2'));
      const series = chart.series.getItemAt(0);
      const values = series.getDimensionValues('Values');
      const names = series.getDimensionValues('Categories');
      const place = series.getDimensionDataSourceString('Values');
      await context.sync();
      expect([values.value, names.value, place.value]).toEqual([[30, 20], ['収入', '支出'], '予算!B1:B2']);
    });
  });

  it('goes, and those behind it keep what was set of them', async () => {
    await withChart(async (chart, context) => {
      chart.series.getItemAt(1).name = '決算';
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name,count');
      await context.sync();
      expect([chart.series.count, chart.series.items.map(({ name }) => name)]).toEqual([1, ['決算']]);
    });
  });

  it('is added before others, which keep what was set of them', async () => {
    await withChart(async (chart, context) => {
      chart.series.getItemAt(0).name = '予算';
      chart.series.getItemAt(1).name = '決算';
      chart.series.add('補正', 1);
      chart.series.add();
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['予算', '補正', '決算', '系列4']);
    });
  });

  it.each([3, -1])('is not added at %i, where there are two', async (at) => {
    const attempt = withChart(async (chart, context) => {
      chart.series.add('補正', at);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('has trend lines', async () => {
    await withChart(async (chart, context) => {
      const { trendlines } = chart.series.getItemAt(0);
      trendlines.add('MovingAverage').format.line.color = 'blue';
      const line = trendlines.getItem(0).load('type,format/line/color');
      await context.sync();
      expect([line.type, line.format.line.color]).toEqual(['MovingAverage', '#0000FF']);
    });
  });
});

describe('the series of cells', () => {
  type Cells = readonly (readonly (string | number)[])[];
  const DATES = [
    ['2023/7/1', 100],
    ['2023/7/2', 90],
  ] as const;

  it.each<[string, Excel.ChartType | `${Excel.ChartType}`, Cells, string[], string[], string[][]]>([
    [
      'numbers alone',
      'Line',
      [
        [1, 2],
        [3, 4],
      ],
      ['系列1', '系列2'],
      ['A1:A2', 'B1:B2'],
      [[], []],
    ],
    [
      'texts before numbers',
      'Line',
      [
        ['収入', 1],
        ['支出', 2],
      ],
      ['系列1'],
      ['B1:B2'],
      [['収入', '支出']],
    ],
    ['a text over numbers', 'Line', [['額'], [1], [2]], ['額'], ['A2:A3'], [[]]],
    [
      'names on both sides',
      'Line',
      [
        ['区別', '額'],
        ['収入', 1],
        ['支出', 2],
      ],
      ['額'],
      ['B2:B3'],
      [['収入', '支出']],
    ],
    [
      'years below a blank corner',
      'Line',
      [
        ['', '額'],
        [2023, 1],
        [2024, 2],
      ],
      ['額'],
      ['B2:B3'],
      [['2023', '2024']],
    ],
    [
      'years below a text',
      'Line',
      [
        ['年', '額'],
        [2023, 1],
        [2024, 2],
      ],
      ['年', '額'],
      ['A2:A3', 'B2:B3'],
      [[], []],
    ],
    ['dates below a text', 'Line', [['日', '額'], ...DATES], ['額'], ['B2:B3'], [['45108', '45109']]],
    [
      'a row for each series',
      'Line',
      [
        ['', 'Q1', 'Q2', 'Q3'],
        ['収入', 1, 2, 3],
      ],
      ['収入'],
      ['B2:D2'],
      [['Q1', 'Q2', 'Q3']],
    ],
    [
      'points of a plane',
      'XYScatter',
      [
        [1, 2],
        [3, 4],
      ],
      ['系列1'],
      ['B1:B2'],
      [['1', '3']],
    ],
    [
      'bubbles',
      'Bubble',
      [
        [1, 2, 9],
        [3, 4, 8],
        [5, 6, 7],
      ],
      ['系列1'],
      ['B1:B3'],
      [['1', '3', '5']],
    ],
  ])('%s', async (_name, type, data, names, values, categories) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const range = sheet.getRangeByIndexes(0, 0, data.length, data[0]?.length ?? 0);
      range.values = data.map((row) => [...row]);
      const chart = sheet.charts.add(type as Excel.ChartType, range);
      chart.series.load('items/name');
      await context.sync();
      const { items } = chart.series;
      const places = items.map((series) => series.getDimensionDataSourceString('Values'));
      const across = items.map((series) => series.getDimensionValues('Categories'));
      await context.sync();
      expect(items.map(({ name }) => name)).toEqual(names);
      expect(places.map(({ value }) => value.replace(/^.*!/, ''))).toEqual(values);
      expect(across.map(({ value }) => value.map(String))).toEqual(categories);
    });
  });

  it('are made anew when other cells are given', async () => {
    await withChart(async (chart, context) => {
      chart.series.getItemAt(0).name = '予算';
      chart.setData(context.workbook.worksheets.getItem('予算').getRange('A1:B2'));
      chart.series.load('items/name');
      const place = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
      await context.sync();
      expect([chart.series.items.map(({ name }) => name), place.value]).toEqual([['系列1'], '予算!B1:B2']);
    });
  });
});
