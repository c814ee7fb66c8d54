import { eraFiscalYear } from '../../engine/calendar/era';
import { OTHER_ACCOUNT } from '../../engine/budget/statement';
import type { PaperSource } from '../../plan/papers';
import type { UnusedPaper } from '../../year-file/add-year-file';
import { ACCOUNT_NAME } from '../account-name';
import type { WhatIsWrong } from '../../year-file/year-file-fault';
import type { YearFileMessages } from './year-file-messages';

const WANTED: Readonly<Record<Extract<WhatIsWrong, { fault: 'not-this-kind' }>['wanted'], string>> = {
  text: '文字列',
  number: '数値',
  list: '配列（[ ]）',
  object: 'オブジェクト（{ }）',
  'yes-or-no': 'true か false',
  fraction: '数を表す文字列（"0.617" や "3/7"）',
  day: '日付（"2024-11-30"）',
  count: '1 以上の整数',
  yen: '0 以上の整数（円）',
  whole: '整数',
};

function sentence(what: WhatIsWrong): string {
  switch (what.fault) {
    case 'newer':
      return `この年度ファイルの形式は version ${String(what.version)} です。この版が読めるのは version ${String(what.known)} までです。アドインを更新してください。`;
    case 'unknown-field':
      return `「${what.field}」という項目はありません。つづりを確かめるか、除いてください。`;
    case 'missing-field':
      return `「${what.field}」がありません。加えてください。`;
    case 'not-this-kind':
      return `「${what.shown}」は${WANTED[what.wanted]}ではありません。${WANTED[what.wanted]}にしてください。`;
    case 'unknown-word':
      return `「${what.shown}」は使えません。${what.words.map((word) => `「${word}」`).join('')}のどれかにしてください。`;
    case 'blank':
      return '空です。記入してください。';
    case 'out-of-range':
      return `「${what.shown}」は範囲の外です。年度は 1900 から 2100 まで、割合は 0 から 100 までで記入してください。`;
    case 'too-deep':
      return '入れ子が深すぎるため読めません。年度ファイルとして書き出したものか確かめてください。';
    case 'empty':
      return '計画（kpiPlan）も様式（forms）も予算総則（provisions）もありません。どれかを加えてください。';
    case 'kpi-twice':
      return `KPI「${what.id}」が二度あります。一つにしてください。`;
    case 'account-twice':
      return `勘定「${what.account}」の様式が二つあります。一つにしてください。`;
    case 'reserved-account':
      return `「${what.account}」は様式のない勘定を表す語で、勘定の名称には使えません。別の名称にしてください。`;
    case 'line-twice':
      return `科目「${what.name}」が同じ側に二度あります。一つにするか、名称で区別してください。`;
    case 'item-twice':
      return `債務負担行為の事項「${what.item}」が二度あります。一つにしてください。`;
    case 'unknown-line':
      return `予備費の算定の基礎「${what.name}」が、この様式の支出にありません。科目名を様式に合わせてください。`;
    case 'sum':
      return `「${what.name}」の ${what.shown} は、内訳の合計 ${what.sum} と端数処理の範囲を超えて異なります。金額か内訳を確かめてください。`;
  }
}

function usedText(used: PaperSource | null): string {
  switch (used?.kind) {
    case undefined:
      return '公表されたもの';
    case 'file':
      return `年度ファイル「${used.name}」のもの`;
    case 'declared':
    case 'sheet':
      return `シート「${used.sheet}」のもの`;
  }
}

function paperText({ of, account }: UnusedPaper): string {
  switch (of) {
    case 'plan':
      return '計画';
    case 'form':
      return `様式（${ACCOUNT_NAME.ja(account ?? OTHER_ACCOUNT)}）`;
    case 'provisions':
      return '予算総則';
  }
}

export const ja: YearFileMessages = {
  unused: (unused) =>
    `${eraFiscalYear(unused.fiscalYear)}の${paperText(unused)}が${usedText(unused.used)}と異なるため、使っていません。${usedText(unused.used)}で判定します。`,
  fault: (path, what) => `${path === '' ? '全体' : path}：${sentence(what)}`,
};
