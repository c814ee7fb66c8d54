import type { Language } from '../../words/language';
import type { Reason } from '../reason';
import { reasonEn } from './en';
import { reasonJa } from './ja';

/** Why a cell is in error, and what helps. */
export function reasonSentence(reason: Reason, language: Language): string {
  return language === 'ja' ? reasonJa(reason) : reasonEn(reason);
}
