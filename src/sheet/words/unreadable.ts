import type { UnreadableCode, UnreadableReason } from '../cells/unreadable';
import { unreadableEn } from './unreadable.en';
import { unreadableJa } from './unreadable.ja';
import type { UnreadableWords } from './unreadable-words';
import type { Language } from '../../words/language';

const WORDS: Readonly<Record<Language, UnreadableWords>> = { ja: unreadableJa, en: unreadableEn };

function say<Code extends UnreadableCode>(
  words: UnreadableWords,
  reason: Extract<UnreadableReason, { code: Code }>,
): string {
  const sentence: (reason: Extract<UnreadableReason, { code: Code }>) => string = words[reason.code as Code];
  return sentence(reason);
}

/** Why the file cannot be read, as a sentence for its user. The file's name is the caller's to say. */
export function unreadableSentence(reason: UnreadableReason, language: Language): string {
  return say(WORDS[language], reason);
}
