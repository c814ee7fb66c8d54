import { accountName } from '../../engine/budget/account-name';
import { sumFormula } from '../../engine/findings/fixes';
import type { AccountKey } from '../../engine/budget/planned';
import { columnLetters } from '../../engine/cell';
import { eraFiscalYear } from '../../engine/calendar/era';
import {
  cell,
  computed,
  HEADING,
  TITLE_AT_LEFT,
  TOTAL_AMOUNT,
  TOTAL_LABEL,
  UNIT,
  words,
  TEXT,
} from '../content/content-looks';
import type { ContentCell, ContentLook, SheetContent } from '../content/sheet-content';
import type { EntryRule } from './entry-rules';
import { framed, type Row } from './framed';

/** Rows that wait for entries, beside those that are there. */
const BLANK_ROWS = 20;

type Value = string | number | null;

/** A column of a list: what an entry puts into it. */
interface ListColumn<EntryOf> {
  readonly heading: string;
  readonly width: number;
  readonly look: ContentLook;
  readonly of: (entry: EntryOf) => Value;
  /** Computes the column from others of the same row, which it is told by their place; blank where they are blank. */
  readonly formula?: (cellOf: (column: number) => string) => string;
  /** Its sum stands below the list. */
  readonly totalled?: boolean;
  readonly rule?: EntryRule;
}

/** Where the entries stand, for formulas above the list. */
export interface ListRange {
  /** All cells of a column that take entries: $B$6:$B$25. */
  readonly column: (column: number) => string;
}

interface List<EntryOf> {
  readonly name: string;
  readonly fiscalYear: number;
  readonly title: string;
  /** Null where the list is of both accounts. */
  readonly account: AccountKey | null;
  readonly columns: readonly [ListColumn<EntryOf>, ...ListColumn<EntryOf>[]];
  readonly entries: readonly EntryOf[];
  readonly notes: readonly string[];
  /** Rows between the unit and the headings: how many there are, and what they are once the entries' place is known. */
  readonly summary?: {
    readonly rows: number;
    readonly of: (range: ListRange, first: number) => readonly Row[];
  };
}

function entryCell<EntryOf>(column: ListColumn<EntryOf>, entry: EntryOf | null, row: number): ContentCell {
  const value = entry === null ? null : column.of(entry);
  if (column.formula) {
    const formula = column.formula((other) => `${columnLetters(other)}${String(row + 1)}`);
    return computed(formula, value ?? '', column.look);
  }
  return typeof value === 'string' ? words(value, column.look) : cell(value, column.look);
}

function totals<EntryOf>({ name, columns, entries }: List<EntryOf>, first: number, last: number): Row {
  return columns.map(({ totalled, of }, column) => {
    if (column === 0) return cell('計', TOTAL_LABEL);
    if (!totalled) return cell(null, TEXT);
    const cells = Array.from({ length: last - first + 1 }, (_, index) => ({
      sheet: name,
      row: first + index,
      column,
    }));
    const sum = entries.reduce((total, entry) => {
      const value = of(entry);
      return typeof value === 'number' ? total + value : total;
    }, 0);
    return computed(sumFormula(cells) ?? '', sum, TOTAL_AMOUNT);
  });
}

/** A list on a sheet of its own, in yen, with room for more entries and their totals below. */
export function listSheet<EntryOf>(list: List<EntryOf>): SheetContent {
  const { name, fiscalYear, title, account, columns, entries, notes, summary } = list;
  // title, a blank row, account and unit, the summary and a blank row behind it, the headings
  const summaryRow = 3;
  const first = summaryRow + (summary ? summary.rows + 1 : 0) + 1;
  const last = first + entries.length + BLANK_ROWS - 1;
  const range: ListRange = {
    column: (column) => {
      const letters = columnLetters(column);
      return `$${letters}$${String(first + 1)}:$${letters}$${String(last + 1)}`;
    },
  };
  const rowsOf = (entry: EntryOf | null, index: number): Row =>
    columns.map((column) => entryCell(column, entry, first + index));
  const unitRow: Row = [
    account === null ? null : cell(`〔${accountName(account)}〕`, { bold: true }),
    ...columns.slice(2).map(() => null),
    cell('（単位：円）', UNIT),
  ];
  return framed({
    name,
    titles: [cell(`${eraFiscalYear(fiscalYear)}\u3000${title}`, TITLE_AT_LEFT)],
    above: [[], unitRow, ...(summary ? [...summary.of(range, summaryRow), []] : [])],
    headings: columns.map(({ heading }) => cell(heading, HEADING)),
    body: [
      ...[...entries, ...Array.from({ length: BLANK_ROWS }, () => null)].map(rowsOf),
      totals(list, first, last),
    ],
    notes,
    widths: columns.map(({ width }) => width),
    orientation: 'landscape',
    frozenColumns: summary ? null : 1,
    validations: columns.flatMap(({ rule }, column) =>
      rule ? [{ ...rule, area: { top: first, left: column, bottom: last, right: column } }] : [],
    ),
  });
}
