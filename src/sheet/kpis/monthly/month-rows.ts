import type { Business, Kpi } from '../../../engine/kpi/kpi';
import type { MonthKind } from '../../../engine/kpi/months';
import { ownerOf } from '../../../kpi-results/branches';
import { businessIn, type KpiNames } from '../../../kpi-results/find-kpi';
import {
  cellAt,
  isBlank,
  isProblem,
  shownIn,
  type Place,
  type ReadProblem,
  type Table,
} from '../../../kpi-results/table';
import { isUnitOf } from '../../../kpi-results/units';
import { readYear } from '../../../kpi-results/years';
import { problemOf, type Title } from '../titles';
import type { MonthlyColumns } from './month-columns';
import { kindIn } from './month-headings';

type MonthPart = 'numerator' | 'denominator' | 'result';

/** The rows that belong together: one measure of a KPI in a year, the whole body's or a branch's. */
export interface SeriesRows {
  readonly kpi: Kpi;
  /** The cell that names the KPI. */
  readonly named: Place;
  readonly measure: number;
  readonly fiscalYear: number;
  /** Null for the whole body. */
  readonly branch: string | null;
  /** What the row says its months count; null where it says nothing. */
  readonly kind: MonthKind | null;
  readonly rows: Partial<Record<MonthPart, number>>;
  readonly unit: string;
}

const PARTS: readonly (readonly [MonthPart, RegExp])[] = [
  ['numerator', /分子|numerator/iu],
  ['denominator', /分母|対象者数|denominator/iu],
  ['result', /./u],
];

function measureOf(kpi: Kpi, words: string, unit: string): number {
  const named = kpi.measures.findIndex(
    ({ name }) => name && Object.values(name).some((each) => words.includes(each)),
  );
  if (named >= 0 || kpi.measures.length === 1) return Math.max(named, 0);
  return /所|office/iu.test(unit) ? 1 : 0;
}

/** A fault of a row, and the KPI that it is about; null for a name that is no KPI's. */
interface RowProblem {
  readonly kpi: Kpi | null;
  readonly problem: ReadProblem;
}

export function isRowProblem(found: SeriesRows | RowProblem): found is RowProblem {
  return 'problem' in found;
}

interface Context {
  readonly table: Table;
  readonly columns: MonthlyColumns;
  readonly names: KpiNames;
  readonly business: Business | null;
  /** The KPI of the whole table, where no column names them. */
  readonly title: Title | null;
  readonly defaultYear: number;
}

/** What blank cells of a row repeat from the row above. */
interface Carried {
  readonly name: string;
  readonly branch: string;
  readonly year: Place | null;
  readonly kind: MonthKind | null;
  readonly unit: string;
}

const NOTHING: Carried = { name: '', branch: '', year: null, kind: null, unit: '' };

/**
 * Puts the rows of a table by months together. A row that names no KPI, year or branch of its own goes on with the row
 * above, as merged cells do; what cannot be read is a problem at its cell.
 */
export function groupRows(context: Context, rows: readonly number[]): (SeriesRows | RowProblem)[] {
  const { table, columns, names, title, defaultYear } = context;
  const found = new Map<string, SeriesRows | RowProblem>();
  let carried = NOTHING;
  let business = context.business;
  for (const row of rows) {
    const at = (column: number | null): string =>
      column === null ? '' : shownIn(cellAt(table, { row, column }));
    const written = at(columns.kpi);
    const hasFigures = [...columns.months.map(({ column }) => column), columns.total].some(
      (column) => column !== null && !isBlank(cellAt(table, { row, column })),
    );
    const goesOn = columns.kpi === null || written === '';
    const partText = at(columns.part);
    const before = goesOn ? carried : NOTHING;
    const isOtherPart = partText !== '' && goesOn;
    const name = written || before.name;
    const yearPlace = columns.year === null ? null : { row, column: columns.year };
    const ownYear = yearPlace && !isBlank(cellAt(table, yearPlace)) ? yearPlace : null;
    const next: Carried = {
      name,
      branch: at(columns.branch) || (isOtherPart || columns.kpi !== null ? before.branch : ''),
      year: ownYear ?? before.year,
      kind: kindIn(at(columns.kind)) ?? before.kind,
      unit: at(columns.unit) || before.unit,
    };
    const place = columns.kpi === null ? (title?.place ?? { row, column: 0 }) : { row, column: columns.kpi };
    const own = businessIn(at(columns.business)) ?? business;
    const kpi = columns.kpi === null ? (title?.found ?? null) : name === '' ? null : names.find(name, own);
    if (!kpi?.found) {
      if (!hasFigures) business = businessIn(written) ?? business;
      else if (kpi) found.set(`? ${name}`, { kpi: null, problem: problemOf(kpi, name, place) });
      continue;
    }
    // a note below the table has neither figures nor a part
    if (!hasFigures && partText === '' && columns.part !== null) continue;
    carried = next;
    const owner = ownerOf(next.branch, kpi.kpi);
    if (owner === 'nobody') continue;
    const first = columns.months[0]?.column ?? 0;
    if (owner !== 'whole' && owner.branch === '') {
      const problem: ReadProblem = { code: 'noBranch', place: { row, column: first } };
      if (hasFigures) found.set(`branch ${String(row)}`, { kpi: kpi.kpi, problem });
      continue;
    }
    const year = next.year ? readYear(cellAt(table, next.year), next.year) : { fiscalYear: defaultYear };
    if (isProblem(year)) {
      found.set(`year ${String(row)}`, { kpi: kpi.kpi, problem: year });
      continue;
    }
    const branch = owner === 'whole' ? null : owner.branch;
    const beside = (table[row] ?? []).slice(0, first).map(shownIn).join(' ');
    const words = `${name} ${beside}`;
    const measure = measureOf(kpi.kpi, words, next.unit);
    const counted = (kpi.kpi.measures[measure] ?? kpi.kpi.measures[0]).unit;
    if (!isUnitOf(counted, next.unit)) {
      const place: Place = { row, column: columns.unit ?? first };
      if (hasFigures)
        found.set(`unit ${String(row)}`, {
          kpi: kpi.kpi,
          problem: { code: 'unit', place, shown: next.unit },
        });
      continue;
    }
    const part = PARTS.find(([, pattern]) => pattern.test(partText || '実績'))?.[0] ?? 'result';
    const series = { kpi: kpi.kpi, measure, fiscalYear: year.fiscalYear, branch };
    const key = JSON.stringify([kpi.kpi.id, measure, year.fiscalYear, branch]);
    const known = found.get(key);
    if (!known || isRowProblem(known)) {
      found.set(key, { ...series, named: place, kind: next.kind, rows: { [part]: row }, unit: next.unit });
    } else if (known.rows[part] === undefined) {
      found.set(key, {
        ...known,
        kind: known.kind ?? next.kind,
        rows: { ...known.rows, [part]: row },
        unit: known.unit || next.unit,
      });
    } else {
      const repeated = { row, column: columns.branch ?? columns.kpi ?? first };
      const problem: ReadProblem =
        branch === null
          ? { code: 'repeatedYear', place: repeated, fiscalYear: year.fiscalYear }
          : { code: 'repeatedBranch', place: repeated, branch };
      found.set(`${key} ${String(row)}`, { kpi: kpi.kpi, problem });
    }
  }
  return [...found.values()];
}
