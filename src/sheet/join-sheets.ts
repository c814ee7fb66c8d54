import type { BudgetTable, Side, Statement } from '../engine/budget/statement';
import type { BudgetReading } from './read-budget';

/** The one side that a table has; null where it has both or none, or where its side is only assumed. */
function onlySide({ table, how }: BudgetReading): Side | null {
  const sides = new Set(table.statements.flatMap(({ sections }) => sections.map(({ side }) => side)));
  const [side] = sides;
  return side !== undefined && sides.size === 1 && how.sidesFrom === 'words' ? side : null;
}

/** What must be the same for two sides to be of one statement. */
function sameKind(a: BudgetTable, b: BudgetTable): boolean {
  const columns = ({ statements }: BudgetTable): string =>
    statements.map(({ column, fiscalYear }) => `${column.kind}/${String(fiscalYear)}`).join('|');
  const contradict = a.roundingFrom === b.roundingFrom && a.rounding !== b.rounding;
  return a.account === b.account && a.unit === b.unit && columns(a) === columns(b) && !contradict;
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
    return { ...statement, sections, difference: statement.difference ?? other?.difference ?? null };
  });
  const levels = [first.how.levelsFrom, second.how.levelsFrom];
  return {
    table: {
      ...a,
      statements,
      computed: a.computed.length >= b.computed.length ? a.computed : b.computed,
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
    },
  };
}

/** Two readings of different sheets that are one statement's sides, and what they make together. */
export interface Joined {
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
  const halves = readings.flatMap((reading) => {
    const side = onlySide(reading);
    return side ? [{ reading, side }] : [];
  });
  const joined: Joined[] = [];
  const taken = new Set<BudgetReading>();
  for (const [index, { reading: first, side }] of halves.entries()) {
    if (taken.has(first)) continue;
    const others = halves.filter(
      ({ reading, side: other }) =>
        other !== side && reading.table.sheet !== first.table.sheet && sameKind(first.table, reading.table),
    );
    const alike = halves.filter(
      ({ reading, side: other }) => other === side && sameKind(first.table, reading.table),
    );
    const named = others.filter(
      ({ reading }) => withoutSide(reading.table.sheet) === withoutSide(first.table.sheet),
    );
    const [other, more] = named.length > 0 ? named : others;
    const isOnly = named.length === 1 || (others.length === 1 && alike.length === 1);
    if (!other || more || !isOnly || halves.indexOf(other) < index || taken.has(other.reading)) continue;
    taken.add(first).add(other.reading);
    joined.push({ first, second: other.reading, whole: join(first, other.reading) });
  }
  return joined;
}
