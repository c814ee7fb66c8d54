import { addTo } from '../grouping';
import { add, type End, type Interval } from '../number/interval';
import { ratio, ZERO, type Rational } from '../number/rational';
import { unitInYen } from '../number/unit';
import { budgetColumn } from './compare';
import { figureInterval, printedAmount } from './figure-interval';
import type { Verdict } from './judgement';
import { settle } from './settle';
import { sectionOf, sectionLines, type BudgetTable, type Line, type Side } from './statement';

/** One line of the whole beside the same line of every part (47 branches). */
export interface ConsolidatedLine {
  readonly side: Side;
  readonly line: Line;
  /** One for each part, in their order; null where a part has no such line, which counts as nothing. */
  readonly parts: readonly (Line | null)[];
  readonly verdict: Verdict;
  /** In the whole's unit; null where a figure cannot be read. */
  readonly printed: Rational | null;
  readonly computed: Rational | null;
  readonly unexplained: Rational;
}

/** Names of the parts' lines, each with the name of the whole's line that it counts in. */
export type LineMapping = ReadonlyMap<string, string>;

function scaled({ low, high }: Interval, by: Rational): Interval {
  const scale = (end: End | null): End | null => end && { ...end, at: end.at.mul(by) };
  return { low: scale(low), high: scale(high) };
}

function linesByName(table: BudgetTable, side: Side, mapping: LineMapping): Map<string, Line[]> {
  const statement = budgetColumn(table);
  const section = statement && sectionOf(statement, side);
  const lines = new Map<string, Line[]>();
  for (const line of section ? sectionLines(section) : []) {
    const name = line === section?.total ? TOTAL : (mapping.get(line.name) ?? line.name);
    addTo(lines, name, line);
  }
  return lines;
}

// totals are called 計 here and 合計 there, and are the same line all the same
const TOTAL = '\u0000total';

interface Summed {
  readonly amount: Rational | null;
  readonly interval: Interval | null;
}

function sumOf(parts: readonly { readonly table: BudgetTable; readonly line: Line }[], unit: number): Summed {
  let amount: Rational | null = ZERO;
  let interval: Interval | null = { low: { at: ZERO, open: false }, high: { at: ZERO, open: false } };
  for (const { table, line } of parts) {
    const by = ratio(unitInYen(table.unit), unit);
    const printed = line.figure && printedAmount(line.figure);
    const own: Interval | null = line.figure && figureInterval(line.figure, table.rounding);
    if (!printed || !own || !amount || !interval) return { amount: null, interval: null };
    amount = amount.add(printed.mul(by));
    interval = add(interval, scaled(own, by));
  }
  return { amount, interval };
}

/**
 * Is every line of the whole the sum of the same lines of its parts, within rounding?
 * Lines are the same by name; the mapping says which names of the parts count in which line of the whole.
 */
export function consolidate(
  whole: BudgetTable,
  parts: readonly BudgetTable[],
  mapping: LineMapping = new Map(),
): ConsolidatedLine[] {
  const statement = budgetColumn(whole);
  const unit = unitInYen(whole.unit);
  return (statement?.sections ?? []).flatMap((section) => {
    const byPart = parts.map((table) => ({ table, lines: linesByName(table, section.side, mapping) }));
    return sectionLines(section).map((line): ConsolidatedLine => {
      const name = line === section.total ? TOTAL : line.name;
      const found = byPart.flatMap(({ table, lines }) =>
        (lines.get(name) ?? []).map((part) => ({ table, line: part })),
      );
      const { amount: computed, interval: sumInterval } = sumOf(found, unit);
      const printed = line.figure && printedAmount(line.figure);
      const totalInterval = line.figure && figureInterval(line.figure, whole.rounding);
      const settled =
        printed && computed && totalInterval && sumInterval
          ? settle('equal', { printed, totalInterval }, { computed, sumInterval })
          : ({ verdict: 'undecidable', unexplained: ZERO } as const);
      const lineOf = byPart.map(({ lines }) => lines.get(name)?.[0] ?? null);
      return { side: section.side, line, parts: lineOf, printed, computed, ...settled };
    });
  });
}
