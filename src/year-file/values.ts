import * as v from 'valibot';
import { parseDate } from '../engine/calendar/japanese-date';
import type { Serial } from '../engine/calendar/serial';
import type { Quotation } from '../engine/citation';
import { fromDecimal, fromFraction, type Rational } from '../engine/number/rational';
import { UNITS, type Unit } from '../engine/number/unit';

/** The name of a fault that a schema finds; `faults.ts` makes it one of a year file's. */
export type FaultName = 'fraction' | 'day' | 'count' | 'yen' | 'whole' | 'blank' | 'out-of-range';

/** Words that are not blank. */
export const Text = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'blank' satisfies FaultName),
);

export const FiscalYear = v.pipe(
  v.number(),
  v.integer('whole' satisfies FaultName),
  v.check((year) => year >= 1900 && year <= 2100, 'out-of-range' satisfies FaultName),
);

/** 1 or more. */
export const Count = v.pipe(
  v.number(),
  v.check((count) => Number.isSafeInteger(count) && count >= 1, 'count' satisfies FaultName),
);

/** Whole yen, 0 or more. */
export const Yen = v.pipe(
  v.number(),
  v.check((yen) => Number.isSafeInteger(yen) && yen >= 0, 'yen' satisfies FaultName),
);

export const UnitInYen: v.GenericSchema<unknown, Unit> = v.picklist(UNITS);

function exactOf(text: string): Rational | null {
  return fromFraction(text) ?? fromDecimal(text);
}

/** An exact number as text: 0.617, 3/7, 100000. */
export const Exact = v.pipe(
  v.string(),
  v.check((text) => exactOf(text) !== null, 'fraction' satisfies FaultName),
  v.transform((text): Rational => exactOf(text) ?? never()),
);

/** A day as 2024-11-30. */
export const Day = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}-\d{2}-\d{2}$/u.test(text) && parseDate(text) !== null, 'day' satisfies FaultName),
  v.transform((text): Serial => parseDate(text) ?? never()),
);

function never(): never {
  throw new TypeError('what was checked is not what was read');
}

export const Citation: v.GenericSchema<unknown, Quotation> = v.strictObject({
  kind: v.picklist(['plan', 'law']),
  document: Text,
  section: Text,
  quote: Text,
});
