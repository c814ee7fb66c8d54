import type { Account, Accounting, Extent } from '../../engine/budget/statement';
import type { Cell } from '../../engine/cell';
import type { Rounding } from '../../engine/number/rounding';
import type { Unit } from '../../engine/number/unit';
import type { PartGroup } from './sides/group-blocks';
import type { HeadedColumn } from './blocks/heading-columns';
import type { PlaceCorrections } from './tree/place-rows';
import type { CellCorrections } from './sides/read-parts';
import { readColumnsOf, readRowsOf, type TableSource } from './anchors';
import { placeOfColumn, type ColumnCorrection } from './blocks/correct-columns';
import { placeOfRow, type RowCorrection } from './rows/correct-rows';
import {
  columnKey,
  rowKey,
  tableKey,
  targetOf,
  type ColumnAnchor,
  type Correction,
  type LevelsBy,
  type RowAnchor,
} from './vocabulary/correction';
import type { Move } from './tree/move-lines';

/** A table of the sheet, read without corrections. */
export interface PlainTable {
  readonly group: PartGroup;
  readonly source: TableSource;
}

/** What is said of a table as a whole. */
interface Whole {
  leftOut: boolean;
  account: Account | null;
  unit: Unit | null;
  rounding: Rounding | null;
  levels: LevelsBy | null;
  extent: Extent | null;
  accounting: Accounting | null;
}

/** What a person says of one table. */
export interface TableCorrections extends Readonly<Whole>, PlaceCorrections {
  readonly source: TableSource;
  /** Those whose place in the table was found. */
  readonly found: readonly Correction[];
}

/** What a person says of a sheet, by its cells. */
export interface SheetCorrections extends CellCorrections {
  /** What is said of the table that a group of rows is read as. */
  readonly tableOf: (group: PartGroup) => TableCorrections | null;
}

export const UNCORRECTED: SheetCorrections = { rows: new Map(), columns: new Map(), tableOf: () => null };

function resolveWhole(own: readonly Correction[], whole: Whole): Correction[] {
  return own.filter((correction) => {
    switch (correction.of) {
      case 'table':
        whole.leftOut = true;
        return true;
      case 'account':
        whole.account = correction.to;
        return true;
      case 'unit':
        whole.unit = correction.to;
        return true;
      case 'rounding':
        whole.rounding = correction.to;
        return true;
      case 'levels':
        whole.levels = correction.to;
        return true;
      case 'extent':
        whole.extent = correction.to;
        return true;
      case 'accounting':
        whole.accounting = correction.to;
        return true;
      default:
        return false;
    }
  });
}

/** The columns at the same place in every block of the table: sides that stand apart have the same columns. */
function columnsAt({ group, source }: PlainTable, anchor: ColumnAnchor): string[] {
  const all = readColumnsOf(source.asRead);
  const at = all.findIndex((each) => columnKey(each.anchor) === columnKey(anchor));
  if (at < 0) return [];
  const read = source.asRead.table.statements.length;
  const blocks = [...new Set(group.parts.map(({ block }) => block))];
  return blocks.flatMap((block) => {
    const column: HeadedColumn | undefined =
      at < read ? block.columns[at] : block.unknown.find(({ label }) => label === anchor.label);
    return column ? [placeOfColumn(block, column)] : [];
  });
}

function resolveColumns(
  table: PlainTable,
  own: readonly Correction[],
  columns: Map<string, ColumnCorrection>,
): Correction[] {
  const about = own.filter((each) => each.of === 'kind' || each.of === 'fiscal-year');
  const kinds = new Map(
    readColumnsOf(table.source.asRead).map(({ anchor, kind }) => [columnKey(anchor), kind]),
  );
  for (const each of about) if (each.of === 'kind') kinds.set(columnKey(each.column), each.to);
  // a table keeps one column: without any it could be found no more
  const isEmpty = [...kinds.values()].every((kind) => kind === 'none');
  return about.filter((correction) => {
    const isOut = correction.of === 'kind' && correction.to === 'none';
    const places = isOut && isEmpty ? [] : columnsAt(table, correction.column);
    for (const place of places) {
      const before = columns.get(place);
      if (isOut || before === 'none') columns.set(place, 'none');
      else {
        const { kind = null, fiscalYear = null } = before ?? {};
        columns.set(
          place,
          correction.of === 'kind'
            ? { kind: correction.to === 'none' ? kind : correction.to, fiscalYear }
            : { kind, fiscalYear: correction.to },
        );
      }
    }
    return places.length > 0;
  });
}

function resolveRows(
  { source }: PlainTable,
  own: readonly Correction[],
  rows: Map<string, RowCorrection>,
  moves: Map<string, Move>,
): Correction[] {
  const about = own.filter((each) => each.of === 'role' || each.of === 'side' || each.of === 'parent');
  if (about.length === 0) return [];
  const places = new Map(
    readRowsOf(source.asRead).map(({ anchor, cell }) => [rowKey(anchor), placeOfRow(cell)]),
  );
  const placeOf = (anchor: RowAnchor): string | undefined => places.get(rowKey(anchor));
  return about.filter((correction) => {
    const place = placeOf(correction.row);
    if (place === undefined) return false;
    if (correction.of === 'parent') {
      const under = correction.to && placeOf(correction.to);
      if (under === undefined) return false;
      moves.set(place, { under, correction });
      return true;
    }
    const { role = null, begins = null } = rows.get(place) ?? {};
    rows.set(
      place,
      correction.of === 'role' ? { role: correction.to, begins } : { role, begins: correction.to },
    );
    return true;
  });
}

function cellsOf({ parts }: PartGroup): Cell[] {
  return parts.flatMap(({ sides, others, title }) => [
    ...sides.flatMap(({ heading, rows, total }) =>
      [heading, ...rows, total].flatMap((row) => (row ? [row.cell] : [])),
    ),
    ...[...others, ...title].map(({ cell }) => cell),
  ]);
}

/**
 * Finds what corrections are about on a sheet, by what is read there without any.
 * @param corrections of this sheet; of two with one target the later one counts
 */
export function resolveCorrections(
  plain: readonly PlainTable[],
  corrections: readonly Correction[],
): SheetCorrections {
  const rows = new Map<string, RowCorrection>();
  const columns = new Map<string, ColumnCorrection>();
  const owners = new Map<string, TableCorrections>();
  const each = [...new Map(corrections.map((correction) => [targetOf(correction), correction])).values()];
  for (const table of plain) {
    const own = each.filter((correction) => tableKey(correction.table) === tableKey(table.source.anchor));
    const moves = new Map<string, Move>();
    const whole: Whole = {
      leftOut: false,
      account: null,
      unit: null,
      rounding: null,
      levels: null,
      extent: null,
      accounting: null,
    };
    const found = [
      ...resolveWhole(own, whole),
      ...resolveColumns(table, own, columns),
      ...resolveRows(table, own, rows, moves),
    ];
    const owner: TableCorrections = { ...whole, source: table.source, moves, found };
    for (const cell of cellsOf(table.group)) owners.set(placeOfRow(cell), owner);
  }
  const tableOf = (group: PartGroup): TableCorrections | null =>
    cellsOf(group)
      .map((cell) => owners.get(placeOfRow(cell)))
      .find((owner) => owner !== undefined) ?? null;
  return { rows, columns, tableOf };
}
