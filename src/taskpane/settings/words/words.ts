import type { Language } from '../../../words/language';
import { en } from './en';
import { ja } from './ja';
import type { SettingWords } from './setting-words';

export const SETTING_WORDS: Readonly<Record<Language, SettingWords>> = { ja, en };
