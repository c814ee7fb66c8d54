import type { Statement } from '../../../engine/budget/statement';
import { stepsOf } from '../vocabulary/step-words';

/** The columns with where each stands in the budget's year. */
export function markSteps(statements: readonly Statement[], title: readonly string[]): Statement[] {
  const steps = stepsOf(
    statements.map(({ column }) => column),
    title,
  );
  return statements.map((each, at) => ({ ...each, column: { ...each.column, step: steps[at] ?? null } }));
}
