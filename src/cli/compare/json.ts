import type { Executed, Stood } from '../../engine/budget/compare/execution';
import type { RoundedLine } from '../../engine/budget/compare/rounded';
import type { TableColumn } from '../../engine/budget/compare/table-column';
import type { ClosedLine } from '../../engine/budget/compare/closing';
import { compareVersions, type LineChange } from '../../engine/budget/compare/versions';
import { departs, isBudgetStep, type Restatement, type Stage } from '../../engine/budget/compare/year-chain';
import type { ConsolidatedLine } from '../../engine/budget/consolidate';
import type { Line } from '../../engine/budget/statement';
import { addressOf } from '../../engine/cell';
import type { Interval } from '../../engine/number/interval';
import type { Rational } from '../../engine/number/rational';
import type { CommitmentLeft } from '../../engine/provisions/remaining';
import type { ExecutionComparison } from '../../review/compare-execution';
import type { PrintedComparison } from '../../review/compare-printed';
import type { Version, VersionComparison } from '../../review/compare-versions';
import type { AccountConsolidation } from '../../review/consolidate-workbooks';
import type { BudgetLeft, LimitsLeft, Remaining } from '../../review/remaining';
import type { AccountChain } from '../../review/year-chains';
import { countBySeverity } from '../../review/review';
import type { FileReview } from '../read-review';

function numeric(value: Rational | null): number | null {
  return value && value.valueOf();
}

function place(line: Line | null) {
  if (!line) return null;
  const cell = line.figure?.cell ?? line.cell;
  return { sheet: cell.sheet, cell: addressOf(cell), label: line.label };
}

function column({ table, statement }: TableColumn) {
  const { sheet, unit, rounding } = table;
  return { sheet, column: statement.column.label, fiscalYear: statement.fiscalYear, unit, rounding };
}

function version(each: Version | null) {
  return each && { ...column(each.column), balance: each.balance?.verdict ?? null };
}

function change({ side, level, kind, before, after, from, to, by, rate }: LineChange) {
  return {
    side,
    total: level === null,
    kind,
    before: place(before),
    after: place(after),
    from: numeric(from),
    to: numeric(to),
    by: numeric(by),
    rate: numeric(rate),
  };
}

export function versionsJson(accounts: readonly VersionComparison[]) {
  return {
    comparison: 'versions',
    accounts: accounts.map(({ account, before, after, changes }) => ({
      account,
      before: version(before),
      after: version(after),
      changes: changes.map(change),
    })),
  };
}

function bounds(interval: Interval | null) {
  const { low, high } = interval ?? {};
  return low && high
    ? { low: low.at.valueOf(), lowOpen: low.open, high: high.at.valueOf(), highOpen: high.open }
    : null;
}

function roundedLine({ side, level, exact, printed, amount, figure, stands, verdict, origin }: RoundedLine) {
  return {
    side,
    total: level === null,
    exact: place(exact),
    printed: place(printed),
    amount: numeric(amount),
    figure: numeric(figure),
    stands: bounds(stands),
    verdict,
    origin,
  };
}

export function printedJson(accounts: readonly PrintedComparison[]) {
  return {
    comparison: 'printed',
    accounts: accounts.map(({ account, exact, printed, totals, lines }) => ({
      account,
      exact: column(exact),
      printed: column(printed),
      totals,
      lines: lines.map(roundedLine),
    })),
  };
}

function stood({ standing, yen }: Stood) {
  return { standing, yen: numeric(yen) };
}

function executedLine({ side, level, budget, executed, planned, spent, rate, left, overrun }: Executed) {
  return {
    side,
    total: level === null,
    budget: place(budget),
    executed: place(executed),
    planned: stood(planned),
    spent: stood(spent),
    rate: numeric(rate),
    left: numeric(left),
    overrun,
  };
}

function executionOf({ account, budget, executed, lines }: ExecutionComparison) {
  return {
    account,
    budget: column(budget.column),
    budgetFrom: budget.from,
    unapplied: budget.unapplied.map(({ why, field: { cell } }) => ({
      why,
      sheet: cell.sheet,
      cell: addressOf(cell),
    })),
    executed: executed && column(executed),
    lines: lines.map(executedLine),
  };
}

export function executionJson(accounts: readonly ExecutionComparison[]) {
  return { comparison: 'execution', accounts: accounts.map(executionOf) };
}

function limit({ item, used, left, entries, unreadable }: CommitmentLeft) {
  return {
    item: item.item,
    limit: item.limit,
    used: numeric(used),
    left: numeric(left),
    entries: entries.map(({ amount: { cell } }) => ({ sheet: cell.sheet, cell: addressOf(cell) })),
    unreadable: unreadable.length,
  };
}

function limits({ fiscalYear, items }: LimitsLeft) {
  return { fiscalYear, items: items && items.map(limit) };
}

function budgetLeft({ contingency, ...own }: BudgetLeft) {
  return {
    ...executionOf(own),
    contingency: contingency && {
      ...place(contingency.line),
      budget: numeric(contingency.budget),
      added: numeric(contingency.added),
      used: numeric(contingency.used),
      left: numeric(contingency.left),
    },
  };
}

export function remainingJson({ limits: years, budgets }: Remaining) {
  return { comparison: 'remaining', limits: years.map(limits), accounts: budgets.map(budgetLeft) };
}

function stage({ step, nth, from, column: own }: Stage) {
  return { step, nth, from, ...column(own) };
}

/** What each step changed, from the budget of the step before it. */
function stepChanges(stages: readonly Stage[]) {
  const budgets = stages.filter(({ step }) => isBudgetStep(step));
  return budgets.slice(1).map((to, index) => {
    const from = budgets[index] ?? to;
    return {
      from: stages.indexOf(from),
      to: stages.indexOf(to),
      changes: compareVersions(from.column, to.column).map(change),
    };
  });
}

function restated({ column: own, of, lines, instead }: Restatement, stages: readonly Stage[]) {
  return {
    ...column(own),
    of: stages.indexOf(of),
    instead: instead && stages.indexOf(instead),
    lines: lines.length,
    departures: lines
      .filter((line) => departs(line) || line.verdict === 'undecidable')
      .map(({ side, level, before, after, expected, restated: again, verdict }) => ({
        side,
        total: level === null,
        before: place(before),
        after: place(after),
        expected: numeric(expected),
        restated: numeric(again),
        verdict,
      })),
  };
}

function closedLine({ carried, unused, ...line }: ClosedLine) {
  return { ...executedLine(line), carried: numeric(carried), unused: numeric(unused) };
}

export function yearJson(accounts: readonly AccountChain[]) {
  return {
    comparison: 'year',
    accounts: accounts.map(({ account, accountName, fiscalYear, stages, restated: again, closed }) => ({
      account,
      accountName,
      fiscalYear,
      stages: stages.map(stage),
      steps: stepChanges(stages),
      restated: again.map((each) => restated(each, stages)),
      closed: closed.map(closedLine),
    })),
  };
}

function consolidatedLine(
  { side, line, parts, verdict, printed, computed, unexplained }: ConsolidatedLine,
  files: readonly string[],
) {
  return {
    side,
    ...place(line),
    printed: numeric(printed),
    computed: numeric(computed),
    unexplained: unexplained.valueOf(),
    verdict,
    parts: parts.map(({ lines, amount }, index) => ({
      file: files[index] ?? '',
      lines: lines.map(place),
      amount: numeric(amount),
    })),
  };
}

/** A file of the whole or of a part, with how it was judged by itself; what was acknowledged in it is not counted. */
export interface NamedReview {
  readonly file: string;
  readonly review: FileReview;
}

export function wholeJson(
  whole: NamedReview,
  parts: readonly NamedReview[],
  accounts: readonly AccountConsolidation[],
) {
  const files = parts.map(({ file }) => file);
  return {
    comparison: 'whole',
    files: [whole, ...parts].map(({ file, review }) => ({
      file,
      ...countBySeverity(review.acknowledged.open),
    })),
    accounts: accounts.map(({ account, whole: { table }, parts: own, lines, unplaced }) => ({
      account,
      sheet: table.sheet,
      unit: table.unit,
      parts: own.filter((part) => part !== null).length,
      lacking: files.filter((_, index) => own[index] === null),
      lines: lines.map((line) => consolidatedLine(line, files)),
      unplaced: unplaced.map(({ part, side, line }) => ({ file: files[part] ?? '', side, ...place(line) })),
    })),
  };
}
