import type { Language, Localised } from '../../engine/language';
import type { Reason } from '../../papers/sentence/reading';
import { en } from './en';
import { ja } from './ja';
import { nextPlanEn } from './next-plan.en';
import { nextPlanJa } from './next-plan.ja';
import type { NextPlanMessages } from './next-plan-messages';
import type { PapersMessages } from './papers-messages';

export const PAPERS_MESSAGES: Localised<PapersMessages> = { ja, en };

export const NEXT_PLAN_MESSAGES: Localised<NextPlanMessages> = { ja: nextPlanJa, en: nextPlanEn };

/** Why a sentence must be looked at, and what to do. */
export function reasonSentence({ why, shown }: Reason, language: Language): string {
  return PAPERS_MESSAGES[language].reason[why](shown);
}
