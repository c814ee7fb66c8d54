import type { Kpi, KpiPlan } from '../../../engine/kpi/kpi';
import { FUNCTIONS, type FunctionId, type ParameterName } from '../../../functions/table';
import type { ArgumentInput } from './argument';

/** How many cells an answer fills. */
export interface Room {
  readonly rows: number;
  readonly columns: number;
  /** Only the calculation says how many rows there really are. */
  readonly isEstimate: boolean;
}

const ONE_CELL: Room = { rows: 1, columns: 1, isEstimate: false };
const LIST_COLUMNS = 8;
const REPORT_COLUMNS = 10;

/** Every KPI that a plan can judge. */
export function kpisOf({ kpis, operational }: KpiPlan): readonly Kpi[] {
  return [...kpis, ...operational];
}

function measureCount(kpis: readonly Kpi[]): number {
  return kpis.reduce((count, { measures }) => count + measures.length, 0);
}

const BUSINESS_WORDS: Readonly<Record<string, Kpi['business']>> = {
  健康保険: 'health',
  health: 'health',
  船員保険: 'seamen',
  seamen: 'seamen',
};

function rowsOf(input: ArgumentInput | undefined): number | null {
  return input === undefined || typeof input === 'string' ? null : input.area.bottom - input.area.top + 1;
}

/** A row for each measure and one of headings. */
function listRoom(plan: KpiPlan, business: ArgumentInput | undefined): Room {
  const only = typeof business === 'string' ? BUSINESS_WORDS[business] : undefined;
  const listed = plan.kpis.filter((kpi) => only === undefined || kpi.business === only);
  return { rows: measureCount(listed) + 1, columns: LIST_COLUMNS, isEstimate: false };
}

/** A row for each KPI and its measures and one of headings, and no more than the table of results has. */
function reportRoom(plan: KpiPlan, table: ArgumentInput | undefined): Room {
  const kpis = kpisOf(plan);
  const most = measureCount(kpis) + kpis.length + 1;
  return { rows: Math.min(rowsOf(table) ?? most, most), columns: REPORT_COLUMNS, isEstimate: true };
}

/** A KPI's measures side by side; those that are counted by branches a row each. */
function measuresRoom(
  plan: KpiPlan,
  kpi: ArgumentInput | undefined,
  history: ArgumentInput | undefined,
): Room {
  const named = kpisOf(plan).find(({ id }) => id === kpi);
  if (!named) return ONE_CELL;
  const byBranch = history !== undefined && named.measures[0].unit === 'branches';
  const rows = byBranch ? (rowsOf(history) ?? 1) : 1;
  return byBranch
    ? { rows, columns: 2, isEstimate: true }
    : { rows, columns: named.measures.length, isEstimate: false };
}

/**
 * The cells that a function's answer fills, as far as what was given for its parameters says.
 * @param plan by which it answers
 */
export function roomOf(id: FunctionId, inputs: readonly ArgumentInput[], plan: KpiPlan): Room {
  const inputOf = <Id extends FunctionId>(of: Id, name: ParameterName<Id>): ArgumentInput | undefined =>
    inputs[Object.keys(FUNCTIONS[of].parameters).indexOf(name)];
  switch (id) {
    case 'LIST':
      return listRoom(plan, inputOf(id, 'business'));
    case 'EVALUATE':
      return reportRoom(plan, inputOf(id, 'table'));
    case 'TARGET':
      return measuresRoom(plan, inputOf(id, 'kpi'), inputOf(id, 'history'));
    case 'GAP':
      return measuresRoom(plan, inputOf(id, 'kpi'), undefined);
    default:
      return ONE_CELL;
  }
}
