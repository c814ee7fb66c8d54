import { basisPoints, contingencyShare } from '../../engine/budget/contingency';
import type { ContingencyProvision, PlannedBudget, PlannedLine } from '../../engine/budget/planned';
import { ratio, ZERO, type Rational } from '../../engine/number/rational';
import { PLANS } from '../../plan/plans';

/** A budget of which the plan sets a share aside as 予備費. */
export interface ContingencyPlan {
  readonly budget: PlannedBudget;
  readonly provision: ContingencyProvision;
  /** What the plan prints, in its unit. */
  readonly printed: Rational;
}

const CONTINGENCY = '予備費';

/** The newest plan's; null where no account has one. */
export function contingencyPlan(): ContingencyPlan | null {
  for (const { budgets } of [...PLANS].reverse()) {
    for (const budget of budgets) {
      const printed = budget.expenditure.lines.find(({ name }) => name === CONTINGENCY)?.amount;
      if (budget.contingency && typeof printed === 'number')
        return { budget, provision: budget.contingency, printed: ratio(printed) };
    }
  }
  return null;
}

/** A line that the base may hold. */
export interface BaseChoice {
  readonly name: string;
  /** The line that it is a part of, and counts in already. */
  readonly within: string | null;
}

/** Every line of the account's expenditure but 予備費 itself, in the order of the form. */
export function baseChoices({ budget }: ContingencyPlan): BaseChoice[] {
  return budget.expenditure.lines
    .filter(({ name }) => name !== CONTINGENCY)
    .flatMap(({ name, parts = [] }) => [
      { name, within: null },
      ...parts.map((part) => ({ name: part.name, within: name })),
    ]);
}

/** What the plan's own figures come to under a base and a rounding; amounts in the plan's unit. */
interface Consequence {
  readonly base: Rational;
  readonly rate: Rational;
  readonly share: Rational;
  readonly amount: Rational;
  /** It is what the plan prints. */
  readonly explains: boolean;
}

function amountsOf(lines: readonly PlannedLine[]): Map<string, number> {
  return new Map(lines.flatMap(({ name, amount, parts = [] }) => [[name, amount ?? 0], ...amountsOf(parts)]));
}

/**
 * Null where the plan does not know a line.
 * @param roundedTo in yen; null for the plan's
 */
export function consequenceOf(
  { budget, provision, printed }: ContingencyPlan,
  lines: readonly string[],
  roundedTo: number | null,
): Consequence | null {
  const amounts = amountsOf(budget.expenditure.lines);
  let base = ZERO;
  for (const name of lines) {
    const amount = amounts.get(name);
    if (amount === undefined) return null;
    base = base.add(amount);
  }
  const rate = basisPoints(provision.rateInBasisPoints);
  const unit = ratio(roundedTo ?? provision.roundedTo * budget.unit).div(budget.unit);
  const { share, amount } = contingencyShare(base, rate, unit);
  return { base, rate, share, amount, explains: amount.equals(printed) };
}
