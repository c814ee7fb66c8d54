import { ratio, ZERO, type Rational } from '../../number/rational';
import { unitInYen } from '../../number/unit';
import { printedLine, scaled, type LineAmount } from '../line-amount';
import { settle, type Agreement } from '../settle';
import type { Line } from '../statement';
import { compareSteps, type BudgetStep, type YearStep } from '../year-steps';
import type { TableColumn } from './table-column';
import { pairColumns, type SidePair } from './versions';

/** A step of the year with the column that says what it comes to. */
export interface Stage {
  readonly step: BudgetStep;
  readonly nth: number | null;
  readonly column: TableColumn;
  /** `ledger`: no column says it, the transfers of the workbook's ledgers make it. */
  readonly from: 'column' | 'ledger';
}

/** A line that is printed again in a later step's table. */
export interface RestatedLine extends SidePair {
  /** In yen; null where it cannot be read. */
  readonly expected: Rational | null;
  readonly restated: Rational | null;
  /** `lacking`: one of the two tables has no such line, and the other an amount for it. */
  readonly verdict: Agreement | 'undecidable' | 'lacking';
}

/** A column that prints again what a step before it came to: 補正前の額, 要求額 beside 査定額, 予算額 beside 決算額. */
export interface Restatement {
  readonly column: TableColumn;
  readonly of: Stage;
  readonly lines: readonly RestatedLine[];
  /** An earlier step that the column prints instead, to the figure; null where there is none. */
  readonly instead: Stage | null;
}

/** A year's budget of one account from step to step. */
export interface YearChain {
  readonly stages: readonly Stage[];
  readonly restated: readonly Restatement[];
}

/** A column with its place in the year. */
export interface StepColumn {
  readonly column: TableColumn;
  readonly step: YearStep;
}

/** The steps that come to a budget; what was spent of it and carried over is none. */
export function isBudgetStep(step: BudgetStep): boolean {
  return step !== 'execution' && step !== 'settlement' && step !== 'carry-over';
}

function lastStepOf({ statements }: TableColumn['table']): YearStep | null {
  const ends = statements.flatMap(({ column: { step } }) => (step?.part === 'end' ? step : []));
  return ends.reduce<YearStep | null>(
    (last, step) => (last && compareSteps(last, step) > 0 ? last : step),
    null,
  );
}

/** Of the columns of one step the one whose table is about that step, else the first. */
function ownerOf(columns: readonly StepColumn[]): StepColumn | null {
  const own = columns.find(({ column: { table }, step }) => {
    const last = lastStepOf(table);
    return last !== null && compareSteps(last, step) === 0;
  });
  return own ?? columns[0] ?? null;
}

function stagesOf(columns: readonly StepColumn[]): Stage[] {
  const ends = columns.filter(({ step }) => step.part === 'end');
  const steps = ends.map(({ step }) => step).sort(compareSteps);
  const distinct = steps.filter((step, at) => at === 0 || compareSteps(step, steps[at - 1] ?? step) !== 0);
  return distinct.flatMap((step) => {
    const owner = ownerOf(ends.filter((each) => compareSteps(each.step, step) === 0));
    return owner ? [{ step: step.step, nth: step.nth, column: owner.column, from: 'column' }] : [];
  });
}

/** With what the first step begins with, where no table of an earlier budget is there. */
function withBeginning(stages: readonly Stage[], columns: readonly StepColumn[]): readonly Stage[] {
  const [first] = columns
    .filter(({ step }) => step.part === 'start')
    .sort((a, b) => compareSteps(a.step, b.step));
  if (!first || budgetBefore(stages, first.step)) return stages;
  return [{ step: 'initial', nth: null, column: first.column, from: 'column' }, ...stages];
}

/** The budget that a step begins with: what the last step before it came to. */
export function budgetBefore(stages: readonly Stage[], step: Pick<Stage, 'step' | 'nth'>): Stage | null {
  return stages.findLast((stage) => isBudgetStep(stage.step) && compareSteps(stage, step) < 0) ?? null;
}

function amountOf(line: Line | null, { table }: TableColumn): LineAmount | null | undefined {
  if (!line) return undefined;
  const own = printedLine(line, table.rounding);
  return own && scaled(own, ratio(unitInYen(table.unit)));
}

function isNothing(own: LineAmount | null | undefined): boolean {
  return own === undefined || own?.amount.equals(ZERO) === true;
}

function verdictOf(
  expected: LineAmount | null | undefined,
  restated: LineAmount | null | undefined,
): RestatedLine['verdict'] {
  if (expected === null || restated === null) return 'undecidable';
  if (!expected || !restated) return isNothing(expected) && isNothing(restated) ? 'exact' : 'lacking';
  return settle(
    'equal',
    { printed: restated.amount, totalInterval: restated.interval },
    { computed: expected.amount, sumInterval: expected.interval },
  ).verdict;
}

function restatedLines(of: TableColumn, column: TableColumn): RestatedLine[] {
  return pairColumns(of, column).flatMap((pair): RestatedLine[] => {
    // an extract leaves out what it does not change
    if (!pair.after && column.table.extent === 'changes') return [];
    const [expected, restated] = [amountOf(pair.before, of), amountOf(pair.after, column)];
    return [
      {
        ...pair,
        expected: expected?.amount ?? null,
        restated: restated?.amount ?? null,
        verdict: verdictOf(expected, restated),
      },
    ];
  });
}

/** Whether a line departs for certain from what it prints again. */
export function departs({ verdict }: RestatedLine): boolean {
  return verdict === 'inconsistent' || verdict === 'lacking';
}

function restatement(column: TableColumn, of: Stage, stages: readonly Stage[]): Restatement {
  const lines = restatedLines(of.column, column);
  const instead = lines.some(departs)
    ? stages.findLast(
        (stage) =>
          compareSteps(stage, of) < 0 &&
          restatedLines(stage.column, column).every(({ verdict }) => verdict === 'exact'),
      )
    : undefined;
  return { column, of, lines, instead: instead ?? null };
}

function restatements(stages: readonly Stage[], columns: readonly StepColumn[]): Restatement[] {
  return columns.flatMap(({ column, step }): Restatement[] => {
    if (stages.some((stage) => stage.column === column) || step.part === 'change') return [];
    const of =
      step.part === 'start'
        ? budgetBefore(stages, step)
        : (stages.find((stage) => compareSteps(stage, step) === 0) ?? null);
    return of ? [restatement(column, of, stages)] : [];
  });
}

/**
 * The steps of a year's budget, and whether each begins with what the one before it came to.
 * @param columns of one account and one year
 * @param transferred the budget after the transfers that ledgers record, where no column prints it; null without any
 */
export function yearChain(
  columns: readonly StepColumn[],
  transferred: (budget: TableColumn) => TableColumn | null,
): YearChain {
  const printed = withBeginning(stagesOf(columns), columns);
  const budget = printed.findLast(({ step }) => isBudgetStep(step));
  const after = budget && budget.step !== 'transfers' ? transferred(budget.column) : null;
  const stages = after
    ? [...printed, { step: 'transfers', nth: null, column: after, from: 'ledger' } as const].sort(
        compareSteps,
      )
    : printed;
  return { stages, restated: restatements(stages, columns) };
}
