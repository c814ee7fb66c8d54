import type { Side } from '../../../engine/budget/statement';
import { namedAccount } from '../vocabulary/context';
import { isMark } from '../vocabulary/formula-tokens';
import { isDifferenceName } from '../vocabulary/line-words';
import type { Row } from '../rows/read-rows';
import { statedUnit } from '../vocabulary/stated-words';

/** Rows that follow one another on one side, with the totals among them. */
export interface Span {
  side: Side | null;
  /** The row that says 収入 or 支出, where one does. */
  readonly heading: Row | null;
  /** A total that stands above its parts. */
  readonly opening: Row | null;
  readonly rows: Row[];
}

/** What a block's rows come to before it is settled which totals close which lines. */
type Piece =
  | { readonly kind: 'span'; readonly span: Span }
  /** It may say revenue less expenditure. */
  | { readonly kind: 'difference'; readonly row: Row };

/** A line, as against a total. */
export function isLine({ total, hasFigures }: Row): boolean {
  return total === null && hasFigures;
}

/** The next table's title: it ends a side that has no total. */
export function isTitle({ label, hasFigures }: Row): boolean {
  return !hasFigures && (namedAccount(label) !== null || statedUnit(label) !== null);
}

function mayBeDifference({ name, marked: { formula }, hasFigures }: Row): boolean {
  if (!hasFigures) return false;
  if (isDifferenceName(name)) return true;
  return (
    formula?.kind === 'sum' &&
    formula.operands.some(({ sign }) => sign < 0) &&
    formula.operands.every(({ by }) => isMark(by) || /[入出益用額計]/u.test(by))
  );
}

/** Where the first of the rows stands that a row's formula names; −1 where none of them does. */
function firstOperand({ marked: { formula } }: Row, rows: readonly Row[]): number {
  if (formula?.kind !== 'sum') return -1;
  const named = new Set(formula.operands.map(({ by }) => by));
  return rows.findIndex(
    ({ name, marked, total }) => total === null && [name, ...marked.marks].some((each) => named.has(each)),
  );
}

/** Collects the pieces of one block. */
class Pieces {
  readonly all: Piece[] = [];
  private current: Span | null = null;
  private readonly seen = new Set<Side>();

  constructor(side: Side | null) {
    if (side) this.open(side, null, null);
  }

  open(side: Side | null, heading: Row | null, opening: Row | null): Span {
    const span: Span = { side, heading, opening, rows: [] };
    if (side) this.seen.add(side);
    this.all.push({ kind: 'span', span });
    this.current = span;
    return span;
  }

  close(): void {
    this.current = null;
  }

  private get span(): Span {
    return this.current ?? this.open(null, null, null);
  }

  private get hasTotal(): boolean {
    return this.current?.rows.some(({ total }) => total?.kind === 'total' && total.of === null) ?? false;
  }

  /** 収入 begins a side; 経常収入 amid the revenue is one of its lines, and 収入 again only goes on with it. */
  heading(row: Row, side: Side, scoped: boolean): void {
    const { current } = this;
    const isWithin = current?.side === side && (current.heading !== null || current.rows.length > 0);
    if (!isWithin || this.hasTotal) this.open(side, row, null);
    else if (scoped || row.hasFigures) this.line(row);
  }

  /** A person says that the side begins here. */
  beginWith(row: Row, side: Side): void {
    if (this.current?.side !== side) this.open(side, null, null);
    this.line(row);
  }

  /** 収入計 closes the revenue; where no line stands before it, it stands above its parts. */
  sideTotal(row: Row, side: Side): void {
    const { current } = this;
    if (current?.side === side) {
      current.rows.push(row);
      return;
    }
    // 支出計（ロ＋ハ）: the lines from ロ on are its own
    const own = current?.side ? firstOperand(row, current.rows) : -1;
    if (current && own >= 0) {
      this.open(side, null, null).rows.push(...current.rows.splice(own), row);
      return;
    }
    const last = current?.rows.findLastIndex(({ total }) => total?.kind === 'total') ?? -1;
    const lines = current?.rows.slice(last + 1) ?? [];
    // a side that was headed has no lines of the other one
    const isHeaded = current?.side && last < 0;
    if (!current || isHeaded || !lines.some(isLine)) {
      this.open(side, null, row);
      return;
    }
    if (last < 0) current.side = side;
    else current.rows.splice(last + 1);
    const span = last < 0 ? current : this.open(side, null, null);
    if (span !== current) span.rows.push(...lines);
    this.seen.add(side);
    span.rows.push(row);
  }

  /** Within the first side such a name can only be a line's. */
  mayBeDifference(row: Row): void {
    const within = this.current?.side && this.seen.size < 2 && !this.hasTotal;
    if (within && this.current?.side === 'revenue') this.line(row);
    else this.difference(row);
  }

  difference(row: Row): void {
    this.close();
    this.all.push({ kind: 'difference', row });
  }

  title(row: Row): void {
    this.close();
    this.line(row);
  }

  line(row: Row): void {
    this.span.rows.push(row);
  }
}

/** Divides rows at the words for the two sides, at titles and at differences. `side` is the one that begins. */
export function spansOf(rows: readonly Row[], side: Side | null): Piece[] {
  const pieces = new Pieces(side);
  for (const row of rows) {
    if (row.side) pieces.heading(row, row.side.side, row.side.scoped);
    else if (row.total?.side) pieces.sideTotal(row, row.total.side.side);
    else if (row.begins) pieces.beginWith(row, row.begins);
    else if (row.role === 'difference') pieces.difference(row);
    else if (row.role) pieces.line(row);
    else if (mayBeDifference(row)) pieces.mayBeDifference(row);
    else if (isTitle(row)) pieces.title(row);
    else pieces.line(row);
  }
  return pieces.all;
}
