import type { Judgement } from '../../engine/budget/judgement';
import type { StoredCause, StoredSum } from '../../engine/budget/stored';
import { addressOf } from '../../engine/cell';
import type { Rounding } from '../../engine/number/rounding';
import { amountText } from '../amount-text';

/** More cells than these are only counted. */
const MOST_PLACES = 3;

function places({ figures }: StoredCause): string {
  const cells = figures.slice(0, MOST_PLACES).map(({ cell }) => addressOf(cell));
  const more = figures.length - cells.length;
  return cells.join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}

const ROUNDED_AS: Readonly<Record<Exclude<Rounding, 'exact'>, string>> = {
  round: 'rounded half up',
  truncate: 'cut off',
};

function causeText(cause: StoredCause): string {
  switch (cause.kind) {
    case 'text':
      return `It adds up without ${places(cause)}, which is text that SUM passes over. Enter it as a number.`;
    case 'scale':
      return `The cells’ values add up: the format of ${places(cause)} alone shows another unit. Give it the format of the others.`;
    case 'format':
      return `The cells’ values add up: the format of ${places(cause)} shows another amount than the cell holds. Correct the format.`;
    case 'rounding':
      if (cause.rounding === 'exact') {
        return `The cells’ values add up: ${places(cause)} hide finer digits than the unit has. Make the values what is shown.`;
      }
      return `The cells’ values add up: the figures are said to be ${ROUNDED_AS[cause.rounding]}, but the format of ${places(cause)} rounds half up. Round the values themselves, or correct the note.`;
    case 'digits':
      return `The cells’ values add up. Show as many digits in ${places(cause)} as in the others.`;
  }
}

/** The amounts in the cells, for a sum that does not add up exactly. */
function storedFacts({ total, computed }: StoredSum): string {
  return `In the cells stands ${amountText(total)}, computed ${amountText(computed)}: a difference of exactly ${amountText(computed.sub(total).abs())}.`;
}

/** What to make of the cells' values, where what is printed holds. */
function behindPrinted(stored: StoredSum): string {
  switch (stored.verdict) {
    case 'holds':
      return 'With the digits that are not shown, the cells’ values add up exactly.';
    case 'rounded':
      return `${storedFacts(stored)} It is explained if the amounts without finer digits were rounded.`;
    case 'fails':
      return `${storedFacts(stored)} The digits that are not shown do not agree. Check the cells’ values.`;
  }
}

/** What is to be said of the stored values behind a relation that can be decided; nothing where they are the printed ones. */
export function storedText({ verdict, stored }: Judgement): string {
  if (!stored) return '';
  if (verdict !== 'inconsistent') return behindPrinted(stored);
  return stored.cause ? causeText(stored.cause) : storedFacts(stored);
}
