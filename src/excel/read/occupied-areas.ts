import { type Area, columnCount, rowCount } from '../../engine/area';
import { areaOf, isWholeRow, loadArea, rangeOf } from '../area';
import { CELLS_PER_TRIP } from './trips';

/** A used range of no more cells is read as it is. */
const LOOKED_THROUGH = 10 * CELLS_PER_TRIP;

/** Some cells of one sheet. */
interface Part {
  /** The sheet's place in the list. */
  readonly sheet: number;
  readonly area: Area;
  /** Nothing is gained by looking for empty cells in it. */
  readonly settled: boolean;
}

function cells(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
}

function partOf(sheet: number, area: Area): Part {
  return { sheet, area, settled: cells([area]) <= LOOKED_THROUGH && !isWholeRow(area) };
}

function upperAndLower(area: Area): readonly Area[] {
  const middle = area.top + Math.floor(rowCount(area) / 2);
  return [
    { ...area, bottom: middle - 1 },
    { ...area, top: middle },
  ];
}

function leftAndRight(area: Area): readonly Area[] {
  const middle = area.left + Math.floor(columnCount(area) / 2);
  return [
    { ...area, right: middle - 1 },
    { ...area, left: middle },
  ];
}

/** Asks what of each area holds something; answered after the next sync. */
function askUsed(sheet: Excel.Worksheet, areas: readonly Area[]): () => readonly Area[] {
  const asked = areas
    .filter((area) => rowCount(area) > 0 && columnCount(area) > 0)
    .map((area) => loadArea(rangeOf(sheet, area).getUsedRangeOrNullObject(true)));
  return () => asked.flatMap((range) => areaOf(range) ?? []);
}

/** What of the halves of each part holds something; a part whose halves are hardly less stays whole. */
async function narrowed(
  context: Excel.RequestContext,
  parts: readonly Part[],
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Part[]> {
  const asked = parts.map((part) => {
    const sheet = part.settled ? undefined : sheets[part.sheet];
    if (!sheet) return { part, ways: null };
    const { area } = part;
    return {
      part,
      ways: { rows: askUsed(sheet, upperAndLower(area)), columns: askUsed(sheet, leftAndRight(area)) },
    };
  });
  if (asked.every(({ ways }) => ways === null)) return parts;
  await context.sync();
  const next = asked.flatMap(({ part, ways }): readonly Part[] => {
    if (!ways) return [part];
    const [rows, columns] = [ways.rows(), ways.columns()];
    const less = cells(rows) <= cells(columns) ? rows : columns;
    if (cells(less) * 2 <= cells([part.area])) return less.map((area) => partOf(part.sheet, area));
    if (isWholeRow(part.area)) return columns.map((area) => partOf(part.sheet, area));
    return [{ ...part, settled: true }];
  });
  return narrowed(context, next, sheets);
}

/**
 * Where every sheet holds something: its used range, or, where that is wide because a stray cell stands far off, the
 * parts of it that are not empty. Never whole rows, whose values Excel does not tell. A round trip for each time that a
 * wide range is halved.
 */
export async function occupiedAreas(
  context: Excel.RequestContext,
  used: readonly (Area | null)[],
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly Area[])[]> {
  const whole = used.flatMap((area, sheet) => (area ? [partOf(sheet, area)] : []));
  const occupied = await narrowed(context, whole, sheets);
  return sheets.map((_, index) => occupied.flatMap(({ sheet, area }) => (sheet === index ? [area] : [])));
}
