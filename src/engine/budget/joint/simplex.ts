import { solve, substitute, type Form } from './form';
import type { Graph, Unknown } from './graph';
import { negate, type Contradiction, type Range, type Why } from './range';
import { restOf } from './rest';
import { addMultiple, isLess, NOTHING, valueAt, type Value } from './value';

interface Variable {
  /** Its place among all: by it ties are decided, so that no pivot comes round again (Bland's rule). */
  readonly order: number;
  readonly range: Range;
  readonly lowest: Value | null;
  readonly highest: Value | null;
  value: Value;
}

/** Variables as forms of all others; those others lie inside their ranges. */
type Tableau = Map<Variable, Form<Variable>>;

function newVariable(order: number, range: Range, value: Value): Variable {
  return {
    order,
    range,
    lowest: range.low && valueAt(range.low, 1n),
    highest: range.high && valueAt(range.high, -1n),
    value,
  };
}

/** The middle of the range, where printed figures mostly add up; else an end of it, or 0. */
function startIn({ low, high }: Range): Value {
  if (low && high) return { real: low.at + high.at, tiny: 0n, over: 2n };
  if (low) return valueAt(low, 1n);
  return high ? valueAt(high, -1n) : NOTHING;
}

function tableauOf({ unknowns, equations }: Graph, amounts: ReadonlyMap<Unknown, Value>): Tableau {
  const variables = new Map<Unknown, Variable>();
  for (const unknown of unknowns) {
    const value = amounts.get(unknown) ?? startIn(unknown.range);
    variables.set(unknown, newVariable(variables.size, unknown.range, value));
  }
  const tableau: Tableau = new Map();
  for (const equation of equations) {
    const coefficients = new Map<Variable, bigint>();
    let value = NOTHING;
    for (const term of equation.terms) {
      const variable = variables.get(term.unknown);
      if (!variable) continue;
      const coefficient = BigInt(term.coefficient);
      coefficients.set(variable, coefficient);
      value = addMultiple(value, coefficient, variable.value);
    }
    const order = variables.size + tableau.size;
    tableau.set(newVariable(order, negate(restOf(equation)), value), { over: 1n, coefficients });
  }
  return tableau;
}

/** A variable outside its range, the end of it that it has to move to, and whether that is upwards. */
interface Outlier {
  readonly variable: Variable;
  readonly form: Form<Variable>;
  readonly end: Value;
  readonly up: boolean;
}

/** The first variable of the tableau that lies outside its range. */
function firstOutlier(tableau: Tableau): Outlier | null {
  let first: Outlier | null = null;
  for (const [variable, form] of tableau) {
    if (first && first.variable.order < variable.order) continue;
    const { value, lowest, highest } = variable;
    if (lowest && isLess(value, lowest)) first = { variable, form, end: lowest, up: true };
    else if (highest && isLess(highest, value)) first = { variable, form, end: highest, up: false };
  }
  return first;
}

/** Whether a variable inside its range can grow there, or shrink. */
function canMove({ value, lowest, highest }: Variable, up: boolean): boolean {
  return up ? highest === null || isLess(value, highest) : lowest === null || isLess(lowest, value);
}

/** The first variable of a form that can move so that the form grows, or shrinks. */
function firstMovable({ coefficients }: Form<Variable>, up: boolean): Variable | null {
  let first: Variable | null = null;
  for (const [variable, coefficient] of coefficients) {
    if (first && first.order < variable.order) continue;
    if (canMove(variable, coefficient > 0n === up)) first = variable;
  }
  return first;
}

/** Moves the outlier to its end by moving `entering`, and lets the two change places in the tableau. */
function pivot(tableau: Tableau, { variable: leaving, form, end }: Outlier, entering: Variable): void {
  tableau.delete(leaving);
  const solved = solve(leaving, form, entering);
  const step = addMultiple(end, -1n, leaving.value);
  const factor = solved.coefficients.get(leaving) ?? 0n;
  const move = addMultiple(NOTHING, factor, step, solved.over);
  leaving.value = end;
  entering.value = addMultiple(entering.value, 1n, move);
  for (const [variable, other] of tableau) {
    const coefficient = other.coefficients.get(entering);
    if (coefficient === undefined) continue;
    variable.value = addMultiple(variable.value, coefficient, move, other.over);
    substitute(other, entering, solved);
  }
  tableau.set(entering, solved);
}

/** The ends that keep the outlier outside, when nothing in its form can move any further. */
function reasonsOf({ variable, form, up }: Outlier): Contradiction {
  const whyAt = ({ range }: Variable, high: boolean) => (high ? range.high : range.low)?.why;
  const reasons: (Why | undefined)[] = [whyAt(variable, !up)];
  for (const [other, coefficient] of form.coefficients) reasons.push(whyAt(other, coefficient > 0n === up));
  return reasons.filter((why) => why !== undefined);
}

/**
 * Decides any core exactly (the simplex of Dutertre and de Moura): each equation's terms are a form
 * that has to lie in minus its rest; forms outside their range are moved to its end one after the other,
 * until all are inside or one cannot be. It starts from the given amounts, where there are any, which
 * have to lie inside their ranges: the fewer equations they leave unsolved, the sooner it is done.
 */
export function simplex(core: Graph, amounts: ReadonlyMap<Unknown, Value>): Contradiction | null {
  const tableau = tableauOf(core, amounts);
  for (let outlier = firstOutlier(tableau); outlier; outlier = firstOutlier(tableau)) {
    const entering = firstMovable(outlier.form, outlier.up);
    if (!entering) return reasonsOf(outlier);
    pivot(tableau, outlier, entering);
  }
  return null;
}
