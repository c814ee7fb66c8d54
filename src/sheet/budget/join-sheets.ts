import type { BudgetTable, Side, Statement } from '../../engine/budget/statement';
import { addTo } from '../../engine/grouping';
import type { BudgetReading } from './read-budget';

/** The one side that a table has; null where it has both or none, or where its side is only assumed. */
function onlySide({ table, how }: BudgetReading): Side | null {
  const sides = new Set(table.statements.flatMap(({ sections }) => sections.map(({ side }) => side)));
  const [side] = sides;
  return side !== undefined && sides.size === 1 && how.sidesFrom === 'words' ? side : null;
}

/** What must be the same for two sides to be of one statement. */
function kindOf({ account, accounting, unit, statements }: BudgetTable): string {
  const columns = statements.map(({ column, fiscalYear }) => `${column.kind}/${String(fiscalYear)}`);
  return [account, accounting, unit, ...columns].join('|');
}

function contradict(a: BudgetTable, b: BudgetTable): boolean {
  return a.roundingFrom === b.roundingFrom && a.rounding !== b.rounding;
}

/** 一般会計歳入 and 一般会計歳出 are of one statement by their names. */
function withoutSide(sheet: string): string {
  return sheet.replace(/収入|歳入|支出|歳出|収益|費用/gu, '');
}

function join(first: BudgetReading, second: BudgetReading): BudgetReading {
  const [a, b] = [first.table, second.table];
  const noted = a.roundingFrom === 'assumed' ? b : a;
  const statements = a.statements.map((statement, index): Statement => {
    const other = b.statements[index];
    const sections = [...statement.sections, ...(other?.sections ?? [])];
    return {
      ...statement,
      sections,
      results: [...statement.results, ...(other?.results ?? [])],
      calculated: [...statement.calculated, ...(other?.calculated ?? [])],
    };
  });
  const levels = [first.how.levelsFrom, second.how.levelsFrom];
  return {
    table: {
      ...a,
      accountName: a.accountName ?? b.accountName,
      accountingNote: a.accountingNote ?? b.accountingNote,
      statements,
      computed: a.computed.length >= b.computed.length ? a.computed : b.computed,
      extent: a.extent === 'changes' ? a.extent : b.extent,
      statedUnits: [...a.statedUnits, ...b.statedUnits],
      period: a.period ?? b.period,
      rounding: noted.rounding,
      roundingFrom: noted.roundingFrom,
      roundingNote: noted.roundingNote,
    },
    how: {
      ...first.how,
      levelsFrom: levels.find((level) => level !== 'flat') ?? 'flat',
      otherSheet: b.sheet,
      unplaced: [...first.how.unplaced, ...second.how.unplaced],
      unsolved: [...first.how.unsolved, ...second.how.unsolved],
      sources: [...first.how.sources, ...second.how.sources],
      corrections: [...first.how.corrections, ...second.how.corrections],
    },
  };
}

/** A statement that has one side only. */
interface Half {
  /** Its place in the workbook. */
  readonly index: number;
  readonly reading: BudgetReading;
  readonly side: Side;
  /** Its sheet's name without the side's. */
  readonly stem: string;
}

/** The pairs among halves of one kind, the one that stands first in the workbook before the other. */
function* pairsOf(halves: readonly Half[]): Generator<readonly [Half, Half]> {
  const taken = new Set<Half>();
  for (const first of halves) {
    if (taken.has(first)) continue;
    const { table } = first.reading;
    const fitting = halves.filter(({ reading }) => !contradict(table, reading.table));
    const others = fitting.filter(
      ({ reading, side }) => side !== first.side && reading.table.sheet !== table.sheet,
    );
    const alike = fitting.filter(({ side }) => side === first.side);
    const named = others.filter(({ stem }) => stem === first.stem);
    const [other, more] = named.length > 0 ? named : others;
    const isOnly = named.length === 1 || (others.length === 1 && alike.length === 1);
    if (!other || more || !isOnly || other.index < first.index || taken.has(other)) continue;
    taken.add(first).add(other);
    yield [first, other];
  }
}

/** Two readings of different sheets that are one statement's sides, and what they make together. */
interface Joined {
  readonly first: BudgetReading;
  readonly second: BudgetReading;
  readonly whole: BudgetReading;
}

/**
 * Finds statements whose revenue stands on one sheet and whose expenditure on another: of the same account,
 * unit, columns and years, and either the only two such or on sheets whose names differ by 収入 and 支出 alone.
 * @param readings in the order of the workbook
 */
export function joinSheets(readings: readonly BudgetReading[]): Joined[] {
  const kinds = new Map<string, Half[]>();
  for (const [index, reading] of readings.entries()) {
    const side = onlySide(reading);
    if (!side) continue;
    const { table } = reading;
    addTo(kinds, kindOf(table), { index, reading, side, stem: withoutSide(table.sheet) });
  }
  const joined = [...kinds.values()].flatMap((halves) => [...pairsOf(halves)]);
  return joined
    .sort(([a], [b]) => a.index - b.index)
    .map(([{ reading: first }, { reading: second }]) => ({ first, second, whole: join(first, second) }));
}
