import { fromNumber, ratio, ZERO, type Rational } from '../../number/rational';
import { cellOf, type Column } from './column';

/** Below this the sum of two whole doubles is exact. */
const LIMIT = 2 ** 52;
/** Decimals up to this many parts of one are summed as whole numbers, without an object for each. */
const PARTS = 10_000;
/** A number has 15 digits in Excel: with more, its parts are not what Excel shows. */
const DIGITS = 1e15;

/** The exact sum of a column's cells, each taken as the decimal number that Excel shows for it. */
export function exactSum(column: Column): Rational {
  const { rows } = column;
  let rest = ZERO;
  let whole = 0;
  let parts = 0;
  for (let index = 0; index < column.length; index++) {
    const cell = rows === null ? null : cellOf(rows, index);
    // The ordinary cell: a whole number.
    if (typeof cell === 'number' && 0 <= cell && cell < LIMIT && Number.isInteger(cell)) {
      whole += cell;
      if (whole < LIMIT) continue;
    } else {
      const value = column.at(index);
      const inParts = Math.round(value * PARTS);
      if (Math.abs(inParts) < DIGITS && inParts / PARTS === value) parts += inParts;
      else rest = rest.add(fromNumber(value));
      if (Math.abs(parts) < LIMIT) continue;
    }
    rest = rest.add(ratio(whole)).add(ratio(parts, PARTS));
    whole = 0;
    parts = 0;
  }
  return rest.add(ratio(whole)).add(ratio(parts, PARTS));
}
