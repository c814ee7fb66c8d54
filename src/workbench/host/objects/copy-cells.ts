import type { ICellData } from '@univerjs/core';
import { type Area, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from '../../../engine/area';
import { addressOfArea, areaOf, grid, intersection, isUnbounded, parseAddress } from '../area';
import type { Position } from '../../../engine/cell';
import { SheetCells } from '../book/cells';
import { rulesOf } from '../book/conditional-formats/rules';
import { type FixedArray, KEPT_ARRAY, KEPT_LOOK, KEPT_STYLE, notesOf, HYPERLINK } from '../book/custom';
import { keepNotes } from '../book/kept-notes';
import { inFront } from '../book/shift-cells';
import { spillsOf } from '../book/spills';
import { transposedFormula } from '../book/transposed-formula';
import { isRelative, shiftedValidation, validationsOutside } from '../book/validations';
import { areaOfRange, changeCells, growTo, rangeOf, valueData } from '../book/write';
import { invalidArgument, MissingMember } from '../wire/errors';
import { flag, oneOf, orElse } from './arguments';
import { clearRules } from './conditional-formats/collection';
import { rangeOn } from './find-range';
import { allowContent, allowFormat } from './protect';
import { mergeAreas, mergedAreas, unmerge } from './range-structure';
import type { RangeRef } from './refs';

const KINDS = ['All', 'Formulas', 'Values', 'Formats'] as const;
type Kind = (typeof KINDS)[number];

/** Cells that are copied, as often as they fit. */
interface Copying {
  readonly kind: Kind;
  readonly turns: boolean;
  readonly source: RangeRef;
  readonly to: RangeRef;
  /** How large one copy is. */
  readonly rows: number;
  readonly columns: number;
}

/** What is put at a place; the parts that are not copied are undefined. */
interface Copy {
  readonly content: ICellData;
  readonly s: ICellData['s'];
  readonly custom: ICellData['custom'];
}

const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null, t: null };

const isInside = (inner: Area, outer: Area): boolean => {
  const common = intersection(inner, outer);
  return common !== null && rowCount(common) * columnCount(common) === rowCount(inner) * columnCount(inner);
};

const copiesLooks = ({ kind }: Copying): boolean => kind === 'All' || kind === 'Formats';

/** What is copied and that the host does not copy is named, not left out. */
function refuseMore({ kind, source }: Copying): void {
  const { book, sheetId, area } = source;
  const holds = (areas: readonly Area[]): boolean => areas.some((one) => intersection(one, area) !== null);
  if (mergedAreas(source).some((merged) => !isInside(merged, area))) {
    throw new MissingMember('Range.copyFrom(part of merged cells)');
  }
  const rules = rulesOf(book, sheetId).flatMap(({ ranges }) => ranges.map(areaOfRange));
  if (holds(rules)) throw new MissingMember('Range.copyFrom(conditional formats)');
  const { comments = [] } = notesOf(book, sheetId);
  if (kind === 'All' && holds(comments.map((comment) => comment.area))) {
    throw new MissingMember('Range.copyFrom(comments)');
  }
}

/** As many as the destination has where it is a multiple of the source, else those of the source. */
function repeated(source: number, destination: number): number {
  return destination % source === 0 ? destination : source;
}

function sized({ book, sheetId, area }: RangeRef, rows: number, columns: number): RangeRef {
  const bottom = area.top + rows - 1;
  const right = area.left + columns - 1;
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) throw invalidArgument();
  return { book, sheetId, area: { ...area, bottom, right } };
}

/** Where a part of the source comes to stand in each copy. */
function placesOf({ source, to, turns, rows, columns }: Copying, part: Area): Area[] {
  const [down, across] = [part.top - source.area.top, part.left - source.area.left];
  const copies = grid(
    areaOf(0, 0, rowCount(to.area) / rows, columnCount(to.area) / columns),
    (row, column) => {
      const [top, left] = [to.area.top + row * rows, to.area.left + column * columns];
      return turns
        ? areaOf(top + across, left + down, columnCount(part), rowCount(part))
        : areaOf(top + down, left + across, rowCount(part), columnCount(part));
    },
  );
  return copies.flat();
}

/** The cell of the source that is copied to a place. */
function sourceOf({ source, to, turns, rows, columns }: Copying, { row, column }: Position): Position {
  const down = (row - to.area.top) % rows;
  const across = (column - to.area.left) % columns;
  const { top, left } = source.area;
  return turns ? { row: top + across, column: left + down } : { row: top + down, column: left + across };
}

/** Reads what each cell of the source gives to its places. */
class Reader {
  private readonly cells: SheetCells;
  private readonly before: SheetCells;
  private readonly spills: readonly Area[];

  constructor(private readonly copying: Copying) {
    const { source, to } = copying;
    this.cells = new SheetCells(source.book, source.sheetId);
    this.before = new SheetCells(to.book, to.sheetId);
    this.spills = spillsOf(source.book, source.sheetId);
  }

  isBlank({ row, column }: Position): boolean {
    return this.cells.value(row, column) === '' && this.cells.formula(row, column) === '';
  }

  copyTo(place: Position): Copy {
    const from = sourceOf(this.copying, place);
    const cell = this.cells.cell(from.row, from.column);
    return { content: this.contentOf(from, place), s: cell?.s ?? null, custom: this.customOf(from, place) };
  }

  /** What a cell holds, with its formula as it reads at the other place, or as its result. */
  private contentOf(from: Position, place: Position): ICellData {
    const { kind, turns, source } = this.copying;
    const formula = this.cells.formula(from.row, from.column);
    const spill = formula === '' && this.spills.find((area) => isInside(areaOf(from.row, from.column), area));
    if (spill) {
      // what a formula spills comes with it, and is its values without it
      const comesAlong = kind !== 'Values' && isInside(areaOf(spill.top, spill.left), source.area);
      return comesAlong
        ? NO_CONTENT
        : { ...NO_CONTENT, ...valueData(source.book, this.cells.value(from.row, from.column)) };
    }
    if (formula === '' || kind === 'Values') {
      const { v = null, t = null, p = null } = this.cells.cell(from.row, from.column) ?? {};
      return { ...NO_CONTENT, v, t, p };
    }
    if (turns) {
      const f = transposedFormula(source.book, formula, from, place);
      if (f === null) throw new MissingMember('Range.copyFrom(transposed references such as $A1)');
      return { ...NO_CONTENT, f };
    }
    const lexer = source.book.get(source.book.kit.formula.LexerTreeBuilder);
    const [rows, columns] = [place.row - from.row, place.column - from.column];
    return { ...NO_CONTENT, f: lexer.moveFormulaRefOffset(formula, columns, rows) };
  }

  /** What cells keep beside what Univer knows of them. */
  private customOf(from: Position, place: Position): ICellData['custom'] {
    const { kind } = this.copying;
    const {
      [KEPT_LOOK]: look,
      [KEPT_STYLE]: style,
      [HYPERLINK]: link,
    } = this.cells.cell(from.row, from.column)?.custom ?? {};
    const own = this.before.cell(place.row, place.column)?.custom ?? {};
    const custom = {
      [KEPT_LOOK]: copiesLooks(this.copying) ? look : own[KEPT_LOOK],
      [KEPT_STYLE]: copiesLooks(this.copying) ? style : own[KEPT_STYLE],
      [HYPERLINK]: kind === 'All' ? link : own[HYPERLINK],
      [KEPT_ARRAY]: kind === 'Formats' ? own[KEPT_ARRAY] : this.arrayOf(from),
    };
    const kept = Object.entries(custom).filter(([, value]) => value !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : null;
  }

  /** The part that is copied of the cells that a formula is fixed to. */
  private arrayOf({ row, column }: Position): FixedArray | undefined {
    const { kind, source, turns } = this.copying;
    const array = this.cells.cell(row, column)?.custom?.[KEPT_ARRAY] as FixedArray | undefined;
    if (!array || kind === 'Values') return undefined;
    const rows = Math.min(array.rows, source.area.bottom - row + 1);
    const columns = Math.min(array.columns, source.area.right - column + 1);
    return turns ? { rows: columns, columns: rows } : { rows, columns };
  }
}

/** The rules for what may be entered go with all else, in the place of those that were there. */
function copyValidations(copying: Copying, copied: readonly Area[]): void {
  const { source, to, turns } = copying;
  const { book } = source;
  const after = new Map(
    Object.entries(validationsOutside(book, notesOf(book, to.sheetId).validations ?? {}, copied)),
  );
  for (const [address, validation] of Object.entries(notesOf(book, source.sheetId).validations ?? {})) {
    const area = parseAddress(address)?.area;
    const part = area && intersection(area, source.area);
    if (!part) continue;
    if (turns && isRelative(book, validation)) {
      throw new MissingMember('Range.copyFrom(transposed references)');
    }
    for (const place of placesOf(copying, part)) {
      for (const piece of copied.flatMap((one) => intersection(one, place) ?? [])) {
        const fits = turns ? validation : shiftedValidation(book, validation, area, piece);
        after.set(addressOfArea(piece), fits);
      }
    }
  }
  keepNotes(book, to.sheetId, { validations: Object.fromEntries(after) });
}

/** Copies cells here, as often as they fit; formulas keep the distance to what they name. */
export async function copyFrom(
  range: RangeRef,
  given: unknown,
  copyType?: unknown,
  skipBlanks?: unknown,
  transpose?: unknown,
): Promise<void> {
  const kind = orElse<Kind>('All', (value) => oneOf(KINDS, value), copyType);
  const keepsBlanks = orElse(false, flag, skipBlanks);
  const turns = orElse(false, flag, transpose);
  const source = rangeOn(range, given);
  if (isUnbounded(source.area) || isUnbounded(range.area)) {
    throw new MissingMember('Range.copyFrom(whole lines)');
  }
  const { area: from } = source;
  const rows = turns ? columnCount(from) : rowCount(from);
  const columns = turns ? rowCount(from) : columnCount(from);
  const to = sized(range, repeated(rows, rowCount(range.area)), repeated(columns, columnCount(range.area)));
  const copying = { kind, turns, source, to, rows, columns };
  if (kind !== 'Formats') allowContent(range);
  if (copiesLooks(copying)) {
    allowFormat(range);
    refuseMore(copying);
  }

  const reader = new Reader(copying);
  // read whole before anything is written: the two may overlap
  const { book, sheetId, area } = to;
  const copies = grid(area, (row, column) => {
    const isKept = keepsBlanks && reader.isBlank(sourceOf(copying, { row, column }));
    return isKept ? null : reader.copyTo({ row, column });
  });
  const copyAt = (row: number, column: number): Copy | null =>
    copies[row - area.top]?.[column - area.left] ?? null;
  const merges = copiesLooks(copying)
    ? mergedAreas(source).flatMap((merged) => placesOf(copying, merged))
    : [];
  const copied = keepsBlanks
    ? grid(area, (row, column) => areaOf(row, column))
        .flat()
        .filter(({ top, left }) => copyAt(top, left))
    : [area];
  if (kind === 'All') copyValidations(copying, copied);
  if (copiesLooks(copying)) {
    clearRules({ book, sheetId, areas: copied });
    await unmerge(to);
    // a look is written over the one that is there, so that one goes first
    changeCells(book, sheetId, area, (row, column) => copyAt(row, column) && { s: null });
    changeCells(book, sheetId, area, (row, column) => {
      const copy = copyAt(row, column);
      return copy && { custom: copy.custom ?? null, ...(copy.s ? { s: copy.s } : {}) };
    });
  }
  if (kind !== 'Formats') {
    changeCells(book, sheetId, area, (row, column) => {
      const copy = copyAt(row, column);
      return copy && { ...copy.content, custom: copy.custom ?? null };
    });
  }
  await mergeAreas(to, merges);
}

/** Moves cells, with all that names them. */
export async function moveTo(range: RangeRef, given: unknown): Promise<void> {
  const { book, sheetId, area } = range;
  const destination = rangeOn(range, given);
  if (destination.sheetId !== sheetId) throw new MissingMember('Range.moveTo(another sheet)');
  if (isUnbounded(area)) throw new MissingMember('Range.moveTo(whole lines)');
  allowContent(range);
  const to = sized(destination, rowCount(area), columnCount(area)).area;
  growTo(book, sheetId, to);
  const params = { fromRange: rangeOf(area), toRange: rangeOf(to) };
  await inFront(book, sheetId, () => book.runAsync(book.kit.sheets.MoveRangeCommand, params));
}
