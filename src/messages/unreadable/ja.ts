import type { Lookalike, TooMuch } from '../../sheet/cells/unreadable';
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

const TOO_MUCH: Readonly<Record<TooMuch, string>> = {
  cells: '読むセルが多すぎます',
  places: '行と非表示の列の範囲が広すぎます',
  formulas: '数式の文字が多すぎます',
  displayed: 'セルに表示される文字が多すぎます',
};

const REMEDY: Readonly<Record<TooMuch, string>> = {
  cells: '表の外の不要な行と列を削除する',
  places: '表から遠く離れたセルを削除し、非表示の列を再表示する',
  formulas: '数式を短くするか値に置き換える',
  displayed: '長い表示形式をやめる',
};

const count = (number: number): string => number.toLocaleString('en-US');

export const unreadableJa: UnreadableMessages = {
  absent: () => 'ファイルがありません。場所と名前を確かめてください。',
  'no-access': () =>
    'ファイルを開けません。読み取りの許可があるか、ほかのプログラムで使われていないかを確かめてください。',
  'not-a-file': () =>
    'フォルダー、デバイス、パイプは読みません。ふつうのファイルを指定するか、いったんファイルに保存してください。',
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
  'too-much': ({ of, sheet, limit }) =>
    `シート「${sheet}」までに${TOO_MUCH[of]}（上限 ${count(limit)}）。${REMEDY[of]}か、必要なシートだけを新しいブックに移してください。`,
  damaged: ({ part }) =>
    `ブックが壊れているため読めません${part === null ? '' : `（${part}）`}。Excel の「開いて修復する」で開き、保存し直してください。`,
  'no-sheets': () =>
    'ブックにワークシートがありません（グラフだけのシートは調べません）。表のあるブックを指定してください。',
};
