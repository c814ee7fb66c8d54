import type { ChartRecord } from '../book/chart';
import { itemNotFound } from '../wire/errors';
import { defineType, type HostObject, type Property } from '../wire/table';
import { addressOf } from './address';
import { orElse, range, text } from './arguments';
import { collection } from './collection';
import { type ChartPartRef, objectOf, type SheetRef } from './refs';

function chartObject(book: SheetRef['book'], { id }: ChartRecord): HostObject {
  return objectOf('Chart', { book, chartId: id, path: '' });
}

const chartsOf = ({ book, sheetId }: SheetRef): ChartRecord[] =>
  book.charts.filter((chart) => chart.sheetId === sheetId);

const nameOf = (chart: ChartRecord): string => String(chart.settings.get('name') ?? chart.id);

const { items, methods } = collection<SheetRef>({
  items: (sheet) => chartsOf(sheet).map((chart) => chartObject(sheet.book, chart)),
  find: (sheet, key) => {
    const chart = chartsOf(sheet).find((one) => one.id === key || nameOf(one) === key);
    return chart ? chartObject(sheet.book, chart) : null;
  },
});

export const chartCollectionType = defineType<Excel.ChartCollection, SheetRef>({
  items,
  methods: {
    ...methods,
    add: ({ book, sheetId }, type, source, seriesBy) => {
      const chart: ChartRecord = {
        id: `Chart ${String(book.charts.length + 1)}`,
        sheetId,
        type: text(type),
        source: addressOf(range(source)),
        seriesBy: orElse('Auto', text, seriesBy),
        settings: new Map(),
      };
      book.charts.push(chart);
      return chartObject(book, chart);
    },
  },
});

function chartOf({ book, chartId }: ChartPartRef): ChartRecord {
  const chart = book.charts.find(({ id }) => id === chartId);
  if (!chart) throw itemNotFound();
  return chart;
}

/** A property that is written down as it was set. */
function recorded<Value>(name: string, initial: Value): Property<ChartPartRef, Value> {
  return {
    get: (part) => (chartOf(part).settings.get(part.path + name) as Value | undefined) ?? initial,
    set: (part, value) => {
      chartOf(part).settings.set(part.path + name, value);
    },
  };
}

function below(
  type: 'ChartTitle' | 'ChartLegend' | 'ChartAxes' | 'ChartAxis' | 'ChartAxisTitle',
  step: string,
) {
  return (part: ChartPartRef): HostObject => objectOf(type, { ...part, path: `${part.path}${step}.` });
}

export const chartType = defineType<Excel.Chart, ChartPartRef>({
  id: ({ chartId }) => chartId,
  properties: {
    chartType: { get: (chart) => chartOf(chart).type as `${Excel.ChartType}` },
    height: recorded('height', 216),
    id: { get: ({ chartId }) => chartId },
    left: recorded('left', 0),
    name: { ...recorded('name', ''), get: (chart) => nameOf(chartOf(chart)) },
    top: recorded('top', 0),
    width: recorded('width', 360),
  },
  objects: {
    axes: below('ChartAxes', 'axes'),
    legend: below('ChartLegend', 'legend'),
    title: below('ChartTitle', 'title'),
    worksheet: (chart) => objectOf('Worksheet', { book: chart.book, sheetId: chartOf(chart).sheetId }),
  },
  methods: {
    delete: (chart) => {
      chart.book.charts.splice(chart.book.charts.indexOf(chartOf(chart)), 1);
    },
    setData: (chart, source) => {
      chartOf(chart).source = addressOf(range(source));
    },
    setPosition: (chart, start, end) => {
      const cell = (given: unknown): string => (typeof given === 'string' ? given : addressOf(range(given)));
      chartOf(chart).settings.set('position', [cell(start), end === undefined ? null : cell(end)]);
    },
  },
});

export const chartTitleType = defineType<Excel.ChartTitle, ChartPartRef>({
  properties: { text: recorded('text', ''), visible: recorded('visible', true) },
});

export const chartLegendType = defineType<Excel.ChartLegend, ChartPartRef>({
  properties: { position: recorded('position', 'Right'), visible: recorded('visible', true) },
});

export const chartAxesType = defineType<Excel.ChartAxes, ChartPartRef>({
  objects: {
    categoryAxis: below('ChartAxis', 'categoryAxis'),
    valueAxis: below('ChartAxis', 'valueAxis'),
  },
});

export const chartAxisType = defineType<Excel.ChartAxis, ChartPartRef>({
  properties: {
    maximum: recorded('maximum', ''),
    minimum: recorded('minimum', ''),
    numberFormat: recorded('numberFormat', 'General'),
    visible: recorded('visible', true),
  },
  objects: { title: below('ChartAxisTitle', 'title') },
});

export const chartAxisTitleType = defineType<Excel.ChartAxisTitle, ChartPartRef>({
  properties: { text: recorded('text', ''), visible: recorded('visible', true) },
});
