import { describe, expect, it, vi } from 'vitest';
import { addressOf, type Cell } from '../../src/engine/cell';
import type { FunctionError } from '../../src/formulas/explain';
import { functionErrors } from '../../src/formulas/function-errors';
import { FUNCTIONS } from '../../src/functions/table';
import { reasonSentence } from '../../src/formulas/messages/messages';
import type { CellValue, SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { planSheet } from '../../src/sheet/templates/plan';
import { shown } from '../support/content';
import { sheetOfCells } from '../support/sheet-of-cells';
import { FY2026 } from '../support/year-plans';

const workbook = (...sheets: SheetSnapshot[]) => Promise.resolve({ sheets, date1904: false });
const none = () => workbook();

function place({ sheet: name, ...cell }: Cell): string {
  return `${name}!${addressOf(cell)}`;
}

async function errorsIn(...sheets: SheetSnapshot[]): Promise<readonly FunctionError[]> {
  const errorsOn = await functionErrors(sheets, none);
  return sheets.flatMap((each) => errorsOn(each).explained);
}

/** The sentence of the only error, and the cell that it leads to. */
async function told(cells: Readonly<Record<string, CellValue>>): Promise<string> {
  const [error, ...others] = await errorsIn(sheetOfCells('表', cells));
  expect(others).toEqual([]);
  if (!error) return '';
  const { reason } = error;
  const to = 'at' in reason && reason.at ? ` → ${place(reason.at)}` : '';
  return `${reasonSentence(reason, 'ja')}${to}`;
}

describe('a function in error', () => {
  it.each<[string, Readonly<Record<string, CellValue>>, string]>([
    [
      'names the text that is no number, and its cell',
      { A1: '=KPI.MAIL_RATE(A2:A3,B2:B3) → #VALUE!', A2: 9, A3: '九', B2: 10, B3: 10 },
      '1番目の引数の2行目「九」は数値ではありません。 → 表!A3',
    ],
    [
      'names the argument that is in error itself, and its cell',
      { A1: '=KPI.MAIL_RATE(A2,B2) → #VALUE!', A2: { error: '#DIV/0!' }, B2: 10 },
      '1番目の引数がエラー値（#DIV/0!）です。 → 表!A2',
    ],
    [
      'names the argument whose cells are gone',
      { A1: '=KPI.MAIL_RATE(A2,#REF!) → #VALUE!', A2: 9 },
      '2番目の引数がエラー値（#REF!）です。',
    ],
    [
      'divides by 0',
      { A1: '=KPI.MAIL_RATE(A2,B2) → #DIV/0!', A2: 0, B2: 0 },
      '割る数（分母や目標など）が 0 のため、計算できません。その引数に 0 より大きい値を指定してください。',
    ],
    [
      'has numbers outside its range',
      { A1: '=KPI.MAIL_RATE(2,1) → #NUM!' },
      '引数の数値が、この関数で扱える範囲にありません。分子が分母より大きくないか、負の数がないか、終わりの日付が始まりより前でないかを確かめてください。',
    ],
    [
      'has a number that no cell can hold',
      { A1: '=KPI.MAIL_RATE(1E999,10) → #NUM!' },
      '1番目の引数「1E999」が数式か名前のため、理由を調べられません。その値を別のセルに置き、引数にそのセルを指定すると分かります。',
    ],
    [
      'has an array whose rows differ in length',
      { A1: '=KPI.STATUS("H.MAIL_RATE",,{1,2;3}) → #VALUE!' },
      '3番目の引数「{1,2;3}」が数式か名前のため、理由を調べられません。その値を別のセルに置き、引数にそのセルを指定すると分かります。',
    ],
    [
      'is given more cells than any function takes',
      { A1: '=KPI.MAIL_RATE(A:C,D:E) → #VALUE!', A2: '九' },
      '2番目の引数の値が分からないため、理由を調べられません。引数の値を、別のセルに置いてから指定すると分かります。',
    ],
    [
      'is given only what an inner one that refuses is given',
      { A1: '=KPI.STATUS(受付件数,KPI.MAIL_RATE(A2,B2)) → #VALUE!', A2: '九', B2: 10 },
      '1番目の引数「九」は数値ではありません。 → 表!A2',
    ],
    [
      'takes whole columns',
      { A1: '=KPI.CARD_ISSUE_DAYS(B:B,C:C) → #N/A', B2: 45_383, C2: 45_384, B3: 45_383 },
      '終わっていないものが1件あります。基準日（as_of）を指定するか、日付を入れてください。',
    ],
    [
      'stands in an argument of another one',
      { A1: '=KPI.STATUS("H.MAIL_RATE",KPI.MAIL_RATE(A2,B2)) → #VALUE!', A2: '九', B2: 10 },
      '1番目の引数「九」は数値ではありません。 → 表!A2',
    ],
    [
      'stands inside a formula of Excel’s own',
      { A1: '=ROUND(KPI.MAIL_RATE(A2,B2),3) → #VALUE!', A2: '九', B2: 10 },
      '1番目の引数「九」は数値ではありません。 → 表!A2',
    ],
    [
      'has a formula for an argument',
      { A1: '=KPI.MAIL_RATE(SUM(A2:A3),B2) → #VALUE!', B2: 10 },
      '1番目の引数「SUM(A2:A3)」が数式か名前のため、理由を調べられません。その値を別のセルに置き、引数にそのセルを指定すると分かります。',
    ],
    [
      'has a range for a single value',
      { A1: '=KPI.DUE_DATE(A2:A3) → #VALUE!', A2: 45_383, A3: 45_384 },
      '1番目の引数は値を一つだけ取りますが、複数のセルが指定されています。一つのセルを指定してください。',
    ],
    [
      'answers, and the rest of the formula does not',
      { A1: '=KPI.MAIL_RATE(9,10)/0 → #DIV/0!' },
      '関数そのものは、いまの値では答えを返します。数式のほかの部分を確かめるか、Ctrl＋Alt＋F9 で計算し直してください。',
    ],
    [
      'is not the one whose error the cell shows',
      { A1: '=IFERROR(KPI.MAIL_RATE(A2,10),0)+KPI.MAIL_RATE(1,0) → #DIV/0!', A2: '九' },
      '割る数（分母や目標など）が 0 のため、計算できません。その引数に 0 より大きい値を指定してください。',
    ],
    [
      'has something in the way of its result',
      { B1: '=KPI.LIST("健康保険") → #SPILL!', D3: 'メモ' },
      '結果が広がる先のセルに、ほかの値があります。空けると表示されます。 → 表!D3',
    ],
    [
      'has nothing that is known in the way of its result',
      { B1: '=KPI.LIST("健康保険") → #SPILL!' },
      '結果が広がる先に、ほかの値か結合したセルがあるか、シートの端を越えます。右と下を空けてください。',
    ],
    [
      'is none of ours',
      { A1: '=KPI.MAILRATE(9,10) → #NAME?' },
      'KPI.MAILRATE という関数はありません。もしかして：KPI.MAIL_RATE',
    ],
    [
      'is none of ours, and stands in an argument',
      { A1: '=KPI.STATUS("H.MAIL_RATE",KPI.MAILRATE(9,10)&"") → #NAME?' },
      'KPI.MAILRATE という関数はありません。もしかして：KPI.MAIL_RATE',
    ],
    ['is not known to Excel, which is told elsewhere', { A1: '=KPI.MAIL_RATE(9,10) → #NAME?' }, ''],
    ['still waits', { A1: '=KPI.MAIL_RATE(9,10) → #BUSY!' }, ''],
    ['is no function of ours', { A1: '=SUM(A2) → #VALUE!', A2: { error: '#VALUE!' } }, ''],
    ['is in no error', { A1: 0.9 }, ''],
  ])('%s', async (_, cells, expected) => {
    expect(await told(cells)).toBe(expected);
  });

  it('says in English what it says in Japanese', async () => {
    const [error] = await errorsIn(
      sheetOfCells('表', { A1: '=KPI.MAIL_RATE(A2,B2) → #DIV/0!', A2: 0, B2: 0 }),
    );
    expect(error && reasonSentence(error.reason, 'en')).toBe(
      'The divisor (a denominator or a target, say) is 0, so there is no result. Give a value above 0 for it.',
    );
    expect(error).toMatchObject({ error: '#DIV/0!', function: 'MAIL_RATE' });
  });
});

describe('sheets that formulas speak of', () => {
  const report = sheetOfCells('集計', { A1: "=KPI.MAIL_RATE('受付 (1)'!A2,受付!B2) → #VALUE!" });
  const received = sheetOfCells('受付 (1)', { A2: '九' });

  it('are read once, all that are missing together', async () => {
    const readOthers = vi.fn(() => workbook(received, sheetOfCells('受付', { B2: 10 })));
    const errorsOn = await functionErrors([report], readOthers);
    expect(readOthers.mock.calls).toEqual([[['受付 (1)', '受付']]]);
    const [error] = errorsOn(report).explained;
    expect(error && reasonSentence(error.reason, 'ja')).toBe('1番目の引数「九」は数値ではありません。');
    expect(error?.reason).toMatchObject({ at: { sheet: '受付 (1)', row: 1, column: 0 } });
  });

  it('are known by any spelling of their names', async () => {
    const readOthers = vi.fn(none);
    const sheets = [
      sheetOfCells('集計', { A1: '=KPI.MAIL_RATE(data!A2,DATA!B2) → #VALUE!' }),
      sheetOfCells('Data', { A2: '九', B2: 10 }),
    ];
    const errorsOn = await functionErrors(sheets, readOthers);
    expect(readOthers).not.toHaveBeenCalled();
    const [error] = sheets.flatMap((sheet) => errorsOn(sheet).explained);
    expect(error?.reason).toMatchObject({ kind: 'refused', at: { sheet: 'Data', row: 1, column: 0 } });
  });

  it('are named where they are not there', async () => {
    const errorsOn = await functionErrors([report, received], none);
    const [error] = errorsOn(report).explained;
    expect(error?.reason).toEqual({ kind: 'unread', sheet: '受付' });
  });

  it('are not asked for where nothing is in error', async () => {
    const readOthers = vi.fn(none);
    await functionErrors([sheetOfCells('集計', { A1: 1 })], readOthers);
    expect(readOthers).not.toHaveBeenCalled();
  });
});

it('explains the first fifty of a sheet and counts the others', async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 80 }, (_, index) => [`A${String(index + 1)}`, '=KPI.MAIL_RATE(0,0) → #DIV/0!']),
  );
  const full = sheetOfCells('表', cells);
  const errorsOn = await functionErrors([full], none);
  expect(errorsOn(full)).toMatchObject({ explained: { length: 50 }, more: 30 });
});

it('goes on where one formula cannot be calculated again', async () => {
  const real = FUNCTIONS.MAIL_RATE;
  const broken = vi.spyOn(FUNCTIONS, 'MAIL_RATE').mockImplementation((...handed) => {
    if (String(handed[0]) === '7') throw new RangeError('ours');
    return real(...handed);
  });
  try {
    const errors = await errorsIn(
      sheetOfCells('表', { A1: '=KPI.MAIL_RATE(7,1) → #VALUE!', A2: '=KPI.MAIL_RATE(1,0) → #DIV/0!' }),
    );
    expect(errors.map(({ reason }) => reason.kind)).toEqual(['unexplained', 'refused']);
  } finally {
    broken.mockRestore();
  }
});

it('reads the calls of those cells only that it explains', async () => {
  const deep = `KPI.MAIL_RATE(${'KPI.MAIL_RATE('.repeat(500)}1${')'.repeat(500)},1)`;
  const cells = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, index) => [`A${String(index + 1)}`, `=${deep} → #VALUE!`]),
  );
  const full = sheetOfCells('表', cells);
  const errorsOn = await functionErrors([full], none);
  expect(errorsOn(full).more).toBe(1_950);
});

describe('a function that judges by a plan of the workbook', () => {
  const plan = planSheet(FY2026);
  const PLAN = '計画!$A$1:$T$200';

  /** What is said of a formula beside the plan, whose cell in a row and a column holds something else. */
  async function saidBeside(
    formula: string,
    row: number,
    column: number,
    value: string | null,
  ): Promise<string> {
    const rows = plan.rows.map((cells, at) =>
      cells.map((cell, index) => (cell && at === row && index === column ? { ...cell, value } : cell)),
    );
    const [error] = await errorsIn(
      sheetOfCells('表', { A1: `${formula} → #VALUE!` }),
      shown({ ...plan, rows }),
    );
    if (!error) return '';
    const { reason } = error;
    const to = 'at' in reason && reason.at ? ` → ${place(reason.at)}` : '';
    return `${reasonSentence(reason, 'ja')}${to}`;
  }

  it.each<[string, string, [number, number, string | null], string]>([
    [
      'leads to the fault in the row of its KPI',
      `=KPI.TARGET("H.MAIL_RATE",,,${PLAN})`,
      [6, 4, '程度'],
      '4番目の引数の7行目5列目：「条件」の「程度」は使えません。「以上」「以下」「ちょうど」「増加数が以上」のどれかにしてください。 → 計画!E7',
    ],
    [
      'says which plan lacks what',
      `=KPI.TARGET("H.MAIL_RATE",,,${PLAN})`,
      [0, 1, null],
      '令和8年度の計画（引数の範囲）：令和7年度の実績が必要です。',
    ],
    [
      'knows a year from a cell',
      '=KPI.TARGET("H.CHECKUP",,,"R8")',
      [0, 1, null],
      '令和8年度の印刷された計画はありません（あるのは令和6年度）。「計画」シートの範囲を指定してください。',
    ],
  ])('%s', async (_, formula, [row, column, value], expected) => {
    expect(await saidBeside(formula, row, column, value)).toBe(expected);
  });
});
