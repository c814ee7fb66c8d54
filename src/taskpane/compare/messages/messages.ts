import type { Localised } from '../../../engine/language';
import type { CompareMessages } from './compare-messages';
import { en } from './en';
import { ja } from './ja';

export const COMPARE_MESSAGES: Localised<CompareMessages> = { ja, en };
