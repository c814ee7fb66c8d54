import type { CompareMessages } from './compare-messages';

export const ja: CompareMessages = {
  heading: '比較',
  what: '比べるもの',
  mode: {
    versions: '二つの案（前回案と今回案）',
    printed: '円の予算と公表の単位の予算',
    execution: '流用後の予算と執行額',
    remaining: '残っている額',
  },
  first: { versions: '前回案', printed: '元の予算', execution: '予算' },
  second: { versions: '今回案', printed: '公表の予算', execution: '執行額' },
  choose: '選んでください',
  thisWorkbook: 'このブック',
  openFile: 'ファイルを開く…',
  closeFile: (name) => `${name} を閉じる`,
  privacy: 'ファイル（.xlsx）はこの画面の中だけで読みます。どこにも送りません。',
  readingFile: (name) => `${name} を読み取っています…`,
  opened: (name, tables) =>
    tables === 0 ? `${name} に予算の表はありません。` : `${name} から ${String(tables)} 欄を選べます。`,
  unchecked: 'このブックの表を選ぶには、先にブックを検証してください。',
  noPair: {
    versions: '比べる表を選んでください。前回案が別のブックにあるときは、そのファイルを開いてください。',
    printed: '比べる表を選んでください。公表の予算が別のブックにあるときは、そのファイルを開いてください。',
    execution:
      '予算と執行額の欄を選んでください。執行額が別のブックにあるときは、そのファイルを開いてください。',
  },
  sameTwice: '同じ欄が二度選ばれています。片方を選び直してください。',
  otherAccounts: (first, second) => `${first}と${second}を比べています。`,
  nothingLeft: '予算の表も債務負担行為の一覧もありません。',
  headings: {
    versions: { line: '科目', figures: ['前回', '今回'], outcome: ['増減', '率（％）'] },
    printed: { line: '科目', figures: ['元の額', '公表'], outcome: ['判定', '合計の作り方'] },
    execution: { line: '科目', figures: ['予算', '執行額'], outcome: ['残額', '執行率（％）'] },
    remaining: { line: '科目', figures: ['予算', '執行額'], outcome: ['残額', '執行率（％）'] },
  },
  limitHeadings: { line: '事項', figures: ['限度額', '契約額'], outcome: ['残り', ''] },
  terse: { versions: '同じ行を隠す', printed: '合う行を隠す' },
  allSame: { versions: 'すべての行が同じです。', printed: 'すべての行が合います。' },
  balance: (name, verdict) => `${name}の収支：${verdict}`,
  notJudged: '判定なし',
  tally: (counts) => counts.map(([what, count]) => `${what} ${String(count)}`).join('、'),
  limits: (year) => `債務負担行為（${year}）`,
  without: (entries) => `金額を読めない ${String(entries)} 件を除く`,
  contingency: ({ budget, added, used, left }) =>
    `予備費の残り ${left}（予算 ${budget}、増額 ${added}、使用 ${used}）`,
  copy: '表をコピー',
  copyHeadings: { side: '収支', kind: '区分', cell: 'セル', rate: '率（％）' },
};
