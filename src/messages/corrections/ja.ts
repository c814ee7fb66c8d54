import type { CorrectionMessages } from './correction-messages';

export const ja: CorrectionMessages = {
  columnKind: {
    budget: '予算',
    'previous-budget': '前年度予算',
    settlement: '決算',
    difference: '増減',
    other: 'その他の金額',
    none: '使わない',
  },
  role: {
    line: '科目',
    'of-which': 'うち書き',
    subtotal: '小計',
    total: '合計',
    difference: '収支差',
    none: '読まない',
  },
  begins: { revenue: 'ここから収入', expenditure: 'ここから支出' },
  levels: { indents: '字下げ・列', numbering: '番号', names: '科目名', flat: '階層なし' },
  tableOut: '表を検証しない',
  highest: '最も上の階層',
  partOf: (line) => `「${line}」の内訳`,
  thing: {
    account: '勘定',
    unit: '単位',
    rounding: '端数処理',
    levels: '階層の判断',
    extent: '載せている行',
    accounting: '会計の種類',
  },
  column: (heading) => `欄「${heading}」`,
  pair: (thing, value) => `${thing}：${value}`,
};
