import { areaOf, loadArea, rangeOf } from '../../area';
import { occupiedAreas } from '../../read/occupied-areas';
import { CELLS_PER_TRIP, planTrips, type Trip } from '../../read/trips';
import { isOwnColor } from '../colors';
import type { Found } from './trace';

type Sheets = readonly Excel.Worksheet[];

async function search(context: Excel.RequestContext, trip: Trip, sheets: Sheets): Promise<[number, Found][]> {
  const asked = trip.flatMap(({ sheet: index, area }) => {
    const sheet = sheets[index];
    if (!sheet) return [];
    const looks = rangeOf(sheet, area).getCellProperties({ format: { fill: { color: true } } });
    return [{ index, area, looks }];
  });
  await context.sync();
  return asked.flatMap(({ index, area, looks }) =>
    looks.value.flatMap((cells, row) =>
      cells.flatMap((cell, column): [number, Found][] => {
        const paint = (cell.format?.fill?.color ?? '').toUpperCase();
        return isOwnColor(paint) ? [[index, { row: area.top + row, column: area.left + column, paint }]] : [];
      }),
    ),
  );
}

/** Every cell among the contents of the sheets that shows the add-in's paint, sheet by sheet. */
export async function findPaint(
  context: Excel.RequestContext,
  sheets: Sheets,
): Promise<readonly (readonly Found[])[]> {
  if (sheets.length === 0) return [];
  const used = sheets.map((sheet) => loadArea(sheet.getUsedRangeOrNullObject(true)));
  await context.sync();
  const found = sheets.map((): Found[] => []);
  const occupied = await occupiedAreas(context, used.map(areaOf), sheets);
  for (const trip of planTrips(occupied, CELLS_PER_TRIP)) {
    for (const [index, one] of await search(context, trip, sheets)) found[index]?.push(one);
  }
  return found;
}
