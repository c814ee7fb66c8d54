import type { Kpi, KpiUnit } from '../engine/kpi/kpi';
import {
  exactly,
  figureOf,
  type Counts,
  type Figure,
  type Result,
  type YearResult,
} from '../engine/kpi/result';
import { ZERO, type Rational } from '../engine/number/rational';
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

/** All that a table of results says about one KPI. */
export interface KpiResults {
  readonly kpi: Kpi;
  /** The first cell that names it. */
  readonly place: Place;
  /** By measure; every year that has a result. */
  readonly years: readonly (readonly YearResult[])[];
  /** What could not be read: the KPI cannot be judged. */
  readonly problems: readonly ReadProblem[];
  /** Where its figures stand, and in rows that have some, where others belong. */
  readonly observations: readonly Observation[];
  /** Where figures belong in rows that have none. */
  readonly open: readonly Observation[];
}

interface BranchFigure {
  readonly branch: string;
  readonly figure: Figure;
}

/** What is counted in each branch and never divided: the whole body has the sum. */
const ADDED: ReadonlySet<KpiUnit> = new Set(['offices', 'accesses', 'people', 'companies']);

function sumOf(values: readonly Rational[]): Rational {
  return values.reduce((sum, value) => sum.add(value), ZERO);
}

function pooled(counts: readonly Counts[]): Figure | null {
  const denominator = sumOf(counts.map((each) => each.denominator));
  if (denominator.equals(ZERO)) return null;
  return figureOf({ numerator: sumOf(counts.map((each) => each.numerator)), denominator });
}

/**
 * What the branches are together: the sum of numerators ÷ the sum of denominators, never a mean of rates.
 * Null where counts or branches are missing.
 */
function together(unit: KpiUnit, figures: readonly BranchFigure[], all: number | null): Figure | null {
  if (all === null || figures.length !== all) return null;
  if (ADDED.has(unit)) {
    return { amount: sumOf(figures.map(({ figure }) => exactly(figure.amount))), counts: null };
  }
  const counts = figures.flatMap(({ figure }) => figure.counts ?? []);
  return counts.length === all ? pooled(counts) : null;
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
    const years = this.kpi.measures.map((measure, index) => {
      const rows = this.observations.filter((each) => each.measure === index);
      const figures = readFigures(table, rows, measure, percentages);
      return this.#years(rows, figures, (of) => together(measure.unit, of, branches));
    });
    const { kpi, place, problems, observations, open } = this;
    return { kpi, place, years, problems, observations, open };
  }

  #years(
    rows: readonly Observation[],
    figures: ReturnType<typeof readFigures>,
    whole: (figures: readonly BranchFigure[]) => Figure | null,
  ): YearResult[] {
    const years = new Map<string, YearResult>();
    const branches = new Map<string, { readonly year: YearCell; readonly figures: BranchFigure[] }>();
    for (const [index, { year, branch }] of rows.entries()) {
      const figure = figures[index];
      const key = JSON.stringify(year);
      if (!figure) continue;
      if (isProblem(figure)) this.problems.push(figure);
      else if (branch === null) years.set(key, { ...year, result: figure });
      else {
        const own = branches.get(key) ?? { year, figures: [] };
        own.figures.push({ branch, figure });
        branches.set(key, own);
      }
    }
    for (const [key, { year, figures: own }] of branches) {
      const rates = own.map(({ branch, figure }) => ({ branch, rate: figure.amount }));
      const result: Result = (hasBranches(this.kpi) ? null : whole(own)) ?? rates;
      if (!years.has(key)) years.set(key, { ...year, result });
    }
    return [...years.values()];
  }
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
