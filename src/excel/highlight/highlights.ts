import type { Severity } from '../../engine/budget/finding';
import type { Highlighted, Mark } from '../pane-host';
import { changeExcel } from '../run-excel';
import { loadSheets } from '../sheets';
import { fillOf, isGradient, loadFill } from './fill';
import { PAINT } from './paint';
import { type Painted, PAINTED_SETTING, readPainted, writePainted } from './painted';
import { restore } from './restore';
import { takingTurns } from '../taking-turns';

interface Opened {
  readonly sheets: readonly Excel.Worksheet[];
  readonly painted: readonly Painted[];
}

async function open(context: Excel.RequestContext): Promise<Opened> {
  const setting = context.workbook.settings.getItemOrNullObject(PAINTED_SETTING).load('value');
  const sheets = await loadSheets(context);
  return { sheets, painted: readPainted(setting.isNullObject ? undefined : setting.value) };
}

function remember(context: Excel.RequestContext, before: Opened, painted: readonly Painted[]): void {
  const { settings } = context.workbook;
  if (painted.length > 0) settings.add(PAINTED_SETTING, writePainted(painted));
  else if (before.painted.length > 0) settings.getItem(PAINTED_SETTING).delete();
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** A cell with several findings shows the gravest. */
function gravest(marks: readonly Mark[]): readonly Mark[] {
  const byCell = new Map<string, Mark>();
  for (const mark of marks) {
    const { sheet, row, column } = mark.cell;
    const key = JSON.stringify([sheet, row, column]);
    const other = byCell.get(key);
    if (!other || RANK[mark.severity] > RANK[other.severity]) byCell.set(key, mark);
  }
  return [...byCell.values()];
}

/** Who paints must see the cells as they are without paint, so nobody paints while another does. */
const inTurn = takingTurns();

async function repaint(context: Excel.RequestContext, marks: readonly Mark[]): Promise<Highlighted> {
  const opened = await open(context);
  const waiting = await restore(context, opened.sheets, opened.painted);

  const byName = new Map(opened.sheets.map((sheet) => [sheet.name, sheet]));
  const onMissing: Mark[] = [];
  const onProtected: Mark[] = [];
  const targets = gravest(marks).flatMap((mark) => {
    const sheet = byName.get(mark.cell.sheet);
    if (!sheet) onMissing.push(mark);
    else if (sheet.protection.protected) onProtected.push(mark);
    if (!sheet || sheet.protection.protected) return [];
    const range = sheet.getCell(mark.cell.row, mark.cell.column);
    return [{ mark, sheet: sheet.id, range, before: loadFill(range) }];
  });
  await context.sync();

  const painted = targets.filter(({ before }) => !isGradient(before));
  const kept = painted.map(({ mark: { cell, severity }, sheet, before }) => {
    const { row, column } = cell;
    return { sheet, row, column, paint: PAINT[severity], fill: fillOf(before) };
  });
  // Remembered before it is painted: what breaks off in between leaves nothing behind.
  remember(context, opened, [...waiting, ...kept]);
  for (const { range, mark } of painted) range.format.fill.color = PAINT[mark.severity];
  await context.sync();
  return { painted: painted.map(({ mark }) => mark), onProtected, onMissing };
}

/** Paints these cells and no others: what was painted before gets back the fill that it had. */
export function highlight(marks: readonly Mark[]): Promise<Highlighted> {
  return inTurn(() => changeExcel((context) => repaint(context, marks)));
}

/** Gives every painted cell back the fill that it had, also what a pane that is gone has painted. */
export function clearHighlights(): Promise<void> {
  return inTurn(() =>
    changeExcel(async (context) => {
      const opened = await open(context);
      if (opened.painted.length === 0) return;
      remember(context, opened, await restore(context, opened.sheets, opened.painted));
      await context.sync();
    }),
  );
}
