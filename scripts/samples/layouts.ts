import { accountName } from '../../src/engine/budget/account-name';
import type { PlannedBudget, PlannedLine, PlannedSide } from '../../src/engine/budget/planned';
import { healthBudget } from '../../src/plan/fy2024/health-budget';
import { seamenBudget } from '../../src/plan/fy2024/seamen-budget';
import type { FileCell, SheetFile, WorkbookFile } from '../../src/xlsx/workbook-file';
import { AMOUNT_FORMAT, plannedLines, type SampleLine } from './layout';

type Row = (FileCell | null)[];

const BUDGETS: readonly PlannedBudget[] = [healthBudget, seamenBudget];
const TITLE = '令和６年度 収入支出予算';
const UNIT = '（単位：百万円）';
const AMOUNT = { numberFormat: AMOUNT_FORMAT };

const text = (value: string): FileCell => ({ value });

function amountOf({ amounts }: SampleLine): FileCell | null {
  const value = amounts[0] ?? null;
  if (value === null || typeof value === 'object') return value;
  return { value, style: AMOUNT };
}

function notesOf({ contingency, roundingNote }: PlannedBudget): Row[] {
  return [contingency?.citation, roundingNote].flatMap((note) => (note ? [[text(note.quote)]] : []));
}

/** A workbook with a sheet for each account, its rows laid out by `rowsOf`. */
function eachAccount(rowsOf: (budget: PlannedBudget) => Row[]): WorkbookFile {
  return {
    sheets: BUDGETS.map((budget): SheetFile => ({ name: accountName(budget.account), rows: rowsOf(budget) })),
  };
}

function indented(line: SampleLine): FileCell {
  return { value: line.label, style: { indent: line.level } };
}

function titled(budget: PlannedBudget, unit = UNIT): Row[] {
  return [[text(TITLE)], [text(`〔${accountName(budget.account)}〕`), text(unit)]];
}

/** Revenue on the left, expenditure on the right, under one row of headings. */
const sideBySide = eachAccount((budget) => {
  const lines = plannedLines(budget);
  const end = lines.findIndex(({ label }) => label === '支出');
  const revenue = lines.slice(1, end);
  const expenditure = lines.slice(end + 1);
  const height = Math.max(revenue.length, expenditure.length);
  const half = (line: SampleLine | undefined): Row =>
    line ? [indented(line), amountOf(line)] : [null, null];
  return [
    [text(TITLE)],
    [text(`〔${accountName(budget.account)}〕`), null, null, text(UNIT)],
    [text('収　入'), null, text('支　出'), null],
    ['科目', '予算額', '科目', '予算額'].map(text),
    ...Array.from({ length: height }, (_, row) => [...half(revenue[row]), ...half(expenditure[row])]),
    ...notesOf(budget),
  ];
});

/** Levels by full-width spaces; both accounts on one sheet, one below the other. */
const fullWidthSpaces: WorkbookFile = {
  sheets: [
    {
      name: '予算',
      rows: BUDGETS.flatMap((budget): Row[] => [
        ...titled(budget),
        [text('区　分'), text('予算額')],
        ...plannedLines(budget).map((line) => [text('　'.repeat(line.level) + line.label), amountOf(line)]),
        ...notesOf(budget),
        [],
      ]),
    },
  ],
};

function widened(amount: FileCell | null): FileCell | null {
  const value = amount?.value;
  if (typeof value !== 'number') return amount;
  const grouped = value.toLocaleString('en-US');
  return text(
    grouped.replace(/[0-9,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  );
}

/** Amounts typed in full-width digits, as text. */
const fullWidthDigits = eachAccount((budget) => [
  ...titled(budget),
  [text('項目'), text('金額')],
  ...plannedLines(budget).map((line) => [indented(line), widened(amountOf(line))]),
  ...notesOf(budget),
]);

const MILLION = 1_000_000;
/** Some yen that round to 0 million, for lines that print so. */
const LESS_THAN_HALF = 271_828;

/** The yen of lines that add up to `total` exactly, parents before their parts; each rounds to its printed million. */
function* yenOf(lines: readonly PlannedLine[], total: number): Generator<number | null> {
  const yen = ({ amount }: PlannedLine): number => {
    if (amount === 0) return LESS_THAN_HALF;
    return (amount ?? 0) * MILLION;
  };
  let gap = total - lines.reduce((sum, line) => sum + yen(line), 0);
  let sharing = lines.filter(({ amount }) => amount !== null && amount > 0).length;
  for (const line of lines) {
    if (line.amount === null) {
      yield null;
      continue;
    }
    const share = line.amount > 0 ? Math.round(gap / sharing--) : 0;
    gap -= share;
    yield yen(line) + share;
    if (line.parts) yield* yenOf(line.parts, yen(line) + share);
  }
}

function* yenOfSide({ lines, total }: PlannedSide): Generator<number | null> {
  const yen = (total.amount ?? 0) * MILLION + LESS_THAN_HALF;
  yield null;
  yield* yenOf(lines, yen);
  yield yen;
}

/** Amounts in yen that add up exactly, shown in millions by their number format. */
const yenInMillions = eachAccount((budget) => {
  const yen = [...yenOfSide(budget.revenue), ...yenOfSide(budget.expenditure)];
  return [
    ...titled(budget),
    [text('科目'), text('当初予算額')],
    ...plannedLines(budget).map((line, row) => {
      const value = yen[row] ?? null;
      return [
        indented(line),
        value === null ? amountOf(line) : { value, style: { numberFormat: '#,##0,,' } },
      ];
    }),
    ...notesOf(budget),
  ];
});

/** Levels by columns: a line under a line stands one column further right. */
const labelColumns = eachAccount((budget) => [
  [text(TITLE)],
  [text(`〔${accountName(budget.account)}〕`), null, null, text(UNIT)],
  [text('科目'), null, null, text('予算額')],
  ...plannedLines(budget).map((line): Row => {
    const row: Row = [null, null, null, amountOf(line)];
    row[line.level] = text(line.label);
    return row;
  }),
  ...notesOf(budget),
]);

/** No levels at all: the plan's names say which line belongs under which. */
const namesOnly = eachAccount((budget) => [
  ...titled(budget),
  [text('区別'), text('予算額')],
  ...plannedLines(budget).map((line) => [text(line.label), amountOf(line)]),
  ...notesOf(budget),
]);

/** A table for each side, each under headings of its own. */
const twoTables = eachAccount((budget) => {
  const lines = plannedLines(budget);
  const end = lines.findIndex(({ label }) => label === '支出');
  const rows = (part: readonly SampleLine[]): Row[] => part.map((line) => [indented(line), amountOf(line)]);
  return [
    ...titled(budget),
    [text('区別'), text('予算額')],
    ...rows(lines.slice(0, end)),
    [],
    [text('区別'), text('予算額')],
    ...rows(lines.slice(end)),
    ...notesOf(budget),
  ];
});

/** The official budgets, laid out as budget sections also do. All must be judged as the printed ones are. */
export const layouts: Readonly<Record<string, WorkbookFile>> = {
  'side-by-side.xlsx': sideBySide,
  'full-width-spaces.xlsx': fullWidthSpaces,
  'full-width-digits.xlsx': fullWidthDigits,
  'yen-in-millions.xlsx': yenInMillions,
  'label-columns.xlsx': labelColumns,
  'names-only.xlsx': namesOnly,
  'two-tables.xlsx': twoTables,
};
