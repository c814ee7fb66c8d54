/** The values of one kind in a chart, by the addresses of their cells, with the sheet. */
export interface SeriesRecord {
  values: string | null;
  /** Null where none were told: Excel takes what stands beside the values. */
  categories: string | null;
}

/** A chart that the add-in made: what it said of it, not a picture. The grid of the workbench draws no charts. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly type: string;
  /** The address of its data, with the sheet. */
  source: string;
  readonly seriesBy: string;
  readonly series: SeriesRecord[];
  /** What was set, by its path: "title.text" → "予算", "series.0.name" → "収入". */
  readonly settings: Map<string, unknown>;
}
