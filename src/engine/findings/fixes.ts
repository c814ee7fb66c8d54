import { addressOf, type Cell } from '../cell';
import { ZERO, type Rational } from '../number/rational';
import type { Fix } from './finding';
import type { Judgement } from '../budget/judgement';
import { statementLines, type Amount, type Figure, type Statement } from '../budget/statement';
import { summedCells } from '../budget/summed-cells';

/** Excel's own limit for the arguments of a function. */
const MOST_ARGUMENTS = 255;

/**
 * The formula that adds up these cells, neighbours in a column as one range: =SUM(B5:B7,B9).
 * Null for no cells, cells of several sheets, and more ranges than Excel takes.
 */
export function sumFormula(cells: readonly Cell[]): string | null {
  const [first] = cells;
  if (!first || cells.some(({ sheet }) => sheet !== first.sheet)) return null;
  const ranges: { from: Cell; to: Cell }[] = [];
  for (const cell of cells) {
    const last = ranges.at(-1);
    if (last?.to.column === cell.column && last.to.row + 1 === cell.row) last.to = cell;
    else ranges.push({ from: cell, to: cell });
  }
  if (ranges.length > MOST_ARGUMENTS) return null;
  const texts = ranges.map(({ from, to }) =>
    from === to ? addressOf(from) : `${addressOf(from)}:${addressOf(to)}`,
  );
  return `=SUM(${texts.join()})`;
}

/** The number that the cell must hold to stand for an amount in the statement's unit. */
export function numberIn({ scale }: Pick<Amount, 'scale'>, amount: Rational): number {
  return amount.div(scale).valueOf();
}

/** What 1 stands for in each amount cell of a column; null where its cells differ, or none holds an amount. */
export function scaleOf(statement: Statement): Rational | null {
  let scale: Rational | null = null;
  for (const { figure } of statementLines(statement)) {
    if (figure?.kind !== 'amount') continue;
    if (scale && !scale.equals(figure.scale)) return null;
    scale = figure.scale;
  }
  return scale;
}

/** The figure's number as SUM sees it, a nil mark being nothing; null where SUM would not see what is printed. */
function summand(figure: Figure, scale: Rational): Rational | null {
  if (figure.kind === 'nil') return ZERO;
  return figure.kind === 'amount' && !figure.textFault && figure.scale.equals(scale) ? figure.stored : null;
}

/** What SUM over the parts' cells gives, in the statement's unit; null where a part's cell would not count as printed. */
function sumOfParts({ relation }: Judgement, { scale }: Amount): Rational | null {
  let sum = ZERO;
  for (const { figure } of relation.terms) {
    const amount = summand(figure, scale);
    if (!amount) return null;
    sum = sum.add(amount);
  }
  return sum;
}

function partsFormula({ relation }: Judgement): string | null {
  return sumFormula(relation.terms.map(({ figure }) => figure.cell));
}

/**
 * Makes a formula of a total that was typed in, where the formula shows the same figure.
 * Null where rounding lets them differ.
 */
export function formulaInPlace(judgement: Judgement, total: Amount): Fix | null {
  const formula = partsFormula(judgement);
  const same = sumOfParts(judgement, total)?.equals(total.stored) ?? false;
  return formula !== null && same && !total.textFault
    ? { certain: true, writes: [{ cell: total.cell, formula }] }
    : null;
}

/**
 * Corrects a total whose parts are exact amounts, so that it can only be their sum: as a formula where it is one
 * already, or where the other totals are, else as a number. Null where a part hides digits, where a formula computes
 * the total otherwise, and where its formula is right and only waits to be calculated.
 */
export function exactSum(judgement: Judgement, withFormulas: boolean): Fix | null {
  const { figure } = judgement.relation.total;
  if (figure.kind !== 'amount' || figure.textFault || !judgement.computed) return null;
  if (!sumOfParts(judgement, figure)?.equals(judgement.computed)) return null;
  const { cell, formula: own } = figure;
  if (own === null && !withFormulas) {
    return { certain: true, writes: [{ cell, value: numberIn(figure, judgement.computed) }] };
  }
  const formula = partsFormula(judgement);
  const mayReplace = own === null || (own !== formula && summedCells(own) !== null);
  return formula !== null && mayReplace ? { certain: true, writes: [{ cell, formula }] } : null;
}
