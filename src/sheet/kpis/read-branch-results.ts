import type { Business, Kpi } from '../../engine/kpi/kpi';
import { branchName, ownerOf } from '../../kpi-results/branches';
import type { FigureColumns } from '../../kpi-results/figures';
import { businessIn, type KpiNames } from '../../kpi-results/find-kpi';
import { Gathered, readAll } from '../../kpi-results/gathered';
import type { ResultsTable } from '../../kpi-results/read-results';
import {
  cellAt,
  filledRows,
  isBlank,
  shownIn,
  type Place,
  type ReadProblem,
  type Table,
} from '../../kpi-results/table';
import { saysPremiumRates } from '../cells/premium-rates';
import { branchLayout, groupFigures, type BranchLayout } from './branch-layout';
import { BRANCHES } from './branches';
import { problemOf, titleOf } from './titles';

const KNOWN_BRANCHES: ReadonlySet<string> = new Set(BRANCHES.map(branchName));

/** Whether most of the rows are the association's branches. */
function isByBranch(table: Table, rows: readonly number[], column: number): boolean {
  const known = rows.filter((row) => KNOWN_BRANCHES.has(branchName(shownIn(cellAt(table, { row, column })))));
  return known.length * 2 > rows.length;
}

class BranchReader {
  readonly items = new Map<string, Gathered | ReadProblem>();
  readonly #columns: readonly { readonly fiscalYear: number; readonly columns: FigureColumns | null }[];

  constructor(
    readonly table: Table,
    readonly layout: BranchLayout,
    rows: readonly number[],
  ) {
    this.#columns = layout.groups.map((group) => ({
      fiscalYear: group.fiscalYear,
      columns: groupFigures(group, table, rows),
    }));
  }

  row(row: number, kpi: Kpi, named: Place): void {
    const known = this.items.get(kpi.id);
    const gathered = known instanceof Gathered ? known : new Gathered(kpi, named);
    this.items.set(kpi.id, gathered);
    const { branch, row: headingRow } = this.layout;
    const owner = ownerOf(branch === null ? '' : shownIn(cellAt(this.table, { row, column: branch })), kpi);
    if (owner === 'nobody') return;
    for (const [index, { fiscalYear, columns }] of this.#columns.entries()) {
      const first = this.layout.groups[index]?.columns[0]?.column ?? 0;
      if (!columns) {
        const place = { row: headingRow, column: first };
        const isTold = gathered.problems.some((problem) => problem.place.column === first);
        if (!isTold) gathered.problems.push({ code: 'columns', place });
        continue;
      }
      const place = { row, column: columns.result ?? first };
      const year = { fiscalYear, until: null };
      if (owner !== 'whole' && owner.branch === '') gathered.problems.push({ code: 'noBranch', place });
      else
        gathered.add({
          row,
          columns,
          measure: 0,
          year,
          branch: owner === 'whole' ? null : owner.branch,
          place,
        });
    }
  }
}

/**
 * Reads results by branch, or under two rows of headings: years over numerators, denominators and rates. The KPI stands
 * in a column or in a title above; a table of branches that does not say of which KPI it is asks for it.
 * Null for a table of another kind.
 * @param sheet the sheet's name, which may be the title
 */
export function readBranchResults(
  sheet: string,
  table: Table,
  names: KpiNames,
  defaultYear: number,
  business: Business | null,
): ResultsTable | null {
  const layout = branchLayout(table, defaultYear);
  if (!layout) return null;
  const above = table.slice(0, layout.row).flat().map(shownIn).join(' ');
  const own = businessIn(above) ?? business;
  const figures = layout.groups.flatMap(({ columns }) => columns.map(({ column }) => column));
  const rows = filledRows(table).filter(
    (row) => row >= layout.firstRow && figures.some((column) => !isBlank(cellAt(table, { row, column }))),
  );
  const reader = new BranchReader(table, layout, rows);
  const finish = (): ResultsTable => ({ items: readAll(table, reader.items.values(), names.branches) });
  if (layout.kpi !== null) {
    let written = { text: '', place: { row: layout.firstRow, column: layout.kpi } };
    for (const row of rows) {
      const place = { row, column: layout.kpi };
      const text = shownIn(cellAt(table, place));
      if (text !== '') written = { text, place };
      const found = names.find(written.text, own);
      if (found.found) reader.row(row, found.kpi, written.place);
      else reader.items.set(`? ${written.text}`, problemOf(found, written.text, written.place));
    }
    return finish();
  }
  if (layout.branch === null || rows.length === 0) return null;
  const title = titleOf(table, layout.row, layout.branch, sheet, names, own);
  if (title?.found.found) {
    for (const row of rows) reader.row(row, title.found.kpi, title.place);
    return finish();
  }
  const titles = [sheet, ...table.slice(0, layout.firstRow).flat().map(shownIn)];
  if (titles.some(saysPremiumRates) || !isByBranch(table, rows, layout.branch)) return null;
  const place = { row: layout.row, column: layout.branch };
  const problem: ReadProblem =
    title && !title.found.found ? problemOf(title.found, title.text, title.place) : { code: 'noKpi', place };
  return { items: [problem] };
}
