import { ratio } from '../../engine/number/rational';
import type { Unit } from '../../engine/number/unit';
import type { CommitmentLeft } from '../../engine/provisions/remaining';
import { remaining, type BudgetLeft } from '../../review/remaining';
import type { Review } from '../../review/review';
import { executedTable } from './execution-table';
import type { CompareSpeech } from './speech';
import type { CompareRow, CompareTable } from './table';
import { counting } from './table-parts';

/** The plan prints its limits in millions of yen. */
const LIMIT_UNIT: Unit = 1_000_000;

function limitRow(
  { item, used, left, entries, unreadable }: CommitmentLeft,
  index: number,
  speech: CompareSpeech,
): CompareRow {
  const { text } = counting(LIMIT_UNIT, speech);
  const isOver = left.compare(0) < 0;
  const [first] = entries;
  return {
    key: String(index),
    label: item.item,
    cell: first?.amount.cell ?? null,
    level: 0,
    isTotal: false,
    tag: isOver ? speech.comparison.overrun.certain : null,
    tone: isOver ? 'bad' : unreadable.length > 0 ? 'caution' : 'plain',
    figures: [
      { text: text(ratio(item.limit)), cell: null },
      { text: text(used), cell: first?.amount.cell ?? null },
    ],
    outcome: [text(left), unreadable.length > 0 ? speech.texts.without(unreadable.length) : ''],
  };
}

function limitsTable(
  fiscalYear: number,
  items: readonly CommitmentLeft[],
  speech: CompareSpeech,
): CompareTable {
  const { texts } = speech;
  const { number } = counting(LIMIT_UNIT, speech);
  const { line, figures, outcome } = texts.limitHeadings;
  const headings = [line, ...[...figures, outcome[0]].map((text) => speech.inUnit(text, LIMIT_UNIT))];
  return {
    key: `limits/${String(fiscalYear)}`,
    caption: texts.limits(speech.terms.fiscalYear(fiscalYear)),
    unit: speech.unit(LIMIT_UNIT),
    notes: [speech.comparison.sharedLimit],
    headings: texts.limitHeadings,
    groups: [{ heading: '', rows: items.map((item, index) => limitRow(item, index, speech)) }],
    empty: texts.nothingLeft,
    copied: [
      headings,
      ...items.map(({ item, used, left }) => [
        item.item,
        number(ratio(item.limit)),
        number(used),
        number(left),
      ]),
    ],
  };
}

function contingencyNote({ contingency, budget }: BudgetLeft, speech: CompareSpeech): string[] {
  if (!contingency) return [];
  const { text } = counting(budget.column.table.unit, speech);
  const { added, used, left } = contingency;
  return [
    speech.texts.contingency({
      budget: text(contingency.budget),
      added: text(added),
      used: text(used),
      left: text(left),
    }),
  ];
}

/** What is left of each limit of commitments, and of each budget with its 予備費, in the workbook before the person. */
export function remainingTables(review: Review, speech: CompareSpeech): CompareTable[] {
  const { limits, budgets } = remaining([{ review, sheet: null }]);
  const here = { book: null };
  return [
    ...limits.flatMap(({ fiscalYear, items }) =>
      items && fiscalYear !== null ? [limitsTable(fiscalYear, items, speech)] : [],
    ),
    ...budgets.map((own, index) =>
      executedTable(
        {
          key: `budget/${String(index)}`,
          mode: 'remaining',
          caption: speech.column(own.budget.column),
          budget: own.budget,
          lines: own.lines,
          isExecuted: own.executed !== null,
          notes: contingencyNote(own, speech),
          origins: [here, here],
        },
        speech,
      ),
    ),
  ];
}

/** Why limits of commitments are not shown, in sentences. */
export function unknownLimits(review: Review, speech: CompareSpeech): string[] {
  return remaining([{ review, sheet: null }])
    .limits.filter(({ items }) => items === null)
    .map(({ fiscalYear }) =>
      speech.comparison.noPlan(fiscalYear === null ? null : speech.terms.fiscalYear(fiscalYear)),
    );
}
