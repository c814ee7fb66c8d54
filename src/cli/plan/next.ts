import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { unreadableSentence } from '../../messages/unreadable/messages';
import { kpiPlan as fy2024 } from '../../plan/fy2024/kpis';
import { knownResults, planToFollow } from '../../review/known-results';
import { throughoutSound } from '../../review/review';
import type { SheetContent } from '../../sheet/content/sheet-content';
import { nextPlanSheet, nextTargets } from '../../sheet/templates/next-plan';
import type { Output } from '../output';
import { printedLines } from '../printable';
import { readReview } from '../read-review';
import type { PlanArguments } from './arguments';
import { PLAN_MESSAGES } from './messages/messages';

/** The next year's plan, of what a workbook's sheets say was reached, and what is to be decided; null where it cannot be read. */
export async function nextPlan(
  { files, language }: PlanArguments,
  { out, err }: Output,
): Promise<SheetContent | null> {
  const [file = ''] = files;
  const read = await readReview(file);
  if ('code' in read) {
    err(printedLines([`${file}: ${unreadableSentence(read, language)}`]));
    return null;
  }
  const review = throughoutSound(read);
  const plan = planToFollow(review) ?? fy2024;
  const known = knownResults(review);
  const { fiscalYear } = KPI_MESSAGES[language];
  const targets = nextTargets(plan, known, language).flatMap(({ kpi, measure, sentences }) => {
    const name = [kpi.name[language], measure.name?.[language]].filter(Boolean).join(' ');
    return [`  ${kpi.id}  ${name}`, ...sentences.map((sentence) => `      ${sentence.trim()}`)];
  });
  out(printedLines([PLAN_MESSAGES[language].nextPlan(fiscalYear(plan.fiscalYear + 1)), ...targets]));
  return nextPlanSheet(plan, known);
}
