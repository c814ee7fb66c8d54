import type { Area } from '../../../engine/area';

/** Cells of a sheet. */
export interface CellsAt {
  readonly sheetId: string;
  readonly area: Area;
}

/** The values of one kind in a chart, by their cells; null where they have none, or none any more. */
export interface SeriesRecord {
  readonly values: CellsAt | null;
  /** Null also where none were told: Excel takes what stands beside the values. */
  readonly categories: CellsAt | null;
  readonly bubbleSizes: CellsAt | null;
}

/** A chart that the add-in made: what it said of it, not a picture. Univer keeps none. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly type: string;
  /** Where its data stands. */
  source: CellsAt | null;
  series: readonly SeriesRecord[];
  /** The cells over which it lies, from the corner of the first to that of the last. */
  place: Area | null;
  /** What was set, by its path: "title.text" → "予算", "series.0.name" → "収入". */
  readonly settings: Map<string, unknown>;
}
