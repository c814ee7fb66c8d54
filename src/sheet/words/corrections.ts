import type { ColumnKind, Side } from '../../engine/budget/statement';
import type { Language } from '../../words/language';
import type { Correction, LevelsBy, RowAnchor, RowRole } from '../budget/vocabulary/correction';
import { WORDS } from './sentence';
import type { Words } from './words';

/** What corrections of a reading are called, in one language. */
export interface CorrectionWords {
  readonly columnKind: Readonly<Record<ColumnKind | 'none', string>>;
  readonly role: Readonly<Record<RowRole, string>>;
  /** The side begins with a row. */
  readonly begins: Readonly<Record<Side, string>>;
  readonly levels: Readonly<Record<LevelsBy, string>>;
  readonly tableOut: string;
  readonly highest: string;
  readonly partOf: (line: string) => string;
  /** What is corrected, by its heading or the path of its names. */
  readonly thing: Readonly<Record<'account' | 'unit' | 'rounding' | 'levels' | 'extent', string>>;
  readonly column: (heading: string) => string;
  readonly pair: (thing: string, value: string) => string;
}

const CORRECTION_WORDS: Readonly<Record<Language, CorrectionWords>> = {
  ja: {
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
    },
    column: (heading) => `欄「${heading}」`,
    pair: (thing, value) => `${thing}：${value}`,
  },
  en: {
    columnKind: {
      budget: 'Budget',
      'previous-budget': 'Last year’s budget',
      settlement: 'Settlement',
      difference: 'Change',
      other: 'Other amounts',
      none: 'Not used',
    },
    role: {
      line: 'Line',
      'of-which': 'Of which',
      subtotal: 'Subtotal',
      total: 'Total',
      difference: 'Balance',
      none: 'Not read',
    },
    begins: { revenue: 'Revenue begins here', expenditure: 'Expenditure begins here' },
    levels: { indents: 'Indents, columns', numbering: 'Numbering', names: 'Known names', flat: 'No levels' },
    tableOut: 'table not checked',
    highest: 'Highest level',
    partOf: (line) => `Part of “${line}”`,
    thing: {
      account: 'Account',
      unit: 'Unit',
      rounding: 'Rounding',
      levels: 'Levels from',
      extent: 'Lines listed',
    },
    column: (heading) => `Column “${heading}”`,
    pair: (thing, value) => `${thing}: ${value}`,
  },
};

export function correctionWords(language: Language): CorrectionWords {
  return CORRECTION_WORDS[language];
}

function pathText({ side, path }: RowAnchor, { side: sides }: Words): string {
  return [...(side === null ? [] : [sides[side]]), ...path].join(' › ');
}

function textOf(correction: Correction, said: CorrectionWords, words: Words): string {
  const { pair } = said;
  switch (correction.of) {
    case 'table':
      return said.tableOut;
    case 'account':
      return pair(said.thing.account, words.account[correction.to]);
    case 'unit':
      return pair(said.thing.unit, words.unit[correction.to]);
    case 'rounding':
      return pair(said.thing.rounding, words.rounding[correction.to]);
    case 'levels':
      return pair(said.thing.levels, said.levels[correction.to]);
    case 'extent':
      return pair(said.thing.extent, words.extent[correction.to]);
    case 'kind':
      return pair(said.column(correction.column.label), said.columnKind[correction.to]);
    case 'fiscal-year':
      return pair(said.column(correction.column.label), words.fiscalYear(correction.to));
    case 'role':
      return pair(pathText(correction.row, words), said.role[correction.to]);
    case 'side':
      return pair(pathText(correction.row, words), said.begins[correction.to]);
    case 'parent': {
      const parent = correction.to?.path.at(-1);
      return pair(pathText(correction.row, words), parent === undefined ? said.highest : said.partOf(parent));
    }
  }
}

/** What a correction says, without its sheet: 支出 › 事業費 › 旅費：うち書き. */
export function correctionText(correction: Correction, language: Language): string {
  return textOf(correction, CORRECTION_WORDS[language], WORDS[language]);
}
