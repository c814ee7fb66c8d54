import type { ContentChart, ContentSeries } from '../../../sheet/content/sheet-content';
import { type Area, columnCount } from '../../../engine/area';
import type { CellsAt, ChartRecord } from './chart';

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
