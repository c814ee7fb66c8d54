import { freeName } from '../../sheet/content/free-name';
import type { SheetContent } from '../../sheet/content/sheet-content';
import { HostError } from '../host-error';
import type { Inserted, InsertOptions } from '../pane-host';
import { changeExcelAfterEdit, changeExcelInOneStep } from '../run-excel';
import { type Band, bandsOf, BYTES_PER_TRIP } from './bands';
import { putBand } from './put-band';
import { putChart } from './put-chart';
import { putFrame, putPage } from './put-sheet';
import { putValidations } from './put-validations';

interface Added {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/**
 * An empty sheet behind all others, with a name of its own. It stays there: Excel on the desktop can not undo that a
 * sheet is moved, and forgets what could be undone before.
 */
async function addSheet(context: Excel.RequestContext, wanted: string): Promise<Added> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new HostError({ kind: 'structure' });
  const names = worksheets.items.map((sheet) => sheet.name);
  const name = freeName(names, wanted);
  const sheet = worksheets.add(name).load('id');
  await context.sync();
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

function takeBack({ id }: Excel.Worksheet): Promise<void> {
  return changeExcelAfterEdit(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });
}

/**
 * Puts a sheet behind all others, under a name that no sheet has, and brings it to the front; as one undo step where
 * Excel can. What breaks it off leaves no sheet behind. Three round trips, and one for every two megabytes begun.
 */
export async function insertSheet(
  content: SheetContent,
  options: InsertOptions = {},
  bytesPerTrip: number = BYTES_PER_TRIP,
): Promise<Inserted> {
  let unfinished: Excel.Worksheet | null = null;
  // Not before the undo group is closed: Excel cannot undo that a sheet is deleted.
  const takeBackUnfinished = async (): Promise<void> => {
    if (unfinished) await takeBack(unfinished);
    unfinished = null;
  };
  try {
    return await changeExcelInOneStep(async (context, inOneStep) => {
      await takeBackUnfinished();
      options.signal?.throwIfAborted();
      const { sheet, name } = await addSheet(context, content.name);
      unfinished = sheet;
      await fill(context, sheet, content, options, bytesPerTrip);
      return { name, inOneStep };
    });
  } catch (error) {
    await takeBackUnfinished();
    throw error;
  }
}
