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

/** The general provisions (予算総則) of a year's budget. */
export interface GeneralProvisions {
  readonly fiscalYear: number;
  /** First and last day of the fiscal year, as the budget's heading prints them. */
  readonly period: Quotation;
  readonly commitments: readonly CommitmentLimit[];
  /** 流用 (transfers) that touch these lines need the minister's approval. */
  readonly approvalForTransfers: { readonly lines: readonly string[]; readonly citation: Quotation };
  /** No 流用 between the two accounts. */
  readonly accountsApart: Quotation;
  /** 繰越 (carry-overs) of these lines need the minister's approval. */
  readonly approvalForCarryOvers: { readonly lines: readonly string[]; readonly citation: Quotation };
  /** Contracts above so many yen are let by open competitive tender as a principle. */
  readonly openTender: { readonly above: number; readonly citation: Quotation };
  /** At most this share (in hundredths) of open tenders has a single bidder: a KPI of the health business. */
  readonly singleBids: { readonly percent: number; readonly citation: Quotation };
  /** Large contracts without tender are examined by a committee and published. */
  readonly contractsWithoutTender: Quotation;
}
