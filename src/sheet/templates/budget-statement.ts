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
import type { ContentCell, ContentLook, SheetContent } from '../content/sheet-content';
import type { BudgetEntries, Entry, EntryLine, EntrySide } from './budget-entries';
import { figure } from './entry-rules';
import { framed, type Row } from './framed';

/** The column of amounts, and the row of the first side's heading. */
const AMOUNTS = 1;
const FIRST_ROW = 5;

const SIDE: ContentLook = { ...SHORT, bold: true, horizontal: 'left', fill: '#F2F2F2' };

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
  /** The rows of the lines of each side, and of its total. */
  readonly #sides: { readonly top: number; readonly bottom: number }[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  side(heading: string, { lines, total }: EntrySide): void {
    const top = FIRST_ROW + this.rows.length;
    const placed = place(lines, top + 1, 1);
    this.rows.push([cell(heading, SIDE), cell(null, { ...SIDE, ...AMOUNT }), cell(null, SIDE)]);
    for (const line of placed) this.#line(line);
    const amount = this.#total(total, placed, `${heading}の計`, TOTAL_AMOUNT);
    this.rows.push([cell('計', TOTAL_LABEL), amount, cell(null, TEXT)]);
    this.#sides.push({ top: top + 1, bottom: FIRST_ROW + this.rows.length - 1 });
  }

  /** Amounts are typed beside the lines, not beside the headings of the sides. */
  amounts(unit: string): ContentValidation[] {
    return this.#sides.map(({ top, bottom }) => ({
      ...figure(addressOf({ row: top, column: AMOUNTS }), unit),
      area: { top, left: AMOUNTS, bottom, right: AMOUNTS },
    }));
  }

  #line(placed: Placed): void {
    const { line, level, parts } = placed;
    const label = cell(line.name, { ...TEXT, horizontal: 'left', indent: level });
    const amount =
      parts.length === 0 ? cell(line.amount, AMOUNT) : this.#total(line.amount, parts, line.name, AMOUNT);
    this.rows.push([label, amount, cell(null, TEXT)]);
    for (const part of parts) this.#line(part);
  }

  /** A sum where that shows the entry, or where nothing is entered yet; else the entry. */
  #total(entry: Entry, parts: readonly Placed[], name: string, look: ContentLook): ContentCell {
    const sum = sumOf(parts);
    const formula = sumFormula(parts.map(({ row }) => ({ sheet: this.#name, row, column: AMOUNTS })));
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

/**
 * A statement of revenue and expenditure on a sheet of its own. Totals are formulas where these show what is entered,
 * or where nothing is entered yet; a note names those that are not.
 */
export function budgetStatement(entries: BudgetEntries): SheetContent {
  const { account, fiscalYear, unit, revenue, expenditure, notes } = entries;
  const name = accountName(account);
  const sheet = new StatementSheet(name);
  sheet.side('収入', revenue);
  sheet.side('支出', expenditure);
  const period = `（${eraDate(firstDayOf(fiscalYear))}～${eraDate(lastDayOf(fiscalYear))}）`;
  return framed({
    name,
    titles: [cell(`${eraFiscalYear(fiscalYear)}\u3000収入支出予算`, TITLE), cell(period, CENTERED)],
    above: [[], [cell(`〔${name}〕`, { bold: true }), null, cell(`（単位：${UNIT_NAMES[unit]}）`, UNIT)]],
    headings: ['区　　別', '予算額', '備考'].map((heading) => cell(heading, HEADING)),
    body: sheet.rows,
    notes: [...notes, ...noteOn(sheet.typedIn)],
    widths: [38, 18, 24],
    orientation: 'portrait',
    frozenColumns: 1,
    validations: sheet.amounts(UNIT_NAMES[unit]),
  });
}
