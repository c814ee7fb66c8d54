import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnCount, rowCount, type Area } from '../../../src/engine/area';
import { halves, planTrips, type Trip } from '../../../src/excel/read/trips';

const area = fc
  .record({
    top: fc.nat(20),
    left: fc.nat(20),
    rows: fc.integer({ min: 1, max: 60 }),
    columns: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ top, left, rows, columns }): Area => ({
    top,
    left,
    bottom: top + rows - 1,
    right: left + columns - 1,
  }));

/** Of each sheet one area or none. */
const areas = fc.array(fc.array(area, { maxLength: 1 }), { maxLength: 8 });
const limit = fc.integer({ min: 1, max: 400 });

/** Every cell once, as "sheet/row/column". */
function cellsOf(trips: readonly Trip[]): string[] {
  return trips.flat().flatMap(({ sheet, area: { top, left, bottom, right } }) => {
    const cells: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.push([sheet, row, column].join('/'));
    }
    return cells;
  });
}

function allOf(list: readonly (readonly Area[])[]): string[] {
  return cellsOf([list.flatMap((own, sheet) => own.map((one) => ({ sheet, area: one })))]);
}

describe('planTrips', () => {
  it('reads every cell once, from the first sheet to the last and from top to bottom', () => {
    fc.assert(
      fc.property(areas, limit, (list, cells) => {
        expect(cellsOf(planTrips(list, cells))).toEqual(allOf(list));
      }),
    );
  });

  it('puts no more cells into a trip than it may hold, except a single row', () => {
    fc.assert(
      fc.property(areas, limit, (list, cells) => {
        for (const trip of planTrips(list, cells)) {
          const isRow = trip.length === 1 && trip[0] && rowCount(trip[0].area) === 1;
          if (!isRow) expect(cellsOf([trip]).length).toBeLessThanOrEqual(cells);
        }
      }),
    );
  });

  it('needs one trip for as many sheets as fit', () => {
    const sheet = { top: 0, left: 0, bottom: 9, right: 4 };
    const fifty = Array.from({ length: 50 }, () => [sheet]);
    expect(planTrips(fifty, 2_500)).toHaveLength(1);
    expect(planTrips(fifty, 2_499)).toHaveLength(2);
  });

  it.each([[[]], [[[]]], [[[], []]]])('needs no trip where there is nothing to read: %j', (list) => {
    expect(planTrips(list, 10)).toEqual([]);
  });
});

describe('halves', () => {
  it('share a trip out between two that are smaller', () => {
    fc.assert(
      fc.property(areas, limit, (list, cells) => {
        for (const trip of planTrips(list, cells)) {
          const parts = halves(trip);
          if (!parts) continue;
          expect(cellsOf(parts)).toEqual(cellsOf([trip]));
          expect(parts.every((part) => cellsOf([part]).length > 0)).toBe(true);
        }
      }),
    );
  });

  it('end at a single row', () => {
    fc.assert(
      fc.property(area, (one) => {
        const isRow = rowCount(one) === 1;
        expect(halves([{ sheet: 0, area: one }]) === null).toBe(isRow);
        expect(columnCount(one)).toBeGreaterThan(0);
      }),
    );
  });
});
