import { accountName } from '../../engine/budget/account-name';
import { eraFiscalYear } from '../../engine/calendar/era';
import type { FindingOf } from '../../engine/findings/finding';
import { UNIT_NAMES } from '../../engine/number/unit';
import type { ProvisionDeparture } from '../../engine/provisions/provision-sheet';

const quoted = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');

const WHAT: Readonly<Record<ProvisionDeparture['what'], string>> = {
  period: '期間',
  item: '債務負担行為',
  transfers: '流用の承認の要る科目',
  apart: '勘定間の流用の禁止',
  carryOvers: '繰越の承認の要る科目',
  tender: '一般競争入札を原則とする額',
  singleBids: '一者応札の割合',
  review: '随意契約の審査',
  contingency: '予備費の定め',
};

export const provisionSheetRules = {
  'PLAN-08': '予算総則シートの記載',
  'PLAN-09': '定まった予算総則との相違',
} as const;

export function unreadableProvision({ details }: FindingOf<'PLAN-08'>): string {
  switch (details.fault) {
    case 'no-year':
      return '予算総則の年度が読み取れません。表題に「令和８年度」のように書いてください。';
    case 'year-twice':
      return `${eraFiscalYear(details.fiscalYear)}の予算総則シートがほかにもあります。前にあるシートで判定しました。一つにまとめてください。`;
    case 'missing-columns':
      return `予算総則シートに見出し${quoted(details.columns)}の列がありません。テンプレート「予算総則」のとおりに加えてください。`;
    case 'blank':
      return `${details.kind === '' ? '' : `${details.kind}の`}「${details.column}」が空欄です。入力してください。`;
    case 'unknown-word':
      return `「${details.column}」の「${details.shown}」は使えません。${quoted(details.words)}のどれかにしてください。`;
    case 'not-an-amount':
      return `「${details.shown}」は金額として読めません。0 以上の数値を入力してください。`;
    case 'not-whole-yen':
      return `「${details.shown}」は 1 円未満の端数になるか、大きすぎます。金額と単位を確かめてください。`;
    case 'no-unit':
      return `金額「${details.shown}」の単位がありません。「百万円」のように入力してください。`;
    case 'not-a-share':
      return `「${details.shown}」は割合として読めません。「0.5%」のように、0％から100％まで、0.01％刻みで入力してください。`;
    case 'not-a-term':
      return `「${details.shown}」は年限として読めません。「令和８年度以降３か年度以内」のように入力してください。`;
    case 'not-a-period':
      return `「${details.shown}」は期間として読めません。「令和８年４月１日～令和９年３月31日」のように入力してください。`;
    case 'other-year':
      return `期間「${details.shown}」は${eraFiscalYear(details.fiscalYear)}の初日から末日までではありません。表題の年度か期間を直してください。`;
    case 'item-twice':
      return `債務負担行為の事項「${details.item}」が二度あります。一つにしてください。`;
    case 'kind-twice':
      return `「${details.kind}」の行が二度あります。一つにしてください。`;
    case 'unknown-account':
      return `${eraFiscalYear(details.fiscalYear)}の「${accountName(details.account)}」の様式がないため、予備費を判定していません。勘定の名称を確かめるか、その勘定の予算の表を様式にしてください。`;
    case 'unknown-line':
      return `科目「${details.name}」が、${eraFiscalYear(details.fiscalYear)}の様式の支出にありません。様式の科目名に合わせてください。`;
    case 'too-fine':
      return `予備費の計上の単位 ${details.shown}円は、様式の単位（${UNIT_NAMES[details.unit]}）の整数倍ではありません。計上の単位を確かめてください。`;
  }
}

export function provisionDeparture({ details }: FindingOf<'PLAN-09'>): string {
  const { fiscalYear, what, name, printed, shown } = details;
  const of = `${WHAT[what]}${name === '' ? '' : `「${name}」`}`;
  return `${of}が、先に定まった${eraFiscalYear(fiscalYear)}の予算総則・様式と異なります（定まったもの：${printed ?? 'なし'}、このシート：${shown ?? 'なし'}）。定まったもので判定します。`;
}
