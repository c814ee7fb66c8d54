import { shareOfPlan } from '../../engine/kpi/evaluation/printed-status';
import type { EvaluatedKpi, ItemEvaluation } from '../../engine/kpi/evaluation/item';
import type { FlagReason } from '../../engine/kpi/goal';
import type { Language } from '../../engine/language';
import { toFixed } from '../../engine/number/rational';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { percentText } from '../../messages/kpi/numbers';
import { EVALUATION_MESSAGES } from './messages/messages';

/** 対計画値 as printed, without its sign: 97.0; null where it is not known. */
export function shareText({ achievement }: EvaluatedKpi): string | null {
  const share = achievement && shareOfPlan(achievement);
  return share ? toFixed(share, 1) : null;
}

/** 重要度：高 and 困難度：高, each with the plan's own words. */
export function flagTexts({ item, important, difficult }: ItemEvaluation, language: Language): string[] {
  const { flag } = EVALUATION_MESSAGES[language];
  const names = KPI_MESSAGES[language];
  const quotes = (reasons: readonly FlagReason[]): string[] => reasons.map(({ citation }) => citation.quote);
  return [
    ...(important ? [flag(names.important, quotes(item.important))] : []),
    ...(difficult ? [flag(names.difficult, quotes(item.difficult))] : []),
  ];
}

/** Exact where the printed decimal would hide that the plan was missed: 99.996 beside 100.0. */
function sharpShare(kpi: EvaluatedKpi): string | null {
  const { achievement } = kpi;
  const printed = shareText(kpi);
  if (!achievement?.known || printed === null) return null;
  return printed === '100.0' ? percentText(achievement.value) : printed;
}

/** How the reference grade came about, and what is missing for it. */
export function basisTexts({ kpis, method, reference }: ItemEvaluation, language: Language): string[] {
  const { basis, noBasis, lacks } = EVALUATION_MESSAGES[language];
  const { missing: say, problem } = KPI_MESSAGES[language];
  const deciding = kpis.find(({ kpi }) => kpi === reference?.by);
  const of = kpis.filter(({ kpi }) => kpi.standing === 'kpi').length;
  const first =
    reference && deciding
      ? basis({
          ...reference,
          share: sharpShare(deciding),
          kpi: reference.by.name[language],
          of,
          difficult: reference.by.difficult,
        })
      : noBasis[method === 'qualitative' ? 'qualitative' : 'unknown'];
  const lacking = kpis.flatMap(({ kpi, missing, problems }) => {
    const said = [...missing.map(say), ...problems.map(problem)];
    return said.length > 0 ? [lacks(kpi.name[language], said.join(' '))] : [];
  });
  return [first, ...lacking];
}
