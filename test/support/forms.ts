import type { Quotation } from '../../src/engine/citation';
import type { PlannedBudget, PlannedLine } from '../../src/engine/budget/planned';

export function quoted(quote: string): Quotation {
  return { kind: 'plan', document: '試験用の予算', section: 'シート「予算」', quote };
}

/** A line of a made-up form: its name, its amount (null for nil) and its parts. */
export function formLine(name: string, amount: number | null, parts?: readonly PlannedLine[]): PlannedLine {
  return { name, amount, citation: quoted(`${name} … ${String(amount ?? '-')}`), ...(parts && { parts }) };
}

/** A made-up form of an account that the product has none of. */
export const careForm: PlannedBudget = {
  account: '介護勘定',
  fiscalYear: 2026,
  unit: 1_000,
  title: quoted('〔介護勘定〕'),
  period: quoted('（令和８年４月１日～令和９年３月31日）'),
  revenue: {
    lines: [formLine('介護保険料', 900), formLine('支援金', 100), formLine('雑入', null)],
    total: formLine('計', 1_000),
  },
  expenditure: {
    lines: [
      formLine('介護給付費', 700),
      formLine('事務費', 280, [formLine('職員費', 200), formLine('物件費', 80)]),
      formLine('予備費', 20),
    ],
    total: formLine('計', 1_000),
  },
  roundingNote: quoted('（注）計数は四捨五入のため、一部、一致しないことがある。'),
  contingency: null,
};
