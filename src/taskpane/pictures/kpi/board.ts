import type { Cell } from '../../../engine/cell';
import { judge, missingIn, type Judgement } from '../../../engine/kpi/judge';
import type { Business, Kpi, KpiPlan } from '../../../engine/kpi/kpi';
import type { Missing } from '../../../engine/kpi/missing';
import type { MeasureInput } from '../../../engine/kpi/result';
import { statusOf, type Status } from '../../../engine/kpi/status';
import { resultPlace } from '../../../review/kpi-standings';
import type { SheetReview } from '../../../review/review';
import type { Evaluation } from '../../../kpi-results/evaluate';
import type { ReadProblem } from '../../../kpi-results/table';
import { bulletOf, type Bullet } from './bullet';
import { rowId } from './row-id';

/** One KPI on the board. */
export interface BoardRow {
  /** Lasts from one check to the next. */
  readonly id: string;
  readonly kpi: Kpi;
  readonly fiscalYear: number;
  /** Where its result stands or belongs; null where the workbook does not name it. */
  readonly cell: Cell | null;
  readonly status: Status;
  /** Null where a cell cannot be read, or the year has no plan. */
  readonly judgement: Judgement | null;
  readonly missing: readonly Missing[];
  readonly problems: readonly ReadProblem[];
  /** One for each measure. */
  readonly bullets: readonly Bullet[];
  /** What the workbook says, by measure. */
  readonly given: readonly MeasureInput[];
}

/** One year's KPIs. */
export interface Board {
  readonly fiscalYear: number;
  /** The KPIs of the plan's tables, in the plan's order. */
  readonly kpis: readonly BoardRow[];
  /** The goals of the plan's text that are counted as KPIs are. */
  readonly operational: readonly BoardRow[];
  /** Names in the sheets of results that are no KPI's. */
  readonly unknown: readonly Cell[];
}

/** What the board needs of a sheet that was checked. */
type ResultSheet = Pick<SheetReview, 'name' | 'kpis'>;

interface Placed {
  readonly sheet: string;
  readonly evaluation: Evaluation;
}

function rowOf(
  kpi: Kpi,
  fiscalYear: number,
  judgement: Judgement | null,
  given: readonly MeasureInput[],
): Pick<BoardRow, 'kpi' | 'fiscalYear' | 'judgement' | 'given' | 'status' | 'bullets'> {
  const bullets = kpi.measures.map((measure, index) =>
    bulletOf(measure, fiscalYear, judgement?.measures[index] ?? null, given[index] ?? null),
  );
  const status = judgement ? statusOf(judgement, fiscalYear) : 'undecidable';
  return { kpi, fiscalYear, judgement, given, status, bullets };
}

function placedRow(kpi: Kpi, { sheet, evaluation }: Placed): BoardRow {
  const { fiscalYear, judgement, given, missing, problems } = evaluation;
  const cell = { sheet, ...resultPlace(evaluation) };
  return {
    id: rowId(kpi.id, fiscalYear, sheet),
    ...rowOf(kpi, fiscalYear, judgement, given),
    cell,
    missing,
    problems,
  };
}

/** A KPI of the plan without a result in the workbook. */
function plannedRow(kpi: Kpi, fiscalYear: number): BoardRow {
  const judgement = judge(kpi, fiscalYear, 'evaluation', []);
  return {
    id: rowId(kpi.id, fiscalYear, ''),
    ...rowOf(kpi, fiscalYear, judgement, []),
    cell: null,
    missing: missingIn(judgement),
    problems: [],
  };
}

function placedOf(sheets: readonly ResultSheet[]): Placed[] {
  return sheets.flatMap(({ name, kpis }) => kpis.map((evaluation) => ({ sheet: name, evaluation })));
}

/** The years of the workbook's results, oldest first; none where it has no sheet of results. */
export function yearsOf(sheets: readonly ResultSheet[]): number[] {
  const years = placedOf(sheets).flatMap(({ evaluation: { kpi, fiscalYear } }) => (kpi ? [fiscalYear] : []));
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * Every KPI of a year: those of the plan, with or without results, and those of the results, with or without a plan.
 * @param plan the year's; null where it has none
 */
export function boardOf(sheets: readonly ResultSheet[], fiscalYear: number, plan: KpiPlan | null): Board {
  const placed = placedOf(sheets);
  const own = placed.flatMap((each) => {
    const { kpi, fiscalYear: year } = each.evaluation;
    return kpi && year === fiscalYear ? [placedRow(kpi, each)] : [];
  });
  const rowsOf = (kpis: readonly Kpi[]): BoardRow[] =>
    kpis.flatMap((kpi) => {
      const rows = own.filter((row) => row.kpi.id === kpi.id);
      return rows.length > 0 ? rows : [plannedRow(kpi, fiscalYear)];
    });
  const unplanned = plan ? [] : own;
  const standing = (kind: Kpi['standing']) => unplanned.filter(({ kpi }) => kpi.standing === kind);
  return {
    fiscalYear,
    kpis: [...rowsOf(plan?.kpis ?? []), ...standing('kpi')],
    operational: [...rowsOf(plan?.operational ?? []), ...standing('operational')],
    unknown: placed.flatMap(({ sheet, evaluation: { kpi, place } }) => (kpi ? [] : [{ sheet, ...place }])),
  };
}

export function ofBusiness(rows: readonly BoardRow[], business: Business | null): readonly BoardRow[] {
  return business === null ? rows : rows.filter(({ kpi }) => kpi.business === business);
}

export function countStatuses(rows: readonly BoardRow[]): Readonly<Record<Status, number>> {
  const counts = { met: 0, not_met: 0, unfilled: 0, undecidable: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
