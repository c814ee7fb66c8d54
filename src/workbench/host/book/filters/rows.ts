import { OFFSET_OF_1904, serialOf } from '../../../../engine/calendar/serial';
import type { Area } from '../../../../engine/area';
import { displayedText } from '../../../../sheet/cells/displayed';
import { areaOf, intersection } from '../../area';
import type { Book } from '../book';
import { type Scalar, SheetCells } from '../cells';
import { hexColor } from '../colors';
import { typed } from '../typed';
import { rangeOf } from '../write';
import { type FilteredCell, passing } from './passing';
import type { ColumnFilter } from './record';

function cellAt(book: Book, cells: SheetCells, row: number, column: number): FilteredCell {
  const value = cells.value(row, column);
  const style = cells.style(row, column);
  const { date1904 } = book;
  return {
    value: typeof value === 'number' && date1904 ? value + OFFSET_OF_1904 : value,
    text: displayedText(value === '' ? null : value, cells.numberFormat(row, column), { date1904 }),
    fill: hexColor(style.bg?.rgb ?? '') ?? '#FFFFFF',
    color: hexColor(style.cl?.rgb ?? '') ?? '#000000',
  };
}

function today(): number {
  const now = new Date();
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ?? 0;
}

/** A text as it would be read from the keyboard; what looks like a formula stays a text. */
function reading(book: Book): (text: string) => Scalar {
  return (text) => {
    if (text.startsWith('=')) return text;
    const { v, t } = typed(book, text, () => 'General');
    return t === book.kit.core.CellValueType.NUMBER ? Number(v) : text;
  };
}

/** Shows the rows of the area that every filter leaves, and hides the others. */
export function showPassing(book: Book, sheetId: string, body: Area, filters: readonly ColumnFilter[]): void {
  const sheet = book.sheet(sheetId);
  const rows = intersection(body, areaOf(0, 0, sheet.getRowCount(), sheet.getColumnCount()));
  if (!rows) return;
  const cells = new SheetCells(book, sheetId);
  const around = { today: today(), typed: reading(book) };
  const numbers = Array.from({ length: rows.bottom - rows.top + 1 }, (_, index) => rows.top + index);
  const passed = filters.map(({ area, criteria }) =>
    passing(
      numbers.map((row) => cellAt(book, cells, row, area.left)),
      criteria,
      around,
    ),
  );
  const stays = (index: number): boolean => passed.every((column) => column[index] === true);
  const { SetRowHiddenCommand, SetSpecificRowsVisibleCommand } = book.kit.sheets;
  const change = (
    command: { readonly id: string },
    wanted: (row: number, index: number) => boolean,
  ): void => {
    const ranges = spans(numbers.filter(wanted)).map((span) => rangeOf({ ...rows, ...span }));
    if (ranges.length > 0) book.run(command, { unitId: book.unitId, subUnitId: sheetId, ranges });
  };
  change(SetRowHiddenCommand, (row, index) => !stays(index) && sheet.getRowVisible(row));
  change(SetSpecificRowsVisibleCommand, (row, index) => stays(index) && !sheet.getRowVisible(row));
}

/** Rows that follow each other, together. */
function spans(rows: readonly number[]): { readonly top: number; readonly bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else found.push({ top: row, bottom: row });
  }
  return found;
}
