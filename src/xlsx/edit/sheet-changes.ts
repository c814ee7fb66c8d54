import type { ColumnSpan, RowSettings, SheetFile, WorkbookFile } from '../workbook-file';
import { type CellChange, cellChanges, type LookChange, lookChange } from './cell-changes';
import { isSame } from './same';

/** A column that changed, with all that is said of it now. */
export interface ColumnChange extends Pick<ColumnSpan, 'width' | 'hidden'> {
  readonly column: number;
  readonly isWidth: boolean;
  readonly look: LookChange | null;
}

/** A sheet that was there before, as it was and as it is, with what changed in it. */
export interface SheetChanges {
  readonly was: SheetFile;
  readonly is: SheetFile;
  readonly cells: readonly CellChange[];
  /** What is said now of the rows of which something else was said. */
  readonly rows: ReadonlyMap<number, RowSettings>;
  readonly columns: readonly ColumnChange[];
}

/**
 * By sheet that is kept, where what changed can be put into the package; null where something else did, such as the
 * set-up of a page. Which sheet is in front is no change: nobody saves for its sake.
 */
export function sheetChanges(before: WorkbookFile, after: WorkbookFile): readonly SheetChanges[] | null {
  const others = (file: WorkbookFile) => ({
    ...file,
    sheets: [],
    settings: null,
    document: null,
    losses: null,
    activeSheet: null,
  });
  if (!isSame(others(before), others(after))) return null;
  const kept = keptSheets(before, after);
  if (before.sheets.length !== kept.length) return null;
  const all: SheetChanges[] = [];
  for (const [index, is] of kept.entries()) {
    const was = before.sheets[index];
    const cells = was && isSame(rest(was), rest(is)) ? cellChanges(was, is) : null;
    if (!was || !cells) return null;
    all.push({ was, is, cells, rows: rowChanges(was, is), columns: columnChanges(was, is) });
  }
  return all;
}

/** Those that were there before. */
function keptSheets(before: WorkbookFile, after: WorkbookFile): readonly SheetFile[] {
  const names = new Set(before.sheets.map(({ name }) => name));
  return after.sheets.filter(({ name }) => names.has(name));
}

/** All others. */
export function addedSheets(before: WorkbookFile, after: WorkbookFile): readonly SheetFile[] {
  const kept = new Set(keptSheets(before, after));
  return after.sheets.filter((sheet) => !kept.has(sheet));
}

/** What cannot be put into the part of a sheet. */
function rest(sheet: SheetFile): unknown {
  return {
    ...sheet,
    rows: null,
    rowSettings: null,
    columns: null,
    merges: null,
    hidden: null,
    tabColor: null,
    gridLines: null,
    frozen: null,
    conditionalFormats: null,
  };
}

function rowChanges(was: SheetFile, is: SheetFile): ReadonlyMap<number, RowSettings> {
  const numbers = new Set([
    ...(was.rowSettings ?? new Map()).keys(),
    ...(is.rowSettings ?? new Map()).keys(),
  ]);
  const changed = [...(numbers as ReadonlySet<number>)]
    .map((row) => [row, was.rowSettings?.get(row) ?? {}, is.rowSettings?.get(row) ?? {}] as const)
    .filter(([, old, now]) => !isSame(old, now));
  return new Map(changed.map(([row, , now]) => [row, now]));
}

function columnChanges(was: SheetFile, is: SheetFile): ColumnChange[] {
  if (isSame(was.columns, is.columns)) return [];
  const [old, now] = [byColumn(was.columns), byColumn(is.columns)];
  const numbers = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => a - b);
  return numbers.flatMap((column) => {
    const [before, after] = [old.get(column), now.get(column)];
    const look = lookChange(before, after);
    const isWidth = before?.width !== after?.width;
    const isHidden = before?.hidden !== after?.hidden;
    if (!look && !isWidth && !isHidden) return [];
    const { width, hidden } = after ?? {};
    return [{ column, isWidth, look, ...(width !== undefined && { width }), ...(hidden && { hidden }) }];
  });
}

function byColumn(spans: readonly ColumnSpan[] = []): ReadonlyMap<number, ColumnSpan> {
  const columns = new Map<number, ColumnSpan>();
  for (const span of spans) {
    for (let column = span.first; column <= span.last; column += 1) columns.set(column, span);
  }
  return columns;
}
