import type { Localised } from '../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { SettingMessages } from './setting-messages';

export const SETTING_MESSAGES: Localised<SettingMessages> = { ja, en };
