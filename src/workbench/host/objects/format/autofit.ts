import { displayedText } from '../../../../sheet/cells/displayed';
import { textWidth } from '../../../../sheet/cells/text-width';
import { SheetCells } from '../../book/cells';
import { indentOf } from '../../book/indent';
import { allowColumns } from '../protect';
import type { AreasRef } from '../refs';

/** Without a screen nothing can be measured: a digit at 11 points takes so many pixels. */
const CHARACTER = 8;
const MARGIN = 10;
const MIN_WIDTH = 20;
const MAX_WIDTH = 600;

/** Makes each column as wide as the longest text in it. Columns without any text stay as they are. */
export function autofitColumns(ref: AreasRef): void {
  const { book, sheetId, areas } = ref;
  allowColumns(ref);
  const cells = new SheetCells(book, sheetId);
  const used = cells.used(true);
  if (!used) return;
  for (const area of areas) {
    for (
      let column = Math.max(area.left, used.left);
      column <= Math.min(area.right, used.right);
      column += 1
    ) {
      let widest = 0;
      for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row += 1) {
        widest = Math.max(widest, widthOf(cells, row, column));
      }
      if (widest === 0) continue;
      book.run(book.kit.sheets.SetColWidthCommand, {
        unitId: book.unitId,
        subUnitId: sheetId,
        ranges: [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }],
        value: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, widest + MARGIN)),
      });
    }
  }
}

function widthOf(cells: SheetCells, row: number, column: number): number {
  const value = cells.value(row, column);
  if (value === '') return 0;
  const style = cells.style(row, column);
  const scale = (style.fs ?? 11) / 11;
  const widths = displayedText(value, cells.numberFormat(row, column)).split('\n').map(textWidth);
  return Math.ceil((Math.max(...widths) + indentOf(style)) * CHARACTER * scale);
}
