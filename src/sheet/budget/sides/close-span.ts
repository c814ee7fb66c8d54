import { isCorrectedLine } from '../rows/correct-rows';
import type { Row } from '../rows/read-rows';
import { isLine, type Span } from './side-spans';

/** A span with its total told from its subtotals. */
export interface Closed {
  readonly lines: readonly Row[];
  readonly total: Row | null;
  /** Rows behind the total. */
  readonly rest: readonly Row[];
}

/** 計 gives way to 合計, 当期収入合計 to 収入合計. */
function strength({ total }: Row): number {
  return total ? total.rank * 2 + (total.side?.scoped ? 0 : 1) : 0;
}

/**
 * The totals that close a heading without an amount to the left of their names, each with that heading: 計 at the foot
 * of a merged 款, with more below it, and 計 under a 款 where a total as far left as that follows.
 */
function closedHeadings(rows: readonly Row[]): ReadonlyMap<Row, Row> {
  const closed = new Map<Row, Row>();
  const lastTotal = rows.findLast(({ total }) => total?.kind === 'total' && total.of === null);
  const latest = new Map<number, { readonly row: Row; readonly at: number }>();
  const lastAt = rows.findLastIndex(({ hasFigures }) => hasFigures);
  for (const [at, row] of rows.entries()) {
    const { column } = row.inset;
    if (row.total?.of === null && row.total.side === null && row.total.kind === 'total') {
      const left = [...latest].filter(([other]) => other < column).map(([, each]) => each);
      const heading = left.reduce<(typeof left)[number] | null>(
        (last, each) => (last && last.at > each.at ? last : each),
        null,
      )?.row;
      const isMerged = heading?.cell.row === row.closes?.row && heading?.cell.column === row.closes?.column;
      const isAbove =
        lastTotal && heading && lastTotal !== row && lastTotal.inset.column <= heading.inset.column;
      if (heading && !heading.hasFigures && at < lastAt && (isMerged || isAbove)) closed.set(row, heading);
    }
    latest.set(column, { row, at });
  }
  return closed;
}

/** Names of headings without amounts: 「人件費 計」 closes 人件費. */
function bareHeadings(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.filter(({ hasFigures }) => !hasFigures).map(({ name }) => name));
}

/** A total of the whole span by its words, whatever stands before it. */
function maySumAll({ total }: Row, headings: ReadonlySet<string>): boolean {
  if (total?.kind !== 'total') return false;
  return total.of === null || (total.rank > 1 && !headings.has(total.of));
}

/**
 * Where the total of a span stands: the first one, or a stronger one with lines between;
 * a title between them ends what the first one sums up. −1 where the span has none.
 */
function closingIndex({ rows }: Span, closed: ReadonlyMap<Row, Row>): number {
  const corrected = rows.findIndex(({ role }) => role === 'total');
  if (corrected >= 0) return corrected;
  const headings = bareHeadings(rows);
  let found = -1;
  let lines = 0;
  let titled = false;
  for (const [index, row] of rows.entries()) {
    if (closed.has(row) || !maySumAll(row, headings)) {
      if (isLine(row)) lines += 1;
      else if (found >= 0 && row.total === null) titled = true;
      continue;
    }
    const before = rows[found];
    if (!before) found = index;
    else if (lines > 0 && strength(row) > strength(before)) found = index;
    else if (titled) break;
    lines = 0;
  }
  return found >= 0 ? found : namedTotal(rows, headings);
}

/** 「予算計」 closes a span where it is its last row, no heading bears its name and no other total stands in it. */
function namedTotal(rows: readonly Row[], headings: ReadonlySet<string>): number {
  const last = rows.at(-1)?.total;
  const isOnly = rows.filter(({ total }) => total !== null).length === 1;
  return last?.kind === 'total' && isOnly && !headings.has(last.of ?? '') ? rows.length - 1 : -1;
}

/** A total that turned out to sum up only some of the lines: those under a heading, or those above it. */
function asSubtotal(row: Row, heading: Row | undefined): Row {
  if (row.total?.kind !== 'total') return row;
  if (heading) return { ...row, total: { ...row.total, kind: 'subtotal', of: heading.name } };
  const of =
    row.total.of ?? (row.total.side ? row.name.replace(/(?:の部)?[合総]?計額?(?:\(.*)?$/u, '') : null);
  return { ...row, total: { ...row.total, kind: 'subtotal', of } };
}

/** Finds a span's total; other totals before it become subtotals. */
export function closeSpan(span: Span): Closed {
  const closed = closedHeadings(span.rows);
  const at = closingIndex(span, closed);
  const behind = at < 0 ? [] : span.rows.slice(at + 1);
  const before = at < 0 ? span.rows : span.rows.slice(0, at);
  const lines = [...before, ...behind.filter(isCorrectedLine)].map((row) => asSubtotal(row, closed.get(row)));
  const own = span.opening ?? (span.heading?.hasFigures ? span.heading : null);
  return { lines, total: span.rows[at] ?? own, rest: behind.filter((row) => !isCorrectedLine(row)) };
}
