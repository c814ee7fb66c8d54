import type { Write } from '../engine/budget/finding';
import { cellInput } from './cell-input';
import type { Written } from './pane-host';
import { changeExcelInOneStep } from './run-excel';
import { loadSheets } from './sheets';

/** Excel on the web takes 5 MB in one request; a write takes about a kilobyte, or 9 with the longest formula. */
const WRITES_PER_TRIP = 500;

/** Under this format a number or a formula would become a text. */
const TEXT_FORMAT = '@';
const NO_FORMAT = 'General';

type Target = readonly [Write, Excel.Range];

function put([write, range]: Target): void {
  const format: unknown = range.numberFormat[0]?.[0];
  if ('formula' in write) {
    const isFree = format === TEXT_FORMAT || (format === NO_FORMAT && write.format !== undefined);
    if (isFree) range.numberFormat = [[write.format ?? NO_FORMAT]];
    range.formulas = [[write.formula]];
    return;
  }
  if (typeof write.value === 'number' && format === TEXT_FORMAT) range.numberFormat = [[NO_FORMAT]];
  range.values = [[cellInput(write.value)]];
}

async function writeTrip(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  writes: readonly Write[],
): Promise<void> {
  const targets = writes.flatMap((write): Target[] => {
    const { sheet, row, column } = write.cell;
    const range = sheets.get(sheet)?.getCell(row, column).load('numberFormat');
    return range ? [[write, range]] : [];
  });
  await context.sync();
  for (const target of targets) put(target);
  await context.sync();
}

/**
 * Writes values and formulas, as one undo step where Excel can. Nothing is written when one of the sheets is protected
 * or missing.
 */
export function writeCells(writes: readonly Write[]): Promise<Written> {
  return changeExcelInOneStep(async (context, inOneStep) => {
    const sheets = new Map((await loadSheets(context)).map((sheet) => [sheet.name, sheet]));
    const names = [...new Set(writes.map(({ cell }) => cell.sheet))];
    const missing = names.filter((name) => !sheets.has(name));
    if (missing.length > 0) return { outcome: 'refused', why: 'missing', sheets: missing };
    const closed = names.filter((name) => sheets.get(name)?.protection.protected);
    if (closed.length > 0) return { outcome: 'refused', why: 'protected', sheets: closed };

    for (let from = 0; from < writes.length; from += WRITES_PER_TRIP) {
      await writeTrip(context, sheets, writes.slice(from, from + WRITES_PER_TRIP));
    }
    return { outcome: 'written', inOneStep };
  });
}
