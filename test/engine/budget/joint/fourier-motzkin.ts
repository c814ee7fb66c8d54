import type { Interval } from '../../../../src/engine/number/interval';
import { ONE, ZERO, ratio, type Rational } from '../../../../src/engine/number/rational';
import type { System } from '../../../../src/engine/budget/joint/consistency';

/** Σ coefficients × variables ≤ bound, or < where strict. */
interface Inequality {
  readonly coefficients: readonly Rational[];
  readonly bound: Rational;
  readonly strict: boolean;
}

function combine(a: readonly Rational[], factor: Rational, b: readonly Rational[]): Rational[] {
  return a.map((value, index) => value.add(factor.mul(b[index] ?? ZERO)));
}

function equationsOf({ intervals, constraints }: System): Rational[][] {
  return constraints.map(({ terms }) => {
    const row = intervals.map(() => ZERO);
    for (const { variable, sign } of terms) row[variable] = (row[variable] ?? ZERO).add(ratio(sign));
    return row;
  });
}

function inequalitiesOf(intervals: readonly Interval[]): Inequality[] {
  return intervals.flatMap(({ low, high }, variable) => {
    const unit = (by: Rational) => intervals.map((_, index) => (index === variable ? by : ZERO));
    return [
      ...(high ? [{ coefficients: unit(ONE), bound: high.at, strict: high.open }] : []),
      ...(low ? [{ coefficients: unit(ONE.neg()), bound: low.at.neg(), strict: low.open }] : []),
    ];
  });
}

/** Replaces variables by what the equations say of them, one equation after the other. */
function substitute(equations: Rational[][], inequalities: Inequality[]): Inequality[] {
  const [equation, ...others] = equations;
  if (!equation) return inequalities;
  const pivot = equation.findIndex((value) => value.n !== 0n);
  if (pivot === -1) return substitute(others, inequalities);
  const without = (row: readonly Rational[]) =>
    combine(row, (row[pivot] ?? ZERO).div(equation[pivot] ?? ONE).neg(), equation);
  return substitute(
    others.map(without),
    inequalities.map((each) => ({ ...each, coefficients: without(each.coefficients) })),
  );
}

/** Of inequalities with the same direction only the tightest. */
function tightest(inequalities: readonly Inequality[]): Inequality[] {
  const best = new Map<string, Inequality>();
  for (const { coefficients, bound, strict } of inequalities) {
    const first = coefficients.find((value) => value.n !== 0n)?.abs() ?? ONE;
    const scaled = {
      coefficients: coefficients.map((value) => value.div(first)),
      bound: bound.div(first),
      strict,
    };
    const key = scaled.coefficients.map((value) => value.toFraction()).join();
    const known = best.get(key);
    const order = known ? scaled.bound.compare(known.bound) : -1;
    if (order < 0 || (order === 0 && strict)) best.set(key, scaled);
  }
  return [...best.values()];
}

function eliminate(inequalities: readonly Inequality[], variable: number): Inequality[] {
  const factorOf = ({ coefficients }: Inequality) => coefficients[variable] ?? ZERO;
  const uppers = inequalities.filter((each) => factorOf(each).compare(ZERO) > 0);
  const lowers = inequalities.filter((each) => factorOf(each).compare(ZERO) < 0);
  const others = inequalities.filter((each) => factorOf(each).n === 0n);
  const sums = uppers.flatMap((upper) =>
    lowers.map((lower) => {
      const factor = factorOf(upper).div(factorOf(lower)).neg();
      return {
        coefficients: combine(upper.coefficients, factor, lower.coefficients),
        bound: upper.bound.add(factor.mul(lower.bound)),
        strict: upper.strict || lower.strict,
      };
    }),
  );
  return tightest([...others, ...sums]);
}

/** The textbook's way to decide a system, for small ones: its cost explodes. */
export function isConsistent(system: System): boolean {
  let inequalities = tightest(substitute(equationsOf(system), inequalitiesOf(system.intervals)));
  system.intervals.forEach((_, variable) => {
    inequalities = eliminate(inequalities, variable);
  });
  return inequalities.every(({ bound, strict }) => bound.compare(ZERO) > 0 || (bound.n === 0n && !strict));
}
