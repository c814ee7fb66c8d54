import type { FindingOf, PlanSheetCode } from '../../engine/findings/finding';
import { addressOf } from '../../engine/cell';
import type { PlanDeparture } from '../../engine/kpi/plan-sheet';
import { planFaultEn } from '../kpi/plan-fault.en';
import { provisionFaultEn } from './provision-fault.en';
import { provisionDeparture, provisionSheetRules } from './provision-sheet.en';

export const planSheetRules: Readonly<Record<PlanSheetCode, string>> = {
  'PLAN-06': 'entries of a plan sheet',
  'PLAN-07': 'departure from the printed plan',
  ...provisionSheetRules,
};

const WHAT: Readonly<Record<Exclude<PlanDeparture['what'], 'missing' | 'added'>, string>> = {
  name: 'name',
  target: 'target',
  standing: 'kind, importance or difficulty',
  source: 'source or words',
  printed: 'earlier results, means or notes',
};

/** The rows of a column that lack something, as far as they are quickly told. */
function rows({ cells }: FindingOf<'PLAN-06'>): string {
  const some = cells.slice(0, 5).map(addressOf).join(', ');
  return cells.length > 5 ? `${some} and ${String(cells.length - 5)} more` : some;
}

function unreadable(finding: FindingOf<'PLAN-06'>): string {
  return planFaultEn(finding.details, ` (${rows(finding)})`);
}

function departure({ details }: FindingOf<'PLAN-07'>): string {
  const { fiscalYear, id, what, file, printed, shown } = details;
  const plan = file === null ? 'the printed plan' : `the plan of the year file “${file}”`;
  const judged = `FY${String(fiscalYear)} is judged by ${plan}.`;
  if (what === 'missing') return `${id} “${printed ?? ''}” is not on this plan sheet. ${judged}`;
  if (what === 'added')
    return `${id} “${shown ?? ''}” is not in ${plan}, or has another number of measures there. ${judged}`;
  return `The ${WHAT[what]} of ${id} departs from ${plan} (${file === null ? 'printed' : 'file'}: ${printed ?? 'none'}; here: ${shown ?? 'none'}). ${judged}`;
}

export const planSheetSentences: {
  readonly [Code in PlanSheetCode]: (finding: FindingOf<Code>) => string;
} = {
  'PLAN-06': unreadable,
  'PLAN-07': departure,
  'PLAN-08': ({ details }) => provisionFaultEn(details),
  'PLAN-09': provisionDeparture,
};
