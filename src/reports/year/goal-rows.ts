import { goalReport, type YearlyPapers } from '../../engine/kpi/chain';
import type { LongTermGoal } from '../../engine/kpi/goal';
import { exactly, isFigure } from '../../engine/kpi/result';
import { fixedValue } from '../../engine/kpi/target';
import type { Language } from '../../engine/language';
import { ratio } from '../../engine/number/rational';
import { givenIn } from '../../kpi-results/evaluate';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { measureTexts } from '../../messages/kpi/measure-texts';
import { numberText } from '../../messages/kpi/numbers';
import { actionPeriodOf } from '../../plan/action-periods';
import { kpiPlanIn, type Papers } from '../../plan/papers';
import { textGoalsOf } from '../../plan/plan-goals';
import type { YearEvaluation } from '../../review/year-evaluation';
import { cell } from '../../sheet/content/content-looks';
import { EVALUATION_MESSAGES } from '../../sheet/evaluation/messages/messages';
import type { Row } from '../finding-rows';
import { FACT } from '../report-looks';
import { YEAR_MESSAGES } from './messages/messages';
import { threeHeadings, threeTexts } from './prose-sections';
import { NOTHING } from './year-figures';

/** Each year's plan and results of a workbook. */
export function yearlyPapers(papers: Papers, { results }: YearEvaluation): YearlyPapers {
  return {
    planOf: (year) => kpiPlanIn(papers, year),
    givenOf: (id, year) => results.resultsOf(id).map((years) => givenIn(year, years)),
  };
}

/** The goals that outlive a year, by the last plan of its period that prints them. */
function goalsOf(fiscalYear: number): readonly LongTermGoal[] {
  const first = actionPeriodOf(fiscalYear)?.firstYear ?? fiscalYear;
  for (let year = fiscalYear; year >= first; year -= 1) {
    const goals = textGoalsOf(year);
    if (goals) return goals.longTerm;
  }
  return [];
}

/** The year's results of the KPIs that are a goal's steps. */
function stepTexts({ kpis }: LongTermGoal, { items }: YearEvaluation, language: Language): string[] {
  const { stepOf } = YEAR_MESSAGES[language];
  const all = items.flatMap(({ evaluation }) => evaluation.kpis);
  return kpis.flatMap((id) => {
    const found = all.find(({ kpi }) => kpi.id === id);
    if (!found) return [];
    const judged = found.judgement?.measures[0];
    const result = (judged && measureTexts(judged, language).result) ?? NOTHING;
    return [stepOf(found.kpi.name[language], result, EVALUATION_MESSAGES[language].status[found.status])];
  });
}

/** What is still needed a year, where the KPI counts the same thing as the goal; null where nobody can say. */
function neededText(
  goal: LongTermGoal,
  { items, fiscalYear }: YearEvaluation,
  language: Language,
): string | null {
  const [only, ...others] = goal.kpis;
  const target = fixedValue(goal.condition.level);
  if (goal.relation !== 'same' || !only || others.length > 0 || !target || goal.dueYear === null) return null;
  const found = items.flatMap(({ evaluation }) => evaluation.kpis).find(({ kpi }) => kpi.id === only);
  const result = found?.judgement?.measures[0]?.result;
  if (!result || !isFigure(result)) return null;
  const { stillNeeded, goalMet } = YEAR_MESSAGES[language];
  const left = target.sub(exactly(result.amount));
  if (left.compare(0) <= 0) return goalMet;
  const years = goal.dueYear - fiscalYear;
  if (years <= 0) return null;
  return stillNeeded(
    numberText(left.div(ratio(years)), goal.unit) + KPI_MESSAGES[language].unit[goal.unit],
    years,
  );
}

/** The goals that outlive the year, with the year's step towards each. */
export function goalRows(evaluation: YearEvaluation, papers: Papers, language: Language): Row[] {
  const { fiscalYear } = evaluation;
  const { goalHeadings, level, noGoals, periodYear } = YEAR_MESSAGES[language];
  const { fiscalYear: yearText, business, target, verdict } = KPI_MESSAGES[language];
  const period = actionPeriodOf(fiscalYear);
  const which: Row[] = period
    ? [
        [
          cell(
            periodYear(
              yearText(period.firstYear),
              yearText(period.lastYear),
              fiscalYear - period.firstYear + 1,
            ),
            FACT,
          ),
        ],
      ]
    : [];
  const goals = goalsOf(fiscalYear);
  if (goals.length === 0) return [...which, [cell(noGoals, FACT)]];
  const yearly = yearlyPapers(papers, evaluation);
  const rows = goals.map((goal) => {
    const report = goalReport(goal, fiscalYear, [], yearly);
    const due = goal.dueYear === null ? null : yearText(goal.dueYear);
    const needed = neededText(goal, evaluation, language);
    const isDue = goal.dueYear === fiscalYear;
    return threeTexts([
      `${goal.name[language]}（${business[goal.business]}）`,
      level({ name: goal.name[language], condition: target(goal.condition, goal.unit), due }),
      [
        ...stepTexts(goal, evaluation, language),
        ...(isDue ? [verdict[report.verdict]] : []),
        ...(needed === null ? [] : [needed]),
      ].join('\n') || NOTHING,
    ]);
  });
  return [...which, threeHeadings(goalHeadings), ...rows];
}
