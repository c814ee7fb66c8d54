import type { Side } from '../../../engine/budget/statement';
import { closeSpan, type Closed } from './close-span';
import type { Words } from '../vocabulary/context';
import { numbersPage } from '../blocks/counting-rows';
import { correctRows, isCorrectedLine, type RowCorrections } from '../rows/correct-rows';
import type { Block } from '../blocks/find-blocks';
import { fold, type Grid } from '../../cells/grid';
import { wordAt } from '../blocks/heading-rows';
import { sideWord } from '../vocabulary/line-words';
import { readRows, type Row } from '../rows/read-rows';
import { isLine, isTitle, spansOf, type Span } from './side-spans';

/** What a side was told by: words at the table, or only that amounts without any are expenditure. */
export type SidesFrom = 'words' | 'assumed';

/** The rows of one side (収入 or 支出). */
export interface SideRows {
  readonly side: Side;
  readonly from: SidesFrom;
  /** The row that says 収入 or 支出, where one does. */
  readonly heading: Row | null;
  readonly rows: readonly Row[];
  readonly total: Row | null;
  /** The row at which something else begins; no row where nothing follows. */
  readonly until: number;
}

/** The rows of a block that belong to one table: no side stands in it twice. */
export interface Part {
  readonly block: Block;
  readonly sides: readonly SideRows[];
  /** Rows that belong to neither side: with amounts, or blank where a formula names them. */
  readonly others: readonly Row[];
  /** Rows with amounts that no name stands beside. */
  readonly nameless: readonly Row[];
  /** Rows with amounts below headings of their own that make no table: no side, and no total. */
  readonly withoutTotal: readonly Row[];
  readonly notes: readonly Words[];
  /** Rows without amounts above its first side, in the block itself. */
  readonly title: readonly Words[];
  /** The last row that belongs to the table itself. */
  readonly lastRow: number;
}

type Told = Pick<SideRows, 'side' | 'from'>;

interface OpenPart {
  readonly sides: SideRows[];
  readonly title: Words[];
  readonly others: Row[];
}

/**
 * The side that stands in or right above a block's headings, as where two sides stand next to one another;
 * 歳入 | 歳出 over amounts are headings of columns.
 */
function sideAbove(grid: Grid, { top, bottom, labelLeft, right, columns }: Block): Side | null {
  const heads = columns.flatMap(({ cell }) => sideWord(wordAt(grid, cell.row, cell.column))?.side ?? []);
  const bothSides = new Set(heads).size > 1;
  for (let row = bottom; row >= Math.max(0, top - 2); row -= 1) {
    if (row < top && columns.some(({ column }) => typeof grid.at(row, column)?.value === 'number'))
      return null;
    for (const column of grid.columns(row, labelLeft, right)) {
      if (bothSides && columns.some(({ cell }) => cell.row === row && cell.column === column)) continue;
      const text = grid.text(row, column);
      const side = text.length > 20 ? null : sideWord(fold(text).replace(/^[[【〔(<]+|[\]】〕)>]+$/gu, ''));
      if (side) return side.side;
    }
  }
  return null;
}

/** Which rows stand for an amount: those with one, what a person says is a row, and blank ones that a formula names. */
function placesOfAmounts(rows: readonly Row[]): (row: Row) => boolean {
  const called = new Set(
    rows.flatMap(({ marked: { formula } }) =>
      formula?.kind === 'sum' ? formula.operands.map(({ by }) => by) : [],
    ),
  );
  const isCalled = ({ name, marked }: Row): boolean =>
    [name, marked.name, ...marked.marks].some((each) => called.has(each));
  return (row) => row.hasFigures || row.role !== null || (isCalled(row) && !isTitle(row));
}

function wordsOfRow({ cell, label }: Row): Words {
  return { cell, text: label };
}

/** Where a table's first side begins; no row where there is none. */
function firstRow(part: OpenPart | undefined): number {
  const [side] = part?.sides ?? [];
  const first = side?.heading ?? side?.rows[0] ?? side?.total;
  return first?.cell.row ?? Infinity;
}

/** Its heading, its lines and its total. */
export function rowsOf({ heading, rows, total }: SideRows): Row[] {
  return [heading, ...rows, total].filter((row) => row !== null);
}

function withEnd(side: SideRows, starts: Uint32Array): SideRows {
  const last = side.rows.at(-1)?.cell.row ?? 0;
  return { ...side, until: starts.find((row) => row > last) ?? Infinity };
}

/** Puts the spans of a block into tables: a side that comes again begins another one. */
class Parts {
  readonly all: OpenPart[] = [];
  /** Rows without a place, of which nobody knows yet whether they are the next table's title. */
  private loose: Row[] = [];
  /** Lines by a person's word above the first side, whose lines they are. */
  private waiting: Row[] = [];

  constructor(private readonly isAmount: (row: Row) => boolean) {}

  private begin(): OpenPart {
    const part = { sides: [], title: this.takeTitle(), others: [] };
    this.all.push(part);
    return part;
  }

  private takeTitle(): Words[] {
    const title = this.loose.filter((row) => !this.isAmount(row)).map(wordsOfRow);
    this.loose = this.loose.filter(this.isAmount);
    return title;
  }

  side(span: Span, { side, from }: Told, { lines, total, rest }: Closed): void {
    const last = this.all.at(-1);
    const part = last && !last.sides.some((each) => each.side === side) ? last : this.begin();
    const rows = [...this.waiting, ...lines];
    part.sides.push({ side, from, heading: span.heading, rows, total, until: Infinity });
    this.waiting = [];
    for (const row of this.loose) part.others.push(row);
    this.loose = [...rest];
  }

  difference(row: Row): void {
    const part = this.all.at(-1);
    if (part) part.others.push(row);
    else this.loose.push(row);
  }

  lay(rows: readonly Row[]): void {
    for (const row of rows) {
      if (isCorrectedLine(row)) this.take(row);
      else this.loose.push(row);
    }
  }

  /** A line by a person's word: of the side above it, else of the next one. */
  private take(row: Row): void {
    const sides = this.all.at(-1)?.sides;
    const last = sides?.pop();
    if (sides && last) sides.push({ ...last, rows: [...last.rows, row] });
    else this.waiting.push(row);
  }

  get areClosed(): boolean {
    return this.all.every(({ sides }) => sides.every(({ total }) => total !== null));
  }

  /** The rows in which something stands, in ascending order. */
  private starts(): Uint32Array {
    const rows = this.all.flatMap(({ sides, others }) => [...sides.flatMap(rowsOf), ...others]);
    return Uint32Array.from(rows, ({ cell }) => cell.row).sort();
  }

  /** The tables, if any; what has found no table belongs to the last one. */
  end(block: Block, notes: readonly Words[], nameless: readonly Row[]): Part[] {
    const last = this.all.at(-1);
    if (!last) return [];
    for (const row of this.loose) last.others.push(row);
    let begun = 0;
    const starts = this.starts();
    return this.all.map((part, index): Part => {
      const isLast = part === last;
      const placed = part.sides.flatMap(rowsOf);
      const others = part.others.filter(this.isAmount).sort((a, b) => a.cell.row - b.cell.row);
      const until = firstRow(this.all[index + 1]);
      const own = nameless.filter(({ cell: { row } }) => begun <= row && row < until);
      begun = until;
      return {
        block,
        sides: part.sides.map((side) => withEnd(side, starts)),
        others,
        nameless: own,
        withoutTotal: [],
        title: part.title,
        notes: isLast ? notes : [],
        lastRow: [...placed, ...others, ...(isLast ? notes : [])].reduce(
          (lowest, { cell }) => Math.max(lowest, cell.row),
          block.bottom,
        ),
      };
    });
  }
}

/**
 * Where no word tells the side: what the title speaks of, else expenditure, provided that a total closes the
 * lines or a person says that they are some.
 */
function tellSide({ lines, total }: Closed, titled: Side | null): Told | null {
  if (titled) return { side: titled, from: 'words' };
  const isTable = lines.length > 0 && (total !== null || lines.some(isCorrectedLine));
  return isTable ? { side: 'expenditure', from: 'assumed' } : null;
}

/** What is known of a block from around it; asked only where its own words do not tell its side. */
export interface TableContext {
  /** The side that its title speaks of. */
  readonly titled: () => Side | null;
  /** It may be a statement although neither 収入 nor 支出 stands in it: the sheet is no list of another kind. */
  readonly mayBeSideless: () => boolean;
}

/** Reads a block and divides its rows into tables, and these into their two sides. */
export function splitSides(
  grid: Grid,
  block: Block,
  context: TableContext,
  corrections: RowCorrections = new Map(),
): Part[] {
  const { rows: read, notes, nameless } = readRows(grid, block);
  const rows = correctRows(read, corrections);
  const pieces = spansOf(rows, block.side ?? sideAbove(grid, block));
  const spans = pieces.flatMap((piece) => (piece.kind === 'span' ? [piece.span] : []));
  const isCorrected = ({ rows: [first] }: Span): boolean => (first?.begins ?? null) !== null;
  const isSideless =
    spans.every((span) => span.side === null || isCorrected(span)) && context.mayBeSideless();
  const parts = new Parts(placesOfAmounts(rows));
  for (const piece of pieces) {
    if (piece.kind === 'difference') {
      parts.difference(piece.row);
      continue;
    }
    const { span } = piece;
    const closed = closeSpan(span);
    const isEmpty = closed.lines.length === 0 && !closed.total;
    const told: Told | null = span.side
      ? { side: span.side, from: 'words' }
      : isSideless
        ? tellSide(closed, context.titled())
        : null;
    // 歳入総計 without lines below it is no side of its own
    const isAlone = span.opening !== null && !closed.lines.some(isLine);
    if (told && !isEmpty && !isAlone) parts.side(span, told, closed);
    else parts.lay([...(span.opening ? [span.opening] : []), ...span.rows]);
  }
  // below sides that have their totals a lone number is a page's
  const isPage = ({ cell }: Row): boolean => parts.areClosed && numbersPage(grid, block, cell.row);
  return parts.end(
    block,
    notes,
    nameless.filter((row) => !isPage(row)),
  );
}
