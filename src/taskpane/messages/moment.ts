import type { Language, Localised } from '../../engine/language';

const FORMATS: Localised<Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat('ja-JP', {
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }),
};

/** Day and minute on this computer's clock: a pane may stay open overnight. */
export function momentText(at: number, language: Language): string {
  return FORMATS[language].format(at);
}
