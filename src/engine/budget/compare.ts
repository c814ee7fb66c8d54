import { contains } from '../number/interval';
import { powerOfTen, ratio, ZERO, type Rational } from '../number/rational';
import { intervalOf } from '../number/rounding';
import { printedAmount } from './figure-interval';
import { unitInYen } from '../number/unit';
import { sectionOf, type BudgetTable, type Line, type Section, type Side, type Statement } from './statement';

/** A line of one version beside its counterpart in the other; one of them is null where a line came or went. */
export interface LineChange {
  readonly side: Side;
  readonly kind: 'same' | 'changed' | 'renamed' | 'added' | 'gone';
  readonly before: Line | null;
  readonly after: Line | null;
  /** After less before, in yen; a nil mark and a line that is not there count as 0. Null where one cannot be read. */
  readonly by: Rational | null;
}

function yenOf(line: Line | null, unit: number): Rational | null {
  if (!line?.figure) return ZERO;
  const printed = printedAmount(line.figure);
  return printed && printed.mul(unit);
}

interface Units {
  readonly before: number;
  readonly after: number;
}

function change(side: Side, before: Line | null, after: Line | null, units: Units): LineChange {
  const from = yenOf(before, units.before);
  const to = yenOf(after, units.after);
  const by = from && to && to.sub(from);
  const pair = { side, before, after, by };
  if (!before) return { ...pair, kind: 'added' };
  if (!after) return { ...pair, kind: 'gone' };
  if (before.name !== after.name) return { ...pair, kind: 'renamed' };
  return { ...pair, kind: by === null || !by.equals(ZERO) ? 'changed' : 'same' };
}

/**
 * Pairs of lines by name, in their order; between two pairs that follow each other, one line that went
 * and one that came in the same place are a line under a new name.
 */
function pairs(before: readonly Line[], after: readonly Line[]): (readonly [Line | null, Line | null])[] {
  const left = [...before];
  const names = new Set(before.map(({ name }) => name));
  const paired: (readonly [Line | null, Line | null])[] = [];
  for (const line of after) {
    const at = names.has(line.name) ? left.findIndex(({ name }) => name === line.name) : -1;
    if (at < 0) {
      paired.push([null, line]);
      continue;
    }
    for (const gone of left.splice(0, at)) paired.push([gone, null]);
    const [same = null] = left.splice(0, 1);
    paired.push([same, line]);
  }
  for (const gone of left) paired.push([gone, null]);
  return renamed(paired);
}

function renamed(
  paired: readonly (readonly [Line | null, Line | null])[],
): (readonly [Line | null, Line | null])[] {
  const result: (readonly [Line | null, Line | null])[] = [];
  for (let index = 0; index < paired.length; index += 1) {
    const [first, second] = [paired[index], paired[index + 1]];
    const isLone =
      paired[index - 1]?.every((line) => line) !== false &&
      paired[index + 2]?.every((line) => line) !== false;
    const [gone, came] = [first?.[0] ?? second?.[0] ?? null, first?.[1] ?? second?.[1] ?? null];
    const isSwap = first && second && first.includes(null) && second.includes(null) && gone && came;
    if (isSwap && isLone) {
      result.push([gone, came]);
      index += 1;
    } else if (first) result.push(first);
  }
  return result;
}

function* lineChanges(
  side: Side,
  before: readonly Line[],
  after: readonly Line[],
  units: Units,
): Generator<LineChange> {
  for (const [old, now] of pairs(before, after)) {
    yield change(side, old, now, units);
    yield* lineChanges(side, old?.parts ?? [], now?.parts ?? [], units);
  }
}

/** The column of a table that is its budget; the first one where none is. */
export function budgetColumn({ statements }: BudgetTable): Statement | null {
  return statements.find(({ column }) => column.kind === 'budget') ?? statements[0] ?? null;
}

/** Two versions of one account's budget (前回案 → 今回案), line by line, totals last on each side. */
export function compareBudgets(before: BudgetTable, after: BudgetTable): LineChange[] {
  const units = { before: unitInYen(before.unit), after: unitInYen(after.unit) };
  const [old, now] = [budgetColumn(before), budgetColumn(after)];
  return (['revenue', 'expenditure'] as const).flatMap((side) => {
    const section = (statement: Statement | null): Section | null => statement && sectionOf(statement, side);
    const [was, is] = [section(old), section(now)];
    const totals =
      was?.total || is?.total ? [change(side, was?.total ?? null, is?.total ?? null, units)] : [];
    return [...lineChanges(side, was?.lines ?? [], is?.lines ?? [], units), ...totals];
  });
}

/** A printed figure beside the exact amount of yen that it was rounded from. */
export interface RoundedLine {
  readonly side: Side;
  readonly exact: Line | null;
  readonly printed: Line | null;
  /** Null where one of them is missing or cannot be read. */
  readonly agrees: boolean | null;
}

/** A budget in yen against its printed version in a larger unit: is each printed figure its yen, rounded? */
export function compareRounded(exact: BudgetTable, printed: BudgetTable): RoundedLine[] {
  const unit = ratio(unitInYen(printed.unit));
  return compareBudgets(exact, printed).map(({ side, before, after }) => {
    const yen = before && yenOf(before, unitInYen(exact.unit));
    const figure = after?.figure;
    if (!yen || !figure || figure.kind === 'unreadable')
      return { side, exact: before, printed: after, agrees: null };
    if (figure.kind === 'nil') return { side, exact: before, printed: after, agrees: yen.equals(ZERO) };
    const stands = intervalOf(figure.printed, powerOfTen(-figure.places), printed.rounding);
    return { side, exact: before, printed: after, agrees: contains(stands, yen.div(unit)) };
  });
}

/** How far a line's budget has been used. */
export interface Execution {
  readonly side: Side;
  readonly line: Line;
  readonly budget: Rational;
  readonly executed: Rational;
  /** Executed ÷ budget; null where the budget is 0. */
  readonly rate: Rational | null;
  /** What was executed beyond the budget; 0 where nothing was. */
  readonly overrun: Rational;
}

/** The budget column against the settlement column of the same table (執行額), in the table's unit. */
export function execution(table: BudgetTable): Execution[] {
  const budget = table.statements.find(({ column }) => column.kind === 'budget');
  const settled = table.statements.find(({ column }) => column.kind === 'settlement');
  if (!budget || !settled) return [];
  const changes = compareBudgets({ ...table, statements: [budget] }, { ...table, statements: [settled] });
  return changes.flatMap(({ side, before, after }) => {
    const planned = before?.figure && printedAmount(before.figure);
    const executed = after?.figure && printedAmount(after.figure);
    if (!before || !planned || !executed) return [];
    const over = executed.sub(planned);
    return [
      {
        side,
        line: before,
        budget: planned,
        executed,
        rate: planned.equals(ZERO) ? null : executed.div(planned),
        overrun: over.compare(ZERO) > 0 ? over : ZERO,
      },
    ];
  });
}
