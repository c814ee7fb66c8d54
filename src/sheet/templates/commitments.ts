import { eraFiscalYear } from '../../engine/calendar/era';
import type { GeneralProvisions } from '../../engine/provisions/provisions';
import { AMOUNT, cell, computed, HEADING, SHORT, TEXT } from '../content/content-looks';
import type { SheetContent } from '../content/sheet-content';
import { whereListable, YEN } from './entry-rules';
import type { Row } from './framed';
import { listSheet, type ListRange } from './list-sheet';

/** 債務負担行為: a contract that binds later years. */
export interface CommitmentEntry {
  readonly item: string;
  /** In yen. */
  readonly amount: number | null;
  /** First and last fiscal year that it binds. */
  readonly term: { readonly first: number; readonly last: number } | null;
  readonly partner: string | null;
  readonly reason: string | null;
}

const ITEMS = 0;
const AMOUNTS = 1;

/** The plan's items with their limits, and how much of each the list below takes up. */
function limits(
  { commitments }: GeneralProvisions,
  entries: readonly CommitmentEntry[],
  range: ListRange,
  first: number,
): Row[] {
  const headings = ['予算総則の事項', '限度額', '契約額の合計', '残り', '期限'];
  const rows = commitments.map(({ item, limit, firstYear, years }, index): Row => {
    const row = String(first + index + 2);
    const used = entries
      .filter((entry) => entry.item === item)
      .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    return [
      cell(item, TEXT),
      cell(limit, AMOUNT),
      computed(`=SUMIF(${range.column(ITEMS)},A${row},${range.column(AMOUNTS)})`, used, AMOUNT),
      computed(`=B${row}-C${row}`, limit - used, AMOUNT),
      cell(`${eraFiscalYear(firstYear + years - 1)}まで（${String(years)}か年度以内）`, SHORT),
    ];
  });
  return [headings.map((heading) => cell(heading, HEADING)), ...rows];
}

function termText({ first, last }: NonNullable<CommitmentEntry['term']>): string {
  return `${eraFiscalYear(first)}～${eraFiscalYear(last)}`;
}

/** A list of 債務負担行為 under the items and limits of the year's general provisions. */
export function commitmentsSheet(
  provisions: GeneralProvisions,
  entries: readonly CommitmentEntry[] = [],
): SheetContent {
  const items = provisions.commitments.map(({ item }) => item);
  return listSheet<CommitmentEntry>({
    name: '債務負担行為',
    fiscalYear: provisions.fiscalYear,
    title: '債務負担行為',
    account: null,
    columns: [
      { heading: '事項', width: 26, look: TEXT, of: ({ item }) => item, ...whereListable(items) },
      { heading: '契約額', width: 20, look: AMOUNT, of: ({ amount }) => amount, totalled: true, rule: YEN },
      { heading: '期間', width: 26, look: SHORT, of: ({ term }) => term && termText(term) },
      { heading: '契約の相手方', width: 24, look: TEXT, of: ({ partner }) => partner },
      { heading: '理由', width: 36, look: TEXT, of: ({ reason }) => reason },
    ],
    entries,
    notes: [
      '（注）事項は予算総則の事項から選び、期間は「令和6年度～令和8年度」のように記入してください。限度額は両勘定の合計について判定します。',
    ],
    summary: {
      rows: provisions.commitments.length + 1,
      of: (range, first) => limits(provisions, entries, range, first),
    },
  });
}
