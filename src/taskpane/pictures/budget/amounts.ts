import type { Figure } from '../../../engine/budget/statement';
import { toFixed, ZERO, type Rational } from '../../../engine/number/rational';
import { useTexts } from '../../results/texts';
import { usePictureMessages } from '../messages/messages';

/** Decimals of a share. */
const PLACES = 1;

interface Amounts {
  /** Null says that it cannot be read. */
  readonly amount: (amount: Rational | null) => string;
  /** A nil mark stays the mark that it is. */
  readonly figureText: (of: { readonly figure: Figure | null; readonly amount: Rational | null }) => string;
  /** A part's share of a whole in percent; of nothing, and of what cannot be read, none. */
  readonly share: (part: Rational | null, whole: Rational) => string;
  /** With its sign: +12. */
  readonly signed: (amount: Rational | null) => string;
  readonly signedPercent: (share: Rational) => string;
}

/** Figures of budgets as the pane writes them. */
export function useAmounts(): Amounts {
  const texts = useTexts();
  const messages = usePictureMessages();
  const amount = (of: Rational | null): string =>
    of ? texts.amount(of) : texts.messages.arithmetic.unreadable;
  const plus = (of: Rational): string => (of.compare(ZERO) > 0 ? '+' : '');
  return {
    amount,
    figureText: ({ figure, amount: of }) => (figure?.kind === 'nil' ? figure.displayed.trim() : amount(of)),
    share: (part, whole) =>
      part && !whole.equals(ZERO)
        ? messages.budget.percent(percentText(part.div(whole), texts.messages.minus))
        : '',
    signed: (of) => (of ? plus(of) + texts.amount(of) : texts.messages.arithmetic.unreadable),
    signedPercent: (of) => messages.budget.percent(plus(of) + percentText(of, texts.messages.minus)),
  };
}

function percentText(share: Rational, minus: string): string {
  return toFixed(share.mul(100), PLACES).replace('-', minus);
}
