import type { DocumentMessages } from './document-messages';

export const ja: DocumentMessages = {
  absent: 'ファイルがありません。場所と名前を確かめてください。',
  noAccess:
    'ファイルを開けません。読み取りの許可があるか、ほかのプログラムで使われていないかを確かめてください。',
  notAFile:
    'フォルダー、デバイス、パイプは読みません。ふつうのファイルを指定するか、いったんファイルに保存してください。',
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
};
