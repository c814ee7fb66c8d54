import { rangeOf } from '../area';
import { columnCount, rowCount } from '../../engine/area';
import { isTooLarge } from '../error-codes';
import { HostError } from '../host-error';
import type { CellContent } from './cell';
import { type Band, halves, type Trip } from './trips';

/** What Excel told of the cells of one band. */
interface BandContents extends Band {
  readonly cells: readonly (readonly CellContent[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const CONTENTS = 'values,valueTypes,text,formulas,numberFormat';

function ask(band: Band, sheet: Excel.Worksheet) {
  const range = rangeOf(sheet, band.area).load(CONTENTS);
  return {
    band,
    range,
    looks: range.getCellProperties({ format: { indentLevel: true } }),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

type Asked = ReturnType<typeof ask>;

/** Excel may answer null instead of an error where the values of a range are too many. */
function isComplete({ range }: Asked): boolean {
  return (range.values as unknown) !== null;
}

function places<T>(list: readonly T[], from: number, isOne: (item: T) => boolean): number[] {
  return list.flatMap((item, index) => (isOne(item) ? [from + index] : []));
}

function contentsOf({ band, range, looks, rows, columns }: Asked): BandContents {
  const { values, valueTypes, text, formulas, numberFormat } = range;
  const at = <T>(grid: readonly (readonly T[])[], row: number, column: number) => grid[row]?.[column];
  const cells = Array.from({ length: rowCount(band.area) }, (_, row) =>
    Array.from({ length: columnCount(band.area) }, (_, column) => ({
      value: at<unknown>(values, row, column),
      type: at(valueTypes, row, column) ?? 'Empty',
      text: at(text, row, column) ?? '',
      formula: at<unknown>(formulas, row, column),
      // A mixed format, null, does not exist in a single cell.
      format: String(at<unknown>(numberFormat, row, column)),
      indent: at(looks.value, row, column)?.format?.indentLevel ?? 0,
    })),
  );
  const hiddenRows = places(rows.value, band.area.top, ({ rowHidden }) => rowHidden === true);
  const hiddenColumns = places(columns.value, band.area.left, ({ columnHidden }) => columnHidden === true);
  // Excel would keep track of the range, with all its values, for as long as the reading lasts.
  range.untrack();
  return { ...band, cells, hiddenRows, hiddenColumns };
}

async function fetch(
  context: Excel.RequestContext,
  trip: Trip,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Asked[] | null> {
  const asked = trip.flatMap((band) => {
    const sheet = sheets[band.sheet];
    return sheet ? [ask(band, sheet)] : [];
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  return asked.every(isComplete) ? asked : null;
}

/** The row that is all of a trip. */
function rowOf(trip: Trip): string {
  return trip.map(({ area }) => String(area.top + 1)).join();
}

/** Reads the bands of a trip in one sync; in several where Excel finds that too large. */
export async function readTrip(
  context: Excel.RequestContext,
  trip: Trip,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly BandContents[]> {
  const asked = await fetch(context, trip, sheets);
  if (asked) return asked.map(contentsOf);
  const parts = halves(trip);
  if (!parts) throw new HostError({ kind: 'unknown', code: 'RowTooLarge', message: `row ${rowOf(trip)}` });
  const [first, second] = parts;
  return [...(await readTrip(context, first, sheets)), ...(await readTrip(context, second, sheets))];
}
