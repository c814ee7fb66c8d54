import type { Interval } from '../../number/interval';
import type { Rational } from '../../number/rational';
import { greatestCommonDivisor } from './divisor';
import type { Range, Why } from './range';
import type { System } from './system';

/** coefficient × unknown, as it stands in an equation; the coefficient is not 0. */
export interface Term {
  readonly unknown: Unknown;
  readonly equation: Equation;
  coefficient: number;
  /** False once it is peeled off. */
  left: boolean;
}

/** A variable, with what is known of it so far. */
export interface Unknown {
  range: Range;
  terms: Term[];
  /** How many of its terms are left. */
  degree: number;
}

/** Σ terms = 0; an unknown stands in it once at most. */
export interface Equation {
  readonly why: Why;
  terms: Term[];
  /** Those terms peeled off whose unknowns stand in no other equation any more. */
  readonly folded: Term[];
  /** How many of its terms are left. */
  degree: number;
}

/** Unknowns and equations, joined by the terms that both of them list. */
export interface Graph {
  readonly unknowns: readonly Unknown[];
  readonly equations: readonly Equation[];
}

function commonDenominator(intervals: readonly Interval[]): bigint {
  let common = 1n;
  const include = (denominator: bigint) => {
    if (common % denominator !== 0n) common *= denominator / greatestCommonDivisor(common, denominator);
  };
  for (const { low, high } of intervals) {
    if (low) include(low.at.d);
    if (high) include(high.at.d);
  }
  return common;
}

function unknownsOf(intervals: readonly Interval[]): Unknown[] {
  const denominator = commonDenominator(intervals);
  const scaled = (at: Rational) => at.s * at.n * (denominator / at.d);
  return intervals.map(({ low, high }, variable) => {
    const why: Why = { kind: 'variable', variable };
    const range = {
      low: low && { at: scaled(low.at), open: low.open, why },
      high: high && { at: scaled(high.at), open: high.open, why },
    };
    return { range, terms: [], degree: 0 };
  });
}

function join(unknown: Unknown, equation: Equation, sign: 1 | -1): void {
  // Its last term is in this equation where the constraint has named it before.
  const last = unknown.terms.at(-1);
  if (last?.equation === equation) {
    last.coefficient += sign;
    return;
  }
  const term = { unknown, equation, coefficient: sign, left: true };
  unknown.terms.push(term);
  equation.terms.push(term);
}

function dropCancelled(equation: Equation): void {
  if (equation.terms.every(({ coefficient }) => coefficient !== 0)) return;
  for (const { coefficient, unknown } of equation.terms) if (coefficient === 0) unknown.terms.pop();
  equation.terms = equation.terms.filter(({ coefficient }) => coefficient !== 0);
}

/**
 * The system in integers: every end times the common denominator of all ends.
 * Throws a RangeError where a term names a variable without an interval.
 */
export function graphOf({ intervals, constraints }: System): Graph {
  const unknowns = unknownsOf(intervals);
  const equations = constraints.map((constraint, index) => {
    const equation: Equation = {
      why: { kind: 'constraint', constraint: index },
      terms: [],
      folded: [],
      degree: 0,
    };
    for (const { variable, sign } of constraint.terms) {
      const unknown = unknowns[variable];
      if (!unknown) throw new RangeError(`no interval for variable ${String(variable)}`);
      join(unknown, equation, sign);
    }
    dropCancelled(equation);
    equation.degree = equation.terms.length;
    return equation;
  });
  for (const unknown of unknowns) unknown.degree = unknown.terms.length;
  return { unknowns, equations };
}
