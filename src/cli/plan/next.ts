import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { unreadableSentence } from '../../messages/unreadable/messages';
import { kpiPlan as fy2024 } from '../../plan/fy2024/kpis';
import { knownResults, planToFollow } from '../../review/known-results';
import type { SheetContent } from '../../sheet/content/sheet-content';
import { nextPlanSheet, nextTargets } from '../../sheet/templates/next-plan';
import type { Output } from '../output';
import { readReview } from '../read-review';
import type { PlanArguments } from './arguments';
import { PLAN_MESSAGES } from './messages/messages';

/** The next year's plan, of what a workbook's sheets say was reached, and what is to be decided; null where it cannot be read. */
export async function nextPlan(
  { files, language }: PlanArguments,
  { out, err }: Output,
): Promise<SheetContent | null> {
  const [file = ''] = files;
  const review = await readReview(file);
  if ('code' in review) {
    err(`${file}: ${unreadableSentence(review, language)}\n`);
    return null;
  }
  const plan = planToFollow(review) ?? fy2024;
  const known = knownResults(review);
  const { fiscalYear } = KPI_MESSAGES[language];
  out(`${PLAN_MESSAGES[language].nextPlan(fiscalYear(plan.fiscalYear + 1))}\n`);
  for (const { kpi, measure, sentences } of nextTargets(plan, known, language)) {
    const name = [kpi.name[language], measure.name?.[language]].filter(Boolean).join(' ');
    out(`  ${kpi.id}  ${name}\n`);
    for (const sentence of sentences) out(`      ${sentence.trim()}\n`);
  }
  return nextPlanSheet(plan, known);
}
