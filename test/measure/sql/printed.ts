import { usualBusinessDays } from '../../../src/engine/calendar/business-days';
import { calendarRows } from '../../../src/measure/calendar-rows';
import type { Definition, RecordTerms } from '../../../src/measure/definition';
import { DEFINITIONS, type MeasureId } from '../../../src/measure/definitions';
import { windowOf } from '../../../src/measure/families/window';
import type { Dialect } from '../../../src/measure/sql/dialect';
import { printQuery } from '../../../src/measure/sql/print';
import { MEASURE_TERMS } from '../../../src/plan/fy2024/measure-terms';

const DAYS = [45_383, 45_384];

/** The query of a measure over a table of a cluster, with a calendar of two days. */
export function printed(id: MeasureId, dialect: Dialect, asOf: number | null): string {
  const definition: Definition = DEFINITIONS[id];
  const { columns, month } = definition;
  const terms: RecordTerms = {
    measures: MEASURE_TERMS,
    dayCount: usualBusinessDays(),
    asOf,
    fiscalYear: 2024,
  };
  const query = definition.query(terms);
  const names = Object.fromEntries(columns.map(({ name }) => [name, `列 ${name}`]));
  const own = month === null ? {} : { month: names[month] ?? '' };
  return printQuery(
    query,
    { from: '"現金給付"', columns: { ...names, branch: 'shibu', ...own } },
    calendarRows(DAYS, query.calendar, terms, windowOf(definition, terms)),
    { branch: true, month: month !== null },
    dialect,
  );
}

export const IDS = Object.keys(DEFINITIONS) as MeasureId[];
