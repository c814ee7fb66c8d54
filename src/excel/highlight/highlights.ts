import type { Severity } from '../../engine/findings/finding';
import type { Highlighted, Mark } from '../pane-host';
import { changeExcelInOneStep, readExcel } from '../run-excel';
import { loadSheets } from '../sheets';
import { takingTurns } from '../taking-turns';
import { addressesOf } from './addresses';
import { hasOldPaint, loadOldPaint, type OldPaint, restoreOldPaint } from './old-paint/old-paint';
import { findRules, type FoundRule, addRule } from './rules';

interface Opened {
  readonly sheets: readonly Excel.Worksheet[];
  readonly rules: readonly FoundRule[];
  readonly paint: OldPaint;
}

async function open(context: Excel.RequestContext): Promise<Opened> {
  const paint = loadOldPaint(context);
  const sheets = await loadSheets(context);
  return { sheets, rules: await findRules(context, sheets), paint };
}

/** Asks for all highlights to go; it is done with the next sync. Answers the protected sheets that keep theirs. */
async function clear({ sheets, rules, paint }: Opened): Promise<readonly string[]> {
  const onProtected = new Set(await restoreOldPaint(paint, sheets));
  for (const { sheet, rule } of rules) {
    if (sheet.protection.protected) onProtected.add(sheet.name);
    else rule.delete();
  }
  return [...onProtected];
}

/** The later wins: a cell with several findings shows the gravest. */
const BY_GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

function addRules(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const severity of BY_GRAVITY) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ cell }) => cell);
    for (const address of addressesOf(cells)) addRule(sheet, address, severity);
  }
}

/** Who adds rules must know of all that are there, so nobody does while another does. */
const inTurn = takingTurns();

/**
 * Highlights these cells and no others, by conditional formats: fills and looks stay as they are. Four round trips,
 * whatever the number of sheets; one undo step where Excel can.
 */
export function highlight(marks: readonly Mark[]): Promise<Highlighted> {
  return inTurn(() =>
    changeExcelInOneStep(async (context) => {
      const opened = await open(context);
      await clear(opened);
      const byName = new Map(opened.sheets.map((sheet) => [sheet.name, sheet]));
      const isProtected = ({ cell }: Mark): boolean => byName.get(cell.sheet)?.protection.protected === true;
      const onMissing = marks.filter(({ cell }) => !byName.has(cell.sheet));
      const onProtected = marks.filter(isProtected);
      const highlighted = marks.filter((mark) => byName.has(mark.cell.sheet) && !isProtected(mark));
      for (const [name, sheet] of byName) {
        addRules(
          sheet,
          highlighted.filter(({ cell }) => cell.sheet === name),
        );
      }
      await context.sync();
      return { highlighted, onProtected, onMissing };
    }),
  );
}

/**
 * Takes all highlights away, also those of an earlier opening and of an earlier version. Answers the protected sheets
 * that keep theirs.
 */
export function clearHighlights(): Promise<readonly string[]> {
  return inTurn(() =>
    changeExcelInOneStep(async (context) => {
      const onProtected = await clear(await open(context));
      await context.sync();
      return onProtected;
    }),
  );
}

/** Whether the workbook holds highlights, whoever asked for them and when. */
export function hasHighlights(): Promise<boolean> {
  return inTurn(() =>
    readExcel(async (context) => {
      const { sheets, rules, paint } = await open(context);
      return rules.length > 0 || hasOldPaint(paint, sheets);
    }),
  );
}
