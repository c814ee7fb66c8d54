import { addressOf, type Cell } from '../engine/cell';
import { isOurNote, type CellNote } from '../review/acknowledgement-notes';
import type { Noted } from './pane-host';
import { changeExcel } from './run-excel';
import { loadSheets } from './sheets';

/** A note or a conversation beside a cell; `ours` where the add-in may change it. */
interface Placed {
  readonly place: Excel.Range;
  readonly ours: Excel.Note | null;
}

interface SheetNotes {
  readonly sheet: Excel.Worksheet;
  readonly placed: readonly Placed[];
}

async function readNotes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetNotes[]> {
  const loaded = sheets.map((sheet) => ({
    sheet,
    notes: sheet.notes.load('items/content'),
    comments: sheet.comments.load('items/id'),
  }));
  await context.sync();
  const all = loaded.map(({ sheet, notes, comments }) => ({
    sheet,
    placed: [
      ...notes.items.map((note) => ({
        place: note.getLocation(),
        ours: isOurNote(note.content) ? note : null,
      })),
      ...comments.items.map((comment) => ({ place: comment.getLocation(), ours: null })),
    ],
  }));
  for (const { placed } of all) for (const { place } of placed) place.load('rowIndex,columnIndex');
  if (all.some(({ placed }) => placed.length > 0)) await context.sync();
  return all;
}

function addressAt({ rowIndex, columnIndex }: Excel.Range): string {
  return addressOf({ row: rowIndex, column: columnIndex });
}

/** Makes our notes of a sheet these, and no others. Answers the cells that hold what a person wrote. */
function putSheetNotes({ sheet, placed }: SheetNotes, wanted: ReadonlyMap<string, CellNote>): Cell[] {
  const at = new Map(placed.map((each) => [addressAt(each.place), each]));
  for (const [address, { ours }] of at) if (ours && !wanted.has(address)) ours.delete();
  return [...wanted].flatMap(([address, { cell, text }]) => {
    const there = at.get(address);
    if (!there) sheet.notes.add(address, text);
    else if (!there.ours) return [cell];
    else if (there.ours.content !== text) there.ours.content = text;
    return [];
  });
}

/**
 * Leaves these notes on the sheets of these names (null for all), and no other note of ours. What a person wrote beside
 * a cell stays, also in the place of ours; protected sheets stay as they are.
 */
export function putNotes(notes: readonly CellNote[], names: readonly string[] | null): Promise<Noted> {
  return changeExcel(async (context) => {
    const sheets = (await loadSheets(context)).filter(({ name }) => names?.includes(name) ?? true);
    const open = sheets.filter(({ protection }) => !protection.protected);
    const taken: Cell[] = [];
    for (const each of await readNotes(context, open)) {
      const own = notes.filter(({ cell }) => cell.sheet === each.sheet.name);
      taken.push(...putSheetNotes(each, new Map(own.map((note) => [addressOf(note.cell), note]))));
    }
    await context.sync();
    const closed = sheets.filter(({ protection }) => protection.protected).map(({ name }) => name);
    return { taken, onProtected: closed.filter((name) => notes.some(({ cell }) => cell.sheet === name)) };
  });
}
