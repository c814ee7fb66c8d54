import { SheetCells } from '../../book/cells';
import type { CellsAt, ChartRecord } from '../../book/chart';
import { invalidArgument, itemNotFound, MissingMember } from '../../wire/errors';
import { defineType, type HostObject } from '../../wire/table';
import { addressOf } from '../address';
import { finite, flag, oneOf, orElse, text, wholeNumber } from '../arguments';
import { type ChartPartRef, objectOf } from '../refs';
import {
  below,
  cellsOf,
  changeSeries,
  chartOf,
  color,
  flags,
  recorded,
  seriesAt,
  seriesIndex,
} from './record';

const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
] as const;

const markers = {
  markerBackgroundColor: recorded('markerBackgroundColor', '', color),
  markerForegroundColor: recorded('markerForegroundColor', '', color),
  markerSize: recorded('markerSize', 5, finite),
  markerStyle: recorded('markerStyle', 'Automatic' as const, (value) => oneOf(MARKERS, value)),
};

const seriesObject = (part: ChartPartRef, index: number): HostObject =>
  objectOf('ChartSeries', { ...part, path: `series.${String(index)}.` });

function seriesObjectAt(part: ChartPartRef, index: number): HostObject {
  if (!chartOf(part).series[index]) throw invalidArgument();
  return seriesObject(part, index);
}

export const chartSeriesCollectionType = defineType<Excel.ChartSeriesCollection, ChartPartRef>({
  items: (part) => chartOf(part).series.map((_, index) => seriesObject(part, index)),
  properties: { count: { get: (part) => chartOf(part).series.length } },
  methods: {
    add: (part, name, at) => {
      const chart = chartOf(part);
      const index = orElse(chart.series.length, wholeNumber, at);
      if (index < 0 || index > chart.series.length) throw invalidArgument();
      const added = { values: null, categories: null, bubbleSizes: null };
      moveSettings(chart, index, 1);
      chart.series = chart.series.toSpliced(index, 0, added);
      if (name !== undefined) chart.settings.set(`series.${String(index)}.name`, text(name));
      return seriesObject(part, index);
    },
    getCount: (part) => chartOf(part).series.length,
    getItemAt: (part, index) => seriesObjectAt(part, wholeNumber(index)),
  },
  internal: {
    // By what the client found an item of the loaded collection.
    getItem: (part: ChartPartRef, id: unknown) =>
      seriesObjectAt(part, seriesIndex({ ...part, path: String(id) })),
  },
});

/** Gives what was set of the series from one on to those a number further. */
function moveSettings({ settings }: ChartRecord, from: number, by: number): void {
  const moved = new Map<string, unknown>();
  for (const [path, value] of [...settings]) {
    const [, number = '', rest = ''] = /^series\.(\d+)\.(.*)$/.exec(path) ?? [];
    if (number === '' || Number(number) < from) continue;
    settings.delete(path);
    moved.set(`series.${String(Number(number) + by)}.${rest}`, value);
  }
  for (const [path, value] of moved) settings.set(path, value);
}

/** Without a series, those behind it move up, with what was set of them. */
function remove(part: ChartPartRef): void {
  seriesAt(part);
  const gone = seriesIndex(part);
  const chart = chartOf(part);
  chart.series = chart.series.toSpliced(gone, 1);
  for (const path of chart.settings.keys()) {
    if (path.startsWith(`series.${String(gone)}.`)) chart.settings.delete(path);
  }
  moveSettings(chart, gone + 1, -1);
}

/** As Excel names, in its language, a series that has no name. */
function nameOf(part: ChartPartRef): string {
  const given = chartOf(part).settings.get(`${part.path}name`);
  if (typeof given === 'string' && given !== '') return given;
  return `${part.book.locale === 'ja-JP' ? '系列' : 'Series'}${String(seriesIndex(part) + 1)}`;
}

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

/** Where the values of a dimension stand. */
function source(part: ChartPartRef, given: unknown): CellsAt | null {
  const dimension = oneOf(DIMENSIONS, given);
  const { values, categories, bubbleSizes } = seriesAt(part);
  if (dimension === 'BubbleSizes') return bubbleSizes;
  return dimension === 'Categories' || dimension === 'XValues' ? categories : values;
}

/** Null where they went with their sheet. */
function existing({ book }: ChartPartRef, at: CellsAt | null): CellsAt | null {
  return at && book.workbook.getSheetBySheetId(at.sheetId) ? at : null;
}

function valuesAt(part: ChartPartRef, given: CellsAt | null): unknown[] {
  const at = existing(part, given);
  if (!at) return [];
  const cells = new SheetCells(part.book, at.sheetId);
  const { top, left, bottom, right } = at.area;
  const values: unknown[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) values.push(cells.value(row, column));
  }
  return values;
}

export const chartSeriesType = defineType<Excel.ChartSeries, ChartPartRef>({
  id: ({ path }) => path,
  properties: {
    ...markers,
    ...flags({ hasDataLabels: false, showShadow: false, smooth: false }),
    axisGroup: recorded('axisGroup', 'Primary', (value) => oneOf(['Primary', 'Secondary'] as const, value)),
    chartType: {
      get: (part) =>
        (chartOf(part).settings.get(`${part.path}chartType`) ?? chartOf(part).type) as `${Excel.ChartType}`,
      set: (part, value) => {
        chartOf(part).settings.set(`${part.path}chartType`, text(value));
      },
    },
    doughnutHoleSize: recorded('doughnutHoleSize', 75, wholeNumber),
    gapWidth: recorded('gapWidth', 182, wholeNumber),
    name: { ...recorded('name', '', text), get: nameOf },
    overlap: recorded('overlap', 0, wholeNumber),
    plotOrder: {
      get: (part) =>
        (chartOf(part).settings.get(`${part.path}plotOrder`) as number | undefined) ?? seriesIndex(part) + 1,
      set: (part, value) => {
        chartOf(part).settings.set(`${part.path}plotOrder`, wholeNumber(value));
      },
    },
  },
  objects: {
    dataLabels: below('ChartDataLabels', 'dataLabels'),
    format: below('ChartSeriesFormat', 'format'),
    points: below('ChartPointsCollection', 'points'),
    trendlines: below('ChartTrendlineCollection', 'trendlines'),
  },
  methods: {
    delete: remove,
    getDimensionDataSourceString: (part, dimension) => {
      const at = existing(part, source(part, dimension));
      return at ? addressOf({ book: part.book, ...at }) : '';
    },
    getDimensionDataSourceType: (part, dimension) =>
      existing(part, source(part, dimension)) ? 'LocalRange' : 'Unknown',
    getDimensionValues: (part, dimension) => valuesAt(part, source(part, dimension)),
    setBubbleSizes: (part, sizes) => {
      changeSeries(part, { bubbleSizes: cellsOf(sizes) });
    },
    setValues: (part, values) => {
      changeSeries(part, { values: cellsOf(values) });
    },
    setXAxisValues: (part, categories) => {
      changeSeries(part, { categories: cellsOf(categories) });
    },
  },
});

const pointsOf = (part: ChartPartRef): unknown[] => valuesAt(part, seriesAt(part).values);

const pointIndex = ({ path }: ChartPartRef): number => Number(path.split('.')[3]);

function pointAt(part: ChartPartRef, index: number): HostObject {
  if (index < 0 || index >= pointsOf(part).length) throw invalidArgument();
  return objectOf('ChartPoint', {
    ...part,
    path: `series.${String(seriesIndex(part))}.points.${String(index)}.`,
  });
}

export const chartPointsCollectionType = defineType<Excel.ChartPointsCollection, ChartPartRef>({
  items: (part) => pointsOf(part).map((_, index) => pointAt(part, index)),
  properties: { count: { get: (part) => pointsOf(part).length } },
  methods: {
    getCount: (part) => pointsOf(part).length,
    getItemAt: (part, index) => pointAt(part, wholeNumber(index)),
  },
});

export const chartPointType = defineType<Excel.ChartPoint, ChartPartRef>({
  properties: {
    ...markers,
    hasDataLabel: recorded('hasDataLabel', false, flag),
    value: { get: (part) => pointsOf(part)[pointIndex(part)] ?? null },
  },
  objects: {
    dataLabel: below('ChartDataLabel', 'dataLabel'),
    format: below('ChartPointFormat', 'format'),
  },
});

export function pointValue(part: ChartPartRef): unknown {
  return pointsOf(part)[pointIndex(part)] ?? '';
}

const TRENDS = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'] as const;

const trendObject = (part: ChartPartRef, index: number): HostObject =>
  objectOf('ChartTrendline', { ...part, path: `${part.path}${String(index)}.` });

const trendCount = (part: ChartPartRef): number =>
  (chartOf(part).settings.get(`${part.path}count`) as number | undefined) ?? 0;

export const chartTrendlineCollectionType = defineType<Excel.ChartTrendlineCollection, ChartPartRef>({
  items: (part) => Array.from({ length: trendCount(part) }, (_, index) => trendObject(part, index)),
  methods: {
    add: (part, type) => {
      const { settings } = chartOf(part);
      const index = trendCount(part);
      settings.set(`${part.path}count`, index + 1);
      const kind = orElse('Linear', (value) => oneOf(TRENDS, value), type);
      settings.set(`${part.path}${String(index)}.type`, kind);
      return trendObject(part, index);
    },
    getCount: trendCount,
    getItem: (part, index) => {
      const at = wholeNumber(index);
      if (at < 0 || at >= trendCount(part)) throw itemNotFound();
      return trendObject(part, at);
    },
  },
});

export const chartTrendlineType = defineType<Excel.ChartTrendline, ChartPartRef>({
  id: ({ path }) => path,
  properties: {
    ...flags({ showEquation: false, showRSquared: false }),
    movingAveragePeriod: recorded('movingAveragePeriod', 2, wholeNumber),
    name: recorded('name', '', text),
    polynomialOrder: recorded('polynomialOrder', 2, wholeNumber),
    type: recorded('type', 'Linear', (value) => oneOf(TRENDS, value)),
  },
  objects: { format: below('ChartTrendlineFormat', 'format') },
  methods: {
    delete: () => {
      throw new MissingMember('ChartTrendline.delete()');
    },
  },
});
