import type { PlannedBudget } from '../../src/engine/budget/planned';
import { healthBudget } from '../../src/plan/fy2024/health-budget';
import { seamenBudget } from '../../src/plan/fy2024/seamen-budget';
import type { FileCell, SheetFile, WorkbookFile } from '../../src/xlsx/workbook-file';
import { AMOUNT_FORMAT, plannedLines, type SampleLine } from './layout';

type Row = (FileCell | null)[];

const ACCOUNTS: Readonly<Record<PlannedBudget['account'], string>> = {
  health: '健康保険勘定',
  seamen: '船員保険勘定',
};
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
  return [...(contingency ? [contingency.citation] : []), roundingNote].map(({ quote }) => [text(quote)]);
}

/** A workbook with a sheet for each account, its rows laid out by `rowsOf`. */
function eachAccount(rowsOf: (budget: PlannedBudget) => Row[]): WorkbookFile {
  return {
    sheets: BUDGETS.map((budget): SheetFile => ({ name: ACCOUNTS[budget.account], rows: rowsOf(budget) })),
  };
}

function indented(line: SampleLine): FileCell {
  return { value: line.label, style: { indent: line.level } };
}

function titled(budget: PlannedBudget, unit = UNIT): Row[] {
  return [[text(TITLE)], [text(`〔${ACCOUNTS[budget.account]}〕`), text(unit)]];
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
    [text(`〔${ACCOUNTS[budget.account]}〕`), null, null, text(UNIT)],
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

// any amount of yen that rounds to the printed million; a few lines below, others above
function inYen(amount: FileCell | null, row: number): FileCell | null {
  const value = amount?.value;
  if (typeof value !== 'number') return amount;
  const rest = ((row * 271_828) % 999_999) - 499_999;
  return {
    value: value * 1_000_000 + (value === 0 ? Math.abs(rest) : rest),
    style: { numberFormat: '#,##0,,' },
  };
}

/** Amounts in yen, shown in millions by their number format. */
const yenInMillions = eachAccount((budget) => [
  ...titled(budget),
  [text('科目'), text('当初予算額')],
  ...plannedLines(budget).map((line, row) => [indented(line), inYen(amountOf(line), row)]),
  ...notesOf(budget),
]);

/** Levels by columns: a line under a line stands one column further right. */
const labelColumns = eachAccount((budget) => [
  [text(TITLE)],
  [text(`〔${ACCOUNTS[budget.account]}〕`), null, null, text(UNIT)],
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
