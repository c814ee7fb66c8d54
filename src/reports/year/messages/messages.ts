import type { Localised } from '../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { YearMessages } from './year-messages';

export const YEAR_MESSAGES: Localised<YearMessages> = { ja, en };
