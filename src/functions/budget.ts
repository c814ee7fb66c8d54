import { basisPoints, contingencyShare } from '../engine/budget/contingency';
import { leftUnexplained, settle } from '../engine/budget/settle';
import { nearestDouble } from '../engine/number/double';
import { exactly, sum, type Interval } from '../engine/number/interval';
import { fromNumber, ONE, ratio, ZERO, type Rational } from '../engine/number/rational';
import { intervalOf, type Rounding } from '../engine/number/rounding';
import { CONTINGENCY_SHARE } from '../plan/fy2024/contingency-share';
import { oneValue } from './arguments/cell-value';
import { FigureCells, NumberCells } from './arguments/cells';
import { rounding } from './arguments/choice';
import { isBlank, needed } from './arguments/range';
import { Refusal } from './refusal';
import { Remarked } from './remarked';

/** A number above 0 of an optional argument. */
function positive(argument: unknown, position: number, usual: Rational): Rational {
  const given = oneValue(argument, position);
  if (isBlank(given)) return usual;
  const value = new NumberCells([[given]], position).at(0);
  if (value <= 0) throw new Refusal('invalidNumber');
  return fromNumber(value);
}

/** The real amounts that printed figures can add up to; nil marks and blank cells are exactly 0. */
function sumOfPrinted(cells: FigureCells, unit: Rational, mode: Rounding): Interval {
  return sum(cells.figures.map((figure) => (figure ? intervalOf(figure, unit, mode) : exactly(ZERO))));
}

function sumAsPrinted(cells: FigureCells): Rational {
  return cells.figures.reduce<Rational>((total, figure) => total.add(figure ?? ZERO), ZERO);
}

/** What is left of a − b when both may be rounded: 0 when they can be equal, negative when a is too small. */
function unexplained(a: FigureCells, b: FigureCells, unit: Rational, mode: Rounding): number | Remarked {
  const [printed, computed] = [sumAsPrinted(a), sumAsPrinted(b)];
  const total = { printed, totalInterval: sumOfPrinted(a, unit, mode) };
  const settled = settle('equal', total, { computed, sumInterval: sumOfPrinted(b, unit, mode) });
  if (settled.verdict === 'boundary') return new Remarked(0, 'whole', 'boundary');
  if (settled.verdict !== 'inconsistent') return 0;
  const left = nearestDouble(leftUnexplained(settled.unexplained, printed, computed));
  return printed.compare(computed) < 0 ? -left : left;
}

/**
 * Revenue − expenditure. Single cells are compared exactly as printed. Ranges of lines are added up as rounded
 * figures: 0 where rounding explains the difference, else the smallest difference that it does not explain.
 * @customfunction BUDGET.BALANCE
 * @param revenue 収入計, or its lines.
 * @param expenditure 支出計, or its lines.
 * @param unit What the last printed digit counts; usually 1.
 * @param mode How the figures were rounded: "round" (四捨五入, usual), "truncate" (切捨て) or "exact" (端数なし).
 */
export function budgetBalance(
  revenue?: unknown[][],
  expenditure?: unknown[][],
  unit?: unknown,
  mode?: unknown,
): number | Remarked {
  const incoming = new FigureCells(needed(revenue, 1), 1);
  const outgoing = new FigureCells(needed(expenditure, 2), 2);
  const digit = positive(unit, 3, ONE);
  const rounded = rounding(mode, 4);
  if (incoming.isOne && outgoing.isOne) {
    return nearestDouble(sumAsPrinted(incoming).sub(sumAsPrinted(outgoing)));
  }
  return unexplained(incoming, outgoing, digit, rounded);
}

/**
 * What a total differs from the sum of its lines beyond their rounding: 0 where rounding explains the
 * difference, else the smallest difference that it does not explain; negative if the total is too small.
 * @customfunction BUDGET.SUBTOTAL
 * @param total The total as printed.
 * @param parts The lines that it adds up. Nil marks (-) and blank cells are exactly 0.
 * @param unit What the last printed digit counts; usually 1.
 * @param mode How the figures were rounded: "round" (四捨五入, usual), "truncate" (切捨て) or "exact" (端数なし).
 */
export function budgetSubtotal(
  total?: unknown[][],
  parts?: unknown[][],
  unit?: unknown,
  mode?: unknown,
): number | Remarked {
  const whole = new FigureCells(needed(total, 1), 1);
  const lines = new FigureCells(needed(parts, 2), 2);
  const digit = positive(unit, 3, ONE);
  const rounded = rounding(mode, 4);
  return unexplained(whole, lines, digit, rounded);
}

/**
 * The 予備費 to set for a base: a share of it, rounded half up. 30,816 gives 150 (百万円).
 * @customfunction BUDGET.CONTINGENCY
 * @param base 保険給付費 and 業務経費, or another base, in 百万円: a number or a range of lines.
 * @param rate The share; usually 0.5%.
 * @param unit The amount is a multiple of it; usually 10, which is 千万円.
 */
export function budgetContingency(base?: unknown[][], rate?: unknown, unit?: unknown): number {
  const lines = new FigureCells(needed(base, 1), 1);
  const part = positive(rate, 2, basisPoints(CONTINGENCY_SHARE.rateInBasisPoints));
  if (part.compare(ONE) > 0) throw new Refusal('invalidNumber');
  const multiple = positive(unit, 3, ratio(CONTINGENCY_SHARE.roundedTo));
  return nearestDouble(contingencyShare(sumAsPrinted(lines), part, multiple).amount);
}
