import type { Kpi } from '../engine/kpi/kpi';
import type { Fall, MonthSeries } from '../engine/kpi/months';
import type { Figure, Result, YearResult } from '../engine/kpi/result';
import { together } from '../engine/kpi/together';
import type { Rational } from '../engine/number/rational';
import { hasBranches } from './branches';
import { isRate, percentColumns, readFigures, type FigureRow } from './figures';
import { isProblem, type Place, type ReadProblem, type Table } from './table';
import type { YearCell } from './years';

/** A figure still to be read: of which measure, year and branch, and where it stands, or would. */
export interface Observation extends FigureRow {
  readonly measure: number;
  readonly year: YearCell;
  /** Null for the whole body. */
  readonly branch: string | null;
  readonly place: Place;
}

/** A figure that was read: whose, of which year, and where it stands. */
export interface ReadFigure extends Pick<Observation, 'row' | 'measure' | 'year' | 'branch' | 'place'> {
  readonly figure: Figure;
}

/** One measure's months of a year, the whole body's or a branch's. */
export interface ReadMonths extends MonthSeries {
  readonly measure: number;
  readonly fiscalYear: number;
  /** Null for the whole body. */
  readonly branch: string | null;
  /** Where each month's figure stands, or would. */
  readonly places: readonly Place[];
  /** What the year's own column says of the parts that add up. */
  readonly totals: readonly {
    readonly part: Fall['part'];
    readonly stated: Rational;
    readonly place: Place;
  }[];
}

/** All that a table of results says about one KPI. */
export interface KpiResults {
  readonly kpi: Kpi;
  /** The first cell that names it. */
  readonly place: Place;
  /** By measure; every year that has a result. */
  readonly years: readonly (readonly YearResult[])[];
  /** The whole body's and each branch's; of a year that goes by months, at the last month that is known. */
  readonly figures: readonly ReadFigure[];
  /** Empty where the table does not go by months. */
  readonly months: readonly ReadMonths[];
  /** What could not be read: the KPI cannot be judged. */
  readonly problems: readonly ReadProblem[];
  /** Where its figures stand, and in rows that have some, where others belong. */
  readonly observations: readonly Observation[];
  /** Where figures belong in rows that have none. */
  readonly open: readonly Observation[];
}

/** What a table says about one KPI, gathered row by row. */
export class Gathered {
  readonly observations: Observation[] = [];
  /** Of rows without figures. */
  readonly open: Observation[] = [];
  readonly problems: ReadProblem[] = [];
  readonly #seen = new Set<string>();

  constructor(
    readonly kpi: Kpi,
    readonly place: Place,
  ) {}

  add(observation: Observation): void {
    const { measure, year, branch, place } = observation;
    const key = JSON.stringify([measure, year, branch]);
    if (!this.#seen.has(key)) this.observations.push(observation);
    else if (branch !== null) this.problems.push({ code: 'repeatedBranch', place, branch });
    else this.problems.push({ code: 'repeatedYear', place, fiscalYear: year.fiscalYear });
    this.#seen.add(key);
  }

  /**
   * @param percentages the columns in which numbers under ％ are percentages
   * @param branches how many branches there are; null where no plan says so
   */
  read(table: Table, percentages: ReadonlySet<number>, branches: number | null): KpiResults {
    const { kpi, place, problems, observations, open } = this;
    const figures: ReadFigure[] = [];
    const years = kpi.measures.map((measure, index) => {
      const rows = observations.filter((each) => each.measure === index);
      const read = readFigures(table, rows, measure, percentages);
      const own = rows.flatMap((row, at): ReadFigure[] => {
        const figure = read[at];
        if (figure && isProblem(figure)) problems.push(figure);
        return figure && !isProblem(figure) ? [{ ...row, figure }] : [];
      });
      figures.push(...own);
      return yearResults(kpi, own, branches);
    });
    return { kpi, place, years, figures, months: [], problems, observations, open };
  }
}

/**
 * Each year's result of one measure: the whole body's own, else what its branches are together where all are given with
 * their counts, else the branches' rates.
 * @param all how many branches there are; null where no plan says so
 */
export function yearResults(kpi: Kpi, figures: readonly ReadFigure[], all: number | null): YearResult[] {
  const years = new Map<string, { readonly year: YearCell; readonly figures: ReadFigure[] }>();
  // the whole body's years first
  for (const each of [...figures].sort((a, b) => Number(a.branch !== null) - Number(b.branch !== null))) {
    const key = JSON.stringify(each.year);
    const own = years.get(key) ?? { year: each.year, figures: [] };
    own.figures.push(each);
    years.set(key, own);
  }
  return [...years.values()].map(({ year, figures: own }): YearResult => {
    const whole = own.find(({ branch }) => branch === null);
    if (whole) return { ...year, result: whole.figure };
    const unit = kpi.measures[own[0]?.measure ?? 0]?.unit ?? 'ratio';
    const isAll = own.length === all && !hasBranches(kpi);
    const rates = own.map(({ branch, figure }) => ({ branch: branch ?? '', rate: figure.amount }));
    const result: Result =
      (isAll
        ? together(
            unit,
            own.map(({ figure }) => figure),
          )
        : null) ?? rates;
    return { ...year, result };
  });
}

/**
 * Reads what was gathered of every KPI; what ％ means for one number shows in the others of its column.
 * @param branches how many branches there are; null where no plan says so
 */
export function readAll(
  table: Table,
  items: Iterable<Gathered | ReadProblem>,
  branches: number | null,
): (KpiResults | ReadProblem)[] {
  const all = [...items];
  const rates = all.flatMap((item) =>
    item instanceof Gathered
      ? item.observations.filter(({ measure }) => isRate(item.kpi.measures[measure] ?? item.kpi.measures[0]))
      : [],
  );
  const percentages = percentColumns(table, rates);
  return all.map((item) => (item instanceof Gathered ? item.read(table, percentages, branches) : item));
}
