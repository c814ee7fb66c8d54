import { LANGUAGES, type Language } from '../../src/engine/language';

/** The language that Excel shows where it has none of ours. */
export const DEFAULT_LANGUAGE = 'en' satisfies Language;

export const TRANSLATIONS = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);
