import { accountName } from '../../engine/budget/account-name';
import { isKnownAccount, type AccountKey } from '../../engine/budget/planned';
import type { Serial } from '../../engine/calendar/serial';
import type { GeneralProvisions } from '../../engine/provisions/provisions';
import { AMOUNT, DAY, SHORT, TEXT } from '../content/content-looks';
import type { SheetContent } from '../content/sheet-content';
import { dayAround, oneOf, whereListable, YEN } from './entry-rules';
import { listSheet } from './list-sheet';

/** One side of a 流用: a line of an account's budget. */
interface TransferLine {
  readonly account: AccountKey;
  readonly line: string;
}

/** 流用: an amount moved from one line to another. */
export interface TransferEntry {
  readonly date: Serial | null;
  readonly from: TransferLine;
  readonly to: TransferLine;
  /** In yen. */
  readonly amount: number | null;
  /** The day of the minister's approval. */
  readonly approval: Serial | null;
  readonly purpose: string | null;
  readonly need: string | null;
  /** Of the minister's approval. */
  readonly approvalNumber?: string | null;
}

/**
 * A ledger of 流用 of all accounts of a year.
 * @param accounts the accounts to choose from
 * @param lines the names of lines to choose from
 */
export function transfersSheet(
  { fiscalYear, approvalForTransfers }: GeneralProvisions,
  accounts: readonly AccountKey[],
  lines: readonly string[],
  entries: readonly TransferEntry[] = [],
): SheetContent {
  const day = dayAround(fiscalYear);
  const names = accounts.map(accountName);
  // accounts of our own are a choice, others may be too many to offer
  const account = accounts.every(isKnownAccount) ? { rule: oneOf(names) } : whereListable(names);
  const line = whereListable(lines);
  const restricted = (approvalForTransfers?.lines ?? []).map((line) => `「${line}」`).join('と');
  const approval =
    restricted === '' ? '' : `${restricted}にかかる流用には、流用日より前の厚生労働大臣の承認が必要です。`;
  return listSheet<TransferEntry>({
    name: '流用',
    fiscalYear,
    title: '流用一覧',
    account: null,
    columns: [
      { heading: '流用日', width: 12, look: DAY, of: ({ date }) => date, rule: day },
      {
        heading: '流用元の勘定',
        width: 15,
        look: SHORT,
        of: ({ from }) => accountName(from.account),
        ...account,
      },
      { heading: '流用元の科目', width: 20, look: TEXT, of: ({ from }) => from.line, ...line },
      {
        heading: '流用先の勘定',
        width: 15,
        look: SHORT,
        of: ({ to }) => accountName(to.account),
        ...account,
      },
      { heading: '流用先の科目', width: 20, look: TEXT, of: ({ to }) => to.line, ...line },
      { heading: '流用額', width: 18, look: AMOUNT, of: ({ amount }) => amount, totalled: true, rule: YEN },
      { heading: '大臣承認日', width: 12, look: DAY, of: ({ approval }) => approval, rule: day },
      { heading: '目的', width: 26, look: TEXT, of: ({ purpose }) => purpose },
      { heading: '必要性', width: 26, look: TEXT, of: ({ need }) => need },
      { heading: '承認番号', width: 18, look: TEXT, of: ({ approvalNumber = null }) => approvalNumber },
    ],
    entries,
    notes: [`（注）${approval}勘定間の流用はできません。`],
  });
}
