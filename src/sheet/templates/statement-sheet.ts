import { accountName } from '../../engine/budget/account-name';
import { sumFormula } from '../../engine/findings/fixes';
import { addressOf } from '../../engine/cell';
import { eraDate, eraFiscalYear } from '../../engine/calendar/era';
import { firstDayOf, lastDayOf } from '../../engine/calendar/fiscal-year';
import { UNIT_NAMES } from '../../engine/number/unit';
import {
  AMOUNT,
  cell,
  CENTERED,
  computed,
  HEADING,
  SHORT,
  TITLE,
  TOTAL_AMOUNT,
  TOTAL_LABEL,
  UNIT,
  TEXT,
} from '../content/content-looks';
import type { ContentValidation } from '../content/content-validation';
import type { ContentCell, ContentLook, ContentPage, SheetContent } from '../content/sheet-content';
import type { BudgetEntries, Entry, EntryLine, EntrySide } from './budget-entries';
import { figure } from './entry-rules';
import { framed, type Row } from './framed';

/** The row of the first side's heading: a title, the period, a blank row, account and unit, and headings stand above. */
const FIRST_ROW = 5;

const SIDE: ContentLook = { ...SHORT, bold: true, horizontal: 'left', fill: '#F2F2F2' };

/** A column of amounts that are typed in; the totals among them are sums. */
interface EnteredColumn {
  readonly kind: 'entered';
  readonly heading: string;
  readonly width: number;
  /** `planned`: it comes with the entries; else nothing is entered yet. */
  readonly isPlanned: boolean;
}

/** A column that formulas fill. */
interface FormulaColumn {
  readonly kind: 'formula';
  readonly heading: string;
  readonly width: number;
  readonly format?: string;
  /** @param at the address of a column's cell in the row, by the column's place among all columns */
  readonly formula: (at: (column: number) => string) => string;
  /** What the formula comes to. */
  readonly value: (of: (column: number) => number) => number | string;
}

export type StatementColumn = EnteredColumn | FormulaColumn;

/** Columns of amounts begin behind the names of lines. */
const FIRST_COLUMN = 1;

/** A line with its row on the sheet. */
interface Placed {
  readonly line: EntryLine;
  readonly row: number;
  readonly level: number;
  readonly parts: readonly Placed[];
}

function place(lines: readonly EntryLine[], first: number, level: number): Placed[] {
  let row = first;
  return lines.map((line) => {
    const parts = place(line.parts, row + 1, level + 1);
    const placed = { line, row, level, parts };
    row = lastRow(placed) + 1;
    return placed;
  });
}

function lastRow({ row, parts }: Placed): number {
  const last = parts.at(-1);
  return last ? lastRow(last) : row;
}

/** What the cell of a line shows as a number; nothing entered and nothing planned count 0. */
function numberOf({ line, parts }: Placed): number {
  if (typeof line.amount === 'number') return line.amount;
  return line.amount === null ? sumOf(parts) : 0;
}

function sumOf(parts: readonly Placed[]): number {
  return parts.reduce((sum, part) => sum + numberOf(part), 0);
}

/** Lays out one statement; remembers which of its totals had to stay as they are printed. */
class StatementSheet {
  readonly rows: Row[] = [];
  readonly typedIn: string[] = [];
  readonly #name: string;
  readonly #columns: readonly StatementColumn[];
  /** The rows of the lines of each side, and of its total. */
  readonly #sides: { readonly top: number; readonly bottom: number }[] = [];

  constructor(name: string, columns: readonly StatementColumn[]) {
    this.#name = name;
    this.#columns = columns;
  }

  side(heading: string, { lines, total }: EntrySide): void {
    const top = FIRST_ROW + this.rows.length;
    const placed = place(lines, top + 1, 1);
    const blank = this.#columns.map(() => cell(null, { ...SIDE, ...AMOUNT }));
    this.rows.push([cell(heading, SIDE), ...blank, cell(null, SIDE)]);
    for (const line of placed) this.#line(line);
    const row = FIRST_ROW + this.rows.length;
    const amount = typeof total === 'number' ? total : sumOf(placed);
    const amounts = this.#amounts(total, amount, placed, row, `${heading}の計`, TOTAL_AMOUNT);
    this.rows.push([cell('計', TOTAL_LABEL), ...amounts, cell(null, TEXT)]);
    this.#sides.push({ top: top + 1, bottom: row });
  }

  /** Amounts are typed beside the lines, not beside the headings of the sides. */
  validations(unit: string): ContentValidation[] {
    return this.#columns.flatMap(({ kind }, index) => {
      const column = FIRST_COLUMN + index;
      if (kind !== 'entered') return [];
      return this.#sides.map(({ top, bottom }) => ({
        ...figure(addressOf({ row: top, column }), unit),
        area: { top, left: column, bottom, right: column },
      }));
    });
  }

  #line(placed: Placed): void {
    const { line, level, parts, row } = placed;
    const label = cell(line.name, { ...TEXT, horizontal: 'left', indent: level });
    const amounts = this.#amounts(line.amount, numberOf(placed), parts, row, line.name, AMOUNT);
    this.rows.push([label, ...amounts, cell(null, TEXT)]);
    for (const part of parts) this.#line(part);
  }

  /** The cells of one row: what is entered or added up, and what formulas make of it. */
  #amounts(
    entry: Entry,
    amount: number,
    parts: readonly Placed[],
    row: number,
    name: string,
    look: ContentLook,
  ): ContentCell[] {
    const of = (index: number): number => {
      const column = this.#columns[index];
      if (column?.kind === 'formula') return Number(column.value(of));
      return column?.isPlanned ? amount : 0;
    };
    const at = (index: number): string => addressOf({ row, column: FIRST_COLUMN + index });
    return this.#columns.map((column, index) => {
      if (column.kind === 'formula') {
        const { formula, value, format } = column;
        return computed(formula(at), value(of), format === undefined ? look : { ...look, format });
      }
      const own = column.isPlanned ? entry : null;
      if (parts.length === 0) return cell(own, look);
      return this.#total(own, parts, FIRST_COLUMN + index, column.isPlanned ? sumOf(parts) : 0, name, look);
    });
  }

  /** A sum where that shows the entry, or where nothing is entered yet; else the entry. */
  #total(
    entry: Entry,
    parts: readonly Placed[],
    column: number,
    sum: number,
    name: string,
    look: ContentLook,
  ): ContentCell {
    const formula = sumFormula(parts.map(({ row }) => ({ sheet: this.#name, row, column })));
    if (formula !== null && (entry === null || entry === sum)) return computed(formula, sum, look);
    if (typeof entry === 'number') this.typedIn.push(name);
    return cell(entry, look);
  }
}

function noteOn(typedIn: readonly string[]): string[] {
  if (typedIn.length === 0) return [];
  const names = typedIn.map((name) => `「${name}」`).join('');
  return [
    `（注）${names}は、公表された計数の端数処理により内訳の合計と一致しないため、数式にせず公表値のままとしています。`,
  ];
}

/** What a statement's sheet is, beside its figures. */
export interface StatementForm {
  /** Behind the account's name in the sheet's; '' for the budget itself. */
  readonly sheetSuffix: string;
  readonly title: string;
  readonly columns: readonly StatementColumn[];
  readonly orientation: ContentPage['orientation'];
  readonly labelWidth: number;
}

/**
 * A statement of revenue and expenditure on a sheet of its own. Totals are formulas where these show what is entered,
 * or where nothing is entered yet; a note names those that are not.
 */
export function statementSheet(entries: BudgetEntries, form: StatementForm): SheetContent {
  const { account, fiscalYear, unit, revenue, expenditure, notes } = entries;
  const { title, columns, orientation } = form;
  const own = accountName(account);
  const name = `${own}${form.sheetSuffix}`;
  const sheet = new StatementSheet(name, columns);
  sheet.side('収入', revenue);
  sheet.side('支出', expenditure);
  const period = `（${eraDate(firstDayOf(fiscalYear))}～${eraDate(lastDayOf(fiscalYear))}）`;
  const between = columns.map(() => null);
  return framed({
    name,
    titles: [cell(`${eraFiscalYear(fiscalYear)}\u3000${title}`, TITLE), cell(period, CENTERED)],
    above: [
      [],
      [cell(`〔${own}〕`, { bold: true }), ...between, cell(`（単位：${UNIT_NAMES[unit]}）`, UNIT)],
    ],
    headings: ['区　　別', ...columns.map(({ heading }) => heading), '備考'].map((heading) =>
      cell(heading, HEADING),
    ),
    body: sheet.rows,
    notes: [...notes, ...noteOn(sheet.typedIn)],
    widths: [form.labelWidth, ...columns.map(({ width }) => width), 24],
    orientation,
    frozenColumns: 1,
    validations: sheet.validations(UNIT_NAMES[unit]),
  });
}
