import type { PlannedBudget, PlannedLine } from '../../src/engine/budget/planned';
import type { Borders, CellStyle } from '../../src/xlsx/cell-style';
import type { FileCell, SheetFile } from '../../src/xlsx/workbook-file';

/** A line of a sample: its name as it stands in the cell, its level and what stands in each amount column. */
export interface SampleLine {
  readonly label: string;
  /** 0 is a side's heading or total, 1 a line, 2 a line under a line. */
  readonly level: number;
  readonly amounts: readonly (FileCell | number | string | null)[];
  readonly bold?: boolean;
}

export const THIN: Borders = {
  top: { line: 'thin', color: '#8C8C8C' },
  right: { line: 'thin', color: '#8C8C8C' },
  bottom: { line: 'thin', color: '#8C8C8C' },
  left: { line: 'thin', color: '#8C8C8C' },
};
export const AMOUNT_FORMAT = '#,##0;"△"#,##0';
export const HEADING: CellStyle = {
  fill: '#DDEBF7',
  borders: THIN,
  horizontal: 'center',
  font: { bold: true },
};

function labelCell({ label, level, bold }: SampleLine): FileCell {
  const centred = label === '計';
  return {
    value: label,
    style: {
      borders: THIN,
      ...(centred ? { horizontal: 'center' } : { horizontal: 'left', indent: level }),
      ...((bold ?? centred) && { font: { bold: true } }),
    },
  };
}

function amountCell(amount: FileCell | number | string | null, bold: boolean): FileCell {
  const style: CellStyle = {
    borders: THIN,
    horizontal: 'right',
    numberFormat: AMOUNT_FORMAT,
    ...(bold && { font: { bold: true } }),
  };
  if (amount === null || typeof amount !== 'object') return { value: amount, style };
  return { ...amount, style: { ...style, ...amount.style } };
}

export interface SampleTable {
  readonly sheet: string;
  readonly title: string;
  readonly period: string | null;
  readonly account: string;
  /** As printed: （単位：百万円）; null leaves it out. */
  readonly unit: string | null;
  readonly columns: readonly string[];
  readonly lines: readonly SampleLine[];
  readonly notes: readonly string[];
}

/** Row of the first line, counted from 0: titles and headings stand above it. */
export const FIRST_LINE = 5;

/** Lays a table out as finance staff would, ready to print on A4. */
export function sampleSheet(table: SampleTable): SheetFile {
  const width = table.columns.length;
  const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
  const title: CellStyle = { font: { bold: true, size: 14 }, horizontal: 'center' };
  const rows: (FileCell | null)[][] = [
    [{ value: table.title, style: title }],
    table.period === null ? [] : [{ value: table.period, style: { horizontal: 'center' } }],
    [],
    [
      { value: table.account, style: { font: { bold: true } } },
      ...blanks(width - 1),
      table.unit === null ? null : { value: table.unit, style: { horizontal: 'right' } },
    ],
    ['区　　別', ...table.columns].map((value) => ({ value, style: HEADING })),
    ...table.lines.map((line) => [
      labelCell(line),
      ...Array.from({ length: width }, (_, column) =>
        amountCell(line.amounts[column] ?? null, line.bold ?? line.label === '計'),
      ),
    ]),
    ...table.notes.map((note) => [{ value: note, style: { font: { size: 9 } } }]),
  ];
  return {
    name: table.sheet,
    rows,
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: width })),
    columns: [
      { first: 0, last: 0, width: 38 },
      { first: 1, last: width, width: 18 },
    ],
    frozen: { rows: FIRST_LINE, columns: 1 },
    print: {
      orientation: 'portrait',
      fit: { wide: 1, high: 0 },
      titleRows: { first: 4, last: 4 },
      centered: true,
    },
  };
}

/** 「-」 or 「－」 as the plan prints it. */
export function printed({ amount, citation }: PlannedLine): number | string {
  return amount ?? citation.quote.slice(-1);
}

function* planned(lines: readonly PlannedLine[], level: number): Generator<SampleLine> {
  for (const line of lines) {
    yield { label: line.name, level, amounts: [printed(line)] };
    if (line.parts) yield* planned(line.parts, level + 1);
  }
}

/** The lines of an account as the plan prints them. */
export function plannedLines({ revenue, expenditure }: PlannedBudget): SampleLine[] {
  return [
    { label: '収入', level: 0, amounts: [null], bold: true },
    ...planned(revenue.lines, 1),
    { label: '計', level: 0, amounts: [printed(revenue.total)] },
    { label: '支出', level: 0, amounts: [null], bold: true },
    ...planned(expenditure.lines, 1),
    { label: '計', level: 0, amounts: [printed(expenditure.total)] },
  ];
}
