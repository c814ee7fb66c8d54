import type { Book } from './book';
import type { ChartRecord } from './chart';

/** The chart that is selected in the place of cells. */
export function activeChart(book: Book): ChartRecord | null {
  return book.charts.find(({ id }) => id === book.activeChartId) ?? null;
}

/** Selects the chart: the one that was selected before is not any more. */
export function activateChart(book: Book, { id, sheetId }: ChartRecord): void {
  if (book.activeChartId === id) return;
  leaveChart(book);
  book.activeChartId = id;
  book.tell({ kind: 'chart', event: 'activated', sheetId, chartId: id });
}

/** No chart is selected any more: cells are, or another sheet is in front. */
export function leaveChart(book: Book): void {
  const left = activeChart(book);
  book.activeChartId = null;
  if (left) book.tell({ kind: 'chart', event: 'deactivated', sheetId: left.sheetId, chartId: left.id });
}
