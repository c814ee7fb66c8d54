import type { SettingWords } from './setting-words';

export const en: SettingWords = {
  heading: 'Settings',
  language: 'Language',
  live: 'Validate on change',
  liveHint:
    'After a first check, sheets that change or are calculated anew are checked again when they come to rest.',
};
