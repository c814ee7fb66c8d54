import { addressOf, type Cell } from '../../engine/cell';
import { eraDate } from '../../engine/calendar/era';
import { momentText } from './moment';
import type { PaneWords } from './pane-words';
import { say } from './said';

const moment = (at: number): string => momentText(at, 'ja');
const sheetNames = (sheets: readonly string[]): string => sheets.map((sheet) => `「${sheet}」`).join('');
const placeOf = (cell: Cell): string => `「${cell.sheet}」${addressOf(cell)}`;
const shown = (from: number | null): string => (from === null ? '' : `下は ${moment(from)} の結果です。`);

export const ja: PaneWords = {
  title: '予算・KPI検証',
  minus: '△',
  validateWorkbook: 'ブックを検証',
  validateSheet: 'シートを検証',
  pages: '画面の切り替え',
  page: { check: '検証', pictures: '図表', compare: '比較', create: '作成', settings: '設定' },
  chooseSheets: '検証するシートを選ぶ',
  sheetsToCheck: '検証するシート',
  validateChosen: (count) => `選んだ ${String(count)} シートを検証`,
  chooseAll: 'すべて選ぶ',
  chooseNone: '選択をなくす',
  acknowledged: (count) => `確認済み ${String(count)}`,
  agree: { 'ask-write': '書き込む', 'ask-overwrite': '上書きする', 'ask-place': '入れる' },
  openHelp: '使い方を開く',
  disagree: 'やめる',
  damage: {
    foreign: () => '別の形で保存されています',
    version: ({ version }) => `新しい版のアドイン（形式 ${String(version)}）で保存されています`,
    entries: ({ count }) => `${String(count)} 件が壊れています`,
  },
  keeps: { settings: '設定', acknowledgements: '確認済みの記録', corrections: '読み取りの訂正' },
  cancel: '中止',
  again: 'もう一度検証',
  dismiss: '閉じる',
  clearHighlights: 'セルの色を戻す',
  otherLanguage: 'English',
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
    cancelled: ({ shownFrom }) => `検証を中止しました。${shown(shownFrom)}`,
    cannot: ({ trouble, shownFrom }) =>
      `検証できませんでした。${say(ja.trouble, trouble)}${shown(shownFrom)}`,
  },
  scope: (scope) => (scope === null ? 'ブック全体' : sheetNames(scope)),
  progress: '検証の進みぐあい',
  progressed: ({ done, total }) => `${String(done)}／${String(total)} シート`,
  trouble: {
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
    unexpected: ({ message }) =>
      `アドインの不具合です（${message}）。もう一度お試しください。続くときは、この文を管理者にお知らせください。`,
  },
  notice: {
    'sheet-missing': ({ sheet }) =>
      `シート「${sheet}」が見つかりません。名前が変わったか、削除されています。もう一度検証してください。`,
    'sheet-hidden': ({ sheet }) =>
      `シート「${sheet}」は非表示です。シート見出しの右クリックで再表示してから、もう一度選んでください。`,
    'not-painted': ({ sheets }) =>
      `${sheetNames(sheets)}は保護されているため、セルに色を付けていません。セルの選択だけを行いました。`,
    'ask-write': ({ cells }) =>
      `${String(cells)} 個のセルに書き込みます。この Excel では、一度の操作では元に戻せません。`,
    'ask-overwrite': ({ what, damage }) =>
      `このブックの${ja.keeps[what]}には読めないものがあります（${say(ja.damage, damage)}）。上書きすると、読めないものは失われます。`,
    'ask-place': ({ cell, filled, spilledFrom, blocking }) =>
      [
        filled && `${placeOf(cell)} には値か数式があり、入れると失われます。`,
        spilledFrom &&
          `${placeOf(cell)} には ${addressOf(spilledFrom)} の数式の結果が広がっています。入れると、その数式は #SPILL! になります。`,
        blocking &&
          `結果が広がる先の ${addressOf(blocking)} に値があります。そのまま入れると #SPILL! になります（値は消えません）。`,
      ]
        .filter(Boolean)
        .join(''),
    made: ({ what, name, inOneStep }) =>
      [
        `シート「${name}」を作りました。`,
        what === 'template' ? '数値を入力して「検証」を選んでください。' : 'このまま A4 で印刷できます。',
        inOneStep ? 'Ctrl+Z で元に戻せます。' : '',
      ].join(''),
    'no-kpis': () => '検証した範囲に KPI の実績がないため、KPI 評価を作れません。',
    placed: ({ cell, inOneStep }) =>
      `${placeOf(cell)} に数式を入れました。${inOneStep ? 'Ctrl+Z で元に戻せます。' : ''}`,
    written: ({ cells, inOneStep }) =>
      `${String(cells)} 個のセルに書き込みました。${inOneStep ? 'Ctrl+Z で、一度に元に戻せます。' : ''}`,
    refused: ({ why, sheets }) =>
      why === 'protected'
        ? `${sheetNames(sheets)}は保護されているため、書き込んでいません。保護を解除してから、もう一度お試しください。`
        : `${sheetNames(sheets)}が見つからないため、書き込んでいません。もう一度検証してください。`,
    'stale-fix': () =>
      '検証のあとにブックが変わったため、書き込んでいません。もう一度検証してから直してください。',
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
  view: { findings: '指摘', statement: '予算表', relations: '照合', reading: '読み取り' },
  views: '結果の見方',
  severity: { error: 'エラー', warning: '警告', info: '情報' },
  count: (count) => `${String(count)} 件`,
  keys: '上下の矢印キーで移り、Enter でセルへ移動し、右の矢印キーで開きます。',
  noFindings: (relations) =>
    `指摘はありません。${relations > 0 ? `${String(relations)} 件の合計や差引を確かめ、すべて一致しました。` : ''}`,
  goTo: (place) => `${place} へ移動`,
  explain: (what) => `${what} の計算と根拠`,
  arithmetic: {
    heading: '計算',
    unit: (unit) => `単位：${unit}`,
    noUnit: '単位の記載なし',
    item: '項目',
    amount: '金額',
    sum: '合計（計算値）',
    printed: '印刷値：',
    of: (label, of) => `${label}（${of}）`,
    difference: '差（印刷値 − 計算値）',
    plainDifference: '差',
    unexplained: '端数処理で説明できない差',
    storedSum: 'セルの値の計算値',
    storedTotal: 'セルの値',
    storedDifference: 'セルの値の差',
    range: '端数処理前の範囲',
    rangeNote: '括弧内は、端数処理前の金額がとり得る範囲です（丸括弧の側の端は含みません）。',
    asPrinted: '印刷された数値のまま比べます。端数処理による差も認められません。',
    together: '次の計算は一つずつなら成り立ちますが、同時には成り立ちません。',
    unreadable: '読めません',
  },
  contingency: {
    base: '基礎とする額',
    share: (percent) => `× ${percent}％`,
    rounded: (unit) => `${unit}単位に四捨五入`,
    printed: '予備費（印刷値）',
    alternatives: '印刷値を説明できるほかの基礎',
    noAlternative: 'ほかの基礎でも、印刷値は説明できません。',
    agrees: '印刷値と一致',
    differs: '印刷値と不一致',
  },
  facts: '内容',
  fact: {
    line: '科目',
    shown: 'セルの表示',
    amount: '金額',
    planned: '計画',
    repayment: '貸付返済金収入',
    loan: '貸付金',
    difference: '差',
    mark: '計上なしの記号',
    'stated-unit': '単位の記載',
    places: 'ほかの金額の小数桁数',
    'missing-line': '足りない科目',
    'belongs-to': '本来の勘定',
    'belongs-before': 'この科目より前',
    account: '勘定',
    period: '表の期間',
    formula: 'いまの内容',
    'better-formula': '直した数式',
    missed: '含まれないセル',
    hidden: '隠れた行',
    'last-year': '前年度',
    'this-year': '今年度',
    change: '増減率',
    limit: '基準',
    'fiscal-year': '年度',
    sheets: '読み取ったシート',
    unreadable: '読めない科目',
    fix: '直し方',
    proposal: '直し方の案',
    found: 'いまの内容',
    expected: 'あるべき内容',
    also: '関係するセル',
  },
  nil: '計上なし',
  blank: '（空欄）',
  days: (first, last) => `${eraDate(first)}～${eraDate(last)}`,
  source: '根拠',
  relations: {
    printed: '印刷値',
    computed: '計算値',
    none: '照合できる合計がありません。',
    tally: (exact, all) => `${String(all)} 件中 ${String(exact)} 件が一致`,
  },
  reading: {
    kind: {
      budget: '予算書',
      commitments: '債務負担行為',
      transfers: '流用',
      carryovers: '繰越',
      procurement: '調達',
      kpi: 'KPI',
      report: '検証の報告',
      none: '対象外',
    },
    noTable: '予算などの表がないため、検証していません。',
    account: '勘定',
    fiscalYear: '年度',
    noYear: '読み取れず',
    noUnit: '記載なし',
    columns: '金額の欄',
    lineCount: (side, count) => `${side === 'revenue' ? '収入' : '支出'} ${String(count)} 行`,
    between: '、',
    entries: '記載',
    entryCount: (count) => `${String(count)} 件`,
    unplaced: '読み取れなかった行',
    allPlaced: 'なし',
  },
};
