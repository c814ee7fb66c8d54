import { accountName } from '../../engine/budget/account-name';
import { eraFiscalYear } from '../../engine/calendar/era';
import type { Quotation } from '../../engine/citation';
import type { PaperProvisions } from '../../papers/provisions/read-provisions-text';
import { BETWEEN_LINES, type ProvisionKind } from '../../plan-table/provision-columns';
import type { SheetContent } from '../content/sheet-content';
import { amountValues, citedValues, provisionTable, type ProvisionEntry } from './provisions';

/** One row where something was found, none where it was not. */
function one<Value>(
  kind: ProvisionKind,
  found: { readonly value: Value; readonly citation: Quotation } | null,
  values: (value: Value) => ProvisionEntry['values'],
): ProvisionEntry[] {
  return found ? [{ kind, values: { ...values(found.value), ...citedValues(found.citation) } }] : [];
}

const lines = (names: readonly string[]) => ({ subject: names.join(BETWEEN_LINES) });
const nothing = () => ({});

/** What was read of a paper, row by row: what could not be told stays blank, and is asked for on the sheet. */
export function paperEntries(read: PaperProvisions): ProvisionEntry[] {
  return [
    ...one('period', read.period, nothing),
    ...read.commitments.flatMap((found) =>
      one('commitment', found, ({ item, limit, firstYear, years, reason }) => ({
        subject: item,
        ...(limit !== null && amountValues(limit)),
        ...(firstYear !== null &&
          years !== null && { term: `${eraFiscalYear(firstYear)}以降${String(years)}か年度以内` }),
        ...(reason !== null && { reason }),
      })),
    ),
    ...one('transfers', read.approvalForTransfers, lines),
    ...one('apart', read.accountsApart, nothing),
    ...one('carryOvers', read.approvalForCarryOvers, lines),
    ...one('tender', read.openTender, amountValues),
    ...one('singleBids', read.singleBids, ({ percent, account }) => ({
      share: percent / 100,
      ...(account !== null && { account: accountName(account) }),
    })),
    ...one('review', read.contractsWithoutTender, nothing),
    ...read.contingencies.flatMap((found) =>
      one('contingency', found, ({ account, share, base }) => ({
        account: accountName(account),
        subject: base,
        share: share.valueOf(),
      })),
    ),
  ];
}

/**
 * A 「予算総則」 sheet of what was read of a paper.
 * @param fiscalYear where the paper names none; null where nothing does, which the sheet then asks for
 */
export function paperProvisionsSheet(read: PaperProvisions, fiscalYear: number | null): SheetContent {
  const [first] = [read.period, ...read.commitments].flatMap((found) => found?.citation ?? []);
  return provisionTable(read.fiscalYear ?? fiscalYear, first?.document ?? null, paperEntries(read));
}
