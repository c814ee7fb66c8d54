import { ACCOUNT_NAME } from '../account-name';
import type { FindingOf, ProvisionCode } from '../../engine/findings/finding';
import type { ApprovalFault } from '../../engine/findings/provision-details';
import { toFixed, type Rational } from '../../engine/number/rational';
import { amountText } from '../amount-text';
import { places } from './cells.en';

const yen = (amount: Rational): string => `${amountText(amount)} yen`;
const percent = (share: Rational): string => `${toFixed(share.mul(100), 1)} %`;

function approval({ fault, lines }: ApprovalFault, what: string): string {
  const touched = lines.map((line) => `“${line}”`).join(' and ');
  switch (fault) {
    case 'missing':
      return `${what} that touches ${touched} needs the minister’s approval, but no day of approval stands here. Obtain it and record its day.`;
    case 'late':
      return `The approval of ${what} that touches ${touched} is not dated before it. Approval comes first: check the days.`;
    case 'unreadable':
      return `The day of ${what} that touches ${touched}, or of its approval, cannot be read. Enter a date.`;
  }
}

function ledger({ details }: FindingOf<'TRN-03'>): string {
  switch (details.fault) {
    case 'one-sided':
      return 'The line that it comes from or goes to is missing, so the transfers do not net to zero. Enter both lines.';
    case 'unreadable':
      return 'The amount cannot be read, so the budget after transfers cannot be decided. Enter an amount.';
    case 'no-budget':
      return details.account === null
        ? 'It is unclear which account the transfers belong to, so the budget after them was not judged. Name the account in the title or in a column.'
        : `The workbook has no budget of the ${ACCOUNT_NAME.en(details.account)} before transfers, so the budget after them was not judged. Put its statement, with a column 予算額, into the same workbook.`;
    case 'unknown-line':
      return `The expenditure budget has no line “${details.name}”. Use the name of a line of the budget.`;
    case 'negative':
      return `After the transfers “${details.name}” would be ${amountText(details.after)}, below zero. Transfer less.`;
    case 'breaks-sum':
      return `After the transfers “${details.judgement.relation.total.line.label}” no longer equals the sum of its parts. Transfer between the parts, not from or to the line above them.`;
  }
}

export const provisionRules: Readonly<Record<ProvisionCode, string>> = {
  'OBL-01': 'item of a commitment',
  'OBL-02': 'limit of commitments',
  'OBL-03': 'term of a commitment',
  'OBL-04': 'reason of a commitment',
  'ACC-01': 'transfer between accounts',
  'TRN-01': 'approval of a transfer',
  'TRN-02': 'purpose and need of a transfer',
  'TRN-03': 'budget after transfers',
  'TRN-04': 'approval of contingency use',
  'CAR-01': 'approval of a carry-over',
  'CAR-02': 'limit of a carry-over',
  'PROC-01': 'reason for no open tender',
  'PROC-02': 'share of single bids',
  'PROC-03': 'review of large contracts',
};

export const provisionSentences: {
  readonly [Code in ProvisionCode]: (finding: FindingOf<Code>) => string;
} = {
  'OBL-01': ({ details }) =>
    details.fault === 'no-plan'
      ? `${details.fiscalYear === null ? 'The fiscal year cannot be read' : `There are no general provisions for FY${String(details.fiscalYear)}`}, so the commitments were not judged. Put the year in the title.`
      : `“${details.item}” is none of the items of the general provisions. Use one of the six.`,
  'OBL-02': ({ details }) =>
    details.fault === 'unreadable'
      ? `${places(details.cells)} of “${details.item}” cannot be read, so its limit cannot be decided. Enter an amount.`
      : `The commitments of “${details.item}”, ${yen(details.total)}, exceed their limit of ${yen(details.limit)} (both accounts together, which is our reading). Commit less.`,
  'OBL-03': ({ details: { item, last, allowed, years } }) =>
    last === null
      ? `The term of “${item}” cannot be read. Enter it as in 「令和６年度～令和８年度」.`
      : `“${item}” may run ${String(years)} fiscal years, until FY${String(allowed)} (the first year counts as one, which is our reading). Shorten its term.`,
  'OBL-04': ({ details: { item } }) => `“${item}” has no reason. Enter it after the general provisions.`,
  'ACC-01': ({ details: { from, to } }) =>
    `Nothing may be transferred from the ${ACCOUNT_NAME.en(from)} to the ${ACCOUNT_NAME.en(to)}. Take it back.`,
  'TRN-01': ({ details }) => approval(details, 'a transfer'),
  'TRN-02': ({ details: { missing } }) =>
    `The ${missing.join(' and ')} of the transfer is not recorded. Enter it.`,
  'TRN-03': ledger,
  'TRN-04': ({ details }) =>
    `${approval(details, 'use of the contingency')} (That 「流用等」 includes it is our reading.)`,
  'CAR-01': ({ details: { line } }) =>
    `Carrying “${line}” over needs the minister’s approval, but no day of approval stands here. Obtain it and record its day.`,
  'CAR-02': ({ details }) =>
    details.fault === 'unreadable'
      ? `The budget, the decided or the carried amount of “${details.line}” cannot be read, so it cannot be decided. Enter an amount.`
      : `“${details.line}” carries ${yen(details.carried)} over, more than the ${yen(details.left)} that the budget leaves after what was decided to be paid. Carry over less.`,
  'PROC-01': ({ details: { amount, above, method } }) =>
    `A contract of ${yen(amount)} (above ${above.toLocaleString('en-US')} yen) was let by “${method}” without a reason. Enter why there was no open tender.`,
  'PROC-02': ({ details }) =>
    details.fault === 'unreadable'
      ? `The number of bidders in ${places(details.cells)} cannot be read, so the share of single bids cannot be decided. Enter the numbers.`
      : `${String(details.single)} of ${String(details.tenders)} open tenders had a single bidder, more than ${percent(details.limit)}. Ask those who did not bid, and lower their number.`,
  'PROC-03': ({ details }) =>
    details.fault === 'no-threshold'
      ? 'The plan does not say what a large contract (高額) is, and no amount is set, so review and publication were not judged. Set an amount.'
      : `A large contract without tender has no record of its ${details.missing.join(' and ')}. Enter it.`,
};
