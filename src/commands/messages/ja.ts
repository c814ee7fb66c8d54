import type { CommandMessages } from './command-messages';

const TAB = '予算・KPI';
const CHECK = '検証する';
const SHOW_PANE = '作業ウィンドウを開く';

export const ja: CommandMessages = {
  locale: 'ja-JP',
  name: '予算・KPI検証',
  description:
    '協会けんぽの予算とKPIを事業計画のルールで検証し、指摘事項をセルの位置、計算過程、出典とともに示します。',
  ready: '予算・KPI検証を使う準備ができました',
  start: `「${TAB}」タブの「${SHOW_PANE}」を選び、続けて「${CHECK}」を選んでください。セルでは =KPI. で始まる関数が使えます。`,
  tab: TAB,
  groups: { Check: '検証', Create: '作成', Board: 'KPI', Help: '設定とヘルプ' },
  showPane: { label: SHOW_PANE, description: '指摘事項と設定をシートの横に表示します。' },
  commands: {
    validate: {
      label: CHECK,
      description:
        'このブックの予算シートを読み取り、計画のルールで検証して、指摘事項をシートの横に示します。',
      does: 'ブックを検証する',
    },
    'validate-sheet': {
      label: 'このシートを検証',
      description: 'いま開いているシートだけを検証して、指摘事項を示します。',
      does: 'このシートを検証する',
    },
    'next-finding': {
      label: '次の指摘',
      description: '次の指摘事項のセルへ移動します。検証して指摘があると使えます。',
      does: '次の指摘へ移動する',
    },
    'previous-finding': {
      label: '前の指摘',
      description: '一つ前の指摘事項のセルへ戻ります。検証して指摘があると使えます。',
      does: '前の指摘へ戻る',
    },
    'toggle-highlights': {
      label: '強調表示',
      description:
        '指摘のあるセルを条件付き書式の色で示します。色は保存と印刷にも残ります。もう一度選ぶと消えます。',
      does: '強調表示を切り替える',
    },
    report: {
      label: 'レポート',
      description: '検証の結果を、印刷できる新しいシートにまとめます。検証すると使えます。',
      does: 'レポートを作る',
    },
    templates: {
      label: 'テンプレート',
      description: '予算書や一覧表のひな形を、新しいシートとして追加します。',
      does: 'テンプレートを開く',
    },
    board: {
      label: 'KPIボード',
      description: 'すべてのKPIの達成状況を一覧で示します。',
      does: 'KPIボードを開く',
    },
    settings: { label: '設定', description: '端数処理、予備費の基準、自動検証などを選びます。' },
    help: { label: 'ヘルプ', description: '使い方とショートカットキーの説明を開きます。' },
  },
  help: {
    steps: [
      `「${TAB}」タブの「${CHECK}」を選ぶと、予算のシートを読み取り、指摘事項を作業ウィンドウに示します。`,
      '指摘事項を選ぶと該当セルへ移動します。開くと計算過程と出典を確かめられます。',
      'セルでは `=KPI.` で始まる関数が使えます。',
    ],
    shortcuts: 'ショートカットキー',
    hold: 'Windows では Ctrl+Alt+Shift、Mac では Command+Option+Shift を押しながら、次のキーを押します。',
    key: 'キー',
    does: 'すること',
    conflicts:
      'ほかのアドインと重なるときは、初めて押したときに Excel がどちらを使うか尋ねます。セルの右クリックメニューからもシートを検証できます。',
    troubles: 'うまく動かないとき',
    remedies: [
      '関数が `#NAME?` になるときは、作業ウィンドウを一度開き、数式を計算し直してください (Ctrl+Alt+F9)。',
      `Excel を起動した直後は、ボタンを選んでも何も起きないことがあります。「${TAB}」タブの「${SHOW_PANE}」を選ぶか、もう一度選んでください。`,
      '作業ウィンドウが出ないときは、Excel を閉じて開き直してください。',
    ],
    privacy: 'ブックの内容は外部に送信されません。',
  },
};
