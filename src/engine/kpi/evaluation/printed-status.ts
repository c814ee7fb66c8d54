import { roundHalfUp, type Rational } from '../../number/rational';
import { lowestAchievement, type Achievement } from '../achievement';
import type { Judgement } from '../judge';
import { statusOf, type Status } from '../status';
import { fixedValue, termsOf } from '../target';

/** As an evaluation prints it: 概ね達成 besides, where a setting asks for it. */
export type PrintedStatus = Status | 'nearly_met';

export const PRINTED_STATUSES: readonly PrintedStatus[] = [
  'met',
  'nearly_met',
  'not_met',
  'unfilled',
  'undecidable',
];

/** 対計画値 in percent, rounded half up to the one decimal that is printed: 96.25 % is 96.3. */
export function shareOfPlan(achievement: Achievement): Rational | null {
  return achievement.known ? roundHalfUp(achievement.value.mul(100), 1) : null;
}

/** Only where the plan itself sets the level: below 対前年度以上 a result has become worse. */
function hasOwnLevel({ measures }: Judgement): boolean {
  return measures.every(({ measure }) => {
    const { condition, branches } = termsOf(measure.target);
    return branches === null && fixedValue(condition.level) !== null;
  });
}

/**
 * The word for a judged KPI.
 * @param nearlyFrom 概ね達成 from this share of the plan on, where the difficulty is high and the plan sets the
 *   level; null for plans of which it is not said. No rule is published: it is a reading of practice
 */
export function printedStatus(judgement: Judgement, nearlyFrom: Rational | null): PrintedStatus {
  const status = statusOf(judgement, judgement.fiscalYear);
  if (status !== 'not_met' || nearlyFrom === null) return status;
  if (!judgement.kpi.difficult || !hasOwnLevel(judgement)) return status;
  const achievement = lowestAchievement(judgement);
  const isNear = achievement.known && achievement.value.compare(nearlyFrom) >= 0;
  return isNear ? 'nearly_met' : status;
}
