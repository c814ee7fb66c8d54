import type { UnreadableCode, UnreadableReason } from '../../sheet/cells/unreadable';
import { unreadableEn } from './en';
import { unreadableJa } from './ja';
import type { UnreadableMessages } from './unreadable-messages';
import type { Language, Localised } from '../../engine/language';

const UNREADABLE_MESSAGES: Localised<UnreadableMessages> = { ja: unreadableJa, en: unreadableEn };

function say<Code extends UnreadableCode>(
  messages: UnreadableMessages,
  reason: Extract<UnreadableReason, { code: Code }>,
): string {
  const sentence: (reason: Extract<UnreadableReason, { code: Code }>) => string =
    messages[reason.code as Code];
  return sentence(reason);
}

/** Why the file cannot be read, as a sentence for its user. The file's name is the caller's to say. */
export function unreadableSentence(reason: UnreadableReason, language: Language): string {
  return say(UNREADABLE_MESSAGES[language], reason);
}
