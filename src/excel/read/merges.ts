import type { Area } from '../../engine/area';
import { areaOf, rangeOf } from '../area';
import { isEditing } from '../error-codes';
import { halves, type Trip } from './trips';

interface Merge {
  /** The sheet's place in the list that was planned. */
  readonly sheet: number;
  readonly area: Area;
}

async function fetch(
  context: Excel.RequestContext,
  trip: Trip,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Merge[]> {
  const asked = trip.flatMap(({ sheet: index, area }) => {
    const sheet = sheets[index];
    if (!sheet) return [];
    const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return [{ index, merged }];
  });
  await context.sync();
  return asked.flatMap(({ index, merged }) => {
    if (merged.isNullObject) return [];
    return merged.areas.items.flatMap((range) => {
      const area = areaOf(range);
      return area ? [{ sheet: index, area }] : [];
    });
  });
}

/**
 * The merged areas that begin in the bands of a trip. Excel does not answer where they are more than 512 in one band,
 * with an error that is not documented: what fails is asked again in halves, down to a row.
 */
export async function readMerges(
  context: Excel.RequestContext,
  trip: Trip,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Merge[]> {
  try {
    return await fetch(context, trip, sheets);
  } catch (error) {
    const parts = isEditing(error) ? null : halves(trip);
    if (!parts) throw error;
    const [first, second] = parts;
    return [...(await readMerges(context, first, sheets)), ...(await readMerges(context, second, sheets))];
  }
}
