import type { Interval } from '../../engine/number/interval';
import { ZERO, type Rational } from '../../engine/number/rational';
import { amountText, intervalText } from '../../sheet/words/amount-text';
import { WORDS } from '../../sheet/words/sentence';
import type { Words } from '../../sheet/words/words';
import { usePane, type PaneContext } from '../pane-context';
import type { PaneWords } from '../words/pane-words';
import type { DetailWords } from './words/detail-words';
import type { ResultWords } from './words/result-words';
import { DETAIL_WORDS, RESULT_WORDS } from './words/words';

export interface Texts extends PaneContext {
  readonly words: PaneWords & DetailWords;
  /** What the rules and the reading are called. */
  readonly terms: Words;
  readonly said: ResultWords;
  readonly amount: (amount: Rational) => string;
  /** As a difference, with its plus. */
  readonly signed: (amount: Rational) => string;
  readonly interval: (interval: Interval) => string;
}

/** The pane, with the words and figures of results in its language. */
export function useTexts(): Texts {
  const pane = usePane();
  const { language } = pane.state;
  const { minus } = pane.words;
  return {
    ...pane,
    words: { ...pane.words, ...DETAIL_WORDS[language] },
    terms: WORDS[language],
    said: RESULT_WORDS[language],
    amount: (amount) => amountText(amount, minus),
    signed: (amount) => `${amount.compare(ZERO) > 0 ? '+' : ''}${amountText(amount, minus)}`,
    interval: (interval) => intervalText(interval, minus),
  };
}
