import { greatestCommonDivisor } from './divisor';

/** Σ coefficient × variable ÷ over, in integers without a common divisor; `over` is positive, no coefficient 0. */
export interface Form<Variable> {
  over: bigint;
  readonly coefficients: Map<Variable, bigint>;
}

function reduce<Variable>(form: Form<Variable>): void {
  let divisor = form.over;
  for (const coefficient of form.coefficients.values()) {
    if (divisor === 1n) return;
    divisor = greatestCommonDivisor(divisor, coefficient);
  }
  if (divisor === 1n) return;
  form.over /= divisor;
  for (const [variable, coefficient] of form.coefficients)
    form.coefficients.set(variable, coefficient / divisor);
}

/** Solves leaving = form for one of the form's variables: what that one is in terms of the others. */
export function solve<Variable>(leaving: Variable, form: Form<Variable>, entering: Variable): Form<Variable> {
  const pivot = form.coefficients.get(entering) ?? 0n;
  const sign = pivot < 0n ? -1n : 1n;
  const coefficients = new Map([[leaving, sign * form.over]]);
  for (const [variable, coefficient] of form.coefficients) {
    if (variable !== entering) coefficients.set(variable, -sign * coefficient);
  }
  const solved = { over: sign * pivot, coefficients };
  reduce(solved);
  return solved;
}

/** Puts what a variable is in its place in a form. */
export function substitute<Variable>(form: Form<Variable>, variable: Variable, solved: Form<Variable>): void {
  const factor = form.coefficients.get(variable);
  if (factor === undefined) return;
  form.coefficients.delete(variable);
  if (solved.over !== 1n) {
    form.over *= solved.over;
    for (const [other, coefficient] of form.coefficients)
      form.coefficients.set(other, coefficient * solved.over);
  }
  for (const [other, coefficient] of solved.coefficients) {
    const sum = (form.coefficients.get(other) ?? 0n) + factor * coefficient;
    if (sum === 0n) form.coefficients.delete(other);
    else form.coefficients.set(other, sum);
  }
  reduce(form);
}
