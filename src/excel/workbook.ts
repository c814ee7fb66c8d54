import type { ReadRequest, WorkbookPort } from '../review/workbook';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { areaOf, loadArea } from './area';
import { cellSnapshot } from './read/cell';
import { readMerges } from './read/merges';
import { readTrip } from './read/read-trip';
import { SheetBuilder } from './read/sheet-builder';
import { CELLS_PER_TRIP, planTrips } from './read/trips';
import { readExcel } from './run-excel';
import { loadSheets } from './sheets';

/** Under the 1904 system DATE(1904,1,2) is 1: the API has no property that says which system a workbook uses. */
const FIRST_DAY_OF_1904 = 1;

async function read(
  context: Excel.RequestContext,
  request: ReadRequest,
  cellsPerTrip: number,
): Promise<WorkbookSnapshot> {
  const { signal, onProgress } = request;
  signal?.throwIfAborted();
  const day = context.workbook.functions.date(1904, 1, 2).load('value');
  const all = await loadSheets(context);
  const date1904 = day.value === FIRST_DAY_OF_1904;

  signal?.throwIfAborted();
  const sheets = all.filter(({ name }) => request.sheets?.includes(name) ?? true);
  const used = sheets.map((sheet) => loadArea(sheet.getUsedRangeOrNullObject(true)));
  await context.sync();

  const builders = sheets.map(({ name, visibility }) => new SheetBuilder(name, visibility !== 'Visible'));
  const areas = used.map(areaOf);
  const trips = planTrips(areas, cellsPerTrip);
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
  // A merged area may begin above the first cell that holds something, or left of it.
  const fromA1 = areas.flatMap((area, sheet) =>
    area ? [{ sheet, area: { ...area, top: 0, left: 0 } }] : [],
  );
  if (fromA1.length > 0) {
    for (const { sheet, area } of await readMerges(context, fromA1, sheets)) builders[sheet]?.merge(area);
  }
  tell(sheets.length);
  return { sheets: builders.map((builder) => builder.build()), date1904 };
}

/**
 * The open workbook. Small workbooks are read in four round trips, whatever the number of their sheets; from there on
 * the number grows with the bytes alone. Sheets that were asked for and are not there are left out.
 *
 * Some versions of Excel on the desktop forget what the person could undo when they are asked for merged areas
 * (OfficeDev/office-js#5918). The readers need them and there is no other way to ask.
 */
export function excelWorkbook(cellsPerTrip: number = CELLS_PER_TRIP): WorkbookPort {
  return { read: (request) => readExcel((context) => read(context, request, cellsPerTrip)) };
}
