import { parseFiscalYear } from '../../engine/calendar/fiscal-year';
import { Refusal } from '../refusal';
import { oneValue } from './cell-value';
import { parameter } from './parameter';
import { isBlank } from './range';

/** A fiscal year, by number or name; null where it was left out. */
export const fiscalYear = parameter('year', (handed, position) => {
  const value = oneValue(handed, position);
  if (isBlank(value) || value === 0) return null;
  const year = typeof value === 'number' || typeof value === 'string' ? parseFiscalYear(value) : null;
  if (year !== null) return year;
  const place = { argument: position, row: null, column: null };
  throw new Refusal({ code: 'notAFiscalYear', place, shown: String(value) });
});
