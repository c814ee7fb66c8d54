import type { Language } from '../words/language';

export type { Language };

/** The language for a tag such as Office's display language; Japanese where nobody says. */
export function languageOf(tag: string | undefined): Language {
  return tag === undefined || tag === '' || /^ja\b/i.test(tag) ? 'ja' : 'en';
}
