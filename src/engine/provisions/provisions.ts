import type { AccountKey } from '../budget/planned';
import type { Quotation } from '../citation';

/** One item of 債務負担行為 (commitments that bind later years) and how far it may go. */
export interface CommitmentLimit {
  readonly item: string;
  /** In yen, both accounts together. */
  readonly limit: number;
  /** The fiscal year from which its years are counted. */
  readonly firstYear: number;
  /** How many fiscal years it may run, the first one included. */
  readonly years: number;
  readonly reason: string;
  readonly citation: Quotation;
}

/** Lines of the budgets that a provision names. */
export interface NamedLines {
  readonly lines: readonly string[];
  readonly citation: Quotation;
}

/** The general provisions (予算総則) of a year's budget; null for what they do not fix, and is not judged. */
export interface GeneralProvisions {
  readonly fiscalYear: number;
  /** First and last day of the fiscal year, as the budget's heading prints them; null where it does not. */
  readonly period: Quotation | null;
  readonly commitments: readonly CommitmentLimit[];
  /** 流用 (transfers) that touch these lines need the minister's approval. */
  readonly approvalForTransfers: NamedLines | null;
  /** No 流用 between accounts. */
  readonly accountsApart: Quotation | null;
  /** 繰越 (carry-overs) of these lines need the minister's approval. */
  readonly approvalForCarryOvers: NamedLines | null;
  /** Contracts above so many yen are let by open competitive tender as a principle. */
  readonly openTender: { readonly above: number; readonly citation: Quotation } | null;
  /** At most this share (in hundredths) of open tenders has a single bidder, of an account's register or of any. */
  readonly singleBids: {
    readonly percent: number;
    readonly account: AccountKey | null;
    readonly citation: Quotation;
  } | null;
  /** Large contracts without tender are examined by a committee and published. */
  readonly contractsWithoutTender: Quotation | null;
}
