import type { PaperPaneMessages } from './papers-messages';

export const ja: PaperPaneMessages = {
  heading: '計画の資料を読む',
  purpose:
    '事業計画の「KPI 一覧表」を、Word、Excel、PDF からコピーした文から読み、「計画」シートを作ります。',
  open: '資料を読む',
  close: '閉じる',
  paste: '資料の文を貼り付ける',
  pasteHint: '「KPI 一覧表」の題名から終わりまでを貼り付けてください。目標の文だけでも読めます。',
  pasted: (number) => `貼り付けた資料${number === 1 ? '' : String(number)}`,
  readText: '貼り付けた文を読む',
  chooseFile: 'ファイルを選ぶ',
  activeSheet: 'いまのシートを読む',
  privacy: '.docx、.xlsx、.txt を選べます。ファイルはこのパソコンの中だけで読み、送信しません。',
  papers: '読んだ資料',
  remove: (paper) => `「${paper}」を外す`,
  reading: (file) => `「${file}」を読んでいます。`,
  unknownFile:
    '.docx、.xlsx、.txt のいずれかを選んでください。PDF は、表をコピーして上の欄に貼り付けてください。',
  noText: 'テキストではないか、文字コードが分かりません。UTF-8 で保存し直してください。',
  summary: (understood, check, notUnderstood) =>
    `読み取り済み ${String(understood)} 件、要確認 ${String(check)} 件、読み取れず ${String(notUnderstood)} 件`,
  kpis: '読み取った KPI',
  isNew: '新しい KPI',
  place: (paper, place) => `${paper} ${place}`,
  measure: (name, target) => `${name}：${target}`,
  confirmed: '確認済み',
  confirm: 'この読み取りでよい',
  rephrase: '目標を言い換える',
  rephraseHint: '例：受診率を60％以上とする。出典には資料の文が残ります。',
  provisions: (items) =>
    `予算総則も読みました（債務負担行為 ${String(items)} 件）。読めなかったところは空欄にし、検証で示します。`,
  insertProvisions: '「予算総則」シートを追加',
  insert: '「計画」シートを追加',
  insertHint: (waiting) =>
    waiting === 0
      ? 'すべての行が判定に使われます。'
      : `確かめていない ${String(waiting)} 件は、シートで「確認済み」にするまで判定に使いません。`,
};
