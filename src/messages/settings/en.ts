import { amountText } from '../amount-text';
import { en as words } from '../findings/en';
import type { ReadingSentences, RuleSentences } from './setting-messages';

const yen = (amount: number): string => `${amount.toLocaleString('en-US')} yen`;

export const readingSentences: ReadingSentences = {
  unit: (unit) => unit && `Unit set to ${words.unit[unit]}`,
  rounding: (rounding) => rounding && `Figures taken as ${words.rounding[rounding]}`,
};

export const ruleSentences: RuleSentences = {
  contingencyBase: (lines) => lines && `Contingency based on ${lines.map((line) => `“${line}”`).join(' + ')}`,
  contingencyRoundedTo: (amount) => (amount === null ? null : `Contingency in multiples of ${yen(amount)}`),
  movement: (share) => `Lines reported that moved by more than ${amountText(share.mul(100))} %`,
  approvalWithinLines: (on) =>
    on ? 'Transfers inside 業務経費 or inside 一般管理費 need approval too' : null,
  largeContract: (amount) =>
    amount === null ? null : `Contracts without tender above ${yen(amount)} are large`,
  nearlyMet: (share) =>
    share && `KPIs of high difficulty called nearly met from ${amountText(share.mul(100))} % of the plan on`,
  severities: (severities) => {
    const changed = Object.entries(severities).map(
      ([code, severity]) => `${code} ${words.severity[severity]}`,
    );
    return changed.length === 0 ? null : `Severities changed: ${changed.join(', ')}`;
  },
};
