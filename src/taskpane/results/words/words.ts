import type { Language } from '../../../words/language';
import type { DetailWords } from './detail-words';
import { en as detailsEn } from './details.en';
import { ja as detailsJa } from './details.ja';
import { en } from './en';
import { ja } from './ja';
import type { ResultWords } from './result-words';

export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = { ja, en };

export const DETAIL_WORDS: Readonly<Record<Language, DetailWords>> = { ja: detailsJa, en: detailsEn };
