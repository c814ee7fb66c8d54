import { momentIn } from './moment';
import { places, sheetNames } from './names.ja';
import type { PaneMessages } from './pane-messages';
import { say } from '../../messages/by-kind';

const moment = momentIn('ja-JP', 'numeric');
const shown = (from: number | null): string => (from === null ? '' : `下は ${moment(from)} の結果です。`);

export const ja: PaneMessages = {
  title: '予算・KPI検証',
  minus: '△',
  validateWorkbook: 'ブックを検証',
  validateSheet: 'シートを検証',
  pages: '画面の切り替え',
  page: { check: '検証', pictures: '図表', compare: '比較', create: '作成', settings: '設定' },
  forgetsUndo: '結合セルを調べるため、Excel の「元に戻す」の履歴が消えることがあります。',
  chooseSheets: '検証するシートを選ぶ',
  sheetsToCheck: '検証するシート',
  validateChosen: (count) => `選んだ ${String(count)} シートを検証`,
  chooseAll: 'すべて選ぶ',
  chooseNone: '選択をなくす',
  acknowledged: (count) => `確認済み ${String(count)}`,
  agree: {
    'ask-write': '書き込む',
    'ask-overwrite': '上書きする',
    'ask-insert': '入れる',
    'ask-remove': '削除する',
  },
  openHelp: '使い方を開く',
  disagree: 'やめる',
  damage: {
    foreign: () => '別の形で保存されています',
    version: ({ version }) => `新しい版のアドイン（形式 ${String(version)}）で保存されています`,
    entries: ({ count }) => `${String(count)} 件が壊れています`,
  },
  keeps: {
    settings: '設定',
    acknowledgements: '確認済みの記録',
    corrections: '読み取りの訂正',
    papers: '様式',
  },
  cancel: '中止',
  again: 'もう一度検証',
  dismiss: '閉じる',
  clearHighlights: '色を消す',
  highlightAgain: '色を付け直す',
  highlights: {
    current: '指摘のセルに色を付けています。色は保存と印刷にも残ります。',
    stale: '前の検証の指摘に付けた色が残っています。色は保存と印刷にも残ります。',
  },
  putBack: '元に戻す',
  status: {
    unchecked: () => 'まだ検証していません。',
    checking: ({ step, waiting }) => {
      if (waiting)
        return 'Excel の応答を待っています。セルを編集中なら、Enter キーか Esc キーで終えてください。';
      return step === 'reading' ? 'シートを読み取っています…' : '検証しています…';
    },
    checked: ({ at, scope, watched }) =>
      `${moment(at)} に${ja.scope(scope)}を検証しました。${watched ? '' : 'その後の変更は Excel から通知されないため、わかりません。'}`,
    stale: ({ at, changed }) =>
      `${moment(at)} の検証のあとに${changed.length > 0 ? sheetNames(changed) : 'ブック'}が変わりました。`,
    'judged-otherwise': ({ at }) =>
      `${moment(at)} の検証のあとに設定が変わりました。下は変わる前の設定による結果です。`,
    cancelled: ({ shownFrom }) => `検証を中止しました。${shown(shownFrom)}`,
    cannot: ({ error, shownFrom }) => `検証できませんでした。${say(ja.error, error)}${shown(shownFrom)}`,
  },
  scope: (scope) => (scope === null ? 'ブック全体' : sheetNames(scope)),
  progress: '検証の進みぐあい',
  progressed: ({ done, total }) => `${String(done)}／${String(total)} シート`,
  error: {
    editing: () => 'セルを編集中です。Enter キーか Esc キーで編集を終えてから、もう一度お試しください。',
    gone: () => 'シートが削除されたか、名前が変わりました。もう一度検証してください。',
    denied: () =>
      'Excel がこの操作を許していません。保護や読み取り専用を解除するか、「編集を有効にする」を選んでから、もう一度お試しください。',
    structure: () =>
      'ブックの構成が保護されているため、シートを追加できません。「校閲」の「ブックの保護」を解除してから、もう一度お試しください。',
    selection: () =>
      '選択しているのは一つのセル範囲ではありません。セル範囲を一つだけ選んでから、もう一度お試しください。',
    unknown: ({ code, message }) =>
      `Excel がエラーを返しました（${code}：${message}）。もう一度お試しください。続くときは Excel を開き直してください。`,
    incomplete: () =>
      'アドインのファイルを読み込めません。ネットワークの接続を確かめて、もう一度お試しください。',
    full: () =>
      'このブックに保存できる設定、確認済みの記録、読み取りの訂正は、合わせて 500 KB までです。要らない確認済みか訂正を取り消してから、もう一度お試しください。',
    unexpected: ({ message }) =>
      `アドインの不具合です（${message}）。もう一度お試しください。続くときは、この文を管理者にお知らせください。`,
  },
  notice: {
    'sheet-missing': ({ sheet }) =>
      `シート「${sheet}」が見つかりません。名前が変わったか、削除されています。もう一度検証してください。`,
    'sheet-hidden': ({ sheet }) =>
      `シート「${sheet}」は非表示です。シート見出しの右クリックで再表示してから、もう一度選んでください。`,
    'not-highlighted': ({ sheets }) =>
      `${sheetNames(sheets)}は保護されているため、セルに色を付けていません。指摘の一覧からセルへ移動できます。`,
    'not-cleared': ({ sheets }) =>
      `${sheetNames(sheets)}は保護されているため、色が残っています。保護を解除してから、もう一度「色を消す」を選んでください。`,
    'not-noted': ({ cells, sheets }) =>
      [
        cells.length > 0 &&
          `${places(cells)} にはほかのメモかコメントがあるため、確認済みの理由をメモに残していません。`,
        sheets.length > 0 && `${sheetNames(sheets)}は保護されているため、メモを残していません。`,
      ]
        .filter(Boolean)
        .join(''),
    'ask-overwrite': ({ what, damage }) =>
      `このブックの${ja.keeps[what]}には読めないものがあります（${say(ja.damage, damage)}）。上書きすると、読めないものは失われます。`,
    help: () => '使い方は別のページにあります。',
    'no-more': ({ direction }) =>
      direction === 'next'
        ? '最後の指摘です。これより後にはありません。'
        : '最初の指摘です。これより前にはありません。',
    copied: ({ rows }) => `${String(rows)} 件を表としてコピーしました。Excel や Word に貼り付けられます。`,
    'not-copied': () => 'コピーできませんでした。Excel がクリップボードの使用を許していません。',
  },
  crashed: 'アドインの不具合で画面を表示できません。ブックには影響ありません。',
  reopen: '画面を開き直す',
  welcome: {
    heading: '予算書を検証します',
    steps: [
      '予算、流用、調達、KPI などのシートがあるブックを開きます。',
      '「ブックを検証」を選ぶと、シートを読み取り、計画と端数処理に照らして確かめます。ブックの内容は変わりません。',
      '指摘を選ぶとセルへ移動し、開くと計算過程、根拠、直し方が見られます。端数処理で説明できる差は、誤りとしません。',
    ],
    privacy: 'ブックの内容は外部に送信されません。',
  },
  severity: { error: 'エラー', warning: '警告', info: '情報' },
  count: (count) => `${String(count)} 件`,
  goTo: (place) => `${place} へ移動`,
};
