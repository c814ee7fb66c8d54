import type { ContentChart, ContentSeries } from '../../../sheet/content/sheet-content';
import { type Area, columnCount } from '../../../engine/area';
import type { Book } from './book';
import type { CellsAt, ChartRecord } from './chart';
import { freeChartId } from './charts';

const TYPES: ReadonlyMap<string, ContentChart['type']> = new Map([
  ['BarClustered', 'bar'],
  ['BarStacked', 'stacked-bar'],
]);

/** The chart as the product makes them, which a file can hold; null for one of another kind, or at no place. */
export function contentChartOf({
  sheetId,
  type: name,
  series,
  place,
  settings,
}: ChartRecord): ContentChart | null {
  const type = TYPES.get(name);
  const column = (cells: CellsAt | null): Area | null =>
    cells?.sheetId === sheetId && columnCount(cells.area) === 1 ? cells.area : null;
  const categories = column(series[0]?.categories ?? null);
  const columns = series.flatMap((each, index): ContentSeries[] => {
    const values = column(each.values);
    return values ? [{ name: textOf(settings.get(`series.${String(index)}.name`)), values }] : [];
  });
  const [first, ...others] = columns;
  if (type === undefined || !place || !categories || !first || columns.length < series.length) return null;
  return {
    type,
    title: textOf(settings.get('title.text')),
    categories,
    series: [first, ...others],
    format: textOf(settings.get('axes.valueAxis.numberFormat'), 'General'),
    fromZero: settings.get('axes.valueAxis.minimum') === 0,
    place,
  };
}

function textOf(setting: unknown, otherwise = ''): string {
  return typeof setting === 'string' ? setting : otherwise;
}

/** Under this key a workbook's data keeps the charts that its file has, by sheet. */
export const FILE_CHARTS = 'charts';

export type FileCharts = Readonly<Record<string, readonly ContentChart[]>>;

/** Puts the charts of the opened file where those are that the add-in makes. */
export function restoreCharts(book: Book): void {
  const charts = (book.workbook.getCustomMetadata()?.[FILE_CHARTS] ?? {}) as FileCharts;
  for (const [sheetId, own] of Object.entries(charts)) {
    for (const chart of own) book.charts.push(recordOf(chart, sheetId, freeChartId(book)));
  }
}

function recordOf(chart: ContentChart, sheetId: string, id: string): ChartRecord {
  const { type, title, categories, series, format, fromZero, place } = chart;
  const [name = ''] = [...TYPES].find(([, each]) => each === type) ?? [];
  const at = (area: Area): CellsAt => ({ sheetId, area });
  return {
    id,
    sheetId,
    type: name,
    source: at(series[0].values),
    series: series.map(({ values }) => ({
      values: at(values),
      categories: at(categories),
      bubbleSizes: null,
    })),
    place,
    settings: new Map<string, unknown>([
      ['title.text', title],
      ['legend.visible', series.length > 1],
      ...series.map((each, index) => [`series.${String(index)}.name`, each.name] as const),
      ['axes.valueAxis.numberFormat', format],
      ...(fromZero ? [['axes.valueAxis.minimum', 0] as const] : []),
    ]),
  };
}
