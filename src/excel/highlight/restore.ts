import { setFill } from './fill';
import { findPaint } from './find-paint';
import type { Painted } from './painted';
import { type Restoration, traceBack } from './trace';

interface PaintedSheet {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly Painted[];
}

/** The sheets on which some painted cell does not show its paint any more: rows or columns have moved. */
async function movedSheets(
  context: Excel.RequestContext,
  sheets: readonly PaintedSheet[],
): Promise<ReadonlySet<PaintedSheet>> {
  const looks = sheets.flatMap((one) =>
    one.cells.map(({ row, column, paint }) => ({
      one,
      paint,
      fill: one.sheet.getCell(row, column).format.fill.load('color'),
    })),
  );
  await context.sync();
  return new Set(looks.filter(({ paint, fill }) => fill.color.toUpperCase() !== paint).map(({ one }) => one));
}

function setFills(sheet: Excel.Worksheet, restorations: readonly Restoration[]): void {
  for (const { row, column, fill } of restorations) setFill(sheet.getCell(row, column), fill);
}

/**
 * Asks Excel to give painted cells back the fill that they had; it is done with the next sync. Cells of sheets that are
 * gone are forgotten. Answers those that have to wait until their sheet is not protected any more.
 */
export async function restore(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  painted: readonly Painted[],
): Promise<readonly Painted[]> {
  const all = sheets
    .map((sheet) => ({ sheet, cells: painted.filter((one) => one.sheet === sheet.id) }))
    .filter(({ cells }) => cells.length > 0);
  const open = all.filter(({ sheet }) => !sheet.protection.protected);
  if (open.length > 0) {
    const moved = await movedSheets(context, open);
    for (const one of open) if (!moved.has(one)) setFills(one.sheet, one.cells);
    if (moved.size > 0) {
      const list = [...moved];
      const found = await findPaint(
        context,
        list.map(({ sheet }) => sheet),
      );
      for (const [index, { sheet, cells }] of list.entries()) {
        setFills(sheet, traceBack(cells, found[index] ?? []));
      }
    }
  }
  return all.flatMap(({ sheet, cells }) => (sheet.protection.protected ? cells : []));
}
