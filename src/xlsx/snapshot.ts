import { displayedText } from '../sheet/displayed';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { GENERAL } from './number-formats';
import type { CellStyle, FileCell, SheetFile, WorkbookFile } from './workbook-file';

const NO_CELLS: readonly (CellSnapshot | null)[] = [];

/** Blank cells that differ from a cell that is not there, one object a look. */
class Blanks {
  private readonly known = new Map<CellStyle, CellSnapshot | null>();

  of(style: CellStyle | undefined): CellSnapshot | null {
    if (!style) return null;
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const { numberFormat = GENERAL, indent = 0 } = style;
    const plain = numberFormat === GENERAL && indent === 0;
    const blank = plain ? null : { value: null, text: '', formula: null, format: numberFormat, indent };
    this.known.set(style, blank);
    return blank;
  }
}

/** The formulas of cells that an array formula fills from another cell, by row and column. */
function arrayFormulas(sheet: SheetFile): Map<FileCell, string> {
  const filled = new Map<FileCell, string>();
  for (const row of sheet.rows) {
    for (const cell of row) {
      if (!cell?.array || cell.formula === undefined) continue;
      const { top, left, bottom, right } = cell.array.area;
      for (const covered of sheet.rows.slice(top, bottom + 1)) {
        for (const other of covered.slice(left, right + 1)) {
          if (other && other.formula === undefined && other.value !== undefined)
            filled.set(other, cell.formula);
        }
      }
    }
  }
  return filled;
}

function trimmed<T>(list: T[], isEmpty: (last: T) => boolean): T[] {
  let length = list.length;
  for (let last = list[length - 1]; length > 0 && last !== undefined && isEmpty(last);) {
    length -= 1;
    last = list[length - 1];
  }
  list.length = length;
  return list;
}

function isBlank(cell: CellSnapshot | null): boolean {
  return cell === null || (cell.value === null && cell.formula === null);
}

function sheetSnapshot(sheet: SheetFile, date1904: boolean): SheetSnapshot {
  const blanks = new Blanks();
  const filled = arrayFormulas(sheet);
  const rows = sheet.rows.map((row) => {
    const cells = row.map((cell): CellSnapshot | null => {
      if (!cell) return null;
      const { value = null, style, formula = filled.get(cell) ?? null } = cell;
      if (value === null && formula === null) return blanks.of(style);
      const format = style?.numberFormat ?? GENERAL;
      const text = displayedText(value, format, { date1904 });
      return { value, text, formula, format, indent: style?.indent ?? 0 };
    });
    const used = trimmed(cells, isBlank);
    return used.length > 0 ? used : NO_CELLS;
  });
  const hiddenRows = new Set<number>();
  for (const [row, { hidden = false }] of sheet.rowSettings ?? []) if (hidden) hiddenRows.add(row);
  const hiddenColumns = new Set<number>();
  for (const { first, last, hidden = false } of sheet.columns ?? []) {
    for (let column = first; hidden && column <= last; column += 1) hiddenColumns.add(column);
  }
  return {
    name: sheet.name,
    rows: trimmed(rows, (row) => row.length === 0),
    merges: sheet.merges ?? [],
    hiddenRows,
    hiddenColumns,
    hidden: (sheet.hidden ?? false) !== false,
  };
}

/** What the product judges of a workbook file: contents and displayed texts, without its looks. */
export function snapshotOf(file: WorkbookFile): WorkbookSnapshot {
  const date1904 = file.date1904 ?? false;
  return { sheets: file.sheets.map((sheet) => sheetSnapshot(sheet, date1904)), date1904 };
}
