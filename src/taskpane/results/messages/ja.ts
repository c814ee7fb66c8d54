import { few } from '../../../messages/findings/cells.ja';
import type { ResultMessages } from './result-messages';

export const ja: ResultMessages = {
  tools: '指摘の操作',
  search: '指摘を検索',
  next: '次の指摘',
  previous: '前の指摘',
  highlight: 'すべての指摘のセルに色を付ける（保存と印刷にも残ります）',
  copy: '表としてコピー',
  filter: '絞り込みと並べ方',
  allRules: 'すべてのルール',
  rule: 'ルール',
  by: 'まとめ方',
  grouping: { severity: '深刻度ごと', sheet: 'シートごと' },
  shown: (shown, all) =>
    shown === 0
      ? `条件に合う指摘はありません（全 ${String(all)} 件）。`
      : `${String(all)} 件中 ${String(shown)} 件を表示`,
  showAll: 'すべて表示',
  group: { error: 'エラー', warning: '警告', info: '情報', acknowledged: '確認済み' },
  noSheet: '計画',
  allAcknowledged: '残っている指摘はありません。',
  fixable: (count) => `${String(count)} 件は、確実に直せます。`,
  fixAll: 'まとめて直す',
  fix: '直す',
  nextBlank: '次の未入力のセルへ',
  toBoard: 'KPIボードで見る',
  propose: 'この案を書き込む',
  fixKind: (count) => `同じルールの ${String(count)} 件を直す`,
  acknowledge: '確認済みにする',
  reason: '理由',
  reasonHint: '次に見る人に伝わるように書いてください。数値が変わると、指摘は再び表示されます。',
  keep: '確認済みにする',
  withdraw: '確認済みを取り消す',
  letStand: (reason, by, on) => {
    const who = [by, on].filter((each) => each !== undefined).join('、');
    return `確認済み：${reason}${who === '' ? '' : `（${who}）`}`;
  },
  balancingHeading: '収支を合わせる案',
  change: {
    fix: '直し方',
    proposal: '直し方の案',
    cell: 'セルと科目',
    before: '変更前',
    after: '変更後',
    byExcel: '書き込むと計算されます',
    text: '文字列',
    written: '書き込んだ内容',
  },
  fixDialog: {
    lead: '次のとおり書き込みます。書き込まないセルは、チェックを外してください。',
    all: (sheet) => `「${sheet}」のすべて`,
    follows: 'ほかの直しに伴う変更',
    heldBack: (cells) =>
      `ほかのセルを書き込んで Excel が計算するまで正しい値が決まらないセル（${few(cells)}）は、ここでは直しません。書き込んだあとに指摘が残っていたら、もう一度「${ja.fixAll}」を選ぶか、指摘を開いて直してください。`,
    write: (count) => `${String(count)} 件を書き込む`,
  },
  balancing: (line, before, after) => `「${line}」を ${before} から ${after} に`,
  noBalancing: '一つの科目だけで収支を合わせる案はありません。',
  repair: {
    heading: (count) => `${String(count)} 個のセルで、このアドインの関数（KPI.…）が動いていません。`,
    steps: [
      'Ctrl＋Alt＋F9 キーで、ブック全体を計算し直します。',
      '直らないときは、この作業ウィンドウを開いたまま、ブックを閉じて開き直します。',
      'それでも直らないときは、Excel を終了して開き直し、「ホーム」の「アドイン」からこのアドインを開きます。',
    ],
    more: (count) => `ほか ${String(count)} 個`,
  },
  functions: {
    heading: 'エラーになっている関数',
    open: (place) => `${place} の関数について`,
    because: 'もとのセル',
    reference: '関数の説明',
    more: (count) => `ほか ${String(count)} 個のセル`,
  },
  settings: {
    ofFinding: 'この指摘は、変更した設定で判定しています。',
    ofCheck: (count) => `この検証には、計画から変えた設定が ${String(count)} 件あります。`,
    graded: (own, set) => `ルールでは「${own}」のところを「${set}」とする`,
    see: '設定を見る',
    heading: '計画から変えた設定',
  },
  headings: ['シート', 'セル', '深刻度', 'ルール', '名称', '指摘', '確認済みの理由'],
  statement: {
    none: '予算の表がありません。',
    choose: '表と欄',
    line: '科目',
    amount: '金額',
    mark: '照合',
    side: { revenue: '収入', expenditure: '支出', difference: '差引' },
    hidden: '非表示の行',
    filled: (filled, of) => `入力済み ${String(filled)}/${String(of)}`,
    findings: (count) => `指摘 ${String(count)} 件`,
    open: (line) => `「${line}」の内訳`,
  },
};
