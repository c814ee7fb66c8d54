import type { FormDifference } from '../../../../engine/budget/compare-forms';
import { addressOf } from '../../../../engine/cell';
import type { FormFault } from '../../../../review/declare-form';
import type { FormMessages } from './form-messages';

const SIDE = { revenue: '収入', expenditure: '支出' } as const;

function fault(wrong: FormFault): string {
  switch (wrong.fault) {
    case 'no-budget':
      return '「予算額」の欄がありません。予算額の欄のある表を様式にしてください。';
    case 'no-unit':
      return '単位が書かれていません。「（単位：百万円）」のように書くか、読み取りで単位を選んでください。';
    case 'changes':
      return '補正で変わる科目だけの表です。すべての科目のある表を様式にしてください。';
    case 'no-side':
      return `${SIDE[wrong.side]}がありません。収入と支出のそろった表を様式にしてください。`;
    case 'no-total':
      return `${SIDE[wrong.side]}の計の行がありません。計の行を加えてください。`;
    case 'not-read':
      return `金額を読めないセルがあります（${wrong.cells.slice(0, 6).map(addressOf).join('、')}）。金額か「-」を入力してください。`;
    case 'line-twice':
      return `科目「${wrong.name.trim()}」が二度あります（${wrong.cells.map(addressOf).join('、')}）。一つにするか、名称で区別してください。`;
    case 'no-name':
      return '勘定の名称を入力してください。';
  }
}

function difference(each: FormDifference): string {
  const where = `${SIDE[each.side]}「${each.name}」`;
  switch (each.kind) {
    case 'gone':
      return `${where}がなくなる`;
    case 'new':
      return `${where}が新たに加わる`;
    case 'side':
      return `「${each.name}」が${each.side === 'revenue' ? '支出から収入' : '収入から支出'}に移る`;
    case 'level':
      return each.after === null
        ? `${where}が「${each.before ?? ''}」の内訳ではなくなる`
        : `${where}が「${each.after}」の内訳になる`;
    case 'moved':
      return each.after === null ? `${where}が先頭に移る` : `${where}が「${each.after}」の次に移る`;
  }
}

export const ja: FormMessages = {
  declare: (year) => `この表を${year}の様式にする`,
  declareAny: 'この表を年度の様式にする',
  account: '勘定の名称',
  fiscalYear: '年度',
  noYear: '年度を「令和８年度」や「2026」のように入力してください。',
  heading: (account, year) => `${year} ${account}の様式`,
  faults: 'このままでは様式にできません。',
  fault,
  differences: (year) => `${year}の様式との違い`,
  noDifference: (year) => `${year}の様式と、科目・階層・順序は同じです。`,
  first: 'この勘定には、比べる様式がまだありません。',
  difference,
  printed: 'この年度には公表された様式があり、それで判定します。この表を様式にすることはできません。',
  fromFile: (name) =>
    `この年度には年度ファイル「${name}」の様式があり、それで判定します。この表を様式にすることはできません。`,
  replaces: 'この年度の様式をこの表に置き換えます。',
  keep: '様式にする',
  cancel: 'やめる',
  kept: (account, year) => `${year} ${account}の様式は、この表から定めています。`,
  withdraw: '様式を取り消す',
};
