import type { BudgetStep } from '../../engine/budget/year-steps';
import type { ComparisonMessages } from './comparison-messages';

const STEPS: Readonly<Record<BudgetStep, string>> = {
  request: 'request',
  assessment: 'assessment',
  initial: 'initial budget',
  supplement: 'supplement',
  transfers: 'after transfers',
  execution: 'execution',
  settlement: 'settlement',
  'carry-over': 'carried into the next year',
};

export const comparisonEn: ComparisonMessages = {
  kind: { same: 'same', changed: 'changed', renamed: 'renamed', added: 'added', gone: 'gone' },
  rounded: {
    exact: 'equal',
    rounding: 'agrees by rounding',
    boundary: 'on the edge of rounding',
    inconsistent: 'does not agree',
    undecidable: 'undecidable',
    lacking: 'no counterpart',
  },
  origin: {
    rounded: 'its own total, rounded',
    summed: 'sum of the printed parts',
    both: 'both',
    neither: 'neither',
  },
  totals: {
    rounded: 'The printed totals are the exact totals, rounded.',
    summed: 'The printed totals are the sums of the rounded parts.',
    either: 'The printed totals are both the exact totals, rounded, and the sums of the printed parts.',
    mixed: 'The printed totals are not all made alike. See how each total was made.',
    unknown: 'No line has a total and parts, so how totals were made is not judged.',
  },
  standing: { nil: 'nil', blank: 'blank', unreadable: 'unreadable', absent: 'no such line' },
  overrun: { none: '', rounding: 'over (within rounding)', certain: 'over', unknown: 'undecidable' },
  budgetFrom: {
    column: 'The budget after transfers is what a column of the table says (such as 予算現額).',
    ledger: 'The budget after transfers is the budget with the ledger of transfers applied.',
    budget: 'No transfer is recorded, so the budget is taken as the budget after transfers.',
  },
  noExecution: 'No execution is recorded, so all of the budget after transfers is left.',
  unapplied: (transfers) =>
    `${String(transfers)} transfers of the ledger are not applied, because a line or an amount cannot be read. See the findings TRN-03 of the check.`,
  sharedLimit:
    'Limits are judged over the health and the seamen’s account together (our reading: the general provisions do not say).',
  noPlan: (fiscalYear) =>
    fiscalYear === null
      ? 'The fiscal year of the list of commitments cannot be read, so its limits are not known. Write it in the title, as in 令和６年度.'
      : `There is no plan for ${fiscalYear}, so the limits of commitments are not known.`,
  sectionTotal: 'Total',
  stage: ({ step, nth }) => (nth === null ? STEPS[step] : `${STEPS[step]} no. ${String(nth)}`),
  stageFrom: (sheet, label, from) =>
    from === 'ledger' ? 'by the ledger of transfers' : `${sheet} “${label}”`,
  restated: {
    exact: 'equal',
    rounding: 'agrees by rounding',
    boundary: 'on the edge of rounding',
    inconsistent: 'does not agree',
    undecidable: 'undecidable',
    lacking: 'in one of the two only',
  },
  restatement: ({ column, of, lines, departing, undecidable, instead }) => {
    if (departing > 0) {
      const other = instead === null ? '' : ` It still shows the amounts of the step “${instead}”.`;
      return `${column} departs from the step “${of}” in ${String(departing)} lines.${other} Correct one of the two.`;
    }
    if (undecidable > 0) {
      return `Whether ${column} agrees with the step “${of}” cannot be told: ${String(undecidable)} lines have an amount that cannot be read.`;
    }
    return `${column} agrees with the step “${of}” (${String(lines)} lines).`;
  },
};
