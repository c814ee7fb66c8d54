import type { Language, Localised } from '../../engine/language';
import type { UnreadableReason } from '../../sheet/cells/unreadable';
import { megabytes } from '../file-size';
import type { DocumentMessages } from './document-messages';
import { en } from './documents.en';
import { ja } from './documents.ja';

const MESSAGES: Localised<DocumentMessages> = { ja, en };

/** Why a Word document cannot be read, as a sentence for its user. The file's name is the caller's to say. */
export function unreadableDocumentSentence(reason: UnreadableReason, language: Language): string {
  const messages = MESSAGES[language];
  switch (reason.code) {
    case 'absent':
      return messages.absent;
    case 'no-access':
      return messages.noAccess;
    case 'not-a-file':
      return messages.notAFile;
    case 'empty':
      return messages.empty;
    case 'not-xlsx':
      return reason.lookalike === 'word' ? messages.oldFormat : messages.notDocx;
    case 'old-format':
    case 'no-sheets':
      return messages.notDocx;
    case 'encrypted':
      return messages.encrypted;
    case 'too-large':
      return messages.tooLarge(megabytes(reason.bytes), megabytes(reason.limit));
    case 'zip-bomb':
    case 'too-many-parts':
    case 'too-complex':
    case 'too-much':
      return messages.tooMuch;
    case 'damaged':
      return messages.damaged;
  }
}
