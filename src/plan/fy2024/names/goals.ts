import { inEachLanguage, type Localised } from '../../../engine/language';
import { en } from './goals.en';
import { ja, type GoalNames } from './goals.ja';

const NAMES: Localised<GoalNames> = { ja, en };

export type GoalId<Kind extends keyof GoalNames> = keyof GoalNames[Kind];

/** What the plan's text sets beside its KPIs, by name. */
export function goalName<Kind extends keyof GoalNames>(kind: Kind, id: GoalId<Kind>): Localised<string> {
  return inEachLanguage((language) => NAMES[language][kind][id]);
}
