import type { Write } from '../engine/findings/finding';
import type { Cell } from '../engine/cell';
import { cellInput } from './cell-input';
import { heldOf, isHeld, loadHeld } from './held';
import { HostError, type HostErrorReason } from './host-error';
import { openSheets, rangeOfCell, type SheetsByName } from './open-sheets';
import type { Held, Rewrite, Stopped, Written } from './pane-host';
import { heldNow, putBack } from './put-back';
import { changeExcelInOneStep } from './run-excel';

/** Excel on the web takes 5 MB in one request; a write takes about a kilobyte, or 9 with the longest formula. */
const WRITES_PER_TRIP = 500;

const TEXT_FORMAT = '@';
const NO_FORMAT = 'General';

type Target = readonly [Write, Excel.Range];

/** What a cell is to hold once it is written to. */
function heldAfter(write: Write, { format }: Held): Held {
  const input = 'formula' in write ? write.formula : cellInput(write.value);
  // under the format of texts a number or a formula would become one
  const isTaken = format === TEXT_FORMAT && ('formula' in write || typeof write.value === 'number');
  const isFree = isTaken || (format === NO_FORMAT && write.format !== undefined);
  return { input, format: isFree ? (write.format ?? NO_FORMAT) : format };
}

function put([write, range]: Target): void {
  const before = heldOf(range);
  const { input, format } = heldAfter(write, before);
  if (format !== before.format) range.numberFormat = [[format]];
  if ('formula' in write) range.formulas = [[input]];
  else range.values = [[input]];
}

function keyOf({ sheet, row, column }: Cell): string {
  return JSON.stringify([sheet, row, column]);
}

/** What was written over, by cell; what stood there first stays remembered, however often the cell is written to. */
type Rewrites = Map<string, Rewrite>;

async function writeTrip(
  context: Excel.RequestContext,
  sheets: SheetsByName,
  writes: readonly Write[],
  rewrites: Rewrites,
): Promise<void> {
  const targets = writes.flatMap((write): Target[] => {
    const range = rangeOfCell(sheets, write.cell);
    return range ? [[write, loadHeld(range)]] : [];
  });
  await context.sync();
  for (const [write, range] of targets) {
    const { cell } = write;
    const held = heldOf(range);
    const key = keyOf(cell);
    // where Excel lets nobody see afterwards, it is put back by what was asked for
    const after = heldAfter(write, held);
    rewrites.set(key, { cell, before: rewrites.get(key)?.before ?? held, after });
  }
  for (const target of targets) put(target);
  for (const [, range] of targets) loadHeld(range);
  await context.sync();
  for (const [{ cell }, range] of targets) {
    const rewrite = rewrites.get(keyOf(cell));
    if (rewrite) rewrites.set(keyOf(cell), { ...rewrite, after: heldOf(range) });
  }
}

/** What the cells hold by now; null where Excel lets nobody see. */
async function seen(rewrites: readonly Rewrite[]): Promise<readonly Rewrite[] | null> {
  try {
    return await heldNow(rewrites);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function differing(rewrites: readonly Rewrite[]): readonly Rewrite[] {
  return rewrites.filter(({ before, after }) => !isHeld(before, after));
}

/** Takes back what was written, and answers what still stands of it. */
async function leftOf(written: readonly Rewrite[]): Promise<readonly Rewrite[]> {
  if (written.length === 0) return [];
  try {
    return (await putBack(written)).outcome === 'put-back' ? [] : written;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // Excel may have put back some of them before it refused one
    const now = await seen(written);
    return now ? differing(now) : written;
  }
}

/** Takes back what was written before Excel refused one of the writes. */
async function stopped(begun: readonly Rewrite[], why: HostErrorReason): Promise<Stopped> {
  const now = await seen(begun);
  // any of them may be written, and what nobody sees is not written over
  if (!now) return { outcome: 'stopped', why, at: null, left: begun };
  const at = now.find(({ before, after }) => before.input === after.input)?.cell ?? null;
  return { outcome: 'stopped', why, at, left: await leftOf(differing(now)) };
}

/**
 * Writes values and formulas, as one undo step where Excel can. Nothing is written when one of the sheets is protected
 * or missing; where Excel refuses a write in the middle, what was written before it is taken back.
 */
export async function writeCells(writes: readonly Write[]): Promise<Written> {
  // kept when Excel refuses the undo group and all is written again
  const rewrites: Rewrites = new Map();
  try {
    return await changeExcelInOneStep(async (context, inOneStep) => {
      const sheets = await openSheets(
        context,
        writes.map(({ cell }) => cell),
      );
      if ('outcome' in sheets) return sheets;
      for (let from = 0; from < writes.length; from += WRITES_PER_TRIP) {
        await writeTrip(context, sheets, writes.slice(from, from + WRITES_PER_TRIP), rewrites);
      }
      return { outcome: 'written', inOneStep, rewrites: [...rewrites.values()] };
    });
  } catch (error) {
    if (!(error instanceof HostError) || rewrites.size === 0) throw error;
    return stopped([...rewrites.values()], error.reason);
  }
}
