import { heldOf, isHeld, loadHeld, putHeld } from './held';
import { openSheets, rangeOfCell, type SheetsByName, sheetsByName } from './open-sheets';
import type { Held, PutBack, Rewrite } from './pane-host';
import { changeExcelInOneStep, readExcel } from './run-excel';

interface Now {
  readonly rewrite: Rewrite;
  readonly held: Held;
}

/** What the cells that are still there hold by now. */
async function holding(
  context: Excel.RequestContext,
  sheets: SheetsByName,
  rewrites: readonly Rewrite[],
): Promise<readonly Now[]> {
  const cells = rewrites.flatMap((rewrite) => {
    const range = rangeOfCell(sheets, rewrite.cell);
    return range ? [{ rewrite, range: loadHeld(range) }] : [];
  });
  await context.sync();
  return cells.map(({ rewrite, range }) => ({ rewrite, held: heldOf(range) }));
}

/** The same rewrites, with what their cells hold by now. */
export function heldNow(rewrites: readonly Rewrite[]): Promise<readonly Rewrite[]> {
  return readExcel(async (context) => {
    const now = await holding(context, await sheetsByName(context), rewrites);
    return now.map(({ rewrite, held }) => ({ ...rewrite, after: held }));
  });
}

/** The names of the sheets on which a cell holds something unexpected. */
async function changedSheets(
  context: Excel.RequestContext,
  sheets: SheetsByName,
  rewrites: readonly Rewrite[],
  isExpected: (rewrite: Rewrite, held: Held) => boolean,
): Promise<readonly string[]> {
  const now = await holding(context, sheets, rewrites);
  const changed = now.filter(({ rewrite, held }) => !isExpected(rewrite, held));
  return [...new Set(changed.map(({ rewrite }) => rewrite.cell.sheet))];
}

function isAfter({ after }: Rewrite, held: Held): boolean {
  return isHeld(after, held);
}

/** Put back already counts as unchanged: where Excel refuses the undo group, all is done again. */
function isKnown(rewrite: Rewrite, held: Held): boolean {
  return isAfter(rewrite, held) || isHeld(rewrite.before, held);
}

/**
 * Puts back what was written over, as one undo step where Excel can; nothing where one of the cells holds something
 * else by now. Three round trips.
 */
export function putBack(rewrites: readonly Rewrite[]): Promise<PutBack> {
  return changeExcelInOneStep(async (context) => {
    const sheets = await openSheets(
      context,
      rewrites.map(({ cell }) => cell),
    );
    if ('outcome' in sheets) return sheets;
    const changed = await changedSheets(context, sheets, rewrites, isKnown);
    if (changed.length > 0) return { outcome: 'refused', why: 'changed', sheets: changed };
    for (const { cell, before, after } of rewrites) {
      const range = rangeOfCell(sheets, cell);
      if (range) putHeld(range, before, after.format);
    }
    await context.sync();
    return { outcome: 'put-back' };
  });
}

/** Whether the cells hold what was written to them. */
export function isAsWritten(rewrites: readonly Rewrite[]): Promise<boolean> {
  return readExcel(async (context) => {
    const sheets = await sheetsByName(context);
    if (rewrites.some(({ cell }) => !sheets.has(cell.sheet))) return false;
    return (await changedSheets(context, sheets, rewrites, isAfter)).length === 0;
  });
}
