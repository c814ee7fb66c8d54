import type { Area } from '../../../../engine/area';
import { parseAddress } from '../../area';
import type { ChartRecord } from '../../book/chart';
import { activateChart, leaveChart } from '../../book/active-chart';
import { chartsOf as chartsOfBook, freeChartId } from '../../book/charts';
import { activate } from '../../book/selection';
import { invalidArgument } from '../../wire/errors';
import { defineType, type HostObject } from '../../wire/table';
import { finite, oneOf, orElse, range, text } from '../arguments';
import { collection } from '../collection';
import { type ChartPartRef, objectOf, type SheetRef } from '../refs';
import { below, cellsOf, chartOf, recorded } from './record';
import { seriesOfData } from './series-of-data';

function chartObject(book: SheetRef['book'], { id }: ChartRecord): HostObject {
  return objectOf('Chart', { book, chartId: id, path: '' });
}

const chartsOf = ({ book, sheetId }: SheetRef): ChartRecord[] =>
  chartsOfBook(book).filter((chart) => chart.sheetId === sheetId);

const nameOf = (chart: ChartRecord): string => String(chart.settings.get('name') ?? chart.id);

/** Makes the series of the data anew: nothing stays of what was set of those before. */
function takeData(chart: ChartRecord, source: unknown, seriesBy: unknown): void {
  const by = orElse('Auto', (value) => oneOf(['Auto', 'Columns', 'Rows'] as const, value), seriesBy);
  const series = seriesOfData(range(source), chart.type, by);
  chart.source = cellsOf(source);
  chart.series = series.map(({ values, categories, bubbleSizes }) => ({ values, categories, bubbleSizes }));
  for (const path of chart.settings.keys()) if (path.startsWith('series.')) chart.settings.delete(path);
  for (const [index, { name }] of series.entries()) {
    if (name !== null) chart.settings.set(`series.${String(index)}.name`, name);
  }
}

function cornerOf(given: unknown): Area {
  if (typeof given !== 'string') return range(given).area;
  const parsed = parseAddress(given);
  if (!parsed) throw invalidArgument();
  return parsed.area;
}

const { items, methods } = collection<SheetRef>({
  items: (sheet) => chartsOf(sheet).map((chart) => chartObject(sheet.book, chart)),
  find: (sheet, key) => {
    const chart = chartsOf(sheet).find((one) => one.id === key || nameOf(one) === key);
    return chart ? chartObject(sheet.book, chart) : null;
  },
});

export const chartCollectionType = defineType<Excel.ChartCollection, SheetRef>({
  events: ['Activated', 'Added', 'Deactivated', 'Deleted'],
  items,
  methods: {
    ...methods,
    add: ({ book, sheetId }, type, source, seriesBy) => {
      const chart: ChartRecord = {
        id: freeChartId(book),
        sheetId,
        type: text(type),
        source: null,
        series: [],
        place: null,
        settings: new Map(),
      };
      takeData(chart, source, seriesBy);
      book.charts.push(chart);
      book.tell({ kind: 'chart', event: 'added', sheetId, chartId: chart.id });
      return chartObject(book, chart);
    },
  },
});

export const chartType = defineType<Excel.Chart, ChartPartRef>({
  events: ['Activated', 'Deactivated'],
  id: ({ chartId }) => chartId,
  properties: {
    chartType: { get: (chart) => chartOf(chart).type as `${Excel.ChartType}` },
    height: recorded('height', 216, finite),
    id: { get: ({ chartId }) => chartId },
    left: recorded('left', 0, finite),
    name: { ...recorded('name', '', text), get: (chart) => nameOf(chartOf(chart)) },
    top: recorded('top', 0, finite),
    width: recorded('width', 360, finite),
  },
  objects: {
    axes: below('ChartAxes', 'axes'),
    dataLabels: below('ChartDataLabels', 'dataLabels'),
    format: below('ChartAreaFormat', 'format'),
    plotArea: below('ChartPlotArea', 'plotArea'),
    series: below('ChartSeriesCollection', 'series'),
    legend: below('ChartLegend', 'legend'),
    title: below('ChartTitle', 'title'),
    worksheet: (chart) => objectOf('Worksheet', { book: chart.book, sheetId: chartOf(chart).sheetId }),
  },
  methods: {
    activate: async (chart) => {
      const record = chartOf(chart);
      await activate(chart.book, record.sheetId);
      activateChart(chart.book, record);
    },
    delete: ({ book, chartId, path }) => {
      const { sheetId } = chartOf({ book, chartId, path });
      if (book.activeChartId === chartId) leaveChart(book);
      const index = book.charts.findIndex(({ id }) => id === chartId);
      book.charts.splice(index, 1);
      book.tell({ kind: 'chart', event: 'deleted', sheetId, chartId });
    },
    getDataTable: below('ChartDataTable', 'dataTable'),
    getDataTableOrNullObject: below('ChartDataTable', 'dataTable'),
    setData: (chart, source, seriesBy) => {
      takeData(chartOf(chart), source, seriesBy);
    },
    setPosition: (chart, start, end) => {
      const { top, left } = cornerOf(start);
      const { bottom, right } = cornerOf(end ?? start);
      chartOf(chart).place = { top, left, bottom, right };
    },
  },
});
