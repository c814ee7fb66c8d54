import { basisPoints, contingencyShare } from '../engine/budget/contingency';
import { leftUnexplained, settle } from '../engine/budget/settle';
import { nearestDouble } from '../engine/number/double';
import { exactly, sum, type Interval } from '../engine/number/interval';
import { fromNumber, ONE, ZERO, type Rational } from '../engine/number/rational';
import { intervalOf, type Rounding } from '../engine/number/rounding';
import { oneValue } from './arguments/cell-value';
import { figures, NumberCells, type FigureCells } from './arguments/cells';
import { rounding } from './arguments/choice';
import { contingency } from './arguments/contingency';
import { parameter, required } from './arguments/parameter';
import { isBlank } from './arguments/range';
import { fn } from './fn';
import { Refusal } from './refusal';
import { Remarked } from './remarked';

/** A number above 0; null where it was left out or its cell is blank. */
const positive = parameter('number', (handed, position) => {
  const given = oneValue(handed, position);
  if (isBlank(given)) return null;
  const value = new NumberCells([[given]], position).at(0);
  if (value <= 0) throw new Refusal('invalidNumber');
  return fromNumber(value);
});

const lines = required(figures);

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

export const BUDGET = {
  'BUDGET.BALANCE': fn({ revenue: lines, expenditure: lines, unit: positive, mode: rounding }, (given) => {
    const [incoming, outgoing] = [given.revenue.value, given.expenditure.value];
    const [digit, mode] = [given.unit.value ?? ONE, given.mode.value];
    if (incoming.isOne && outgoing.isOne) {
      return nearestDouble(sumAsPrinted(incoming).sub(sumAsPrinted(outgoing)));
    }
    return unexplained(incoming, outgoing, digit, mode);
  }),
  'BUDGET.SUBTOTAL': fn({ total: lines, parts: lines, unit: positive, mode: rounding }, (given) =>
    unexplained(given.total.value, given.parts.value, given.unit.value ?? ONE, given.mode.value),
  ),
  'BUDGET.CONTINGENCY': fn(
    { base: lines, rate: positive, unit: positive, plan: contingency },
    ({ base, rate, unit, plan: by }) => {
      const amount = sumAsPrinted(base.value);
      const part = rate.value ?? basisPoints(by.value.rateInBasisPoints);
      if (part.compare(ONE) > 0) throw new Refusal('invalidNumber');
      const multiple = unit.value ?? by.value.roundedTo;
      return nearestDouble(contingencyShare(amount, part, multiple).amount);
    },
  ),
} as const;
