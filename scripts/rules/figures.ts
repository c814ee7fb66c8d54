import type { SheetFile } from '../../src/xlsx/workbook-file';
import type { SampleLine } from '../samples/layout';
import { heading, line, type Amounts } from '../samples/tables';
import { other, shown, type RulePair } from './rule-pair';

const REVENUE = heading('収入');

/** Revenue of one line beside 1,000, in one column. */
function beside(amount: Amounts[number]): SampleLine[] {
  return [REVENUE, line('会費', 1, 1_000), line('寄付金', 1, amount)];
}

const DECIMAL = '#,##0.0';

export const unit: RulePair = {
  fires: {
    about: '単位がない表、単位が二つある表、一つだけ単位より細かい桁まで表示した金額',
    sheets: [
      other('単位なし', beside(500), { unit: null }),
      other('単位が二つ', beside(500), { columns: ['予算額（百万円）'] }),
      other('細かい桁', beside(shown(499.6, DECIMAL))),
    ],
    findings: ['単位なし!B5 error', '単位が二つ!B4 error', '細かい桁!B8 error'],
  },
  nearly: {
    about: '同じ単位が二か所にある表、金額の多くが同じ細かさの表、表示しない桁のある金額',
    sheets: [
      other('単位が二か所', beside(500), { columns: ['予算額（千円）'] }),
      other('どれも小数一桁', [
        REVENUE,
        line('会費', 1, shown(1_000.5, DECIMAL)),
        line('寄付金', 1, shown(499.6, DECIMAL)),
      ]),
      other('表示しない桁', beside(shown(499.6, '#,##0'))),
    ],
    findings: [],
  },
};

function marks(first: Amounts[number], second: Amounts[number]): SampleLine[] {
  return [REVENUE, line('会費', 1, 1_000), line('寄付金', 1, first), line('雑収入', 1, second)];
}

export const nil: RulePair = {
  fires: {
    about: '計上なしの記号が二種類ある表と、0 を「-」と表示した金額',
    sheets: [other('二種類', marks('-', '－')), other('零', marks('-', shown(0, '#,##0;"△"#,##0;"-"')))],
    findings: ['二種類!B8 info', '零!B9 info'],
  },
  nearly: {
    about: '空白をつけただけの同じ記号と、0 と表示した 0',
    sheets: [other('一種類', marks('-', ' - ')), other('零', marks('-', 0))],
    findings: [],
  },
};

export const sign: RulePair = {
  fires: {
    about: '△1 の予算額',
    sheets: [other('負', beside(-1))],
    findings: ['負!B8 error'],
  },
  nearly: {
    about: '0 の予算額と、負になってよい増減・決算額・資金収入調整勘定',
    sheets: [
      other('決算', [REVENUE, line('会費', 1, 1_000, 999), line('繰越金', 1, 1, -1)], {
        columns: ['予算額', '決算額'],
      }),
      other('調整勘定', [
        REVENUE,
        line('会費', 1, 1_000),
        line('資金収入調整勘定', 1, -30),
        line('期末未収入金', 2, -20),
        line('前期末前受金', 2, -10),
      ]),
      other('零', beside(0)),
      other('増減', [REVENUE, line('会費', 1, 999, 1_000, -1)], {
        columns: ['予算額', '前年度予算額', '増減'],
      }),
    ],
    findings: [],
  },
};

export const text: RulePair = {
  fires: {
    about: '文字列の数値、全角の数字、余計な文字のある数字',
    sheets: [
      other('文字列', beside('500')),
      other('全角', beside('５００')),
      other('余計な文字', beside('500※')),
    ],
    findings: ['文字列!B8 warning', '全角!B8 warning', '余計な文字!B8 warning'],
  },
  nearly: {
    about: '表示形式で「千円」や右の空白をつけた数値は、数値のまま',
    sheets: [other('千円', beside(shown(500, '#,##0"千円"'))), other('空白', beside(shown(500, '#,##0_)')))],
    findings: [],
  },
};

function merged(sheet: SheetFile, top: number, bottom: number): SheetFile {
  return {
    ...sheet,
    merges: [...(sheet.merges ?? []), { top: top - 1, bottom: bottom - 1, left: 1, right: 1 }],
  };
}

const LARGEST = 9_007_199_254_740_991;

export const cell: RulePair = {
  fires: {
    about: '金額の欄にある、エラー値、日付、論理値、文字、空欄、2 の 53 乗、結合セル',
    sheets: [
      other('欄', [
        REVENUE,
        line('エラー値', 1, { formula: '=1/0', value: { error: '#DIV/0!' } }),
        line('日付', 1, shown(45_383, 'yyyy/m/d')),
        line('論理値', 1, { value: true }),
        line('文字', 1, '未定'),
        line('空欄', 1, null),
        line('大きさ', 1, LARGEST + 1),
      ]),
      merged(
        other('結合', [REVENUE, line('会費', 1, 1_000), line('寄付金', 1, null), line('雑収入', 1, 1)]),
        7,
        8,
      ),
    ],
    findings: [
      '欄!B7 error',
      '欄!B8 error',
      '欄!B9 error',
      '欄!B10 error',
      '欄!B11 warning',
      '欄!B12 error',
      '結合!B7 error',
      '結合!B8 error',
    ],
  },
  nearly: {
    about: '計上なしの記号、単位のついた金額、文字のある表示形式、2 の 53 乗より 1 小さい金額、0',
    sheets: [
      other('欄', [
        REVENUE,
        line('計上なし', 1, '-'),
        line('単位', 1, '1,000千円'),
        line('表示形式', 1, shown(45_383, '#,##0"（年額）"')),
        line('大きさ', 1, LARGEST),
        line('零', 1, 0),
      ]),
    ],
    findings: [],
  },
};
