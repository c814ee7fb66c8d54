import type { Business, Kpi } from '../engine/kpi/kpi';
import { hasBranches, ownerOf } from './branches';
import { businessIn, type KpiNames } from './find-kpi';
import { Gathered, readAll, type KpiResults, type Observation } from './gathered';
import { headingsIn } from './headings';
import { measureOfRow, noteOf, resultColumns, type ResultColumns } from './result-columns';
import {
  cellAt,
  filledRows,
  isBlank,
  isProblem,
  shownIn,
  type Place,
  type ReadProblem,
  type Table,
} from './table';
import { isPercentUnit, isUnitOf } from './units';
import { readDayIn, readYear, type YearCell } from './years';

export interface ResultsTable {
  /** KPIs in the order in which the table first names them, and names that are no KPI's. */
  readonly items: readonly (KpiResults | ReadProblem)[];
}

/** Reads the rows below the headings, one after the other. */
class Reader {
  readonly #items = new Map<string, Gathered | ReadProblem>();
  readonly #table: Table;
  readonly #columns: ResultColumns;
  readonly #names: KpiNames;
  readonly #defaultYear: number;
  #business: Business | null;
  /** The name that stands for the blank cells below it. */
  #name = '';

  constructor(
    table: Table,
    columns: ResultColumns,
    names: KpiNames,
    business: Business | null,
    defaultYear: number,
  ) {
    this.#table = table;
    this.#columns = columns;
    this.#names = names;
    this.#business = business;
    this.#defaultYear = defaultYear;
  }

  get items(): (KpiResults | ReadProblem)[] {
    return readAll(this.#table, this.#items.values(), this.#names.branches);
  }

  row(row: number): void {
    const { kpi: column, business } = this.#columns;
    const place = { row, column };
    const written = this.#text(row, column);
    const isEmpty = this.#columns.figures.every((each) =>
      isBlank(cellAt(this.#table, { row, column: each })),
    );
    if (written === '' && isEmpty) return;
    const own = businessIn(this.#text(row, business));
    const found = this.#names.find(written === '' ? this.#name : written, own ?? this.#business);
    if (isEmpty && !found.found) {
      // a heading between the rows, or a note below them
      this.#business = businessIn(written) ?? this.#business;
      return;
    }
    if (written !== '') this.#name = written;
    if (found.found) this.#observe(row, this.#gatheredOf(found.kpi, place), isEmpty);
    else {
      const code = found.because === 'unknown' ? 'unknownKpi' : 'ambiguousKpi';
      const { nearest } = found;
      this.#items.set(`? ${this.#name}`, { code, place, shown: this.#name, nearest });
    }
  }

  #text(row: number, column: number | null): string {
    return column === null ? '' : shownIn(cellAt(this.#table, { row, column }));
  }

  #gatheredOf(kpi: Kpi, place: Place): Gathered {
    const known = this.#items.get(kpi.id);
    if (known instanceof Gathered) return known;
    const gathered = new Gathered(kpi, place);
    this.#items.set(kpi.id, gathered);
    return gathered;
  }

  #observe(row: number, gathered: Gathered, isEmpty: boolean): void {
    // a row without figures is a place for them, in which nothing is at fault
    const into = isEmpty ? new Gathered(gathered.kpi, gathered.place) : gathered;
    const note = noteOf(this.#table, row, this.#columns, this.#name);
    for (const { column, year } of this.#yearsIn(row, into)) {
      for (const [measure, columns] of measureOfRow(
        this.#table,
        row,
        gathered.kpi,
        this.#columns,
        column,
        note,
      )) {
        // beside a column of offices the unit is the share's
        const unit = measure > 0 && this.#columns.offices !== null ? '' : note.unit;
        this.#figure(into, { row, columns, measure, year }, unit);
      }
    }
    if (isEmpty) gathered.open.push(...into.observations);
  }

  /** The years of a row: one from its own cell, or one for each column that is headed by a year. */
  #yearsIn(row: number, gathered: Gathered): { column: number | null; year: YearCell }[] {
    const { yearly, year: column, day } = this.#columns;
    if (yearly.length > 0) {
      return yearly.map((each) => ({
        column: each.column,
        year: { fiscalYear: each.fiscalYear, until: null },
      }));
    }
    const place = column === null ? null : { row, column };
    const year = place
      ? readYear(cellAt(this.#table, place), place)
      : { fiscalYear: this.#defaultYear, until: null };
    if (isProblem(year)) {
      gathered.problems.push(year);
      return [];
    }
    const dayPlace = { row, column: day ?? 0 };
    if (day === null || isBlank(cellAt(this.#table, dayPlace))) return [{ column: null, year }];
    const until = readDayIn(year.fiscalYear, cellAt(this.#table, dayPlace), dayPlace);
    if (typeof until === 'object' && until !== null) {
      gathered.problems.push(until);
      return [];
    }
    return [{ column: null, year: { ...year, until } }];
  }

  #figure(
    gathered: Gathered,
    { row, columns, measure, year }: Pick<Observation, 'row' | 'columns' | 'measure' | 'year'>,
    unit: string,
  ): void {
    const { kpi, problems } = gathered;
    const place = { row, column: columns.result ?? columns.numerator ?? this.#columns.kpi };
    const counted = kpi.measures[measure]?.unit ?? 'ratio';
    const { branch: column, measure: part } = this.#columns;
    const owner = ownerOf(this.#text(row, column ?? (hasBranches(kpi) ? part : null)), kpi);
    if (owner === 'nobody') return;
    const branch = owner === 'whole' ? null : owner.branch;
    // 「44 支部」 of an earlier year: how many met it, which no target needs
    if (branch === '' && /支部|branches/iu.test(unit)) return;
    if (branch === '') problems.push({ code: 'noBranch', place });
    else if (!isUnitOf(counted, unit)) problems.push({ code: 'unit', place, shown: unit });
    else {
      const percent = columns.percent || isPercentUnit(unit);
      gathered.add({ row, columns: { ...columns, percent }, measure, year, branch, place });
    }
  }
}

/** Titles and notes above a table take fewer rows than this. */
const ROWS_ABOVE = 100;

/** The row of headings: it names a column of KPIs and one of figures. */
function headingRow(table: Table, defaultYear: number): { row: number; columns: ResultColumns } | null {
  for (const row of filledRows(table.slice(0, ROWS_ABOVE))) {
    const columns = resultColumns(headingsIn(table, row), defaultYear);
    if (columns) return { row, columns };
  }
  return null;
}

/**
 * Reads a table of results: KPI, year, numerator and denominator or result, in any order and under headings;
 * or a column of results for each year. Null where no row of headings is found.
 * @param defaultYear the year of the results where the table has no column of years
 */
export function readResults(
  table: Table,
  names: KpiNames,
  defaultYear: number,
  business: Business | null = null,
): ResultsTable | null {
  const found = headingRow(table, defaultYear);
  if (!found) return null;
  const above = table.slice(0, found.row).flat().map(shownIn).join(' ');
  const reader = new Reader(table, found.columns, names, businessIn(above) ?? business, defaultYear);
  for (const row of filledRows(table)) if (row > found.row) reader.row(row);
  return { items: reader.items };
}
