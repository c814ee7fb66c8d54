import type { Localised } from '../../engine/language';
import type { Complaint } from '../complaint';
import type { Remark } from '../remarked';
import { listHeadingsEn, remarksEn, sentenceEn } from './en';
import { listHeadingsJa, remarksJa, sentenceJa } from './ja';

/** Why a function cannot answer. */
export const COMPLAINT_SENTENCES: Localised<(complaint: Complaint) => string> = {
  ja: sentenceJa,
  en: sentenceEn,
};

/** What is said of a result, behind its number. */
export const REMARKS: Localised<Readonly<Record<Remark, string>>> = { ja: remarksJa, en: remarksEn };

/** Of the list of the plan's KPIs. */
export const LIST_HEADINGS: Localised<readonly string[]> = { ja: listHeadingsJa, en: listHeadingsEn };
