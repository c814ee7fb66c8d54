import { addressOf } from '../../../engine/cell';
import { lowestAchievement } from '../../../engine/kpi/achievement';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { percentText } from '../../../messages/kpi/numbers';
import type { Language } from '../../../engine/language';
import type { BoardRow } from './board';

/** Achievement in percent, of several measures the lower one; null where it is not known. */
export function achievementText({ judgement }: Pick<BoardRow, 'judgement'>): string | null {
  const achievement = judgement && lowestAchievement(judgement);
  return achievement?.known ? percentText(achievement.value) : null;
}

/** What keeps a row from being decided: what is missing, and the cells that cannot be read. */
export function lacks({ missing, problems }: BoardRow, language: Language): string[] {
  const messages = KPI_MESSAGES[language];
  return [
    ...missing.map(messages.missing),
    ...problems.map((problem) => `${addressOf(problem.place)}: ${messages.problem(problem)}`),
  ];
}
