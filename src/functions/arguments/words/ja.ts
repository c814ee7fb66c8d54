import type { ChoiceWords } from './choice-words';

export const ja: ChoiceWords = {
  calendar: { business: ['営業日'], calendar: ['暦日'] },
  rounding: { round: ['四捨五入'], truncate: ['切捨て', '切り捨て'], exact: ['端数なし'] },
  basis: { evaluation: ['評価', '評価時点'], plan: ['計画', '計画時点'] },
  'lower-formula': {
    targetByResult: ['目標/実績'],
    twoMinusRatio: ['2-実績/目標'],
    fromBaseline: ['基準値'],
  },
  steps: { linear: ['均等'], front: ['前倒し'], back: ['後ろ倒し', '後倒し'] },
  language: { ja: ['日本語'], en: ['英語'] },
  business: {
    both: ['両方'],
    health: ['健康保険', '健康保険事業', '健保'],
    seamen: ['船員保険', '船員保険事業', '船員'],
  },
};
