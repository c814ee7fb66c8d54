import type { Localised } from '../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { CompareMessages } from './compare-messages';

export const COMPARE_MESSAGES: Localised<CompareMessages> = { ja, en };
