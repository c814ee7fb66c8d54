import type { Book } from './book';
import type { ChartRecord } from './chart';

/** Without those that went with their sheet. */
export function chartsOf(book: Book): ChartRecord[] {
  const sheets = new Set(book.sheets.map((sheet) => sheet.getSheetId()));
  return book.charts.filter(({ sheetId }) => sheets.has(sheetId));
}

/** No chart that is there has it, and none that may come back with its sheet. */
export function freeChartId({ charts }: Book): string {
  let number = charts.length + 1;
  while (charts.some(({ id }) => id === `Chart ${String(number)}`)) number += 1;
  return `Chart ${String(number)}`;
}
