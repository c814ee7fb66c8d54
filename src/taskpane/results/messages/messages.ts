import type { Localised } from '../../../engine/language';
import type { DetailMessages } from './detail-messages';
import { en as detailsEn } from './details.en';
import { ja as detailsJa } from './details.ja';
import { en } from './en';
import { ja } from './ja';
import type { ResultMessages } from './result-messages';

export const RESULT_MESSAGES: Localised<ResultMessages> = { ja, en };

export const DETAIL_MESSAGES: Localised<DetailMessages> = { ja: detailsJa, en: detailsEn };
