import { executionColumns } from '../../engine/budget/compare/execution';
import type { TableColumn } from '../../engine/budget/compare/table-column';
import type { Judgement } from '../../engine/budget/judgement';
import { unitInYen } from '../../engine/number/unit';
import type { Review } from '../../review/review';
import type { PairMode } from '../session/comparing';

/** A statement that can be compared. */
export interface Choice {
  readonly key: string;
  /** The file that it stands in; null for the workbook before the person. */
  readonly book: string | null;
  readonly review: Review;
  readonly column: TableColumn;
  /** Of its table's relations, those of this statement. */
  readonly judgements: readonly Judgement[];
}

/** Every statement of a workbook but the columns of differences. */
export function choicesIn(review: Review, book: string | null): Choice[] {
  return review.sheets.flatMap(({ name, tables }) =>
    tables.flatMap(({ table, judgements }, nth) =>
      table.statements.flatMap((statement, index): Choice[] => {
        if (statement.column.kind === 'difference') return [];
        return [
          {
            key: `${book ?? ''}/${name}/${String(nth)}/${String(index)}`,
            book,
            review,
            column: { table, statement },
            judgements: judgements.filter(({ relation }) => relation.statement === index),
          },
        ];
      }),
    ),
  );
}

export type ChosenPair = readonly [Choice, Choice];

function isBudget({ column: { statement } }: Choice): boolean {
  return statement.column.kind === 'budget';
}

function isSettled({ column: { statement } }: Choice): boolean {
  return statement.column.kind === 'settlement';
}

function sameAccount(a: Choice, b: Choice): boolean {
  return a.column.table !== b.column.table && a.column.table.account === b.column.table.account;
}

function yen({ column: { table } }: Choice): number {
  return unitInYen(table.unit);
}

/** The first pair of two choices of one account that fits. */
function firstPair(
  firsts: readonly Choice[],
  seconds: readonly Choice[],
  fits: (first: Choice, second: Choice) => boolean = () => true,
): ChosenPair | null {
  for (const first of firsts) {
    const second = seconds.find((each) => sameAccount(first, each) && fits(first, each));
    if (second) return [first, second];
  }
  return null;
}

function versions(choices: readonly Choice[]): ChosenPair | null {
  const budgets = choices.filter(isBudget);
  const own = budgets.filter(({ book }) => book === null);
  const others = budgets.filter(({ book }) => book !== null);
  return (
    // a file that was opened is what the workbook is held against
    firstPair(others, own) ?? firstPair(own, own, (first, second) => own.indexOf(first) < own.indexOf(second))
  );
}

function executed(choices: readonly Choice[]): ChosenPair | null {
  for (const { column } of choices) {
    const beside = executionColumns(column.table);
    if (!beside) continue;
    const of = (wanted: TableColumn): Choice | undefined =>
      choices.find((each) => each.column.statement === wanted.statement);
    const [budget, spent] = [of(beside.budget), of(beside.executed)];
    if (budget && spent) return [budget, spent];
  }
  return firstPair(choices.filter(isBudget), choices.filter(isSettled));
}

/** The two statements that a person most likely wants to compare; null where none offer themselves. */
export function suggestion(mode: PairMode, choices: readonly Choice[]): ChosenPair | null {
  switch (mode) {
    case 'versions':
      return versions(choices);
    case 'printed': {
      const budgets = choices.filter(isBudget);
      return firstPair(budgets, budgets, (exact, printed) => yen(exact) < yen(printed));
    }
    case 'execution':
      return executed(choices);
  }
}
