import { execution, type Executed, type Stood } from '../../engine/budget/compare/execution';
import { budgetAfterTransfers, type BudgetAfterTransfers } from '../../review/after-transfers';
import { executedLabel } from '../../messages/comparison/messages';
import type { ChosenPair } from './choices';
import type { CompareSpeech } from './speech';
import type { CompareTable, Tone } from './table';
import {
  counting,
  grouped,
  pairHeadings,
  placeText,
  rateNumber,
  reachable,
  type Origin,
  type SidedRow,
} from './table-parts';

interface ExecutionView {
  readonly key: string;
  readonly mode: 'execution' | 'remaining';
  readonly caption: string;
  readonly budget: BudgetAfterTransfers;
  readonly lines: readonly Executed[];
  /** False where no execution is recorded. */
  readonly isExecuted: boolean;
  readonly notes: readonly string[];
  /** Whether the person can be led to the cells of the budget, and of its execution. */
  readonly origins: readonly [Origin, Origin];
}

export const OVERRUN_TONES: Readonly<Record<Executed['overrun'], Tone>> = {
  none: 'plain',
  rounding: 'caution',
  certain: 'bad',
  unknown: 'caution',
};

/** Lines of a budget after transfers with what was spent and what is left of them. */
export function executedTable(view: ExecutionView, speech: CompareSpeech): CompareTable {
  const { key, mode, caption, budget, lines, isExecuted, origins } = view;
  const { texts, comparison } = speech;
  const { unit } = budget.column.table;
  const { text, number } = counting(unit, speech);
  const stood = ({ standing, yen }: Stood): string =>
    standing === 'amount' || standing === 'summed' ? text(yen) : comparison.standing[standing];
  const rows = lines.map((line, index): SidedRow => {
    const { side, level, budget: own, executed, planned, spent, rate, left, overrun } = line;
    const label = executedLabel(line, comparison).trim();
    return {
      side,
      isQuiet: false,
      row: {
        key: String(index),
        label,
        cell: reachable(own, origins[0]) ?? reachable(executed, origins[1]),
        level: level ?? 0,
        isTotal: level === null,
        tag: comparison.overrun[overrun] || null,
        tone: OVERRUN_TONES[overrun],
        figures: [
          { text: stood(planned), cell: reachable(own, origins[0]) },
          { text: isExecuted ? stood(spent) : '', cell: reachable(executed, origins[1]) },
        ],
        outcome: [text(left), isExecuted ? speech.rate(rate) : ''],
      },
      copied: [
        speech.side[side],
        label,
        placeText(own, origins[0]),
        planned.yen ? number(planned.yen) : stood(planned),
        placeText(executed, origins[1]),
        !isExecuted ? '' : spent.yen ? number(spent.yen) : stood(spent),
        number(left),
        rateNumber(rate, speech),
        comparison.overrun[overrun],
      ],
    };
  });
  const { line, figures, outcome } = texts.headings[mode];
  return {
    key,
    caption,
    unit: speech.unit(unit),
    notes: [
      comparison.budgetFrom[budget.from],
      ...(budget.unapplied.length > 0 ? [comparison.unapplied(budget.unapplied.length)] : []),
      ...(isExecuted ? [] : [comparison.noExecution]),
      ...view.notes,
    ],
    headings: isExecuted
      ? texts.headings[mode]
      : { line, figures: [figures[0], ''], outcome: [outcome[0], ''] },
    groups: grouped(rows, speech, false),
    empty: texts.nothingLeft,
    copied: [
      [
        texts.copyHeadings.side,
        line,
        ...pairHeadings(figures, unit, speech),
        speech.inUnit(outcome[0], unit),
        texts.copyHeadings.rate,
        texts.copyHeadings.kind,
      ],
      ...rows.map(({ copied }) => copied),
    ],
  };
}

/** A budget after transfers against its execution, in the budget's unit. */
export function executionTable([planned, spent]: ChosenPair, speech: CompareSpeech): CompareTable {
  const budget = budgetAfterTransfers(planned.column, planned.review);
  return executedTable(
    {
      key: 'execution',
      mode: 'execution',
      caption: speech.pair(planned, spent),
      budget,
      lines: execution(budget.column, spent.column),
      isExecuted: true,
      notes: speech.accounts(planned, spent),
      origins: [planned, spent],
    },
    speech,
  );
}
