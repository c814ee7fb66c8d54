import { FALLBACK_LANGUAGE, LANGUAGES } from '../src/engine/language';

/** The languages for which Excel is given overrides and files of their own. */
export const TRANSLATIONS = LANGUAGES.filter((language) => language !== FALLBACK_LANGUAGE);
