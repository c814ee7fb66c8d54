import type { Injector, IRange, Workbook } from '@univerjs/core';
import type { ISequenceNode } from '@univerjs/engine-formula';
import type { EffectRefRangeParams } from '@univerjs/sheets';
import type { FormulaRefRangeService } from '@univerjs/sheets-formula';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../engine/area';
import { cornerOf } from '../corner';
import type { UniverKit } from '../kit';

type Node = string | ISequenceNode;

/** The rows, or the columns, of a reference, and which of the two ends move from cell to cell: those without a $. */
interface Axis {
  readonly start: number;
  readonly end: number;
  readonly moves: { readonly start: boolean; readonly end: boolean };
}

/** A reference in a formula. */
interface Reference {
  readonly sheetId: string | undefined;
  readonly sheetName: string;
  /** As Univer reads it: whole rows and columns have no columns, or no rows. */
  readonly range: IRange;
  readonly rows: Axis;
  readonly columns: Axis;
}

type Interval = readonly [first: number, last: number];

/** What a command does to the cells of a sheet. */
interface Effect {
  readonly command: EffectRefRangeParams;
  readonly sheetId: string;
  readonly areas: readonly IRange[];
}

/** Cells for which the formulas say the same, written for the first of them. */
interface Part {
  readonly ranges: IRange[];
  readonly formulas: string[];
}

interface Moved {
  readonly formulas: string[];
  /** The same for formulas that say the same, seen from their own cells. */
  readonly key: string;
}

function byPlace(a: IRange, b: IRange): number {
  return a.startRow - b.startRow || a.startColumn - b.startColumn;
}

/** Of two ends in the order in which they are written. */
function axisOf(start: number, end: number, fixed: readonly [boolean, boolean], size: number): Axis {
  // whole rows have all columns
  if (Number.isNaN(start)) return { start: 0, end: size - 1, moves: { start: false, end: false } };
  return { start, end, moves: { start: !fixed[0], end: !fixed[1] } };
}

/**
 * Cells, seen from the first, whose formulas name something in the area in one way: by their start, by their end, by
 * what is between. Where an end has a $, all may.
 */
function cellsNaming({ start, end, moves }: Axis, area: Interval, origin: number, size: number): Interval[] {
  const by = (first: number, last: number): Interval => [
    Math.max(0, origin + area[0] - last),
    Math.min(size - 1, origin + area[1] - first),
  ];
  return [
    moves.start && moves.end ? by(start, end) : ([0, size - 1] as const),
    ...(moves.start ? [by(start, start)] : []),
    ...(moves.end ? [by(end, end)] : []),
  ];
}

function namedFrom(area: IRange, { rows, columns }: Reference, origin: IRange): IRange[] {
  const inRows = cellsNaming(rows, [area.startRow, area.endRow], origin.startRow, MAX_ROWS);
  const inColumns = cellsNaming(columns, [area.startColumn, area.endColumn], origin.startColumn, MAX_COLUMNS);
  return inRows.flatMap(([startRow, endRow]) =>
    inColumns.map(([startColumn, endColumn]) => ({ startRow, endRow, startColumn, endColumn })),
  );
}

/** What an axis of a reference, written for `origin`, names from these cells. */
function namedOn({ start, end, moves }: Axis, cells: Interval, origin: number): Interval {
  const ends = cells.flatMap((cell) => [
    start + (moves.start ? cell - origin : 0),
    end + (moves.end ? cell - origin : 0),
  ]);
  return [Math.min(...ends), Math.max(...ends)];
}

/** What a reference of the formula in `range`, written for the cell `origin`, names. */
function namedBy({ rows, columns }: Reference, range: IRange, origin: IRange): IRange {
  const [startRow, endRow] = namedOn(rows, [range.startRow, range.endRow], origin.startRow);
  const [startColumn, endColumn] = namedOn(columns, [range.startColumn, range.endColumn], origin.startColumn);
  return { startRow, endRow, startColumn, endColumn };
}

/** The first and the second half of the rows, or of the columns. */
function halves(range: IRange, by: 'Row' | 'Column'): readonly [IRange, IRange] {
  const middle = Math.floor((range[`start${by}`] + range[`end${by}`]) / 2);
  return [
    { ...range, [`end${by}`]: middle },
    { ...range, [`start${by}`]: middle + 1 },
  ];
}

/** The ranges in pieces of which each moves, or refers to what moves, in one way. */
function piecesOf(
  { getIntersectRange, Rectangle }: UniverKit['core'],
  ranges: IRange[],
  touched: readonly IRange[],
): IRange[] {
  const within = touched
    .flatMap((area) => ranges.map((range) => getIntersectRange(area, range)))
    .filter((range) => range !== null && range !== undefined);
  const grid = Rectangle.splitIntoGrid(within);
  return [...grid, ...Rectangle.subtractMulti(ranges, grid)].sort(byPlace);
}

type Register = FormulaRefRangeService['registerRangeFormula'];

/**
 * Lets the references in the formulas of conditional formats move with cells as Excel lets them. Univer by itself leaves
 * coordinates with a $ where they are, and moves none on a sheet that is not in front.
 */
export function moveReferences(kit: UniverKit): void {
  const { prototype } = kit.sheetsFormula.FormulaRefRangeService;
  prototype.registerRangeFormula = function (this: FormulaRefRangeService, ...watched) {
    // the class names what it was given private
    const { _injector: injector } = this as unknown as { readonly _injector: Injector };
    return register(kit, injector, ...watched);
  };
}

function register(
  { core, formula: engine, sheets }: UniverKit,
  injector: Injector,
  ...[unitId, subUnitId, ranges, formulas, callback]: Parameters<Register>
): ReturnType<Register> {
  const lexer = injector.get(engine.LexerTreeBuilder);
  const instances = injector.get(core.IUniverInstanceService);
  const refRanges = injector.get(sheets.RefRangeService);

  function referenceOf(node: Node): Reference | null {
    if (typeof node === 'string' || node.nodeType !== engine.sequenceNodeType.REFERENCE) return null;
    const { range, sheetName } = engine.deserializeRangeWithSheet(node.token);
    const [first = '', second = first] = node.token.slice(node.token.lastIndexOf('!') + 1).split(':');
    const [from, to] = [cornerOf(first).fixed, cornerOf(second).fixed];
    const book = instances.getUnit<Workbook>(unitId, core.UniverInstanceType.UNIVER_SHEET);
    const sheetId = sheetName === '' ? subUnitId : book?.getSheetBySheetName(sheetName)?.getSheetId();
    const corners = [first, second].map((corner) => engine.deserializeRangeWithSheet(corner).range);
    const isTurned = (by: 'startRow' | 'startColumn') => (corners[0]?.[by] ?? 0) > (corners[1]?.[by] ?? 0);
    const inOrder = (isSwapped: boolean, one: boolean, other: boolean) =>
      isSwapped ? ([other, one] as const) : ([one, other] as const);
    const rows = inOrder(isTurned('startRow'), from.row, to.row);
    const columns = inOrder(isTurned('startColumn'), from.column, to.column);
    return {
      sheetId,
      sheetName,
      range,
      rows: axisOf(range.startRow, range.endRow, rows, MAX_ROWS),
      columns: axisOf(range.startColumn, range.endColumn, columns, MAX_COLUMNS),
    };
  }

  const nodesOf = (formula: string): readonly Node[] => lexer.sequenceNodesBuilder(formula) ?? [];

  const registered = new core.DisposableCollection();
  // for whose first cell the formulas are written
  const [origin] = ranges;
  if (!origin) return registered;
  const references = formulas
    .filter((formula) => core.isFormulaString(formula))
    .flatMap(nodesOf)
    .map((node) => referenceOf(node))
    .filter((reference) => reference !== null);

  /** The formulas of a piece that has gone to another place. */
  const moved = (from: IRange, to: IRange, { command, sheetId }: Effect): Moved => {
    const keys: unknown[] = [];
    const tokenAfter = (node: Node): Node => {
      const reference = referenceOf(node);
      if (typeof node === 'string' || !reference) return node;
      const { range, sheetName, rows, columns } = reference;
      const named = {
        startRow: rows.start,
        endRow: rows.end,
        startColumn: columns.start,
        endColumn: columns.end,
      };
      const effect =
        reference.sheetId === sheetId
          ? sheets.handleDefaultRangeChangeWithEffectRefCommands(named, command)
          : named;
      if (!effect) {
        keys.push(null);
        return { ...node, token: engine.ErrorType.REF };
      }
      const { startRow, endRow, startColumn, endColumn } = effect;
      keys.push(
        sheetName,
        rows.moves,
        columns.moves,
        startRow - (rows.moves.start ? to.startRow : 0),
        endRow - (rows.moves.end ? to.startRow : 0),
        startColumn - (columns.moves.start ? to.startColumn : 0),
        endColumn - (columns.moves.end ? to.startColumn : 0),
      );
      const fixed = (end: 'start' | 'end') =>
        (rows.moves[end] ? 0 : core.AbsoluteRefType.ROW) +
        (columns.moves[end] ? 0 : core.AbsoluteRefType.COLUMN);
      const isWhole = range.rangeType === core.RANGE_TYPE.ROW || range.rangeType === core.RANGE_TYPE.COLUMN;
      const after = {
        ...range,
        startRow,
        endRow,
        startColumn,
        endColumn,
        ...(isWhole ? {} : { startAbsoluteRefType: fixed('start'), endAbsoluteRefType: fixed('end') }),
      };
      const token =
        sheetName === '' ? engine.serializeRange(after) : engine.serializeRangeWithSheet(sheetName, after);
      return { ...node, token };
    };
    const after = formulas.map((formula) => {
      if (!core.isFormulaString(formula)) return formula;
      const [rows, columns] = [from.startRow - origin.startRow, from.startColumn - origin.startColumn];
      const here = lexer.moveFormulaRefOffset(formula, columns, rows);
      return `=${engine.generateStringWithSequence(nodesOf(here).map(tokenAfter))}`;
    });
    return { formulas: after, key: JSON.stringify(keys) };
  };

  const partsAfter = (effect: Effect): Part[] => {
    const isHere = effect.sheetId === subUnitId;
    const touched = effect.areas.flatMap((area) => [
      ...(isHere ? [area] : []),
      ...references
        .filter(({ sheetId }) => sheetId === effect.sheetId)
        .flatMap((reference) => namedFrom(area, reference, origin)),
    ]);
    const placesOf = (range: IRange) =>
      isHere
        ? sheets.handleCommonDefaultRangeChangeWithEffectRefCommands(range, effect.command).sort(byPlace)
        : [range];
    const keyAt = (row: number, column: number): string | null => {
      const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      const [place] = placesOf(cell);
      return place ? moved(cell, place, effect).key : null;
    };
    // an end that is deleted comes to the same place from several cells, which is another for each of them
    const alike = (piece: IRange): IRange[] => {
      const { startRow, endRow, startColumn, endColumn } = piece;
      const key = keyAt(startRow, startColumn);
      const by =
        keyAt(endRow, startColumn) !== key ? 'Row' : keyAt(startRow, endColumn) !== key ? 'Column' : null;
      return by ? halves(piece, by).flatMap(alike) : [piece];
    };
    const groups = new Map<string, Part>();
    for (const piece of piecesOf(core, ranges, touched).flatMap(alike)) {
      const places = placesOf(piece);
      const [first] = places;
      if (!first) continue;
      const { formulas: after, key } = moved(piece, first, effect);
      const group = groups.get(key);
      if (group) group.ranges.push(...places);
      else groups.set(key, { ranges: places, formulas: after });
    }
    return [...groups.values()].map((group) => ({
      ...group,
      ranges: core.Rectangle.mergeRanges(group.ranges).sort(byPlace),
    }));
  };

  const follow = (command: EffectRefRangeParams) => {
    const effected = sheets.getSeparateEffectedRangesOnCommand(injector, command);
    if (!effected || effected.unitId !== unitId) return { undos: [], redos: [] };
    const effect = { command, sheetId: effected.subUnitId, areas: effected.ranges };
    return callback(partsAfter(effect));
  };
  const watch = (range: IRange, sheetId: string): void => {
    registered.add(refRanges.registerRefRange(range, follow, unitId, sheetId));
  };
  for (const range of ranges) {
    watch(range, subUnitId);
    for (const reference of references) {
      if (reference.sheetId !== undefined) watch(namedBy(reference, range, origin), reference.sheetId);
    }
  }
  return registered;
}
