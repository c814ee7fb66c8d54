import type { StatedUnit } from '../../../engine/budget/statement';
import type { Unit } from '../../../engine/number/unit';
import { statedUnits, wordsOf, type Words } from '../vocabulary/context';
import type { Block } from '../blocks/find-blocks';
import type { Grid } from '../../cells/grid';
import type { PartGroup } from './group-blocks';
import { counted, type ReadFigure } from '../rows/read-figure';
import type { Row } from '../rows/read-rows';
import { rowsOf, type Part, type SideRows } from './split-sides';
import { unitBehindFigures } from '../rows/unit-behind-figures';

/** What a table's amounts count. */
export interface TableUnit {
  readonly unit: Unit | null;
  /** Where the sheet says so; empty where a person says it. */
  readonly stated: readonly StatedUnit[];
}

/** Where units are stated beside the amounts themselves: in their headings, or in a row of their own under these. */
function headingWords(grid: Grid, { top, bottom, columns }: Block): Words[] {
  return columns.flatMap(({ column }) => wordsOf(grid, { top, bottom, left: column, right: column }));
}

function figuresOf({ sides, others, nameless }: Part): ReadFigure[] {
  return [...sides.flatMap(rowsOf), ...others, ...nameless].flatMap(({ figures }) => figures);
}

/**
 * @param around what the other tables of its sheet state
 * @param set what a person says in place of the sheet
 */
export function tableUnit(
  grid: Grid,
  { parts, title }: PartGroup,
  around: StatedUnit | null,
  set: Unit | null,
): TableUnit {
  if (set !== null) return { unit: set, stated: [] };
  const own = statedUnits([...title, ...parts.flatMap(({ block }) => headingWords(grid, block))]);
  const behind = own.length > 0 ? null : (around ?? unitBehindFigures(parts.flatMap(figuresOf)));
  const stated = behind ? [behind] : own;
  return { unit: stated[0]?.unit ?? null, stated };
}

/** A row with its figures counted in its table's unit. */
export function rowInUnit(row: Row, unit: Unit | null): Row {
  const isOwn = row.figures.some((figure) => figure.kind === 'amount' && figure.ownUnit !== null);
  return isOwn ? { ...row, figures: row.figures.map((figure) => counted(figure, unit)) } : row;
}

export function sideInUnit(side: SideRows, unit: Unit | null): SideRows {
  const { heading, rows, total } = side;
  return {
    ...side,
    heading: heading && rowInUnit(heading, unit),
    rows: rows.map((row) => rowInUnit(row, unit)),
    total: total && rowInUnit(total, unit),
  };
}
