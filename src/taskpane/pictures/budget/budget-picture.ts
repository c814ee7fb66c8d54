import { printedAmount } from '../../../engine/budget/figure-interval';
import {
  linesOf,
  statementLines,
  type BudgetTable,
  type Figure,
  type Line,
  type Section,
  type Side,
  type Statement,
} from '../../../engine/budget/statement';
import type { Cell } from '../../../engine/cell';
import { ratio, ZERO, type Rational } from '../../../engine/number/rational';

/** A line of a side as a bar, or the small ones gathered in one. */
export type Bar = LineBar | RestBar;

interface LineBar {
  readonly kind: 'line';
  readonly label: string;
  readonly cell: Cell;
  readonly figure: Figure;
  /** Null where it cannot be read; a nil mark counts 0. */
  readonly amount: Rational | null;
  /** 「うち」: some of the line above it, which adds up without it. */
  readonly ofWhich: boolean;
  readonly parts: readonly LineBar[];
}

interface RestBar {
  readonly kind: 'rest';
  readonly amount: Rational;
  readonly parts: readonly LineBar[];
}

/** A line behind the picture, with all others in the order of the sheet. */
export interface ListedLine {
  readonly label: string;
  /** 0 for the lines that add up to the side's total. */
  readonly depth: number;
  readonly figure: Figure | null;
  readonly amount: Rational | null;
}

export interface SidePicture {
  readonly side: Side;
  /** The printed total, or the sum of what can be read where none is printed. */
  readonly total: Rational;
  /** Where the total is printed. */
  readonly totalCell: Cell | null;
  /** The largest first, the small ones last. */
  readonly bars: readonly Bar[];
  readonly listed: readonly ListedLine[];
}

export interface BudgetPicture {
  readonly statement: Statement;
  readonly sides: readonly SidePicture[];
  /** What a bar of full length stands for, the same on both sides. */
  readonly whole: Rational;
}

/** What a person can still tell from its neighbours in a narrow pane. */
const MOST_NAMED = 6;
const SMALL = ratio(1, 100);

function sizeOf(amount: Rational | null): Rational {
  return amount?.abs() ?? ZERO;
}

function barOf(line: Line, figure: Figure): LineBar {
  return {
    kind: 'line',
    label: line.label,
    cell: figure.cell,
    figure,
    amount: printedAmount(figure),
    ofWhich: line.membership === 'of-which',
    parts: barsOf(line.parts),
  };
}

/** Headings without a figure give way to their parts. */
function barsOf(lines: readonly Line[]): LineBar[] {
  return lines.flatMap((line) => (line.figure ? [barOf(line, line.figure)] : barsOf(line.parts)));
}

function sumOf(bars: readonly LineBar[]): Rational {
  return bars.reduce((sum, { amount }) => (amount ? sum.add(amount) : sum), ZERO);
}

/** Below a hundredth of the whole, or behind the largest six: together with the others, unless it is alone. */
function gathered(bars: readonly LineBar[], total: Rational): Bar[] {
  const least = total.abs().mul(SMALL);
  const bySize = [...bars].sort((a, b) => sizeOf(b.amount).compare(sizeOf(a.amount)));
  const named = bySize.slice(0, MOST_NAMED).filter(({ amount }) => sizeOf(amount).compare(least) >= 0);
  const rest = bars.filter((bar) => !named.includes(bar));
  if (rest.length < 2) return bySize;
  return [...named, { kind: 'rest', amount: sumOf(rest), parts: rest }];
}

function* listedUnder(lines: readonly Line[], depth: number): Generator<ListedLine> {
  for (const { label, figure, parts } of lines) {
    yield { label, depth, figure, amount: figure && printedAmount(figure) };
    yield* listedUnder(parts, depth + 1);
  }
}

function sidePicture({ side, lines, total: printed }: Section): SidePicture {
  const bars = barsOf(lines).filter(({ ofWhich }) => !ofWhich);
  const total = printed && printedAmount(printed.figure);
  return {
    side,
    total: total ?? sumOf(bars),
    totalCell: total && printed ? printed.figure.cell : null,
    bars: gathered(bars, total ?? sumOf(bars)),
    listed: [...listedUnder(lines, 0)],
  };
}

/** Revenue and expenditure of one amount column with their parts. */
export function budgetPicture(statement: Statement): BudgetPicture {
  const sections = statement.sections.filter(({ lines }) => [...linesOf(lines)].some(({ figure }) => figure));
  const sides = sections.map(sidePicture);
  const amounts = sides.flatMap(({ total, bars }) => [total, ...bars.map(({ amount }) => amount)]);
  const whole = amounts.map(sizeOf).reduce((a, b) => (b.compare(a) > 0 ? b : a), ZERO);
  return { statement, sides, whole };
}

/** The amount columns that have something to draw, those of differences left out. */
export function drawnStatements({ statements }: BudgetTable): Statement[] {
  return statements.filter(
    (statement) =>
      statement.column.kind !== 'difference' &&
      [...statementLines(statement)].some(({ figure }) => figure && printedAmount(figure) !== null),
  );
}

/** The one that a person looks for first: the budget, else the settlement. */
export function firstDrawn(statements: readonly Statement[]): Statement | undefined {
  const ofKind = (kind: string) => statements.find(({ column }) => column.kind === kind);
  return ofKind('budget') ?? ofKind('settlement') ?? statements[0];
}
