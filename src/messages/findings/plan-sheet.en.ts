import type { FindingOf, PlanSheetCode } from '../../engine/findings/finding';
import { addressOf } from '../../engine/cell';
import type { PlanDeparture } from '../../engine/kpi/plan-sheet';

export const planSheetRules: Readonly<Record<PlanSheetCode, string>> = {
  'PLAN-06': 'entries of a plan sheet',
  'PLAN-07': 'departure from the printed plan',
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

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
  const { details } = finding;
  switch (details.fault) {
    case 'no-year':
      return 'The fiscal year of the plan cannot be read. Write it into the title, as in 令和７年度.';
    case 'year-twice':
      return `There is another plan sheet for FY${String(details.fiscalYear)}. The one before it was used. Keep one of them.`;
    case 'missing-columns':
      return `The plan sheet has no column headed ${quoted(details.columns)}. Add it as in the template 計画.`;
    case 'blank':
      return `“${details.column}” is empty (${rows(finding)}). Fill it in.`;
    case 'unknown-word':
      return `“${details.shown}” cannot stand under “${details.column}”. Use one of ${quoted(details.words)}.`;
    case 'not-a-number':
      return `“${details.shown}” under “${details.column}” is no number of this unit. Enter a number.`;
    case 'not-a-count':
      return `“${details.shown}” under “${details.column}” is no whole number from 1. Enter one.`;
    case 'not-a-day':
      return `“${details.shown}” under “${details.column}” is no date. Enter one, as in 2025/11/30.`;
    case 'not-a-year':
      return `“${details.shown}” under “${details.column}” is no fiscal year. Enter one, as in 令和５年度.`;
    case 'rate-above-one':
      return `“${details.shown}” under “${details.column}” is a rate above 100 %. Enter 61.7 % as 61.7%.`;
    case 'no-level':
      return `There is no target (${rows(finding)}). Fill in 目標値, 前年度の実績 or 過去平均の年数.`;
    case 'not-an-id':
      return `The KPI’s name “${details.shown}” is to begin with H. (health) or S. (seamen), in capital letters, digits and _.`;
    case 'repeated':
      return `The same measure of ${details.id} stands twice. Tell them apart by 指標, or keep one.`;
    case 'inconsistent':
      return `“${details.column}” of ${details.id} is not what the row before says of the same KPI. Make them equal.`;
    case 'no-target':
      return `“${details.shown}” has no target in the table above. Check the KPI and the name of the measure.`;
  }
}

function departure({ details }: FindingOf<'PLAN-07'>): string {
  const { fiscalYear, id, what, printed, shown } = details;
  const judged = `FY${String(fiscalYear)} is judged by the printed plan.`;
  if (what === 'missing') return `${id} “${printed ?? ''}” is not on this plan sheet. ${judged}`;
  if (what === 'added')
    return `${id} “${shown ?? ''}” is not in the printed plan, or has another number of measures there. ${judged}`;
  return `The ${WHAT[what]} of ${id} departs from the printed plan (printed: ${printed ?? 'none'}; here: ${shown ?? 'none'}). ${judged}`;
}

export const planSheetSentences: {
  readonly [Code in PlanSheetCode]: (finding: FindingOf<Code>) => string;
} = { 'PLAN-06': unreadable, 'PLAN-07': departure };
