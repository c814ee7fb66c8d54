import { displayedText } from '../../../sheet/cells/displayed';
import type { ContentChart } from '../../../sheet/content/sheet-content';
import type { Book } from './book';
import { SheetCells } from './cells';
import type { CellsAt, ChartRecord } from './chart';
import { contentChartOf } from './chart-content';
import { chartsOf } from './charts';

/** What a chart shows, in words, and how it is drawn. */
export interface ChartTable {
  readonly type: string;
  readonly title: string;
  /** The names of the series. */
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Null where the workbench cannot draw it. */
  readonly drawing: ContentChart | null;
}

export interface ChartRow {
  readonly category: string;
  readonly values: readonly string[];
  /** The values as numbers; null for what is none. */
  readonly figures: readonly (number | null)[];
}

interface Shown {
  readonly text: string;
  readonly figure: number | null;
}

/** What the cells show, from the first to the last. */
function shownAt(book: Book, at: CellsAt | null): Shown[] {
  if (!at || !book.workbook.getSheetBySheetId(at.sheetId)) return [];
  const cells = new SheetCells(book, at.sheetId);
  const { top, left, bottom, right } = at.area;
  const shown: Shown[] = [];
  const { date1904 } = book;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = cells.value(row, column);
      const text = value === '' ? '' : displayedText(value, cells.numberFormat(row, column), { date1904 });
      shown.push({ text, figure: typeof value === 'number' ? value : null });
    }
  }
  return shown;
}

function tableOf(book: Book, chart: ChartRecord): ChartTable {
  const { type, series, settings } = chart;
  const setting = (path: string): string => String(settings.get(path) ?? '');
  const values = series.map((each) => shownAt(book, each.values));
  const categories = shownAt(book, series[0]?.categories ?? null);
  const count = Math.max(categories.length, ...values.map((each) => each.length));
  return {
    type,
    title: setting('title.text'),
    series: series.map((_, index) => setting(`series.${String(index)}.name`)),
    rows: Array.from({ length: count }, (_, index) => ({
      category: categories[index]?.text ?? String(index + 1),
      values: values.map((each) => each[index]?.text ?? ''),
      figures: values.map((each) => each[index]?.figure ?? null),
    })),
    drawing: contentChartOf(chart),
  };
}

/** The charts of the sheet in front. */
export function chartsInFront(book: Book): ChartTable[] {
  const front = book.workbook.getActiveSheet().getSheetId();
  return chartsOf(book)
    .filter(({ sheetId }) => sheetId === front)
    .map((chart) => tableOf(book, chart));
}
