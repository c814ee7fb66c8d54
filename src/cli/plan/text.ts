import type { Language } from '../../engine/language';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { PAPERS_MESSAGES, reasonSentence } from '../../messages/papers/messages';
import type { PaperKpi, PaperPlan } from '../../papers/paper-plan';
import { PLAN_MESSAGES } from './messages/messages';
import { placeText } from './place';

function kpiLines(kpi: PaperKpi, isOneOfMany: boolean, language: Language): string[] {
  const { known, name, certainty, sentence, measures, reasons } = kpi;
  const { isNew } = PLAN_MESSAGES[language];
  const kpis = KPI_MESSAGES[language];
  const called = known ? `${known.id} ${known.name[language]}` : `${isNew} ${name}`;
  return [
    `[${PAPERS_MESSAGES[language].certainty[certainty]}] ${called}  ${placeText(kpi, isOneOfMany)}`,
    `    「${sentence}」`,
    ...measures.map(({ subject, unit, target }) => {
      const asked = kpis.target(target, unit);
      return `    → ${measures.length > 1 ? PLAN_MESSAGES[language].measure(subject, asked) : asked}`;
    }),
    ...reasons.map((reason) => `    ${reasonSentence(reason, language)}`),
  ];
}

/** What was read, for a person. */
export function planText(plan: PaperPlan, papers: number, language: Language): string[] {
  const messages = PLAN_MESSAGES[language];
  const count = (certainty: PaperKpi['certainty']): number =>
    plan.kpis.filter((kpi) => kpi.certainty === certainty).length;
  return [
    ...(plan.fiscalYear === null ? [] : [KPI_MESSAGES[language].fiscalYear(plan.fiscalYear), '']),
    ...plan.kpis.flatMap((kpi) => [...kpiLines(kpi, papers > 1, language), '']),
    messages.summary(count('understood'), count('check'), count('not-understood')),
  ];
}
