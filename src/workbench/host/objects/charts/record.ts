import type { CellsAt, ChartRecord, SeriesRecord } from '../../book/chart';
import { chartsOf } from '../../book/charts';
import { hexColor } from '../../book/colors';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import type { HostObject, Property } from '../../wire/table';
import { flag, range, text } from '../arguments';
import { type ChartPartRef, type ClassName, objectOf, type Refs } from '../refs';

export function chartOf({ book, chartId }: ChartPartRef): ChartRecord {
  const chart = chartsOf(book).find(({ id }) => id === chartId);
  if (!chart) throw itemNotFound();
  return chart;
}

/** A property that is written down as it was set. */
export function recorded<Value>(
  name: string,
  initial: Value,
  read: (value: unknown) => unknown = (value) => value,
): Property<ChartPartRef, Value> {
  return {
    get: (part) => (chartOf(part).settings.get(part.path + name) as Value | undefined) ?? initial,
    set: (part, value) => {
      chartOf(part).settings.set(part.path + name, read(value));
    },
  };
}

export function color(value: unknown): string {
  const hex = hexColor(text(value));
  if (hex === null) throw invalidArgument();
  return hex;
}

/** Whether the part shows each of these. */
export function flags<Name extends string>(
  initial: Readonly<Record<Name, boolean>>,
): Readonly<Record<Name, Property<ChartPartRef, boolean>>> {
  const entries = Object.entries<boolean>(initial).map(([name, shown]) => [
    name,
    recorded(name, shown, flag),
  ]);
  return Object.fromEntries(entries) as Readonly<Record<Name, Property<ChartPartRef, boolean>>>;
}

type ChartPart = {
  [Name in ClassName]: Refs[Name] extends ChartPartRef ? Name : never;
}[ClassName];

/** The way to a part of the part. */
export function below(type: ChartPart, step: string) {
  return (part: ChartPartRef): HostObject => objectOf(type, { ...part, path: `${part.path}${step}.` });
}

/** The number of the series to which the part belongs. */
export function seriesIndex({ path }: ChartPartRef): number {
  return Number(path.split('.')[1]);
}

/** The cells of a range that was given. */
export function cellsOf(given: unknown): CellsAt {
  const { sheetId, area } = range(given);
  return { sheetId, area };
}

export function changeSeries(part: ChartPartRef, change: Partial<SeriesRecord>): void {
  const chart = chartOf(part);
  const changed = seriesAt(part);
  chart.series = chart.series.map((series) => (series === changed ? { ...series, ...change } : series));
}

export function seriesAt(part: ChartPartRef): SeriesRecord {
  const series = chartOf(part).series[seriesIndex(part)];
  if (!series) throw itemNotFound();
  return series;
}
