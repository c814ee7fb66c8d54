import { accountName } from '../../engine/budget/account-name';
import type { AccountKey } from '../../engine/budget/planned';
import type { Serial } from '../../engine/calendar/serial';
import type { GeneralProvisions } from '../../engine/provisions/provisions';
import { AMOUNT, DAY, TEXT } from '../content/content-looks';
import type { SheetContent } from '../content/sheet-content';
import { dayAround, whereListable, YEN } from './entry-rules';
import { listSheet } from './list-sheet';

/** 繰越: what is left of a line and carried into the next year. Amounts are in yen. */
export interface CarryOverEntry {
  readonly line: string;
  /** The budget after transfers (予算現額). */
  readonly budget: number | null;
  /** 支出決定額 */
  readonly decided: number | null;
  readonly carried: number | null;
  /** The day of the minister's approval. */
  readonly approval: Serial | null;
  readonly reason: string | null;
  /** Of the minister's approval. */
  readonly approvalNumber?: string | null;
}

const BUDGET = 1;
const DECIDED = 2;

function left({ budget, decided }: CarryOverEntry): number | null {
  return budget === null || decided === null ? null : budget - decided;
}

/**
 * A list of one account's 繰越.
 * @param lines the names of lines to choose from
 */
export function carryOversSheet(
  { fiscalYear, approvalForCarryOvers }: GeneralProvisions,
  account: AccountKey,
  lines: readonly string[],
  entries: readonly CarryOverEntry[] = [],
): SheetContent {
  const restricted = (approvalForCarryOvers?.lines ?? []).map((line) => `「${line}」`).join('と');
  const approval = restricted === '' ? '' : `${restricted}の繰越には、厚生労働大臣の承認が必要です。`;
  return listSheet<CarryOverEntry>({
    name: `繰越（${accountName(account)}）`,
    fiscalYear,
    title: '翌年度への繰越',
    account,
    columns: [
      { heading: '科目', width: 24, look: TEXT, of: ({ line }) => line, ...whereListable(lines) },
      { heading: '予算現額', width: 20, look: AMOUNT, of: ({ budget }) => budget, totalled: true, rule: YEN },
      {
        heading: '支出決定額',
        width: 20,
        look: AMOUNT,
        of: ({ decided }) => decided,
        totalled: true,
        rule: YEN,
      },
      {
        heading: '残り',
        width: 20,
        look: AMOUNT,
        of: left,
        formula: (cellOf) =>
          `=IF(COUNT(${cellOf(BUDGET)},${cellOf(DECIDED)})=2,${cellOf(BUDGET)}-${cellOf(DECIDED)},"")`,
      },
      {
        heading: '翌年度への繰越',
        width: 20,
        look: AMOUNT,
        of: ({ carried }) => carried,
        totalled: true,
        rule: YEN,
      },
      {
        heading: '大臣承認日',
        width: 12,
        look: DAY,
        of: ({ approval }) => approval,
        rule: dayAround(fiscalYear),
      },
      { heading: '理由', width: 30, look: TEXT, of: ({ reason }) => reason },
      { heading: '承認番号', width: 18, look: TEXT, of: ({ approvalNumber = null }) => approvalNumber },
    ],
    entries,
    notes: [`（注）${approval}繰り越せるのは、予算現額から支出決定額を引いた残りまでです。`],
  });
}
