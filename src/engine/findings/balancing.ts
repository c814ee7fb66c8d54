import { ZERO, type Rational } from '../number/rational';
import type { CellWrite, Fix } from './finding';
import { numberIn, scaleOf } from './fixes';
import { lineName } from '../budget/line-name';
import type { PlannedBudget } from '../budget/planned';
import { plannedNames } from '../budget/planned-names';
import {
  sectionOf,
  type Figure,
  type FiguredLine,
  type Line,
  type Side,
  type Statement,
} from '../budget/statement';
import { isSummed, summedCells } from '../budget/summed-cells';

/** The lines that take up what is left over, and that make up what is lacking. */
const BALANCING: Readonly<Record<Side, string>> = {
  expenditure: lineName('累積収支への繰入'),
  revenue: lineName('累積収支からの戻入'),
};

/** The least surprising side first: a surplus is paid in, a deficit is drawn. */
const SIDES: Readonly<Record<'surplus' | 'deficit', readonly Side[]>> = {
  surplus: ['expenditure', 'revenue'],
  deficit: ['revenue', 'expenditure'],
};

const NIL = '-';

/** One line that closes the gap alone. */
interface BalancingProposal {
  readonly side: Side;
  readonly line: Line;
  /** What stands in it now, a nil mark or a blank being 0, and what it would need: in the statement's unit, never negative. */
  readonly before: Rational;
  readonly amount: Rational;
  /** Never certain. It changes the totals above the line too, where they are typed in. */
  readonly fix: Fix;
}

export interface Balancing {
  /** 収入計 − 支出計, in the statement's unit, with the digits that the format hides; not 0. */
  readonly gap: Rational;
  /** The first is the usual one. Empty where no line can close the gap. */
  readonly proposals: readonly BalancingProposal[];
}

function storedAmount(figure: Figure): Rational | null {
  switch (figure.kind) {
    case 'amount':
      return figure.stored;
    case 'nil':
      return ZERO;
    case 'unreadable':
      return figure.reason === 'blank' ? ZERO : null;
  }
}

/** The lines from the outermost to the one of that name; empty where there is none. */
function pathTo(lines: readonly Line[], name: string): Line[] {
  for (const line of lines) {
    if (line.membership === 'of-which') continue;
    const path = line.name === name ? [line] : pathTo(line.parts, name);
    if (path.length > 0) return path[0] === line ? path : [line, ...path];
  }
  return [];
}

/** Writes a figure of the statement; one that becomes 0 gets the statement's nil mark, because nothing is planned then. */
function writeOf(figure: Figure, amount: Rational, scale: Rational, nilMark: string): CellWrite {
  const value = amount.equals(ZERO) ? nilMark : numberIn({ scale }, amount);
  return { cell: figure.cell, value };
}

/**
 * What must be written above the line for its change to reach the total: nothing where a sum takes it along.
 * Null where a formula may or may not do so.
 */
function writesAbove(
  below: Figure,
  above: readonly (Line | FiguredLine)[],
  change: Rational,
  scale: Rational,
): CellWrite[] | null {
  const writes: CellWrite[] = [];
  let changed = below;
  for (const { figure } of above.toReversed()) {
    if (!figure) continue;
    if (figure.kind !== 'amount') return null;
    const areas = figure.formula === null ? null : summedCells(figure.formula);
    if (figure.formula === null) {
      writes.push({ cell: figure.cell, value: numberIn({ scale }, figure.stored.add(change)) });
    } else if (!areas || !isSummed(areas, changed.cell)) return null;
    changed = figure;
  }
  return writes;
}

function nilMarkOf({ sections }: Statement): string {
  for (const { lines } of sections) {
    const nil = lines.find(({ figure }) => figure?.kind === 'nil')?.figure;
    if (nil) return nil.displayed.trim();
  }
  return NIL;
}

function proposalOn(statement: Statement, side: Side, gap: Rational): BalancingProposal | null {
  const section = sectionOf(statement, side);
  const path = section ? pathTo(section.lines, BALANCING[side]) : [];
  const line = path.at(-1);
  const scale = scaleOf(statement);
  if (!section?.total || !line?.figure || !scale) return null;
  const { figure } = line;
  const before = storedAmount(figure);
  if (!before || (figure.kind === 'amount' && figure.formula !== null)) return null;
  const change = side === 'expenditure' ? gap : gap.neg();
  const amount = before.add(change);
  if (amount.compare(ZERO) < 0) return null;
  const above = writesAbove(figure, [section.total, ...path.slice(0, -1)], change, scale);
  if (!above) return null;
  const own = writeOf(figure, amount, scale, nilMarkOf(statement));
  return { side, line, before, amount, fix: { certain: false, writes: [own, ...above] } };
}

/**
 * Proposes how to make 収入計 and 支出計 of an account's budget column equal: by 累積収支への繰入 or
 * 累積収支からの戻入, where the account's form has them. Null where the totals agree as printed, or cannot be read.
 */
export function balancing(statement: Statement, form: PlannedBudget): Balancing | null {
  const revenue = sectionOf(statement, 'revenue')?.total?.figure;
  const expenditure = sectionOf(statement, 'expenditure')?.total?.figure;
  if (revenue?.kind !== 'amount' || expenditure?.kind !== 'amount') return null;
  if (revenue.printed.equals(expenditure.printed)) return null;
  const gap = revenue.stored.sub(expenditure.stored);
  const proposals = SIDES[gap.compare(ZERO) > 0 ? 'surplus' : 'deficit'].flatMap(
    (side) => (plannedNames(form[side]).has(BALANCING[side]) ? proposalOn(statement, side, gap) : null) ?? [],
  );
  return { gap, proposals };
}
