/** The languages that a person may read us in. The compiler asks for every text in each. */
export const LANGUAGES = ['ja', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Something in each language. */
export type Localised<T> = Readonly<Record<Language, T>>;

/** What each language calls itself. */
export const LANGUAGE_NAMES: Localised<string> = { ja: '日本語', en: 'English' };

/** What is made for each language. */
export function inEachLanguage<T>(of: (language: Language) => T): Localised<T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Localised<T>;
}

/** Spoken where Excel's language is none of ours. */
export const FALLBACK_LANGUAGE = 'en' satisfies Language;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language for a tag such as Office's display language: Japanese where nobody says, English for a tag of none. */
export function languageOf(tag: string | undefined): Language {
  const [primary] = (tag ?? '').toLowerCase().split('-');
  if (primary === '') return 'ja';
  return isLanguage(primary) ? primary : FALLBACK_LANGUAGE;
}
