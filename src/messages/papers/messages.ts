import type { Language, Localised } from '../../engine/language';
import type { Reason } from '../../papers/sentence/reading';
import { en } from './en';
import { ja } from './ja';
import type { PapersMessages } from './papers-messages';

export const PAPERS_MESSAGES: Localised<PapersMessages> = { ja, en };

/** Why a sentence must be looked at, and what to do. */
export function reasonSentence({ why, shown }: Reason, language: Language): string {
  return PAPERS_MESSAGES[language].reason[why](shown);
}
