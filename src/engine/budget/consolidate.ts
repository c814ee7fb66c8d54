import { addTo } from '../grouping';
import { add, exactly, type Interval } from '../number/interval';
import { ratio, ZERO, type Rational } from '../number/rational';
import { unitInYen } from '../number/unit';
import { budgetColumn } from './compare/table-column';
import type { Verdict } from './judgement';
import { printedLine, printedSum, scaled, type LineAmount } from './line-amount';
import { settle } from './settle';
import { linesOf, sectionOf, type BudgetTable, type Line, type Section, type Side } from './statement';

/** What one part (a branch) gives to a line of the whole. */
interface PartAmount {
  /** None where the part has no such line, which counts as nothing. */
  readonly lines: readonly Line[];
  /** In the whole's unit; null where a figure cannot be read. */
  readonly amount: Rational | null;
}

/** One line of the whole beside the same line of every part (47 branches). */
export interface ConsolidatedLine {
  readonly side: Side;
  readonly line: Line;
  /** One for each part, in their order. */
  readonly parts: readonly PartAmount[];
  readonly verdict: Verdict;
  /** In the whole's unit; null where a figure cannot be read. */
  readonly printed: Rational | null;
  readonly computed: Rational | null;
  readonly unexplained: Rational;
}

/** A line of a part that counts in no line of the whole. */
interface UnplacedLine {
  /** Index of the part. */
  readonly part: number;
  readonly side: Side;
  readonly line: Line;
}

export interface Consolidation {
  readonly lines: readonly ConsolidatedLine[];
  readonly unplaced: readonly UnplacedLine[];
}

/** Folded names of the parts' lines, each with the folded name of the whole's line that it counts in; null for none. */
export type LineMapping = ReadonlyMap<string, string | null>;

/** Lines with the names that they stand under, outermost first. */
function* withPaths(lines: readonly Line[], above = ''): Generator<readonly [path: string, line: Line]> {
  for (const line of lines) {
    const path = `${above}/${line.name}`;
    yield [path, line];
    yield* withPaths(line.parts, path);
  }
}

/** Finds the line of a whole's section that a part's line counts in. */
class Places {
  readonly #byPath: ReadonlyMap<string, Line>;
  readonly #byName = new Map<string, Line[]>();
  readonly #mapping: LineMapping;

  constructor({ lines }: Section, mapping: LineMapping) {
    this.#byPath = new Map(withPaths(lines));
    this.#mapping = mapping;
    for (const line of linesOf(lines)) addTo(this.#byName, line.name, line);
  }

  /** Null where the line counts in none of the whole's; `left-out` where the mapping says that it shall not. */
  of({ name }: Line, path: string): Line | 'left-out' | null {
    const mapped = this.#mapping.get(name);
    if (mapped === null) return 'left-out';
    const [only, more] = this.#byName.get(mapped ?? name) ?? [];
    const samePath = mapped === undefined ? this.#byPath.get(path) : undefined;
    return samePath ?? (more ? null : (only ?? null));
  }
}

interface Placed {
  readonly byLine: ReadonlyMap<Line, readonly Line[]>;
  readonly unplaced: readonly Line[];
}

/** Puts the lines of one part's section into those of the whole. */
function placeLines(section: Section, places: Places): Placed {
  const byLine = new Map<Line, Line[]>();
  const unplaced: Line[] = [];
  /** True where the line or some of its parts count somewhere, or shall not count. */
  const place = (line: Line, above: string, over: readonly Line[]): boolean => {
    const path = `${above}/${line.name}`;
    const target = places.of(line, path);
    if (target === 'left-out') return true;
    // what stands under a line that counts already would count twice
    if (target && !over.includes(target)) addTo(byLine, target, line);
    const within = target ? [...over, target] : over;
    const before = unplaced.length;
    const areParts = line.parts.map((part) => place(part, path, within));
    if (within.length > 0 || areParts.some((each) => each)) return true;
    unplaced.splice(before, Infinity, line);
    return false;
  };
  for (const line of section.lines) place(line, '', []);
  return { byLine, unplaced };
}

/** One part's section beside the whole's. */
interface OwnSection extends Placed {
  readonly table: BudgetTable;
  readonly section: Section;
}

function sumOf(amounts: readonly (LineAmount | null)[]): LineAmount | null {
  let amount = ZERO;
  let interval: Interval = exactly(ZERO);
  for (const own of amounts) {
    if (!own) return null;
    amount = amount.add(own.amount);
    interval = add(interval, own.interval);
  }
  return { amount, interval };
}

/** A part's lines that count in a line of the whole, or its section's total. */
function given(
  own: OwnSection | null,
  line: Line | null,
  unit: number,
): PartAmount & { sum: LineAmount | null } {
  if (!own) return { lines: [], amount: ZERO, sum: sumOf([]) };
  const { table, section, byLine } = own;
  const by = ratio(unitInYen(table.unit), unit);
  const { total } = section;
  const lines = line ? (byLine.get(line) ?? []) : total ? [total] : [];
  const printed =
    line || total
      ? sumOf(lines.map((each) => printedLine(each, table.rounding)))
      : printedSum(section.lines, table.rounding);
  const sum = printed && scaled(printed, by);
  return { lines, amount: sum?.amount ?? null, sum };
}

/**
 * Is every line of the whole the sum of the same lines of its parts, within rounding? Lines are the same by name and
 * place; where that does not decide, the mapping says which names of the parts count in which line of the whole.
 */
export function consolidate(
  whole: BudgetTable,
  parts: readonly (BudgetTable | null)[],
  mapping: LineMapping = new Map(),
): Consolidation {
  const unit = unitInYen(whole.unit);
  const columns = parts.map((table) => table && budgetColumn(table));
  const unplaced: UnplacedLine[] = [];
  const lines = (budgetColumn(whole)?.statement.sections ?? []).flatMap((section): ConsolidatedLine[] => {
    const { side } = section;
    const places = new Places(section, mapping);
    const sections = columns.map((column, part): OwnSection | null => {
      const own = column && sectionOf(column.statement, side);
      if (!own) return null;
      const placed = placeLines(own, places);
      unplaced.push(...placed.unplaced.map((line) => ({ part, side, line })));
      return { table: column.table, section: own, ...placed };
    });
    const consolidated = (line: Line, isTotal: boolean): ConsolidatedLine[] => {
      // a heading without an amount says nothing of its own
      if (!line.figure) return [];
      const own = sections.map((each) => given(each, isTotal ? null : line, unit));
      const sum = sumOf(own.map((each) => each.sum));
      const shown = printedLine(line, whole.rounding);
      const settled =
        sum && shown
          ? settle(
              'equal',
              { printed: shown.amount, totalInterval: shown.interval },
              { computed: sum.amount, sumInterval: sum.interval },
            )
          : ({ verdict: 'undecidable', unexplained: ZERO } as const);
      const amounts = own.map(({ lines: of, amount }): PartAmount => ({ lines: of, amount }));
      const [printed, computed] = [shown?.amount ?? null, sum?.amount ?? null];
      return [{ side, line, parts: amounts, printed, computed, ...settled }];
    };
    const own = linesOf(section.lines).flatMap((line) => consolidated(line, false));
    return section.total ? [...own, ...consolidated(section.total, true)] : own;
  });
  return { lines, unplaced };
}
