import type { Language } from '../sheet/words/words';
import type { WrongUse } from './arguments';

interface CliWords {
  readonly usage: string;
  readonly wrongUse: (fault: WrongUse) => string;
  /** Headings of the table of relations. */
  readonly headings: readonly [
    rule: string,
    cell: string,
    line: string,
    printed: string,
    computed: string,
    interval: string,
    verdict: string,
  ];
  /** A name with its value, and something said in passing. */
  readonly pair: (name: string, value: string) => string;
  readonly aside: (text: string) => string;
  readonly separator: string;
  readonly unit: string;
  readonly noUnit: string;
  readonly rounding: string;
  readonly levels: string;
  readonly noTable: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly source: string;
  readonly unplaced: string;
  readonly summary: (counts: { error: number; warning: number; info: number }) => string;
}

const USAGE = 'npm run --silent check -- FILE… [--json] [--lang ja|en]';

export const CLI_WORDS: Readonly<Record<Language, CliWords>> = {
  ja: {
    usage: `使い方：${USAGE}`,
    wrongUse: (wrong) => {
      switch (wrong.fault) {
        case 'unknown-option':
          return `${wrong.option} という指定はありません。`;
        case 'unknown-language':
          return `--lang は ja か en です（「${wrong.language}」ではありません）。`;
        case 'no-file':
          return '調べる .xlsx ファイルを指定してください。';
      }
    },
    headings: ['規則', 'セル', '項目', '印刷値', '計算値', '計算値のとり得る範囲', '判定'],
    pair: (name, value) => `${name}：${value}`,
    aside: (text) => `（${text}）`,
    separator: '　',
    unit: '単位',
    noUnit: '記載なし',
    rounding: '端数',
    levels: '階層',
    noTable: '予算などの表はありません（調べていません）。',
    findings: '指摘',
    noFindings: '指摘はありません。',
    source: '根拠',
    unplaced: '読み取れなかった行',
    summary: ({ error, warning, info }) =>
      `エラー ${String(error)} 件、警告 ${String(warning)} 件、情報 ${String(info)} 件`,
  },
  en: {
    usage: `Usage: ${USAGE}`,
    wrongUse: (wrong) => {
      switch (wrong.fault) {
        case 'unknown-option':
          return `There is no option ${wrong.option}.`;
        case 'unknown-language':
          return `--lang is ja or en, not “${wrong.language}”.`;
        case 'no-file':
          return 'Name the .xlsx files to check.';
      }
    },
    headings: ['rule', 'cell', 'line', 'printed', 'computed', 'computed lies in', 'verdict'],
    pair: (name, value) => `${name}: ${value}`,
    aside: (text) => ` (${text})`,
    separator: ' · ',
    unit: 'unit',
    noUnit: 'not stated',
    rounding: 'rounding',
    levels: 'levels by',
    noTable: 'No budget or other table here; left alone.',
    findings: 'Findings',
    noFindings: 'No findings.',
    source: 'source',
    unplaced: 'Rows that could not be placed',
    summary: ({ error, warning, info }) =>
      `${String(error)} errors, ${String(warning)} warnings, ${String(info)} infos`,
  },
};
