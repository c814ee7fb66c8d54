import type { Business } from '../../engine/kpi/kpi';
import type { FoundKpi, KpiNames } from '../../kpi-results/find-kpi';
import { filledRows, shownIn, type Place, type ReadProblem, type Table } from '../../kpi-results/table';

/** What a title says beside the KPI's name. */
const BESIDE_NAME =
  /(?:の?(?:都道府県)?(?:支部|月)別|の?都道府県別|[（(][^（）()]*(?:別|単月|累計)[^（）()]*[)）]).*$/u;

export interface Title {
  readonly found: FoundKpi;
  readonly text: string;
  readonly place: Place;
}

/**
 * The KPI that a title above a row names: the first found, else the first that could be several.
 * @param branch the column whose heading stands for the sheet's name, which may be the title
 */
export function titleOf(
  table: Table,
  row: number,
  branch: number | null,
  sheet: string,
  names: KpiNames,
  business: Business | null,
): Title | null {
  const above = filledRows(table.slice(0, row)).flatMap((at) =>
    (table[at] ?? []).map((cell, column) => ({ text: shownIn(cell), place: { row: at, column } })),
  );
  const texts = [...above, { text: sheet, place: { row, column: branch ?? 0 } }].filter(
    ({ text }) => text !== '',
  );
  const titles = texts.flatMap(({ text, place }) =>
    [text, ...text.split('\n')].map((line) => {
      const name = line.replace(BESIDE_NAME, '');
      return { found: names.find(name, business), text: name, place };
    }),
  );
  return (
    titles.find(({ found }) => found.found) ??
    titles.find(({ found }) => !found.found && found.because === 'ambiguous') ??
    null
  );
}

/** Why a name is no KPI's. */
export function problemOf(
  found: FoundKpi & { readonly found: false },
  shown: string,
  place: Place,
): ReadProblem {
  const code = found.because === 'unknown' ? 'unknownKpi' : 'ambiguousKpi';
  return { code, place, shown, nearest: found.nearest };
}
