import { displayedText } from '../../../sheet/displayed';
import { parseAddress } from '../area';
import type { Book } from './book';
import { SheetCells } from './cells';
import type { ChartRecord } from './chart';

/** What a chart would draw, in words. */
export interface ChartTable {
  readonly type: string;
  readonly title: string;
  /** The names of the series. */
  readonly series: readonly string[];
  readonly rows: readonly { readonly category: string; readonly values: readonly string[] }[];
}

/** What the cells of an address show, from the first to the last. */
function textsOf(book: Book, address: string | null): string[] {
  const parsed = address === null ? null : parseAddress(address);
  const sheet = parsed?.sheet ? book.findSheet(parsed.sheet) : null;
  if (!parsed || !sheet) return [];
  const cells = new SheetCells(book, sheet.getSheetId());
  const { top, left, bottom, right } = parsed.area;
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = cells.value(row, column);
      const { date1904 } = book;
      texts.push(value === '' ? '' : displayedText(value, cells.numberFormat(row, column), { date1904 }));
    }
  }
  return texts;
}

function tableOf(book: Book, { type, series, settings }: ChartRecord): ChartTable {
  const setting = (path: string): string => String(settings.get(path) ?? '');
  const values = series.map((each) => textsOf(book, each.values));
  const categories = textsOf(book, series[0]?.categories ?? null);
  const count = Math.max(categories.length, ...values.map((each) => each.length));
  return {
    type,
    title: setting('title.text'),
    series: series.map((_, index) => setting(`series.${String(index)}.name`)),
    rows: Array.from({ length: count }, (_, index) => ({
      category: categories[index] ?? String(index + 1),
      values: values.map((each) => each[index] ?? ''),
    })),
  };
}

/** The charts of the sheet in front. */
export function chartsInFront(book: Book): ChartTable[] {
  const front = book.workbook.getActiveSheet().getSheetId();
  return book.charts.filter(({ sheetId }) => sheetId === front).map((chart) => tableOf(book, chart));
}
