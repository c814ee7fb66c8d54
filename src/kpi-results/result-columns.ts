import type { Kpi } from '../engine/kpi/kpi';
import type { FigureColumns } from './figures';
import { columnOf, resultColumn, saysPercent, type Heading } from './headings';
import { cellAt, isBlank, shownIn, type Table } from './table';

/** The columns of a table of results; null for one that is not there. */
export interface ResultColumns {
  readonly headings: readonly Heading[];
  readonly kpi: number;
  readonly business: number | null;
  readonly year: number | null;
  readonly day: number | null;
  readonly branch: number | null;
  readonly measure: number | null;
  readonly unit: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly result: number | null;
  readonly offices: number | null;
  /** Columns that are headed by a year and hold its results. */
  readonly yearly: readonly { readonly column: number; readonly fiscalYear: number }[];
  /** All columns that hold figures. */
  readonly figures: readonly number[];
}

/** The headings that are years; none where the rows have years of their own. */
function yearsIn(headings: readonly Heading[], year: number | null, defaultYear: number) {
  if (year !== null) return [];
  return headings.flatMap(({ role, fiscalYear, yearsOn }, column) => {
    if (role !== 'result') return [];
    if (fiscalYear !== null) return [{ column, fiscalYear }];
    return yearsOn === null ? [] : [{ column, fiscalYear: defaultYear + yearsOn }];
  });
}

/** Null where there is no column of KPIs, or none whose figures could be meant. */
export function resultColumns(headings: readonly Heading[], defaultYear: number): ResultColumns | null {
  const kpi = columnOf(headings, 'kpi');
  const year = columnOf(headings, 'year');
  const yearly = yearsIn(headings, year, defaultYear);
  const numerator = columnOf(headings, 'numerator');
  const denominator = columnOf(headings, 'denominator');
  const offices = columnOf(headings, 'offices');
  const result = yearly.length > 0 ? null : resultColumn(headings);
  const single = [numerator, denominator, result, offices].filter((column) => column !== null);
  const hasFigures = yearly.length > 0 || result !== null || (numerator !== null && denominator !== null);
  if (kpi === null || !hasFigures) return null;
  return {
    headings,
    kpi,
    business: columnOf(headings, 'business'),
    year,
    day: columnOf(headings, 'day'),
    branch: columnOf(headings, 'branch'),
    measure: columnOf(headings, 'measure'),
    unit: columnOf(headings, 'unit'),
    numerator,
    denominator,
    result,
    offices,
    yearly,
    figures: [...single, ...yearly.map(({ column }) => column)],
  };
}

/** What a row says about itself in words. */
interface RowNote {
  /** The unit's cell, or the heading's own unit where that cannot be this measure's: 「（万件）」. */
  readonly unit: string;
  /** The name and the column that tells a KPI's measures apart. */
  readonly words: string;
}

export function noteOf(table: Table, row: number, columns: ResultColumns, name: string): RowNote {
  const text = (column: number | null): string =>
    column === null ? '' : shownIn(cellAt(table, { row, column }));
  const scaled = columns.figures.find((column) => columns.headings[column]?.scaled === true);
  const unit = scaled === undefined ? text(columns.unit) : (columns.headings[scaled]?.text ?? '');
  return { unit, words: `${name} ${text(columns.measure)}` };
}

function figureColumns(columns: ResultColumns, result: number | null): FigureColumns {
  const { numerator, denominator, headings } = columns;
  return { numerator, denominator, result, percent: result !== null && (headings[result]?.percent ?? false) };
}

function isOffices(table: Table, row: number, columns: FigureColumns, { unit, words }: RowNote): boolean {
  if (/事業所数|offices/iu.test(words) || /所|office/iu.test(unit)) return true;
  if (/割合|率|share/iu.test(words) || saysPercent(unit) || columns.percent) return false;
  const counted = columns.numerator !== null && !isBlank(cellAt(table, { row, column: columns.numerator }));
  if (counted || columns.result === null) return false;
  const { content } = cellAt(table, { row, column: columns.result });
  // a share is never above 1, a number of offices always is
  return typeof content === 'number' ? content > 1 : typeof content === 'string' && !saysPercent(content);
}

/**
 * The measures that a row gives a figure for, and where. A KPI of two measures has them in one row with a column
 * of offices, or in rows of their own.
 * @param yearly the column of the year in question, where years stand side by side
 */
export function measureOfRow(
  table: Table,
  row: number,
  kpi: Kpi,
  columns: ResultColumns,
  yearly: number | null,
  note: RowNote,
): [measure: number, columns: FigureColumns][] {
  const own = figureColumns(columns, yearly ?? columns.result);
  if (yearly !== null) {
    const alone = { ...own, numerator: null, denominator: null };
    return [[kpi.measures.length > 1 && isOffices(table, row, alone, note) ? 1 : 0, alone]];
  }
  if (kpi.measures.length === 1) {
    return [[0, columns.result === null ? { ...own, result: columns.offices } : own]];
  }
  if (columns.offices === null) return [[isOffices(table, row, own, note) ? 1 : 0, own]];
  const offices = { numerator: null, denominator: null, result: columns.offices, percent: false };
  return [
    [0, own],
    [1, offices],
  ];
}
