import type { ReadRequest, WorkbookPort } from '../review/workbook';
import type { WorkbookSnapshot } from '../sheet/cells/snapshot';
import type { Area } from '../engine/area';
import { areaOf, loadArea } from './area';
import { cellSnapshot } from './read/cell';
import { KeptMerges } from './read/kept-merges';
import { readMerges } from './read/merges';
import { occupiedAreas } from './read/occupied-areas';
import { readTrip } from './read/read-trip';
import { SheetBuilder } from './read/sheet-builder';
import { CELLS_PER_TRIP, planTrips } from './read/trips';
import { readExcel } from './run-excel';
import { loadSheets } from './sheets';

/** Under the 1904 system DATE(1904,1,2) is 1: the API has no property that says which system a workbook uses. */
const FIRST_DAY_OF_1904 = 1;

interface Opened {
  readonly sheet: Excel.Worksheet;
  /** The part that holds something. */
  readonly area: Area | null;
}

/** Tells the builders of the merged areas, from Excel where it may be asked, and keeps what it says. */
async function addMerges(
  context: Excel.RequestContext,
  opened: readonly Opened[],
  builders: readonly SheetBuilder[],
  kept: KeptMerges,
  quiet: boolean,
): Promise<void> {
  if (!quiet) {
    // A merged area may begin above the first cell that holds something, or left of it.
    const fromA1 = opened.flatMap(({ area }, sheet) =>
      area ? [{ sheet, area: { ...area, top: 0, left: 0 } }] : [],
    );
    if (fromA1.length === 0) return;
    const sheets = opened.map(({ sheet }) => sheet);
    const found = sheets.map((): Area[] => []);
    for (const { sheet, area } of await readMerges(context, fromA1, sheets)) found[sheet]?.push(area);
    for (const [index, { sheet, area }] of opened.entries()) {
      if (area) kept.keep(sheet.id, area, found[index] ?? []);
    }
  }
  for (const [index, { sheet, area }] of opened.entries()) {
    for (const merge of (area && kept.of(sheet.id, area)) ?? []) builders[index]?.merge(merge);
  }
}

async function read(
  context: Excel.RequestContext,
  { sheets: names, signal, onProgress, quiet = false, withoutMerges = false }: ReadRequest,
  kept: KeptMerges,
  cellsPerTrip: number,
): Promise<WorkbookSnapshot> {
  signal?.throwIfAborted();
  const day = context.workbook.functions.date(1904, 1, 2).load('value');
  const all = await loadSheets(context);
  const date1904 = day.value === FIRST_DAY_OF_1904;

  signal?.throwIfAborted();
  const asked = all
    .filter(({ name }) => names?.includes(name) ?? true)
    .map((sheet) => ({ sheet, used: loadArea(sheet.getUsedRangeOrNullObject(true)) }));
  await context.sync();
  const opened = asked
    .map(({ sheet, used }): Opened => ({ sheet, area: areaOf(used) }))
    .filter(({ sheet, area }) => !quiet || withoutMerges || !area || kept.of(sheet.id, area) !== null);

  const sheets = opened.map(({ sheet }) => sheet);
  const builders = sheets.map(({ name, visibility }) => new SheetBuilder(name, visibility !== 'Visible'));
  const areas = opened.map(({ area }) => area);
  const trips = planTrips(await occupiedAreas(context, areas, sheets), cellsPerTrip);
  const tell = (done: number) => onProgress?.({ done, total: sheets.length });
  tell(0);
  for (const [index, trip] of trips.entries()) {
    signal?.throwIfAborted();
    for (const { sheet, area, cells, hiddenRows, hiddenColumns } of await readTrip(context, trip, sheets)) {
      const contents = cells.map((row) => row.map((cell) => cellSnapshot(cell, date1904)));
      builders[sheet]?.add(area, contents, hiddenRows, hiddenColumns);
    }
    // The sheets before the one that the next trip goes on with are done.
    const next = trips[index + 1]?.[0]?.sheet;
    if (next !== undefined) tell(next);
  }

  signal?.throwIfAborted();
  if (!withoutMerges) await addMerges(context, opened, builders, kept, quiet);
  tell(sheets.length);
  return { sheets: builders.map((builder) => builder.build()), date1904 };
}

/**
 * The open workbook. Small workbooks are read in four round trips, whatever the number of their sheets; from there on
 * the number grows with the bytes alone. Sheets that were asked for and are not there are left out; so are sheets whose
 * merged areas are not known, where nobody asked for the reading.
 */
export function excelWorkbook(
  cellsPerTrip: number = CELLS_PER_TRIP,
  kept: KeptMerges = new KeptMerges(),
): WorkbookPort {
  return { read: (request) => readExcel((context) => read(context, request, kept, cellsPerTrip)) };
}
