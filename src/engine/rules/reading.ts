import type { Citation } from '../citation';
import type { ReadingDetails } from '../findings/reading-details';
import type { RuleRow } from '../findings/rule';

const HEADINGS: Citation = {
  kind: 'practice',
  document: '予算書の作表慣行',
  section: '「区別」「科目」などの見出しの右に「予算額」などの見出しを置く',
  quote: null,
};

const RELATED: Citation = {
  kind: 'practice',
  document: '予算書の作表慣行',
  section: '金額のある行は、計・内訳・差引のいずれかで他の行と結び付ける',
  quote: null,
};

/** Every rule for what was read. */
export const READING_RULES = {
  'READ-01': {
    code: 'READ-01',
    severity: 'warning',
    citation: HEADINGS,
    settings: [],
    identity: ({ sheets }) => sheets,
  },
  'READ-02': {
    code: 'READ-02',
    severity: 'warning',
    citation: RELATED,
    settings: [],
    identity: ({ why, labels }) => [why, ...labels],
  },
} as const satisfies { readonly [Code in keyof ReadingDetails]: RuleRow<Code> };
