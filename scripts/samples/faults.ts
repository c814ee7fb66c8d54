import { addressOf } from '../../src/engine/cell';
import type { FindingCode, Severity } from '../../src/engine/findings/finding';
import type { FileCell, SheetFile, WorkbookFile } from '../../src/xlsx/workbook-file';
import { healthTable, seamenTable, UNIT } from './budget';
import { FIRST_LINE, sampleSheet, type SampleLine, type SampleTable } from './layout';
import { heading, line, otherTable, withLines, type Amounts } from './tables';

/** A finding that must come, as a person would list it. */
export interface ExpectedFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly why: string;
}

interface FaultySheet {
  readonly table: SampleTable;
  readonly merges?: SheetFile['merges'];
  /** Labels of lines whose rows are hidden. */
  readonly hidden?: readonly string[];
  /** By the line's label (the nth of that label) and the column, 0 being the first amounts. */
  readonly findings: readonly (readonly [
    label: string,
    column: number,
    code: FindingCode,
    severity: Severity,
    why: string,
  ])[];
}

const health: FaultySheet = {
  table: withLines(
    healthTable,
    { 保健事業経費: [191_669], 貸付金: [80], 予備費: [500], '計#2': [12_484_325] },
    [['保険給付費', line('うち現金給付費', 2, 7_100_000)]],
  ),
  findings: [
    ['計#1', 0, 'SUM-01', 'info', '公表された予算でも端数で 1 合わない'],
    ['計#1', 0, 'BAL-01', 'error', '支出計を 100 多くした'],
    ['保険給付費', 0, 'SUM-04', 'error', 'うち書きが本体より多い'],
    ['業務経費', 0, 'SUM-03', 'error', '内訳の保健事業経費を 100 多くした'],
    ['予備費', 0, 'RES-02', 'info', '健康保険勘定に予備費を置いた'],
    ['貸付返済金収入', 0, 'LOAN-01', 'info', '貸付金だけを 80 にした'],
    ['計#2', 0, 'SUM-02', 'error', '予備費 500 と貸付金 2 を加え、計を 100 多くした結果'],
  ],
};

const seamen: FaultySheet = {
  table: withLines(
    seamenTable,
    { 国庫負担金: ['１６３'], 雑収入: [-90], その他業務経費: null, 予備費: [200], 翌年度繰越: ['-'] },
    [['運用収入', line('短期借入金', 1, '－')]],
  ),
  findings: [
    ['国庫負担金', 0, 'TEXT-01', 'warning', '全角の文字列にした'],
    ['短期借入金', -1, 'STR-01', 'error', '健康保険勘定の科目を置いた'],
    ['短期借入金', 0, 'NIL-01', 'info', '計上なしの記号が「－」と「-」の二種類になった'],
    ['雑収入', 0, 'SIGN-01', 'error', '負の金額にした'],
    ['計#1', 0, 'SUM-01', 'error', '雑収入を負にした結果'],
    ['拠出金等', 0, 'SUM-03', 'info', '公表された予算でも端数で 1 合わない'],
    ['業務経費', 0, 'SUM-03', 'error', 'その他業務経費の行を除いた結果'],
    ['予備費', 0, 'RES-01', 'warning', '150 を 200 にした'],
    ['計#2', 0, 'SUM-02', 'error', '予備費を 50 多くした結果'],
    ['計#2', -1, 'STR-01', 'error', 'その他業務経費の行を除いた'],
  ],
};

/** 様式: the seamen's lines with totals as formulas, some of them wrong. */
function formTable(): SampleTable {
  const moved = seamenTable.lines.flatMap((each): SampleLine[] => {
    if (each.label === '翌年度繰越') return [];
    if (each.label !== '累積収支への繰入') return [each];
    return [line('翌年度繰越', 1, '－'), each];
  });
  const table = withLines({ ...seamenTable, lines: moved }, {}, [
    ['雑収入', line('寄付金', 1, '－')],
    ['雑支出', line('雑損失', 1, '－')],
  ]);
  const sum = (total: string, first: string, last: string): Readonly<Record<string, Amounts>> => {
    const from = table.lines.findIndex(({ label }) => label === first);
    const until = table.lines.findIndex(({ label }) => label === last) + 1;
    // What Excel will calculate: a file with any other result would change as soon as it is opened.
    const value = table.lines
      .slice(from, until)
      .map(({ amounts: [amount] }) => amount)
      .filter((amount) => typeof amount === 'number')
      .reduce((before, amount) => before + amount, 0);
    return { [total]: [{ formula: `=SUM(${cellOf(table, first, 0)}:${cellOf(table, last, 0)})`, value }] };
  };
  return {
    ...withLines(table, {
      ...sum('計#1', '保険料等交付金', '累積収支からの戻入'),
      ...sum('業務経費', '保険給付等業務経費', '福祉事業経費'),
    }),
    sheet: '様式',
    period: '（令和７年４月１日～令和８年３月３１日）',
  };
}

const form: FaultySheet = {
  table: formTable(),
  hidden: ['福利厚生費'],
  findings: [
    ['period', -1, 'PER-01', 'error', '期間を翌年度のままにした'],
    ['寄付金#2', -1, 'STR-02', 'error', '寄付金を二度置いた'],
    ['雑損失', -1, 'STR-02', 'warning', '様式にない科目'],
    ['累積収支への繰入', -1, 'STR-02', 'info', '翌年度繰越より前に置くべき科目'],
    ['業務経費', 0, 'CONST-01', 'warning', '数式が最後の行を含まない'],
    ['一般管理費', 0, 'CONST-01', 'warning', '合計を直接入力した'],
    ['一般管理費', 0, 'CONST-01', 'warning', '福利厚生費の行を隠した'],
    ['計#2', 0, 'CONST-01', 'warning', '合計を直接入力した'],
    ['拠出金等', 0, 'SUM-03', 'info', '公表された予算でも端数で 1 合わない'],
    ['業務経費', 0, 'SUM-03', 'error', '数式が最後の行を含まない結果'],
    ['予備費', 0, 'RES-01', 'info', '0.5 ％ の規定で説明できる'],
    ['計#2', 0, 'SUM-02', 'error', '業務経費の数式が最後の行を含まない結果'],
  ],
};

const amounts: FaultySheet = {
  table: otherTable('金額欄', [
    heading('収入'),
    line('会費', 1, 1_000),
    line('補助金', 1, { formula: '=1/0', value: { error: '#DIV/0!' } }),
    line('預金利子', 1, { value: 45_383, style: { numberFormat: 'yyyy/m/d' } }),
    line('計', 0, 2_000),
    heading('支出'),
    line('事業費', 1, { value: true }),
    line('会議費', 1, '未定'),
    line('事務費', 1, 300),
    line('旅費', 1, null),
    line('雑費', 1, null),
    line('積立金', 1, 90_071_992_547_409_920),
    line('計', 0, 2_000),
  ]),
  // 事務費 and 旅費 share one merged cell
  merges: [{ top: FIRST_LINE + 8, bottom: FIRST_LINE + 9, left: 1, right: 1 }],
  findings: [
    ['補助金', 0, 'CELL-01', 'error', 'エラー値'],
    ['預金利子', 0, 'CELL-01', 'error', '日付'],
    ['計#1', 0, 'SUM-01', 'warning', '読めない金額があり判定不能'],
    ['事業費', 0, 'CELL-01', 'error', '論理値'],
    ['会議費', 0, 'CELL-01', 'error', '文字'],
    ['事務費', 0, 'CELL-01', 'error', '結合セル'],
    ['旅費', 0, 'CELL-01', 'error', '結合セル'],
    ['雑費', 0, 'CELL-01', 'warning', '空欄'],
    ['積立金', 0, 'CELL-01', 'error', '2 の 53 乗を超える'],
    ['計#2', 0, 'SUM-02', 'warning', '読めない金額があり判定不能'],
  ],
};

const together: FaultySheet = {
  table: otherTable('端数', [
    heading('収入'),
    line('会費', 1, 10),
    line('補助金', 1, 10),
    line('寄付', 1, 36),
    line('計', 0, 56),
    heading('支出'),
    line('事業費', 1, 19),
    line('講習費', 2, 10),
    line('広報費', 2, 10),
    line('管理費', 1, 19),
    line('事務費', 2, 10),
    line('会議費', 2, 10),
    line('給付費', 1, 19),
    line('見舞金', 2, 10),
    line('祝金', 2, 10),
    line('計', 0, 56),
  ]),
  findings: [
    ['事業費', 0, 'SUM-03', 'info', '20 と 19 は端数の範囲内'],
    ['管理費', 0, 'SUM-03', 'info', '20 と 19 は端数の範囲内'],
    ['給付費', 0, 'SUM-03', 'info', '20 と 19 は端数の範囲内'],
    ['計#2', 0, 'SUM-02', 'info', '57 と 56 は端数の範囲内'],
    ['事業費', 0, 'SUM-05', 'warning', '一つずつなら成り立つが、同時には成り立たない'],
  ],
};

const edge: FaultySheet = {
  table: otherTable('境界', [
    heading('収入'),
    line('会費', 1, 10),
    line('補助金', 1, 10),
    line('寄付', 1, 34),
    line('計', 0, 56),
    heading('支出'),
    line('事業費', 1, 56),
    line('計', 0, 56),
  ]),
  findings: [['計#1', 0, 'SUM-01', 'info', '3 行の合計 54 と 56 は 55.5 でだけ接する']],
};

const nilFormat = { numberFormat: '#,##0;"△"#,##0;"-"' };

const change: FaultySheet = {
  table: otherTable(
    '増減',
    [
      heading('収入'),
      line('会費', 1, 1_210, 1_000, 210),
      line('補助金', 1, 790, '900', -110),
      line('計', 0, 2_000, 1_900, 100),
      heading('支出'),
      line('事業費', 1, 1_500, 1_300, 300),
      line('事務費', 1, { value: 499.6, style: { numberFormat: '#,##0.0' } }, 600, -100),
      line('予備費', 1, { value: 0, style: nilFormat }, '-', '-'),
      line('計', 0, 2_000, '1 900', 100),
    ],
    { columns: ['予算額', '前年度予算額', '増減'] },
  ),
  findings: [
    ['会費', 0, 'YOY-01', 'info', '前年度から 21 ％ 増えた（20 ％ を超える）'],
    ['補助金', 1, 'TEXT-01', 'warning', '文字列の数値'],
    ['事業費', 2, 'SUM-06', 'error', '1,500 − 1,300 は 200'],
    ['事務費', 0, 'UNIT-01', 'error', '千円未満の桁まで表示'],
    ['事務費', 2, 'SUM-06', 'info', '499.6 − 600 は端数の範囲内で △100'],
    ['予備費', 0, 'NIL-01', 'info', '0 が「-」と表示されている'],
    ['計#2', 0, 'SUM-02', 'info', '1,999.6 と 2,000 は端数の範囲内'],
    ['計#2', 1, 'TEXT-01', 'warning', '数字の間に空白がある'],
    ['計#2', 2, 'SUM-02', 'error', '増減の欄の事業費を 100 多くした結果'],
  ],
};

const noUnit: FaultySheet = {
  table: otherTable(
    '単位なし',
    [
      heading('収入'),
      line('会費', 1, 500),
      line('計', 0, 500),
      heading('支出'),
      line('事業費', 1, 500),
      line('計', 0, 500),
    ],
    { unit: null },
  ),
  findings: [['', 0, 'UNIT-01', 'error', '単位を書かなかった']],
};

const twoUnits: FaultySheet = {
  table: otherTable(
    '単位が二つ',
    [
      heading('収入'),
      line('会費', 1, 500),
      line('計', 0, 500),
      heading('支出'),
      line('事業費', 1, 510),
      line('計', 0, 510),
    ],
    { columns: ['予算額（百万円）'] },
  ),
  findings: [
    ['unit', 0, 'UNIT-01', 'error', '千円と百万円の両方を書いた'],
    ['計#1', 0, 'BAL-01', 'warning', '他の団体の収支が合わない'],
  ],
};

const nextYear: FaultySheet = {
  table: {
    ...healthTable,
    sheet: '計画のない年度',
    title: '令和７年度　収入支出予算',
    period: '（令和７年４月１日～令和８年３月３１日）',
    unit: UNIT,
  },
  findings: [
    ['', 0, 'STR-01', 'warning', '令和７年度の計画はまだない'],
    ['計#1', 0, 'SUM-01', 'info', '端数で 1 合わない'],
  ],
};

const SHEETS: readonly FaultySheet[] = [
  health,
  seamen,
  form,
  amounts,
  together,
  edge,
  change,
  noUnit,
  twoUnits,
  nextYear,
];

/** The cell of a finding: a line's label or amount; '' is the heading of the amounts, 'unit' and 'period' those cells. */
function cellOf({ lines }: SampleTable, label: string, column: number): string {
  if (label === '') return addressOf({ row: FIRST_LINE - 1, column: column + 1 });
  if (label === 'period') return 'A2';
  if (label === 'unit') return addressOf({ row: FIRST_LINE - 2, column: column + 1 });
  const [name, occurrence = '1'] = label.split('#');
  const rows = lines.flatMap((each, row) => (each.label === name ? [row] : []));
  const row = rows[Number(occurrence) - 1];
  if (row === undefined) throw new RangeError(`no line ${label}`);
  return addressOf({ row: FIRST_LINE + row, column: column + 1 });
}

/** Every finding that `check` must give for the faults sample, and no other. */
export const expectedFindings: readonly ExpectedFinding[] = SHEETS.flatMap(({ table, findings }) =>
  findings.map(([label, column, code, severity, why]) => ({
    sheet: table.sheet,
    cell: cellOf(table, label, column),
    code,
    severity,
    why,
  })),
);

const LIST_HEADINGS = ['シート', 'セル', '規則', '重大度', '仕込んだ誤り、またはその結果'];

function listSheet(): SheetFile {
  const bold = { font: { bold: true }, fill: '#DDEBF7' };
  const rows: FileCell[][] = [
    [{ value: '検出されるべき指摘の一覧', style: { font: { bold: true, size: 14 } } }],
    LIST_HEADINGS.map((value) => ({ value, style: bold })),
    ...expectedFindings.map(({ sheet, cell, code, severity, why }) =>
      [sheet, cell, code, severity, why].map((value) => ({ value })),
    ),
  ];
  return {
    name: '検出一覧',
    rows,
    columns: [14, 8, 10, 10, 60].map((width, index) => ({ first: index, last: index, width })),
    frozen: { rows: 2, columns: 0 },
  };
}

/** A planted fault for each rule, and the list of what must be found. */
export const faultsSample: WorkbookFile = {
  title: '令和６年度 収入支出予算（誤りの見本）',
  sheets: [
    ...SHEETS.map(({ table, merges, hidden = [] }): SheetFile => {
      const sheet = sampleSheet(table);
      const rows = table.lines.flatMap(({ label }, row) =>
        hidden.includes(label) ? [row + FIRST_LINE] : [],
      );
      return {
        ...sheet,
        merges: [...(sheet.merges ?? []), ...(merges ?? [])],
        rowSettings: new Map(rows.map((row) => [row, { hidden: true }])),
      };
    }),
    listSheet(),
  ],
};
