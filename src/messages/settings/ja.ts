import { amountText } from '../amount-text';
import { ja as words } from '../findings/ja';
import type { ReadingSentences, RuleSentences } from './setting-messages';

const yen = (amount: number): string => `${amount.toLocaleString('en-US')}円`;

export const readingSentences: ReadingSentences = {
  unit: (unit) => unit && `単位を${words.unit[unit]}とする`,
  rounding: (rounding) => rounding && `端数の扱いを${words.rounding[rounding]}とする`,
};

export const ruleSentences: RuleSentences = {
  contingencyBase: (lines) => lines && `予備費の基礎を${lines.map((line) => `「${line}」`).join('＋')}とする`,
  contingencyRoundedTo: (amount) => (amount === null ? null : `予備費を${yen(amount)}単位とする`),
  movement: (share) => `前年度から ${amountText(share.mul(100))}％を超えて動いた科目を示す`,
  approvalWithinLines: (on) => (on ? '業務経費・一般管理費それぞれの中の流用にも承認を求める' : null),
  largeContract: (amount) => (amount === null ? null : `${yen(amount)}を超える随意契約を高額とする`),
  nearlyMet: (share) =>
    share && `困難度：高の KPI で対計画値が ${amountText(share.mul(100))}％以上のものを「概ね達成」とする`,
  severities: (severities) => {
    const changed = Object.entries(severities).map(
      ([code, severity]) => `${code} は${words.severity[severity]}`,
    );
    return changed.length === 0 ? null : `深刻度の変更：${changed.join('、')}`;
  },
};
