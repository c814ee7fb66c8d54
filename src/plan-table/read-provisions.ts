import { isKnownAccount, type AccountKey } from '../engine/budget/planned';
import { accountName } from '../engine/budget/account-name';
import { lineName } from '../engine/budget/line-name';
import { firstDayOf, lastDayOf } from '../engine/calendar/fiscal-year';
import { firstNamedYear } from '../engine/calendar/named-fiscal-year';
import type { Quotation } from '../engine/citation';
import { fold } from '../engine/fold';
import type { CommitmentLimit, GeneralProvisions, NamedLines } from '../engine/provisions/provisions';
import type { Place } from '../kpi-results/table';
import { DOCUMENT_LABEL } from './plan-columns';
import type { PlanTable } from './plan-table';
import {
  PROVISION_HEADINGS,
  PROVISION_KINDS,
  type ProvisionColumn,
  type ProvisionKind,
} from './provision-columns';
import type { PlacedProvisionFault } from './provision-cells';
import { readContingency, type ContingencyShare } from './contingency-row';
import { ProvisionRow } from './provision-row';
import { findProvisions, kindOf } from './provision-table';

/** How a row sets an account's 予備費. */
export interface StatedContingency extends ContingencyShare {
  readonly account: AccountKey;
  readonly citation: Quotation;
  readonly placeOf: (column: ProvisionColumn) => Place;
}

/** A row that was read, by what it provides for; of a commitment by its item. */
export interface ProvisionPlace {
  readonly kind: ProvisionKind;
  readonly name: string;
  readonly placeOf: (column: ProvisionColumn) => Place;
}

/** A table that is meant as the general provisions of a year. */
export interface ProvisionTableReading {
  /** Of its first heading. */
  readonly place: Place;
  readonly fiscalYear: number | null;
  /** Null where a fault stands in its way: nothing is judged by half of them. */
  readonly provisions: GeneralProvisions | null;
  readonly contingencies: readonly StatedContingency[];
  readonly rows: readonly ProvisionPlace[];
  readonly faults: readonly PlacedProvisionFault[];
}

const NEEDED: readonly ProvisionColumn[] = ['account', 'amount', 'unit', 'share', 'term', 'reason'];
/** What a year has several rows of. */
const SEVERAL: readonly ProvisionKind[] = ['commitment', 'transfers', 'carryOvers', 'contingency'];

/** 健康保険勘定 and 船員保険勘定 are the accounts that the product has keys for. */
function accountOf(text: string): AccountKey {
  const name = text.trim();
  const known = ['health', 'seamen'].find((key) => fold(accountName(key)) === fold(name));
  return known ?? (isKnownAccount(name) ? name : fold(name));
}

/** What the rows of a table come to. */
class Provisions {
  readonly faults: PlacedProvisionFault[] = [];
  readonly rows: ProvisionPlace[] = [];
  readonly contingencies: StatedContingency[] = [];
  private readonly commitments: CommitmentLimit[] = [];
  private fixed: Omit<GeneralProvisions, 'fiscalYear' | 'commitments'> = {
    period: null,
    approvalForTransfers: null,
    accountsApart: null,
    approvalForCarryOvers: null,
    openTender: null,
    singleBids: null,
    contractsWithoutTender: null,
  };

  constructor(
    private readonly fiscalYear: number,
    private readonly document: string | null,
  ) {}

  provisions(): GeneralProvisions {
    return { fiscalYear: this.fiscalYear, ...this.fixed, commitments: this.commitments };
  }

  read(kind: ProvisionKind, row: ProvisionRow): void {
    if (!SEVERAL.includes(kind) && this.rows.some((each) => each.kind === kind)) {
      row.report('kind', { fault: 'kind-twice', kind: PROVISION_KINDS[kind] });
      return;
    }
    const placeOf = (column: ProvisionColumn): Place => row.place(column);
    this.rows.push({ kind, name: row.text(kind === 'contingency' ? 'account' : 'subject') ?? '', placeOf });
    switch (kind) {
      case 'period':
        return this.period(row);
      case 'commitment':
        return this.commitment(row);
      case 'transfers':
        this.fixed = { ...this.fixed, approvalForTransfers: this.more(this.fixed.approvalForTransfers, row) };
        return;
      case 'carryOvers':
        this.fixed = {
          ...this.fixed,
          approvalForCarryOvers: this.more(this.fixed.approvalForCarryOvers, row),
        };
        return;
      case 'apart':
        this.fixed = { ...this.fixed, accountsApart: row.citation(this.document) };
        return;
      case 'review':
        this.fixed = { ...this.fixed, contractsWithoutTender: row.citation(this.document) };
        return;
      case 'tender': {
        const above = row.yen();
        if (above !== null)
          this.fixed = {
            ...this.fixed,
            openTender: { above, citation: row.citation(this.document, 'amount') },
          };
        return;
      }
      case 'singleBids':
        return this.singleBids(row);
      case 'contingency':
        return this.contingency(row);
    }
  }

  private period(row: ProvisionRow): void {
    const year = this.fiscalYear;
    if (!row.isPeriodOf(firstDayOf(year), lastDayOf(year), year)) return;
    this.fixed = { ...this.fixed, period: row.citation(this.document) };
  }

  private commitment(row: ProvisionRow): void {
    const [item, limit, term, reason] = [
      row.needed('subject'),
      row.yen(),
      row.term(this.fiscalYear),
      row.needed('reason'),
    ];
    if (item !== null && this.commitments.some((each) => lineName(each.item) === lineName(item))) {
      row.report('subject', { fault: 'item-twice', item });
      return;
    }
    if (item === null || limit === null || term === null || reason === null) return;
    this.commitments.push({
      item,
      limit,
      ...term,
      reason,
      citation: row.citation(this.document, 'subject', 'amount'),
    });
  }

  /** Rows of one kind name lines together; the first one's words are cited. */
  private more(before: NamedLines | null, row: ProvisionRow): NamedLines | null {
    const lines = row.lines();
    if (lines === null) return before;
    return before
      ? { ...before, lines: [...before.lines, ...lines] }
      : { lines, citation: row.citation(this.document, 'subject') };
  }

  private singleBids(row: ProvisionRow): void {
    const share = row.share();
    if (share === null) return;
    const account = row.text('account');
    this.fixed = {
      ...this.fixed,
      singleBids: {
        percent: share.mul(100).valueOf(),
        account: account === null ? null : accountOf(account),
        citation: row.citation(this.document, 'share'),
      },
    };
  }

  private contingency(row: ProvisionRow): void {
    const account = row.needed('account');
    const share = readContingency(row);
    if (account === null || share === null) return;
    const key = accountOf(account);
    if (this.contingencies.some((each) => each.account === key)) {
      row.report('account', { fault: 'kind-twice', kind: `${PROVISION_KINDS.contingency}（${account}）` });
      return;
    }
    this.contingencies.push({
      ...share,
      account: key,
      citation: row.citation(this.document, 'share', 'subject'),
      placeOf: (column) => row.place(column),
    });
  }
}

function around(
  table: PlanTable,
  headingRow: number,
): { readonly year: number | null; readonly document: string | null } {
  const titles: string[] = [];
  let document: string | null = null;
  for (let row = 0; row < headingRow; row += 1) {
    const text = table.text(row, 0);
    if (fold(text) === DOCUMENT_LABEL) document = table.text(row, 1) || null;
    else titles.push(text);
  }
  return { year: firstNamedYear([...titles, table.name]), document };
}

/** Reads a table that is meant as a year's general provisions, by its headings; null for any other. */
export function readProvisionTable(table: PlanTable): ProvisionTableReading | null {
  const found = findProvisions(table);
  if (!found) return null;
  const { headingRow, columns } = found;
  const { year, document } = around(table, headingRow);
  const place = { row: headingRow, column: columns.get('kind') ?? 0 };
  const nothing = { place, fiscalYear: year, provisions: null, contingencies: [], rows: [] };
  const missing = NEEDED.filter((name) => !columns.has(name)).map((name) => PROVISION_HEADINGS[name]);
  if (missing.length > 0) {
    return { ...nothing, faults: [{ place, fault: { fault: 'missing-columns', columns: missing } }] };
  }
  if (year === null) return { ...nothing, faults: [{ place, fault: { fault: 'no-year' } }] };
  const provisions = new Provisions(year, document);
  for (const row of table.rows(headingRow + 1, table.rowCount - 1)) {
    const kindText = table.text(row, place.column);
    const filled = [...columns.values()].filter((column) => table.text(row, column) !== '');
    // a note below the table fills one cell
    if (filled.length === 0 || (filled.length === 1 && /^[（(]?注|^※/u.test(kindText))) continue;
    const kind = kindOf(kindText);
    const read = new ProvisionRow(table, columns, row, kindText, provisions.faults);
    if (kind) provisions.read(kind, read);
    else {
      const column = PROVISION_HEADINGS.kind;
      const words = Object.values(PROVISION_KINDS);
      read.report(
        'kind',
        kindText === ''
          ? { fault: 'blank', column, kind: '' }
          : { fault: 'unknown-word', column, shown: kindText, words },
      );
    }
  }
  const { faults, rows, contingencies } = provisions;
  const isWhole = faults.length === 0;
  return {
    place,
    fiscalYear: year,
    provisions: isWhole ? provisions.provisions() : null,
    contingencies: isWhole ? contingencies : [],
    rows,
    faults,
  };
}
