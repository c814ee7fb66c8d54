import { type Area, columnCount, rowCount } from '../../engine/area';

/** Some rows of one sheet that are read in one go. */
export interface Band {
  /** The sheet's place in the list that was planned. */
  readonly sheet: number;
  readonly area: Area;
}

/** What travels in one round trip. */
export type Trip = readonly Band[];

/**
 * Excel on the web carries 5 MB in one answer. A cell of a budget takes 110 to 120 bytes on average: 55 where it is
 * blank, up to 300 for a long Japanese label. What is too large in spite of this is read in halves.
 */
export const CELLS_PER_TRIP = 30_000;

function cells({ area }: Band): number {
  return rowCount(area) * columnCount(area);
}

function bandsOf(sheet: number, area: Area, limit: number): Band[] {
  const height = Math.max(1, Math.floor(limit / columnCount(area)));
  const bands: Band[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    bands.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + height - 1) } });
  }
  return bands;
}

/**
 * Shares the areas out over as few round trips as hold so many cells each; a row is never cut, so that a trip of one
 * row may hold more.
 * @param areas what is to be read of each sheet, from top to bottom
 */
export function planTrips(areas: readonly (readonly Area[])[], limit: number): readonly Trip[] {
  const trips: Band[][] = [];
  let room = 0;
  for (const [sheet, own] of areas.entries()) {
    for (const band of own.flatMap((area) => bandsOf(sheet, area, limit))) {
      const trip = trips.at(-1);
      if (trip && cells(band) <= room) trip.push(band);
      else {
        trips.push([band]);
        room = limit;
      }
      room -= cells(band);
    }
  }
  return trips;
}

/** Two trips of about half the size; null where it is a single row. */
export function halves(trip: Trip): readonly [Trip, Trip] | null {
  if (trip.length > 1) {
    const middle = Math.ceil(trip.length / 2);
    return [trip.slice(0, middle), trip.slice(middle)];
  }
  const [band] = trip;
  if (!band || rowCount(band.area) === 1) return null;
  const { area } = band;
  const middle = area.top + Math.floor(rowCount(area) / 2);
  return [
    [{ ...band, area: { ...area, bottom: middle - 1 } }],
    [{ ...band, area: { ...area, top: middle } }],
  ];
}
