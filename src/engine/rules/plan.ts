import type { Citation } from '../citation';
import type { PlanDetails } from '../findings/plan-details';
import type { IdentityPart } from '../findings/identity';
import type { RuleRow } from '../findings/rule';
import type { PlanLint } from '../kpi/lint';

const FORM: Citation = {
  kind: 'practice',
  document: '計画シートの様式',
  section: 'テンプレート「計画」の見出しの下に、一つの指標を一行に書く',
  quote: null,
};

const PROVISIONS_FORM: Citation = {
  kind: 'practice',
  document: '予算総則シートの様式',
  section: 'テンプレート「予算総則」の見出しの下に、一つの定めを一行に書く',
  quote: null,
};

const measure = ({ kpi, measure: of }: Pick<PlanLint, 'kpi' | 'measure'>): readonly IdentityPart[] => [
  kpi.id,
  of.citation.quote,
];

/** The plan's own words show each of them. */
const weakness = { severity: 'warning', citation: null, settings: [] } as const;

/** Every rule for a year's plan and provisions, and for the sheets that are meant as them. */
export const PLAN_RULES = {
  'PLAN-01': { ...weakness, code: 'PLAN-01', identity: measure },
  'PLAN-02': { ...weakness, code: 'PLAN-02', identity: measure },
  'PLAN-03': {
    ...weakness,
    code: 'PLAN-03',
    identity: (lint) => [...measure(lint), lint.count, ...lint.fiscalYears],
  },
  'PLAN-04': { ...weakness, code: 'PLAN-04', identity: measure },
  'PLAN-05': { ...weakness, code: 'PLAN-05', identity: (lint) => [...measure(lint), lint.excludedUpTo] },
  'PLAN-06': {
    code: 'PLAN-06',
    severity: 'error',
    citation: FORM,
    settings: [],
    identity: (fault) => [JSON.stringify(fault)],
  },
  'PLAN-07': {
    code: 'PLAN-07',
    severity: 'warning',
    citation: FORM,
    settings: [],
    identity: ({ id, what, printed, shown }) => [id, what, printed, shown],
  },
  'PLAN-08': {
    code: 'PLAN-08',
    severity: 'error',
    citation: PROVISIONS_FORM,
    settings: [],
    identity: (fault) => [JSON.stringify(fault)],
  },
  'PLAN-09': {
    code: 'PLAN-09',
    severity: 'warning',
    citation: PROVISIONS_FORM,
    settings: [],
    identity: ({ what, name, printed, shown }) => [what, name, printed, shown],
  },
} as const satisfies { readonly [Code in keyof PlanDetails]: RuleRow<Code> };
