import { freeName } from '../../sheet/content/free-name';
import type { SheetContent } from '../../sheet/content/sheet-content';
import { HostError, type HostErrorReason } from '../host-error';
import type { Inserted, InsertOptions, LeftSheet } from '../pane-host';
import { changeExcelAfterEdit, changeExcelInOneStep } from '../run-excel';
import { type Band, bandsOf, BYTES_PER_TRIP } from './bands';
import { putBand } from './put-band';
import { putChart } from './put-chart';
import { putFrame, putPage } from './put-sheet';
import { putValidations } from './put-validations';

/**
 * An empty sheet behind all others, with a name of its own. It stays there: Excel on the desktop can not undo that a
 * sheet is moved, and forgets what could be undone before.
 * @param begun told of the sheet before Excel is asked for it: it may be there although Excel answers with an error
 */
async function addSheet(
  context: Excel.RequestContext,
  wanted: string,
  begun: (left: LeftSheet) => void,
): Promise<{ readonly sheet: Excel.Worksheet; readonly name: string }> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new HostError({ kind: 'structure' });
  const names = worksheets.items.map((sheet) => sheet.name);
  const name = freeName(names, wanted);
  begun({ name, id: null });
  const sheet = worksheets.add(name).load('id');
  await context.sync();
  begun({ name, id: sheet.id });
  return { sheet, name };
}

async function writeBand(context: Excel.RequestContext, sheet: Excel.Worksheet, band: Band): Promise<void> {
  putBand(sheet, band);
  await context.sync();
}

async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: SheetContent,
  { onProgress, signal }: InsertOptions,
  bytesPerTrip: number,
): Promise<void> {
  const total = content.rows.length;
  onProgress?.({ done: 0, total });
  putFrame(sheet, content);
  for (const band of bandsOf(content, bytesPerTrip)) {
    signal?.throwIfAborted();
    await writeBand(context, sheet, band);
    onProgress?.({ done: band.top + band.rows.length, total });
  }
  signal?.throwIfAborted();
  putPage(sheet, content);
  putValidations(sheet, content.validations);
  for (const chart of content.charts) putChart(sheet, chart);
  sheet.activate();
  await context.sync();
}

/**
 * Takes away a sheet that was broken off. One whose id Excel did not say goes only while nothing stands on it: false
 * where something does, for then it is somebody's.
 */
export function removeSheet({ id, name }: LeftSheet): Promise<boolean> {
  return changeExcelAfterEdit(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? name);
    if (id === null) {
      // looks count as much as values
      const used = sheet.getUsedRangeOrNullObject(false).load('address');
      const charts = sheet.charts.load('items/name');
      await context.sync();
      if (!sheet.isNullObject && (!used.isNullObject || charts.items.length > 0)) return false;
    }
    sheet.delete();
    await context.sync();
    return true;
  });
}

/** Somebody was quicker with a sheet of that name: it is not ours. */
function isTaken(error: unknown): boolean {
  return (
    error instanceof HostError && error.reason.kind === 'unknown' && error.reason.code === 'ItemAlreadyExists'
  );
}

/** The reason of what Excel refused; null for what the person stopped. Throws what is neither. */
function reasonOf(error: unknown, signal: InsertOptions['signal']): HostErrorReason | null {
  if (signal?.aborted) return null;
  if (error instanceof HostError) return error.reason;
  throw error;
}

/**
 * Puts a sheet behind all others, under a name that no sheet has, and brings it to the front; as one undo step where
 * Excel can. What breaks it off leaves no sheet behind; where Excel does not let it be taken away, the answer says so.
 * Three round trips, and one for every two megabytes begun.
 */
export async function insertSheet(
  content: SheetContent,
  options: InsertOptions = {},
  bytesPerTrip: number = BYTES_PER_TRIP,
): Promise<Inserted> {
  let unfinished: LeftSheet | null = null;
  // Not before the undo group is closed: Excel cannot undo that a sheet is deleted.
  const takeBackUnfinished = async (): Promise<void> => {
    if (unfinished) await removeSheet(unfinished);
    unfinished = null;
  };
  try {
    return await changeExcelInOneStep(async (context, inOneStep) => {
      await takeBackUnfinished();
      options.signal?.throwIfAborted();
      const { sheet, name } = await addSheet(context, content.name, (left) => (unfinished = left));
      await fill(context, sheet, content, options, bytesPerTrip);
      return { outcome: 'inserted', name, inOneStep };
    });
  } catch (error) {
    if (isTaken(error)) throw error;
    const left: LeftSheet | null = unfinished;
    try {
      await takeBackUnfinished();
    } catch (refused) {
      if (!(refused instanceof HostError) || !left) throw refused;
      return { outcome: 'left', sheet: left, why: reasonOf(error, options.signal) };
    }
    throw error;
  }
}
