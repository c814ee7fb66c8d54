import type { EvaluationMessages } from './evaluation-messages';

const BUSINESS = { health: 'Health', seamen: 'Seamen' } as const;

export const en: EvaluationMessages = {
  name: 'Evaluation',
  title: (year) => `Evaluation sheet, ${year}`,
  labels: {
    item: 'Item',
    flags: 'Importance, difficulty',
    method: 'Method',
    reference: 'Reference grade',
    previous: 'Last year’s final grade',
    kpis: 'KPI',
    basis: 'Basis of the reference grade',
    grounds: 'Grounds for lifting it (high difficulty)',
    own: 'Self-assessment',
    minister: 'Minister’s grade',
    reason: 'Reasons for the self-assessment',
    measures: 'What was done in the year',
    tasks: 'Tasks ahead',
  },
  note: 'Note',
  methods: { quantitative: 'By figures', qualitative: 'By quality' },
  status: {
    met: 'Met',
    nearly_met: 'Nearly met',
    not_met: 'Not met',
    unfilled: 'To be filled in',
    undecidable: 'Undecidable',
  },
  howTo:
    'Write in the pale yellow cells. The others are made from the results, and made anew. What you wrote is carried over item by item: when results or the plan change, when rows are added, and when the language is switched.',
  plan: (document) => `Plan: ${document}`,
  nearly: (percent) =>
    percent === null
      ? 'Status: whatever misses its target is “not met” (“nearly met” is not set).'
      : `Status: “nearly met” where the difficulty is high, the plan itself sets the level, and ${percent} % or more of it is reached (no rule is published: the setting is a reading of practice).`,
  gradeNote:
    'The reference grade is A from 120 % of the plan on, B from 100 %, C from 80 %, D below: for reference, not the minister’s grade. Of several KPIs the lowest counts; S is given by hand. Points: S 5, A 4, B 3, C 2, D 1.',
  summary: [
    'Evaluated item',
    'Reference grade',
    'Self-assessment',
    'Minister’s grade',
    'Points (self)',
    'Points (minister)',
  ],
  total: 'Total',
  band: (business, pillar) => `■ ${BUSINESS[business]}, ${pillar}`.replace(/, $/u, ''),
  nothing: '–',
  flag: (flag, reasons) => [flag, ...reasons.map((reason) => `「${reason}」`)].join(' '),
  headings: ['Target', 'Result', 'Of the plan (%)', 'Status'],
  ofText: (name) => `${name} (a goal outside the table of KPIs)`,
  amount: (amount) => `(${amount})`,
  basis: ({ share, kpi, of, byAchievement, grade, difficult }) =>
    [
      `${byAchievement}: `,
      share === null ? `the result of “${kpi}” is 0` : `“${kpi}” reached ${share} % of the plan`,
      of > 1 ? `, the lowest of ${String(of)} KPIs.` : '.',
      grade !== byAchievement
        ? ` Lifted to ${grade}: the difficulty is high, and grounds are given.`
        : difficult
          ? ' The difficulty is high: written grounds lift it by one grade (up to A).'
          : '',
    ].join(''),
  noBasis: {
    qualitative: 'None: the item is evaluated by quality.',
    unknown: 'None: of a KPI it is not known how much of the plan was reached.',
  },
  lacks: (kpi, missing) => `“${kpi}”: ${missing}`,
  notInPlan: '■ Items that are not in this year’s plan',
  notInPlanHint:
    'This item is not in the year’s plan. What was written about it is kept; delete the rows if they are not needed.',
  choose: {
    prompt: { title: 'Choose', text: 'Press ▼ and choose from the list.' },
    error: { title: 'Not in the list', text: 'Choose from the list.' },
  },
};
