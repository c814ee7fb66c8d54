import type { Localised } from '../../engine/language';
import { en } from './options.en';
import { ja } from './options.ja';
import type { OptionMessages } from './option-messages';

export const OPTION_MESSAGES: Localised<OptionMessages> = { ja, en };
