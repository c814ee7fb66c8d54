import { outcomeOf } from '../../engine/budget/judgement';
import type { TableColumn } from '../../engine/budget/compare/table-column';
import type { Side } from '../../engine/budget/statement';
import type { Interval } from '../../engine/number/interval';
import type { Rational } from '../../engine/number/rational';
import type { Unit } from '../../engine/number/unit';
import { amountText, intervalText } from '../../messages/amount-text';
import { COMPARISON_MESSAGES, rateText } from '../../messages/comparison/messages';
import type { ComparisonMessages } from '../../messages/comparison/comparison-messages';
import { FINDING_MESSAGES } from '../../messages/findings/messages';
import type { FindingMessages } from '../../messages/findings/finding-messages';
import type { Language } from '../../engine/language';
import { DETAIL_MESSAGES, RESULT_MESSAGES } from '../results/messages/messages';
import { PANE_MESSAGES } from '../messages/messages';
import type { Choice } from './choices';
import type { CompareMessages } from './messages/compare-messages';
import { COMPARE_MESSAGES } from './messages/messages';

/** How comparisons are told in one language. */
export interface CompareSpeech {
  readonly texts: CompareMessages;
  readonly comparison: ComparisonMessages;
  readonly terms: FindingMessages;
  readonly side: Readonly<Record<Side, string>>;
  /** In place of a figure that is not there. */
  readonly none: string;
  /** `signed`: with a plus where it is above 0. */
  readonly amount: (amount: Rational | null, signed?: boolean) => string;
  readonly interval: (interval: Interval) => string;
  readonly rate: (rate: Rational | null, minus?: string) => string;
  readonly unit: (unit: Unit | null) => string;
  /** A heading with the unit of what stands under it. */
  readonly inUnit: (heading: string, unit: Unit | null) => string;
  readonly column: (column: TableColumn) => string;
  readonly pair: (first: Choice, second: Choice) => string;
  readonly balance: (choice: Choice) => string;
  /** Said where two accounts are compared that are not the same. */
  readonly accounts: (first: Choice, second: Choice) => string[];
}

const NONE = '–';

export function compareSpeech(language: Language): CompareSpeech {
  const texts = COMPARE_MESSAGES[language];
  const terms = FINDING_MESSAGES[language];
  const { minus } = PANE_MESSAGES[language];
  const { arithmetic } = DETAIL_MESSAGES[language];
  const column = ({ table: { sheet, account }, statement }: TableColumn): string =>
    [
      sheet,
      terms.account(account),
      statement.column.label.trim(),
      statement.fiscalYear === null ? '' : terms.fiscalYear(statement.fiscalYear),
    ]
      .filter((text, at, all) => text !== '' && all.indexOf(text) === at)
      .join(' · ');
  return {
    texts,
    comparison: COMPARISON_MESSAGES[language],
    terms,
    side: RESULT_MESSAGES[language].statement.side,
    none: NONE,
    amount: (amount, signed = false) =>
      amount ? `${signed && amount.compare(0) > 0 ? '+' : ''}${amountText(amount, minus)}` : NONE,
    interval: (interval) => intervalText(interval, minus),
    rate: (rate, sign = minus) => (rate ? rateText(rate, sign) : NONE),
    unit: (unit) => (unit === null ? arithmetic.noUnit : arithmetic.unit(terms.unit[unit])),
    inUnit: (heading, unit) => (unit === null ? heading : `${heading}（${terms.unit[unit]}）`),
    column,
    pair: (first, second) =>
      [first, second]
        .map(({ book, column: own }) => (book === null ? column(own) : `${book} · ${column(own)}`))
        .join(' → '),
    balance: ({ judgements }) => {
      const found = judgements.find(({ relation: { code } }) => code === 'BAL-01');
      return found ? terms.verdict[outcomeOf(found)] : texts.notJudged;
    },
    accounts: (first, second) => {
      const [one, other] = [first.column.table.account, second.column.table.account];
      return one === other ? [] : [texts.otherAccounts(terms.account(one), terms.account(other))];
    },
  };
}
