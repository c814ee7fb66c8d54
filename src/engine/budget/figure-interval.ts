import { exactly, type Interval } from '../number/interval';
import { powerOfTen, ZERO, type Rational } from '../number/rational';
import { intervalOf, type Rounding } from '../number/rounding';
import type { Figure } from './statement';

/** The real amounts that a figure can stand for; null where it cannot be read. */
export function figureInterval(figure: Figure, rounding: Rounding): Interval | null {
  switch (figure.kind) {
    case 'amount':
      return intervalOf(figure.printed, powerOfTen(figure.digit), rounding);
    case 'nil':
      return exactly(ZERO);
    case 'unreadable':
      return null;
  }
}

/** The printed amount, a nil mark being 0; null where the figure cannot be read. */
export function printedAmount(figure: Figure): Rational | null {
  switch (figure.kind) {
    case 'amount':
      return figure.printed;
    case 'nil':
      return ZERO;
    case 'unreadable':
      return null;
  }
}
