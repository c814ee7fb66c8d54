import type { Finding, FindingCode, FindingOf } from '../../engine/budget/finding';
import { en } from './en';
import { ja } from './ja';
import type { Language } from '../../words/language';
import type { Words } from './words';

export const WORDS: Readonly<Record<Language, Words>> = { ja, en };

function sentenceOf<Code extends FindingCode>(
  words: Words,
  finding: FindingOf<Code> & { code: Code },
): string {
  const say: (finding: FindingOf<Code>) => string = words.sentence[finding.code];
  return say(finding);
}

/** The finding as a sentence. */
export function sentence(finding: Finding, language: Language): string {
  return sentenceOf(WORDS[language], finding);
}
