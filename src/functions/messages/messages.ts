import type { Localised } from '../../engine/language';
import type { Complaint } from '../complaint';
import type { Remark } from '../remarked';
import { remarksEn, sentenceEn } from './en';
import { remarksJa, sentenceJa } from './ja';

/** Why a function cannot answer. */
export const COMPLAINT_SENTENCES: Localised<(complaint: Complaint) => string> = {
  ja: sentenceJa,
  en: sentenceEn,
};

/** What is said of a result, behind its number. */
export const REMARKS: Localised<Readonly<Record<Remark, string>>> = { ja: remarksJa, en: remarksEn };
