import type { PlanSheetFault } from '../../engine/kpi/plan-sheet';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/**
 * Why the table of a plan cannot be read, in English.
 * @param where the cells that are empty, if they are not said elsewhere: (A6, A9)
 */
export function planFaultEn(fault: PlanSheetFault, where = ''): string {
  switch (fault.fault) {
    case 'no-year':
      return 'The fiscal year of the plan cannot be read. Write it into the title, as in 令和７年度.';
    case 'year-twice':
      return `There is another plan sheet for FY${String(fault.fiscalYear)}. The one before it was used. Keep one of them.`;
    case 'missing-columns':
      return `The plan sheet has no column headed ${quoted(fault.columns)}. Add it as in the template 計画.`;
    case 'blank':
      return `“${fault.column}” is empty${where}. Fill it in.`;
    case 'unknown-word':
      return `“${fault.shown}” cannot stand under “${fault.column}”. Use one of ${quoted(fault.words)}.`;
    case 'not-a-number':
      return `“${fault.shown}” under “${fault.column}” is no number of this unit. Enter a number.`;
    case 'not-a-count':
      return `“${fault.shown}” under “${fault.column}” is no whole number from 1. Enter one.`;
    case 'not-a-day':
      return `“${fault.shown}” under “${fault.column}” is no date. Enter one, as in 2025/11/30.`;
    case 'not-a-year':
      return `“${fault.shown}” under “${fault.column}” is no fiscal year. Enter one, as in 令和５年度.`;
    case 'rate-above-one':
      return `“${fault.shown}” under “${fault.column}” is a rate above 100 %. Enter 61.7 % as 61.7%.`;
    case 'no-level':
      return `There is no target${where}. Fill in 目標値, 前年度の実績 or 過去平均の年数.`;
    case 'not-an-id':
      return `The KPI’s name “${fault.shown}” is to begin with H. (health) or S. (seamen), in capital letters, digits and _.`;
    case 'repeated':
      return `The same measure of ${fault.id} stands twice. Tell them apart by 指標, or keep one.`;
    case 'inconsistent':
      return `“${fault.column}” of ${fault.id} is not what the row before says of the same KPI. Make them equal.`;
    case 'unconfirmed':
      return `The target was read from a paper and is marked “${fault.shown}”, so this row judges nothing yet. ${fault.open ?? 'Compare it with the words of the plan.'} When it is right, set 読み取り to 確認済み.`;
    case 'no-target':
      return `“${fault.shown}” has no target in the table above. Check the KPI and the name of the measure.`;
  }
}
