/** A chart that the add-in made: what it said of it, not a picture. The grid of the workbench draws no charts. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly type: string;
  /** The address of its data, with the sheet. */
  source: string;
  readonly seriesBy: string;
  /** What was set, by its path: "title.text" → "予算". */
  readonly settings: Map<string, unknown>;
}
