import { columnCount, rowCount } from '../area';
import type { ChartRecord, SeriesRecord } from '../book/chart';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { defineType, type HostObject, type Property } from '../wire/table';
import { addressOf } from './address';
import { orElse, range, text, wholeNumber } from './arguments';
import { collection } from './collection';
import { type ChartPartRef, type ClassName, objectOf, type RangeRef, type Refs, type SheetRef } from './refs';

function chartObject(book: SheetRef['book'], { id }: ChartRecord): HostObject {
  return objectOf('Chart', { book, chartId: id, path: '' });
}

const chartsOf = ({ book, sheetId }: SheetRef): ChartRecord[] =>
  book.charts.filter((chart) => chart.sheetId === sheetId);

const nameOf = (chart: ChartRecord): string => String(chart.settings.get('name') ?? chart.id);

/** A series for each column of the data, or for each row. By itself Excel takes the fewer of them. */
function seriesOf(data: RangeRef, by: string): SeriesRecord[] {
  const { top, left, bottom, right } = data.area;
  const [rows, columns] = [rowCount(data.area), columnCount(data.area)];
  const isByColumns = by === 'Columns' || (by === 'Auto' && columns <= rows);
  return Array.from({ length: isByColumns ? columns : rows }, (_, index) => {
    const area = isByColumns
      ? { top, bottom, left: left + index, right: left + index }
      : { left, right, top: top + index, bottom: top + index };
    return { values: addressOf({ ...data, area }), categories: null };
  });
}

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
      const data = range(source);
      const by = orElse('Auto', text, seriesBy);
      const chart: ChartRecord = {
        id: `Chart ${String(book.charts.length + 1)}`,
        sheetId,
        type: text(type),
        source: addressOf(data),
        seriesBy: by,
        series: seriesOf(data, by),
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

type ChartPart = {
  [Name in ClassName]: Refs[Name] extends ChartPartRef ? Name : never;
}[ClassName];

function below(type: ChartPart, step: string) {
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
    series: below('ChartSeriesCollection', 'series'),
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
    position: recorded('position', 'Automatic'),
    reversePlotOrder: recorded('reversePlotOrder', false),
    tickLabelPosition: recorded('tickLabelPosition', 'NextToAxis'),
    visible: recorded('visible', true),
  },
  objects: { title: below('ChartAxisTitle', 'title') },
});

export const chartAxisTitleType = defineType<Excel.ChartAxisTitle, ChartPartRef>({
  properties: { text: recorded('text', ''), visible: recorded('visible', true) },
});

function seriesAt(part: ChartPartRef): SeriesRecord {
  const series = chartOf(part).series[Number(part.path.split('.')[1])];
  if (!series) throw itemNotFound();
  return series;
}

const seriesObject = (part: ChartPartRef, index: number): HostObject =>
  objectOf('ChartSeries', { ...part, path: `series.${String(index)}.` });

export const chartSeriesCollectionType = defineType<Excel.ChartSeriesCollection, ChartPartRef>({
  items: (part) => chartOf(part).series.map((_, index) => seriesObject(part, index)),
  properties: { count: { get: (part) => chartOf(part).series.length } },
  methods: {
    add: (part, name) => {
      const { series, settings } = chartOf(part);
      const index = series.push({ values: null, categories: null }) - 1;
      if (name !== undefined) settings.set(`series.${String(index)}.name`, text(name));
      return seriesObject(part, index);
    },
    getCount: (part) => chartOf(part).series.length,
    getItemAt: (part, index) => {
      const at = wholeNumber(index);
      if (!chartOf(part).series[at]) throw invalidArgument();
      return seriesObject(part, at);
    },
  },
});

export const chartSeriesType = defineType<Excel.ChartSeries, ChartPartRef>({
  id: ({ path }) => path,
  properties: {
    gapWidth: recorded('gapWidth', 182),
    name: recorded('name', ''),
    overlap: recorded('overlap', 0),
  },
  objects: { format: below('ChartSeriesFormat', 'format') },
  methods: {
    setValues: (part, source) => {
      seriesAt(part).values = addressOf(range(source));
    },
    setXAxisValues: (part, source) => {
      seriesAt(part).categories = addressOf(range(source));
    },
  },
});

export const chartSeriesFormatType = defineType<Excel.ChartSeriesFormat, ChartPartRef>({
  objects: { fill: below('ChartFill', 'fill') },
});

export const chartFillType = defineType<Excel.ChartFill, ChartPartRef>({
  methods: {
    setSolidColor: (part, color) => {
      chartOf(part).settings.set(`${part.path}color`, text(color));
    },
  },
});
