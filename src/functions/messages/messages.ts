import type { Localised } from '../../engine/language';
import { withShortTexts } from '../../messages/short-texts';
import type { Complaint } from '../complaint';
import { sentenceEn } from './en';
import { sentenceJa } from './ja';

/** Why a function cannot answer, with long texts of cells cut: fetched when the first one cannot. */
export const COMPLAINT_SENTENCES: Localised<(complaint: Complaint) => string> = {
  ja: (complaint) => sentenceJa(withShortTexts(complaint)),
  en: (complaint) => sentenceEn(withShortTexts(complaint)),
};
