// Earlier versions highlighted by painting cells, and remembered their fills in the workbook.
import { findPaint } from './find-paint';
import { type Painted, PAINTED_SETTING, readPainted } from './painted';
import { type Restoration, traceBack } from './trace';

/** What the workbook remembers of paint; known after the next sync. */
export type OldPaint = Excel.Setting;

export function loadOldPaint({ workbook }: Excel.RequestContext): OldPaint {
  return workbook.settings.getItemOrNullObject(PAINTED_SETTING).load('value');
}

interface PaintedSheet {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly Painted[];
}

/** Cells of sheets that are gone are left out. */
function paintedSheets(paint: OldPaint, sheets: readonly Excel.Worksheet[]): readonly PaintedSheet[] {
  const painted = readPainted(paint.isNullObject ? undefined : paint.value);
  return sheets
    .map((sheet) => ({ sheet, cells: painted.filter((one) => one.sheet === sheet.id) }))
    .filter(({ cells }) => cells.length > 0);
}

/** How many of the cells show their paint, sheet by sheet. */
async function countShown(paint: OldPaint, sheets: readonly PaintedSheet[]): Promise<readonly number[]> {
  if (sheets.length === 0) return [];
  const looks = sheets.map(({ sheet, cells }) =>
    cells.map((cell) => ({
      cell,
      fill: sheet.getCell(cell.row, cell.column).format.fill.load('color'),
    })),
  );
  await paint.context.sync();
  return looks.map((all) => all.filter(({ cell, fill }) => fill.color.toUpperCase() === cell.paint).length);
}

/** Whether cells are painted where they were painted. */
export async function hasOldPaint(paint: OldPaint, sheets: readonly Excel.Worksheet[]): Promise<boolean> {
  const counts = await countShown(paint, paintedSheets(paint, sheets));
  return counts.some((count) => count > 0);
}

function setFills(sheet: Excel.Worksheet, restorations: readonly Restoration[]): void {
  for (const { row, column, fill } of restorations) {
    const range = sheet.getCell(row, column);
    if (fill === null) range.format.fill.clear();
    else range.format.fill.color = fill;
  }
}

/**
 * Asks Excel to give painted cells back the fill that they had; it is done with the next sync. They are remembered until
 * none shows paint any more: this can be undone. Answers the protected sheets, which have to wait.
 */
export async function restoreOldPaint(
  paint: OldPaint,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly string[]> {
  const all = paintedSheets(paint, sheets);
  const open = all.filter(({ sheet }) => !sheet.protection.protected);
  const counts = await countShown(paint, open);
  const isMoved = ({ cells }: PaintedSheet, index: number): boolean => counts[index] !== cells.length;
  const still = open.filter((one, index) => !isMoved(one, index));
  const moved = open.filter(isMoved);
  const found = await findPaint(
    paint.context,
    moved.map(({ sheet }) => sheet),
  );
  for (const { sheet, cells } of still) setFills(sheet, cells);
  for (const [index, { sheet, cells }] of moved.entries()) {
    setFills(sheet, traceBack(cells, found[index] ?? []));
  }
  const waiting = all.filter(({ sheet }) => sheet.protection.protected).map(({ sheet }) => sheet.name);
  const isLeft = waiting.length > 0 || still.length > 0 || found.some(({ length }) => length > 0);
  if (!paint.isNullObject && !isLeft) paint.delete();
  return waiting;
}
