import { accountName } from '../../engine/budget/account-name';
import { eraFiscalYear } from '../../engine/calendar/era';
import { UNIT_NAMES } from '../../engine/number/unit';
import type { ProvisionSheetFault } from '../../engine/provisions/provision-sheet';

const quoted = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');

/** What is wrong at a cell of a year's general provisions. */
export function provisionFaultJa(wrong: ProvisionSheetFault): string {
  switch (wrong.fault) {
    case 'no-year':
      return '予算総則の年度が読み取れません。表題に「令和８年度」のように書いてください。';
    case 'year-twice':
      return `${eraFiscalYear(wrong.fiscalYear)}の予算総則シートがほかにもあります。前にあるシートで判定しました。一つにまとめてください。`;
    case 'missing-columns':
      return `予算総則シートに見出し${quoted(wrong.columns)}の列がありません。テンプレート「予算総則」のとおりに加えてください。`;
    case 'blank':
      return `${wrong.kind === '' ? '' : `${wrong.kind}の`}「${wrong.column}」が空欄です。入力してください。`;
    case 'unknown-word':
      return `「${wrong.column}」の「${wrong.shown}」は使えません。${quoted(wrong.words)}のどれかにしてください。`;
    case 'not-an-amount':
      return `「${wrong.shown}」は金額として読めません。0 以上の数値を入力してください。`;
    case 'not-whole-yen':
      return `「${wrong.shown}」は 1 円未満の端数になるか、大きすぎます。金額と単位を確かめてください。`;
    case 'no-unit':
      return `金額「${wrong.shown}」の単位がありません。「百万円」のように入力してください。`;
    case 'not-a-share':
      return `「${wrong.shown}」は割合として読めません。「0.5%」のように、0％から100％まで、0.01％刻みで入力してください。`;
    case 'not-a-term':
      return `「${wrong.shown}」は年限として読めません。「令和８年度以降３か年度以内」のように入力してください。`;
    case 'not-a-period':
      return `「${wrong.shown}」は期間として読めません。「令和８年４月１日～令和９年３月31日」のように入力してください。`;
    case 'other-year':
      return `期間「${wrong.shown}」は${eraFiscalYear(wrong.fiscalYear)}の初日から末日までではありません。表題の年度か期間を直してください。`;
    case 'item-twice':
      return `債務負担行為の事項「${wrong.item}」が二度あります。一つにしてください。`;
    case 'kind-twice':
      return `「${wrong.kind}」の行が二度あります。一つにしてください。`;
    case 'unknown-account':
      return `${eraFiscalYear(wrong.fiscalYear)}の「${accountName(wrong.account)}」の様式がないため、予備費を判定していません。勘定の名称を確かめるか、その勘定の予算の表を様式にしてください。`;
    case 'unknown-line':
      return `科目「${wrong.name}」が、${eraFiscalYear(wrong.fiscalYear)}の様式の支出にありません。様式の科目名に合わせてください。`;
    case 'too-fine':
      return `予備費の計上の単位 ${wrong.shown}円は、様式の単位（${UNIT_NAMES[wrong.unit]}）の整数倍ではありません。計上の単位を確かめてください。`;
  }
}
