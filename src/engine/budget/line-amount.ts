import { add, exactly, scale, type Interval } from '../number/interval';
import { ZERO, type Rational } from '../number/rational';
import type { Rounding } from '../number/rounding';
import { figureInterval, printedAmount } from './figure-interval';
import type { Figure, Line } from './statement';

/** An amount with the real amounts that it can stand for. */
export interface LineAmount {
  readonly amount: Rational;
  readonly interval: Interval;
}

const NOTHING: LineAmount = { amount: ZERO, interval: exactly(ZERO) };

/** The figures that count in a sum: of parts that have one, and of the parts of headings that have none. */
function* countedFigures(lines: readonly Line[]): Generator<Figure> {
  for (const line of lines) {
    if (line.membership === 'of-which') continue;
    if (line.figure) yield line.figure;
    else yield* countedFigures(line.parts);
  }
}

/** A heading without an amount of its own is the sum of its parts. */
function figuresOf(line: Line): Iterable<Figure> {
  return line.figure ? [line.figure] : countedFigures(line.parts);
}

function total(figures: Iterable<Figure>, of: (figure: Figure) => LineAmount | null): LineAmount | null {
  let sum = NOTHING;
  for (const figure of figures) {
    const own = of(figure);
    if (!own) return null;
    sum = { amount: sum.amount.add(own.amount), interval: add(sum.interval, own.interval) };
  }
  return sum;
}

function printed(figure: Figure, rounding: Rounding): LineAmount | null {
  const amount = printedAmount(figure);
  const interval = figureInterval(figure, rounding);
  return amount && interval && { amount, interval };
}

/** A line as it is printed; null where a figure cannot be read. */
export function printedLine(line: Line, rounding: Rounding): LineAmount | null {
  return total(figuresOf(line), (figure) => printed(figure, rounding));
}

/** The sum of lines that add up, as they are printed. */
export function printedSum(lines: readonly Line[], rounding: Rounding): LineAmount | null {
  return total(countedFigures(lines), (figure) => printed(figure, rounding));
}

/** A line by what its cells hold, where that is finer than what they show: yen under `#,##0,,` are exact. */
export function heldLine(line: Line, rounding: Rounding): LineAmount | null {
  return total(figuresOf(line), (figure) =>
    figure.kind === 'amount' && !figure.stored.equals(figure.printed)
      ? { amount: figure.stored, interval: exactly(figure.stored) }
      : printed(figure, rounding),
  );
}

/** The same amount counted in another unit. */
export function scaled({ amount, interval }: LineAmount, by: Rational): LineAmount {
  return { amount: amount.mul(by), interval: scale(interval, by) };
}
