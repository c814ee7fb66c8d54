import type { Interval } from '../../engine/number/interval';
import { ZERO, type Rational } from '../../engine/number/rational';
import { amountText, intervalText } from '../../messages/amount-text';
import { FINDING_MESSAGES } from '../../messages/findings/messages';
import type { FindingMessages } from '../../messages/findings/finding-messages';
import { usePane, type PaneContext } from '../controls/pane-context';
import type { PaneMessages } from '../messages/pane-messages';
import type { DetailMessages } from './messages/detail-messages';
import type { ResultMessages } from './messages/result-messages';
import { DETAIL_MESSAGES, RESULT_MESSAGES } from './messages/messages';

export interface Texts extends PaneContext {
  readonly messages: PaneMessages & DetailMessages;
  /** What the rules and the reading are called. */
  readonly terms: FindingMessages;
  readonly texts: ResultMessages;
  readonly amount: (amount: Rational) => string;
  /** As a difference, with its plus. */
  readonly signed: (amount: Rational) => string;
  readonly interval: (interval: Interval) => string;
}

/** The pane, with the words and figures of results in its language. */
export function useTexts(): Texts {
  const pane = usePane();
  const { language } = pane;
  const { minus } = pane.messages;
  return {
    ...pane,
    messages: { ...pane.messages, ...DETAIL_MESSAGES[language] },
    terms: FINDING_MESSAGES[language],
    texts: RESULT_MESSAGES[language],
    amount: (amount) => amountText(amount, minus),
    signed: (amount) => `${amount.compare(ZERO) > 0 ? '+' : ''}${amountText(amount, minus)}`,
    interval: (interval) => intervalText(interval, minus),
  };
}
