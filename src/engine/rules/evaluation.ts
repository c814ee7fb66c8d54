import type { Citation } from '../citation';
import type { EvaluationCode } from '../findings/finding';
import type { RuleRow } from '../findings/rule';

const SHEET: Citation = {
  kind: 'practice',
  document: '業績評価シートの作成慣行',
  section: '計画の項目ごとに S・A・B・C・D で自己評価し、その理由を書く',
  quote: null,
};

/** Every rule for a sheet on which a year's items are evaluated. */
export const EVALUATION_RULES = {
  'EVAL-01': {
    code: 'EVAL-01',
    severity: 'error',
    citation: SHEET,
    settings: [],
    identity: (details) => [JSON.stringify(details)],
  },
  'EVAL-02': {
    code: 'EVAL-02',
    severity: 'warning',
    citation: SHEET,
    settings: [],
    identity: ({ item, own, reference }) => [item, own, reference],
  },
  'EVAL-03': {
    code: 'EVAL-03',
    severity: 'warning',
    citation: SHEET,
    settings: [],
    identity: (details) => [JSON.stringify(details)],
  },
} as const satisfies { readonly [Code in EvaluationCode]: RuleRow<Code> };
