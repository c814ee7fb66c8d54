import type { Language, Localised } from '../../engine/language';
import type { UnreadableReason } from '../../sheet/cells/unreadable';
import { megabytes } from '../file-size';

interface DocumentMessages {
  readonly absent: string;
  readonly noAccess: string;
  readonly empty: string;
  readonly oldFormat: string;
  readonly notDocx: string;
  readonly encrypted: string;
  readonly tooLarge: (bytes: string, limit: string) => string;
  readonly tooMuch: string;
  readonly damaged: string;
}

const MESSAGES: Localised<DocumentMessages> = {
  ja: {
    absent: 'ファイルがありません。場所と名前を確かめてください。',
    noAccess:
      'ファイルを開けません。フォルダーではなくファイルを指定しているか、読み取りの許可があるかを確かめてください。',
    empty: 'ファイルが空です（0 バイト）。元のファイルを確かめてください。',
    oldFormat:
      '古い Word の形式（.doc）は読めません。Word で開き、「Word 文書 (*.docx)」として保存し直してください。',
    notDocx: 'Word の文書ではありません。Word で開き、「Word 文書 (*.docx)」として保存し直してください。',
    encrypted: 'パスワードで保護された文書は読めません。パスワードを外した写しを指定してください。',
    tooLarge: (bytes, limit) =>
      `ファイルが大きすぎます（${bytes}、上限 ${limit}）。画像を除くか、KPI の一覧表だけを新しい文書に移してください。`,
    tooMuch:
      '文書の中身が大きすぎるか複雑すぎるため、開きませんでした。KPI の一覧表だけを新しい文書に移してください。',
    damaged: '文書が壊れているため読めません。Word の「開いて修復する」で開き、保存し直してください。',
  },
  en: {
    absent: 'There is no such file. Check its place and its name.',
    noAccess: 'The file cannot be opened. Check that it is a file, not a folder, and that you may read it.',
    empty: 'The file is empty (0 bytes). Look at the original.',
    oldFormat:
      'Documents in the old Word format (.doc) cannot be read. Open it in Word and save it as “Word Document (*.docx)”.',
    notDocx: 'This is no Word document. Open it in Word and save it as “Word Document (*.docx)”.',
    encrypted:
      'A document protected by a password cannot be read. Make a copy without the password and use that.',
    tooLarge: (bytes, limit) =>
      `The file is too large (${bytes}, at most ${limit}). Remove pictures, or move the table of KPIs to a new document.`,
    tooMuch:
      'The document was not opened, because it is too large or too complex inside. Move the table of KPIs to a new document.',
    damaged:
      'The document is damaged and cannot be read. Open it by “Open and Repair” in Word and save it again.',
  },
};

/** Why a Word document cannot be read, as a sentence for its user. The file's name is the caller's to say. */
export function unreadableDocumentSentence(reason: UnreadableReason, language: Language): string {
  const messages = MESSAGES[language];
  switch (reason.code) {
    case 'absent':
      return messages.absent;
    case 'no-access':
      return messages.noAccess;
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
    case 'too-many-cells':
      return messages.tooMuch;
    case 'damaged':
      return messages.damaged;
  }
}
