import type { Language, Localised } from '../../engine/language';
import type { Reason } from '../reason';
import { reasonEn } from './en';
import { reasonJa } from './ja';

const REASONS: Localised<(reason: Reason) => string> = { ja: reasonJa, en: reasonEn };

/** Why a cell is in error, and what helps. */
export function reasonSentence(reason: Reason, language: Language): string {
  return REASONS[language](reason);
}
