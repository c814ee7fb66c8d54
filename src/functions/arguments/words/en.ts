import type { ChoiceWords } from './choice-words';

export const en: ChoiceWords = {
  calendar: { business: ['business'], calendar: ['calendar'] },
  rounding: { round: ['round'], truncate: ['truncate'], exact: ['exact'] },
  basis: { evaluation: ['evaluation'], plan: ['plan'] },
  'lower-formula': {
    targetByResult: ['target/result'],
    twoMinusRatio: ['2-result/target'],
    fromBaseline: ['baseline'],
  },
  steps: { linear: ['linear'], front: ['front'], back: ['back'] },
  language: { ja: ['ja'], en: ['en', 'english'] },
  business: { both: ['all'], health: ['health', 'h'], seamen: ['seamen', 's'] },
};
