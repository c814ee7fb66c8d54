import { addressOf } from '../../../engine/cell';
import { lowestAchievement } from '../../../engine/kpi/achievement';
import { KPI_WORDS } from '../../../words/kpi/explanation';
import { percentText } from '../../../words/kpi/numbers';
import type { Language } from '../../../words/language';
import type { BoardRow } from './board';

/** Achievement in percent, of several measures the lower one; null where it is not known. */
export function achievementText({ judgement }: Pick<BoardRow, 'judgement'>): string | null {
  const achievement = judgement && lowestAchievement(judgement);
  return achievement?.known ? percentText(achievement.value) : null;
}

/** What keeps a row from being decided: what is missing, and the cells that cannot be read. */
export function lacks({ missing, problems }: BoardRow, language: Language): string[] {
  const words = KPI_WORDS[language];
  return [
    ...missing.map(words.missing),
    ...problems.map((problem) => `${addressOf(problem.place)}: ${words.problem(problem)}`),
  ];
}
