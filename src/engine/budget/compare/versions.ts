import { ZERO, type Rational } from '../../number/rational';
import { unitInYen } from '../../number/unit';
import { printedLine } from '../line-amount';
import { sectionOf, type Line, type Section, type Side } from '../statement';
import { pairLines } from './pair-lines';
import type { TableColumn } from './table-column';

/** A line of one version beside its counterpart in the other; one of them is null where a line came or went. */
export interface LineChange {
  readonly side: Side;
  readonly kind: 'same' | 'changed' | 'renamed' | 'added' | 'gone';
  readonly before: Line | null;
  readonly after: Line | null;
  /** How deep the line stands; null for a section's total. */
  readonly level: number | null;
  /** In yen; a nil mark and a line that is not there count as 0. Null where the amount cannot be read. */
  readonly from: Rational | null;
  readonly to: Rational | null;
  /** After less before, in yen; null where one cannot be read. */
  readonly by: Rational | null;
  /** The change as a share of the amount before; null where that is 0 or cannot be read. */
  readonly rate: Rational | null;
}

/** The lines of one side in two versions, with their totals last. */
export interface SidePair {
  readonly side: Side;
  readonly before: Line | null;
  readonly after: Line | null;
  readonly level: number | null;
}

/** Lines of two columns beside each other, side by side, in the order of the later one. */
export function pairColumns(before: TableColumn | null, after: TableColumn | null): SidePair[] {
  return (['revenue', 'expenditure'] as const).flatMap((side) => {
    const section = (column: TableColumn | null): Section | null =>
      column && sectionOf(column.statement, side);
    const [was, is] = [section(before), section(after)];
    const lines = pairLines(was?.lines ?? [], is?.lines ?? []).map((pair) => ({ side, ...pair }));
    const totals = { side, before: was?.total ?? null, after: is?.total ?? null, level: null };
    return totals.before || totals.after ? [...lines, totals] : lines;
  });
}

function yenOf(line: Line | null, column: TableColumn | null): Rational | null {
  if (!line || !column) return ZERO;
  const { unit, rounding } = column.table;
  const own = printedLine(line, rounding);
  return own && own.amount.mul(unitInYen(unit));
}

function kindOf({ before, after, level }: SidePair, by: Rational | null): LineChange['kind'] {
  if (!before) return 'added';
  if (!after) return 'gone';
  // a total is the same line, be it called 計 or 合計
  if (before.name !== after.name && level !== null) return 'renamed';
  return by === null || !by.equals(ZERO) ? 'changed' : 'same';
}

/** Two versions of one account's budget (前回案 → 今回案), line by line, totals last on each side. */
export function compareVersions(before: TableColumn | null, after: TableColumn | null): LineChange[] {
  return pairColumns(before, after).map((pair) => {
    const from = yenOf(pair.before, before);
    const to = yenOf(pair.after, after);
    const by = from && to && to.sub(from);
    const rate = from && by && !from.equals(ZERO) ? by.div(from.abs()) : null;
    return { ...pair, kind: kindOf(pair, by), from, to, by, rate };
  });
}
