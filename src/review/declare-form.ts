import { accountName } from '../engine/budget/account-name';
import { lineName } from '../engine/budget/line-name';
import {
  isKnownAccount,
  type AccountKey,
  type PlannedBudget,
  type PlannedLine,
  type PlannedSide,
} from '../engine/budget/planned';
import {
  linesOf,
  OTHER_ACCOUNT,
  sectionOf,
  type AmountColumn,
  type Line,
  type Section,
  type Side,
  type Statement,
} from '../engine/budget/statement';
import { addressOf, type Cell } from '../engine/cell';
import type { Quotation } from '../engine/citation';
import { fold } from '../engine/fold';
import { gridOf } from '../sheet/cells/grid';
import type { SheetSnapshot } from '../sheet/cells/snapshot';
import { namedAccount } from '../sheet/budget/vocabulary/context';
import type { BudgetReading } from '../sheet/budget/read-budget';

/** Why a table cannot be a year's form. */
export type FormFault =
  /** Of no column 予算額. */
  | { readonly fault: 'no-budget' }
  | { readonly fault: 'no-unit' }
  /** It lists only what a supplementary budget changes. */
  | { readonly fault: 'changes' }
  | { readonly fault: 'no-side' | 'no-total'; readonly side: Side }
  | { readonly fault: 'not-read'; readonly cells: readonly Cell[] }
  | { readonly fault: 'line-twice'; readonly name: string; readonly cells: readonly Cell[] }
  | { readonly fault: 'no-name' };

/** What a person says beside the table. */
interface Declared {
  readonly fiscalYear: number;
  /** Its account's key: as it was read, or the name that the person gives it. */
  readonly account: AccountKey;
}

const SIDES: readonly Side[] = ['revenue', 'expenditure'];

/** The column that a form is taken from. */
export function formColumn({ table }: BudgetReading): Statement | null {
  return table.statements.find(({ column }) => column.kind === 'budget') ?? null;
}

/** 健康保険勘定 is the account that the product has a key for. */
export function accountKeyOf(name: string): AccountKey {
  const trimmed = name.trim();
  return isKnownAccount(trimmed) ? trimmed : (namedAccount(trimmed) ?? trimmed);
}

/** The lines of a form's own kind: what a 小計 sums up stands in its place, and 「うち」 lines are left out. */
function ownLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (line.membership === 'of-which') return [];
    return line.name === '小計' ? ownLines(line.parts) : [line];
  });
}

function amountOf({ figure, parts }: Line): number | null {
  if (figure?.kind === 'amount') return figure.printed.valueOf();
  if (figure) return null;
  return ownLines(parts).reduce((sum, part) => sum + (amountOf(part) ?? 0), 0);
}

interface Quoted {
  readonly cite: (cell: Cell, quote: string) => Quotation;
  /** What a cell shows. */
  readonly textAt: (cell: Cell) => string;
  /** The cells of the rows down to a cell's own, the nearest row first. */
  readonly above: (cell: Cell) => Iterable<Cell>;
}

/** Quotes the cells of a workbook: the sheet is the document, the address the place. */
function quoting(snapshots: readonly SheetSnapshot[]): Quoted {
  const grids = new Map(snapshots.map((snapshot) => [snapshot.name, gridOf(snapshot)]));
  const textAt = ({ sheet, row, column }: Cell): string => grids.get(sheet)?.text(row, column) ?? '';
  const cite = (cell: Cell, quote: string): Quotation => ({
    kind: 'plan',
    document: `シート「${cell.sheet}」`,
    section: addressOf(cell),
    quote,
  });
  const above = function* ({ sheet, row: heading }: Cell): Generator<Cell> {
    const grid = grids.get(sheet);
    for (const row of grid?.rows(0, heading).toReversed() ?? []) {
      for (const column of grid?.columns(row, 0, grid.columnCount - 1) ?? []) yield { sheet, row, column };
    }
  };
  return { cite, textAt, above };
}

/** The words above a table that name its account, the nearest first; else the heading of its amounts. */
function titleOf(name: string, { cell, label }: AmountColumn, { cite, textAt, above }: Quoted): Quotation {
  for (const place of above(cell)) {
    if (fold(textAt(place)).includes(fold(name))) return cite(place, textAt(place));
  }
  return cite(cell, label.replace(/\s+/gu, ' ').trim());
}

/** 介護勘定 among other words. */
const NAMED = /[^\s〔〕［］[\]（）()「」【】・、。]*(?:勘定|会計)(?=$|[\s〕］\]）)」】])/u;

/**
 * The account that a table's form would be of: as it was read, else as its title names it, else the sheet's name.
 * @param snapshots the sheets that the table stands on
 */
export function accountToDeclare(review: BudgetReading, snapshots: readonly SheetSnapshot[]): AccountKey {
  const { table, how } = review;
  if (table.account !== OTHER_ACCOUNT) return table.account;
  const { textAt, above } = quoting(snapshots);
  const heading = formColumn(review)?.column.cell;
  const titles = heading ? Array.from(above(heading), textAt) : [];
  const named = titles.flatMap((text) => NAMED.exec(text)?.[0] ?? []);
  return how.sources[0]?.anchor.name || named[0] || table.sheet;
}

function faultsOf({ table }: BudgetReading, statement: Statement, { account }: Declared): FormFault[] {
  const faults: FormFault[] = [];
  if (table.unit === null) faults.push({ fault: 'no-unit' });
  if (table.extent === 'changes') faults.push({ fault: 'changes' });
  if (account === '' || account === OTHER_ACCOUNT) faults.push({ fault: 'no-name' });
  const cells: Cell[] = [];
  for (const side of SIDES) {
    const section = sectionOf(statement, side);
    if (!section) faults.push({ fault: 'no-side', side });
    else if (!section.total) faults.push({ fault: 'no-total', side });
    if (!section) continue;
    const lines = linesOf(ownLines(section.lines)).filter(({ name }) => name !== '小計');
    const figures = [...lines, ...(section.total ? [section.total] : [])].flatMap(
      ({ figure }) => figure ?? [],
    );
    cells.push(...figures.flatMap((figure) => (figure.kind === 'unreadable' ? [figure.cell] : [])));
    const first = new Map<string, Line>();
    for (const line of lines.filter(({ membership }) => membership === 'part')) {
      const before = first.get(lineName(line.label));
      if (before) faults.push({ fault: 'line-twice', name: line.label, cells: [before.cell, line.cell] });
      else first.set(lineName(line.label), line);
    }
  }
  if (cells.length > 0) faults.push({ fault: 'not-read', cells });
  return faults;
}

/**
 * The form that a table gives an account for a year, each of its words with the cell that holds them; or why it gives
 * none.
 * @param snapshots the sheets that the table stands on
 */
export function declareForm(
  review: BudgetReading,
  snapshots: readonly SheetSnapshot[],
  declared: Declared,
): PlannedBudget | readonly FormFault[] {
  const { table } = review;
  const statement = formColumn(review);
  if (!statement) return [{ fault: 'no-budget' }];
  const faults = faultsOf(review, statement, declared);
  const [revenue, expenditure] = SIDES.map((side) => sectionOf(statement, side));
  if (faults.length > 0 || !revenue?.total || !expenditure?.total || table.unit === null) return faults;
  const quoted = quoting(snapshots);
  const { cite, textAt } = quoted;
  const lineOf = (line: Line): PlannedLine => {
    const parts = ownLines(line.parts);
    return {
      name: line.label.trim(),
      amount: amountOf(line),
      citation: cite(
        line.cell,
        [line.label.trim(), line.figure?.displayed.trim()].filter(Boolean).join(' … '),
      ),
      ...(parts.length > 0 && { parts: parts.map(lineOf) }),
    };
  };
  const sideOf = ({ lines, total }: Section & { total: Line }): PlannedSide => ({
    lines: ownLines(lines).map(lineOf),
    total: { ...lineOf({ ...total, parts: [] }) },
  });
  const { period, roundingNote, unit } = table;
  return {
    account: declared.account,
    fiscalYear: declared.fiscalYear,
    unit,
    title: titleOf(accountName(declared.account), statement.column, quoted),
    period: period && cite(period.cell, textAt(period.cell)),
    revenue: sideOf({ ...revenue, total: revenue.total }),
    expenditure: sideOf({ ...expenditure, total: expenditure.total }),
    roundingNote: roundingNote && cite(roundingNote, textAt(roundingNote)),
    contingency: null,
  };
}

export function isForm(form: PlannedBudget | readonly FormFault[]): form is PlannedBudget {
  return 'account' in form;
}
