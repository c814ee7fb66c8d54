import type { Lookalike } from '../../sheet/cells/unreadable';
import { megabytes } from '../file-size';
import type { UnreadableMessages } from './unreadable-messages';

const LOOKALIKES: Readonly<Record<Lookalike, string>> = {
  text: 'CSV などのテキストファイル',
  html: 'Web ページ（HTML）',
  word: 'Word の文書',
  powerpoint: 'PowerPoint の資料',
  opendocument: 'OpenDocument（.ods など）のファイル',
  pdf: 'PDF',
  image: '画像',
  zip: 'Excel ブックではない ZIP 形式のファイル',
  unknown: 'Excel ブックではないファイル',
};

const count = (number: number): string => number.toLocaleString('en-US');

export const unreadableJa: UnreadableMessages = {
  absent: () => 'ファイルがありません。場所と名前を確かめてください。',
  'no-access': () =>
    'ファイルを開けません。フォルダーではなくファイルを指定しているか、読み取りの許可があるかを確かめてください。',
  empty: () =>
    'ファイルが空です（0 バイト）。保存や転送が途中で終わった可能性があります。元のファイルを確かめてください。',
  'not-xlsx': ({ lookalike }) =>
    `${LOOKALIKES[lookalike]}です。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してください。`,
  'old-format': ({ extension }) =>
    `${extension === 'xls' ? '古い Excel の形式（.xls）' : 'バイナリ形式（.xlsb）'}は読めません。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してください。`,
  encrypted: () =>
    'パスワードで保護されたブックは読めません。Excel で「ファイル」→「情報」→「ブックの保護」からパスワードを外した写しを作り、それを指定してください。',
  'too-large': ({ bytes, limit }) =>
    `ファイルが大きすぎます（${megabytes(bytes)}、上限 ${megabytes(limit)}）。画像や不要なシートを除いて保存し直してください。`,
  'zip-bomb': ({ bytes, limit }) =>
    `中身を展開すると大きくなりすぎるため（${megabytes(bytes)} 以上、このファイルの上限 ${megabytes(limit)}）、開きませんでした。出所を確かめ、必要なシートだけを新しいブックに移してください。`,
  'too-many-parts': ({ parts, limit }) =>
    `ブックの中の部品が多すぎます（${count(parts)} 個、上限 ${count(limit)} 個）。出所を確かめ、必要なシートだけを新しいブックに移してください。`,
  'too-complex': ({ part, limit }) =>
    `ブックの中身が複雑すぎます（${part}、上限 ${count(limit)} 個）。出所を確かめ、必要なシートだけを新しいブックに移してください。`,
  'too-many-cells': ({ sheet, limit }) =>
    `シート「${sheet}」までに読むセルが多すぎます（上限 ${count(limit)}）。表の外の不要な行と列を削除するか、必要なシートだけを新しいブックに移してください。`,
  damaged: ({ part }) =>
    `ブックが壊れているため読めません${part === null ? '' : `（${part}）`}。Excel の「開いて修復する」で開き、保存し直してください。`,
  'no-sheets': () =>
    'ブックにワークシートがありません（グラフだけのシートは調べません）。表のあるブックを指定してください。',
};
