import type { Cell } from '../../engine/cell';
import { ZERO } from '../../engine/number/rational';
import type { Calculations } from './tree/calculated-rows';
import type { PlacedTable } from './tree/place-rows';
import type { Row } from './rows/read-rows';
import type { Unplaced, UnplacedRow, WhyUnplaced } from './unplaced';

/** The cells of a row's amounts that are not nil: those that could change a sum. */
function amountsOf({ figures }: Row): Cell[] {
  return figures.flatMap((figure) =>
    figure.kind === 'amount' && !figure.printed.equals(ZERO) ? [figure.cell] : [],
  );
}

function unplacedRow(row: Row, why: WhyUnplaced): UnplacedRow {
  const amounts = amountsOf(row);
  if (why !== 'no-name') return { kind: 'row', cell: row.cell, text: row.label, why, amounts };
  const figure = row.figures.find(({ kind }) => kind !== 'unreadable') ?? row.figures[0];
  return {
    kind: 'amount',
    cell: figure?.cell ?? row.cell,
    text: figure?.displayed.trim() ?? '',
    why,
    amounts,
  };
}

/** What of a placed table has no place. */
export function unplacedOf(
  { group, others, nameless }: PlacedTable,
  { results, unsolved }: Calculations,
): Unplaced[] {
  const placed = new Set(results);
  const blocks = new Set(group.parts.map(({ block }) => block));
  return [
    ...others
      // a blank one that a formula seemed to name is nothing to be placed
      .filter((row) => !placed.has(row) && (row.hasFigures || row.role !== null))
      .map((row) => unplacedRow(row, unsolved.has(row) ? 'formula' : 'neither-side')),
    ...nameless.map((row) => unplacedRow(row, 'no-name')),
    ...group.parts.flatMap(({ withoutTotal }) => withoutTotal.map((row) => unplacedRow(row, 'no-total'))),
    ...[...blocks].flatMap(({ unknown }) =>
      unknown.map(({ cell, label }): Unplaced => ({ kind: 'column', cell, text: label })),
    ),
  ];
}

/** The rows that have their place, and formulas in their names that cannot be followed. */
export function unsolvedOf({ others }: PlacedTable, { unsolved }: Calculations): UnplacedRow[] {
  const unplaced = new Set(others);
  return [...unsolved].filter((row) => !unplaced.has(row)).map((row) => unplacedRow(row, 'formula'));
}
