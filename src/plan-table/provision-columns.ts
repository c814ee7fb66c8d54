import { UNIT_NAMES, UNITS, type Unit } from '../engine/number/unit';

// The table of a year's general provisions: what its writer and its readers must agree on.

/** Stands in its title, behind the fiscal year, and names its sheet. */
export const PROVISIONS_TITLE = '予算総則';

/** Headings, a row a provision. */
export const PROVISION_HEADINGS = {
  kind: '項目',
  account: '勘定',
  subject: '事項・科目',
  amount: '金額',
  unit: '単位',
  share: '割合',
  term: '年限',
  reason: '理由',
  section: '箇所',
  words: '記載',
} as const;

export type ProvisionColumn = keyof typeof PROVISION_HEADINGS;

/** What a row provides for. */
export const PROVISION_KINDS = {
  period: '期間',
  commitment: '債務負担行為',
  transfers: '流用の承認',
  apart: '勘定間の流用の禁止',
  carryOvers: '繰越の承認',
  tender: '一般競争入札',
  singleBids: '一者応札',
  review: '随意契約の審査',
  contingency: '予備費',
} as const;

export type ProvisionKind = keyof typeof PROVISION_KINDS;

/** Between the names of lines in one cell. */
export const BETWEEN_LINES = '、';

export const UNIT_WORDS: readonly string[] = UNITS.map((unit) => UNIT_NAMES[unit]);

export function unitOf(word: string): Unit | null {
  return UNITS.find((unit) => UNIT_NAMES[unit] === word) ?? null;
}

/** The largest unit of which an amount in yen is a whole number; 百万円 for nothing. */
export function unitFor(yen: number): Unit {
  return yen === 0 ? 1_000_000 : (UNITS.findLast((unit) => unit <= 1_000_000 && yen % unit === 0) ?? 1);
}
