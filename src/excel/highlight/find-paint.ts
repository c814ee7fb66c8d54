import type { Area } from '../../sheet/snapshot';
import { areaOf, loadArea, rangeOf } from '../area';
import { CELLS_PER_TRIP, planTrips, type Trip } from '../read/trips';
import { isPaint } from './paint';
import type { Found } from './trace';

async function search(context: Excel.RequestContext, trip: Trip, sheet: Excel.Worksheet): Promise<Found[]> {
  const asked = trip.map(({ area }) => ({
    area,
    looks: rangeOf(sheet, area).getCellProperties({ format: { fill: { color: true } } }),
  }));
  await context.sync();
  return asked.flatMap(({ area, looks }) =>
    looks.value.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const paint = cell.format?.fill?.color ?? '';
        return isPaint(paint) ? [{ row: area.top + row, column: area.left + column, paint }] : [];
      }),
    ),
  );
}

/** Every cell of the sheet's contents that shows the add-in's paint. */
export async function findPaint(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Found[]> {
  const used = loadArea(sheet.getUsedRangeOrNullObject(true));
  await context.sync();
  const area: Area | null = areaOf(used);
  const found: Found[] = [];
  for (const trip of planTrips([area], CELLS_PER_TRIP)) found.push(...(await search(context, trip, sheet)));
  return found;
}
