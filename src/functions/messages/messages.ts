import type { Localised } from '../../engine/language';
import type { Complaint } from '../complaint';
import { sentenceEn } from './en';
import { sentenceJa } from './ja';

/** Why a function cannot answer: fetched when the first one cannot. */
export const COMPLAINT_SENTENCES: Localised<(complaint: Complaint) => string> = {
  ja: sentenceJa,
  en: sentenceEn,
};
