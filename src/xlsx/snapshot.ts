import { calculateSheets } from '../sheet/cells/calculate';
import { displayedText } from '../sheet/cells/displayed';
import { sheetKey } from '../sheet/cells/sheet-key';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../sheet/cells/snapshot';
import { MAX_COLUMNS } from '../engine/area';
import { LIMITS } from './limits';
import { GENERAL } from './number-formats';
import { UnreadableWorkbook } from './unreadable-workbook';
import type { CellStyle } from './cell-style';
import type { SheetFile, WorkbookFile } from './workbook-file';

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

function placeOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The formulas of cells that an array formula fills from another cell, by their places. */
function arrayFormulas({ rows }: SheetFile): ReadonlyMap<number, string> {
  const filled = new Map<number, string>();
  // Areas of arrays do not overlap; where they do, it is not worth more looking than the sheet has places.
  let looks = rows.reduce((sum, row) => sum + row.length + 1, 0);
  for (const cells of rows) {
    for (const cell of cells) {
      if (!cell?.array || cell.formula === undefined) continue;
      const { top, left, bottom, right } = cell.array.area;
      for (let row = top; row <= bottom && row < rows.length && looks > 0; row += 1) {
        const last = Math.min(right, (rows[row]?.length ?? 0) - 1);
        looks -= 1 + Math.max(0, last - left);
        for (let column = left; column <= last; column += 1) filled.set(placeOf(row, column), cell.formula);
      }
    }
  }
  return filled;
}

/** The list without the empty ones at its end. */
function trimmed<T>(list: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  const last = list.findLastIndex((item) => !isEmpty(item));
  return last === list.length - 1 ? list : list.slice(0, last + 1);
}

function isBlank(cell: CellSnapshot | null): boolean {
  return cell === null || (cell.value === null && cell.formula === null);
}

/** What is the same for all sheets of a workbook. */
interface Workbook {
  readonly date1904: boolean;
  /** How many characters of displayed texts may still come, beyond the cells' own. */
  characters: number;
}

function shown(value: CellValue, format: string, workbook: Workbook, sheet: string): string {
  const text = displayedText(value, format, workbook);
  if (text === value) return text;
  workbook.characters -= text.length;
  if (workbook.characters < 0) {
    throw new UnreadableWorkbook({ code: 'too-much', of: 'displayed', sheet, limit: LIMITS.displayed });
  }
  return text;
}

function sheetSnapshot(sheet: SheetFile, workbook: Workbook): SheetSnapshot {
  const blanks = new Blanks();
  const filled = arrayFormulas(sheet);
  const rows = sheet.rows.map((row, at) => {
    const cells = row.map((cell, column): CellSnapshot | null => {
      if (!cell) return null;
      const { value = null, style } = cell;
      const filling = value === null ? undefined : filled.get(placeOf(at, column));
      const formula = cell.formula ?? filling ?? null;
      if (value === null && formula === null) return blanks.of(style);
      const format = style?.numberFormat ?? GENERAL;
      const text = shown(value, format, workbook, sheet.name);
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

/** The sheets with what the file holds no results of; of two sheets of one name formulas cannot say which they mean. */
function calculated(sheets: readonly SheetSnapshot[], workbook: Workbook): SheetSnapshot[] {
  const byKey = new Map(sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  const rows = new Map(Array.from(byKey, ([key, sheet]) => [key, sheet.rows]));
  const after = calculateSheets(rows, (value, format, key) =>
    shown(value, format, workbook, byKey.get(key)?.name ?? key),
  );
  return sheets.map((sheet) => {
    const key = sheetKey(sheet.name);
    const own = byKey.get(key) === sheet ? after.get(key) : sheet.rows;
    return own && own !== sheet.rows ? { ...sheet, rows: own } : sheet;
  });
}

/** What the product judges of a workbook file: contents and displayed texts, without its looks. */
export function snapshotOf(file: WorkbookFile): WorkbookSnapshot {
  const date1904 = file.date1904 ?? false;
  const workbook = { date1904, characters: LIMITS.displayed };
  const sheets = file.sheets.map((sheet) => sheetSnapshot(sheet, workbook));
  return { sheets: calculated(sheets, workbook), date1904 };
}
