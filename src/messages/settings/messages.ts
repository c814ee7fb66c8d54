import type { Language, Localised } from '../../engine/language';
import type { SettingSentences, SettingValues } from './setting-messages';
import * as en from './en';
import * as ja from './ja';

const SENTENCES: Localised<SettingSentences> = {
  ja: { ...ja.readingSentences, ...ja.ruleSentences },
  en: { ...en.readingSentences, ...en.ruleSentences },
};

/** What a setting says; null for one that leaves everything to the plan and the sheet. */
export function settingSentence<Key extends keyof SettingValues>(
  key: Key,
  values: SettingValues,
  language: Language,
): string | null {
  const say: (value: SettingValues[Key]) => string | null = SENTENCES[language][key];
  return say(values[key]);
}
