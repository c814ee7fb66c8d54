import { languageOf, type Language } from '../../engine/language';

/** How a person likes the workbench. The address may say it (?language=en&theme=dark); else the last choice holds. */
export interface Choices {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

const KEYS = ['language', 'theme'] as const;

export function readChoices(): Choices {
  const address = new URLSearchParams(window.location.search);
  const [language, theme] = KEYS.map((key) => address.get(key) ?? localStorage.getItem(key));
  return {
    language: languageOf(language ?? navigator.language),
    theme: theme === 'dark' ? 'dark' : 'light',
  };
}

export function keepChoices(choices: Choices): void {
  for (const key of KEYS) localStorage.setItem(key, choices[key]);
}
