import { firstNamedYear } from '../../engine/calendar/named-fiscal-year';
import type { AccountKey } from '../../engine/budget/planned';
import type { Unit } from '../../engine/number/unit';
import type { RecordKind, RecordList, Records } from '../../engine/provisions/records';
import { namedAccount, statedUnits, wordsOf } from '../budget/vocabulary/context';
import { fold, gridOf, type Grid } from '../cells/grid';
import { FieldReader, findList, type Headings } from './list-table';
import type { SheetSnapshot } from '../cells/snapshot';

/** Words that must stand above a list, or name its sheet, for its kind to be told. */
const TITLES: Readonly<Record<RecordKind, RegExp>> = {
  commitments: /債務負担/u,
  transfers: /流用/u,
  carryovers: /繰越/u,
  procurement: /調達|契約|入札/u,
};

type ApprovalColumn = 'approval' | 'approvalNumber';

/** 承認番号 before 承認日: both speak of the approval. */
const APPROVAL: Headings<ApprovalColumn> = [
  ['approvalNumber', /承認.*番号|番号.*承認|文書番号/u],
  ['approval', /承認/u],
];

const COMMITMENTS: Headings<'item' | 'amount' | 'term' | 'reason' | ApprovalColumn> = [
  ['item', /^事項|^項目|^区分/u],
  ['amount', /額/u],
  ['term', /年限|期間|年度/u],
  ['reason', /理由/u],
  ...APPROVAL,
];

const TRANSFERS: Headings<
  'fromAccount' | 'toAccount' | 'from' | 'to' | 'need' | 'purpose' | 'date' | 'amount' | ApprovalColumn
> = [
  ['fromAccount', /(?:流用)?元.*勘定/u],
  ['toAccount', /(?:流用)?先.*勘定/u],
  ['from', /元/u],
  ['to', /先/u],
  ...APPROVAL,
  ['need', /必要/u],
  ['purpose', /目的|理由|事由/u],
  ['date', /日/u],
  ['amount', /額/u],
];

const CARRYOVERS: Headings<'line' | 'decided' | 'carried' | 'budget' | ApprovalColumn> = [
  ['line', /科目|区分|区別|項目/u],
  ['decided', /支出決定|支出済/u],
  ['carried', /繰越/u],
  ['budget', /予算/u],
  ...APPROVAL,
];

const PROCUREMENT: Headings<
  'name' | 'method' | 'bidders' | 'review' | 'publication' | 'reason' | 'amount' | ApprovalColumn
> = [
  ['name', /件名|名称|案件|契約名/u],
  ['method', /方法|方式|種別/u],
  ['bidders', /応札|入札者|者数/u],
  ['review', /審査/u],
  ['publication', /公表/u],
  ['reason', /理由/u],
  ['amount', /額/u],
  ...APPROVAL,
];

const TITLE_ROWS = 6;

type Shared = Omit<RecordList<never>, 'entries'> & { readonly unit: Unit };

/** What stands around a list: its account, its year, its unit (yen where none is stated). */
function around(grid: Grid, headingRow: number, accounts: readonly AccountKey[]): Shared {
  const words = wordsOf(grid, { top: 0, bottom: headingRow, left: 0, right: grid.columnCount - 1 });
  const texts = [...words.map(({ text }) => text), grid.name];
  const account = texts.map((text) => namedAccount(text, accounts)).find((each) => each !== null);
  return {
    sheet: grid.name,
    cell: grid.cell(headingRow, 0),
    account: account ?? null,
    fiscalYear: firstNamedYear(texts),
    unit: statedUnits(words)[0]?.unit ?? 1,
  };
}

function accountOf(text: string, accounts: readonly AccountKey[]): AccountKey | null {
  const word = fold(text);
  const named = namedAccount(text, accounts);
  if (named !== null) return named;
  if (/健康|健保/u.test(word)) return 'health';
  return /船員|船保/u.test(word) ? 'seamen' : null;
}

/** The sheet's name and what stands above the list, down to a few rows. */
function titleOf(grid: Grid, headingRow: number): string {
  const bottom = Math.min(headingRow, TITLE_ROWS) - 1;
  const words = wordsOf(grid, { top: 0, bottom, left: 0, right: grid.columnCount - 1 });
  return fold([grid.name, ...words.map(({ text }) => text)].join(' '));
}

function approved(read: FieldReader<ApprovalColumn>, row: number) {
  return { approval: read.day(row, 'approval'), approvalNumber: read.words(row, 'approvalNumber') };
}

function readCommitments(grid: Grid, accounts: readonly AccountKey[]): Records | null {
  const list = findList(grid, COMMITMENTS, ['item', 'amount']);
  if (!list) return null;
  const { unit, ...shared } = around(grid, list.headingRow, accounts);
  const read = new FieldReader(grid, list, unit);
  const entries = list.rows.map((row) => ({
    item: read.words(row, 'item'),
    amount: read.amount(row, 'amount'),
    term: read.term(row, 'term', shared.fiscalYear),
    reason: read.words(row, 'reason'),
    ...approved(read, row),
  }));
  return { kind: 'commitments', ...shared, entries };
}

function readTransfers(grid: Grid, accounts: readonly AccountKey[]): Records | null {
  const list = findList(grid, TRANSFERS, ['from', 'to', 'amount']);
  if (!list) return null;
  const { unit, ...shared } = around(grid, list.headingRow, accounts);
  const read = new FieldReader(grid, list, unit);
  const line = (row: number, name: 'from' | 'to', account: 'fromAccount' | 'toAccount') => ({
    account:
      accountOf(read.words(row, account).text || read.words(row, name).text, accounts) ?? shared.account,
    line: read.lineName(row, name),
  });
  const entries = list.rows.map((row) => ({
    date: read.day(row, 'date'),
    from: line(row, 'from', 'fromAccount'),
    to: line(row, 'to', 'toAccount'),
    amount: read.amount(row, 'amount'),
    ...approved(read, row),
    purpose: read.words(row, 'purpose'),
    need: read.words(row, 'need'),
  }));
  return { kind: 'transfers', ...shared, entries };
}

function readCarryOvers(grid: Grid, accounts: readonly AccountKey[]): Records | null {
  const list = findList(grid, CARRYOVERS, ['line', 'carried', 'budget']);
  if (!list) return null;
  const { unit, ...shared } = around(grid, list.headingRow, accounts);
  const read = new FieldReader(grid, list, unit);
  const entries = list.rows.map((row) => ({
    line: read.lineName(row, 'line'),
    budget: read.amount(row, 'budget'),
    decided: read.amount(row, 'decided'),
    carried: read.amount(row, 'carried'),
    ...approved(read, row),
  }));
  return { kind: 'carryovers', ...shared, entries };
}

function readProcurement(grid: Grid, accounts: readonly AccountKey[]): Records | null {
  const list = findList(grid, PROCUREMENT, ['name', 'method', 'amount']);
  if (!list) return null;
  const { unit, ...shared } = around(grid, list.headingRow, accounts);
  const read = new FieldReader(grid, list, unit);
  const entries = list.rows.map((row) => ({
    name: read.words(row, 'name'),
    amount: read.amount(row, 'amount'),
    method: read.words(row, 'method'),
    bidders: read.count(row, 'bidders'),
    reason: read.words(row, 'reason'),
    review: read.words(row, 'review'),
    publication: read.words(row, 'publication'),
    ...approved(read, row),
  }));
  return { kind: 'procurement', ...shared, entries };
}

type RecordReader = (grid: Grid, accounts: readonly AccountKey[]) => Records | null;

const READERS: Readonly<Record<RecordKind, RecordReader>> = {
  commitments: readCommitments,
  transfers: readTransfers,
  carryovers: readCarryOvers,
  procurement: readProcurement,
};

/** Whether a sheet is a list of 債務負担行為, 流用, 繰越 or 調達. */
export function isRecordList(sheet: SheetSnapshot): boolean {
  return readRecords(sheet) !== null;
}

/**
 * Reads a sheet that is a list of 債務負担行為, 流用, 繰越 or 調達, by its title and its headings.
 * Null for any other sheet.
 * @param accounts those that have a form
 */
export function readRecords(sheet: SheetSnapshot, accounts: readonly AccountKey[] = []): Records | null {
  const grid = gridOf(sheet);
  for (const [kind, read] of Object.entries(READERS) as [RecordKind, RecordReader][]) {
    const records = TITLES[kind].test(titleOf(grid, TITLE_ROWS)) ? read(grid, accounts) : null;
    if (records && TITLES[kind].test(titleOf(grid, records.cell.row))) return records;
  }
  return null;
}
