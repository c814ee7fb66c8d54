import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  jointConsistency,
  type Consistency,
  type Constraint,
  type System,
} from '../../../../src/engine/budget/joint/consistency';
import { atLeast, exactly, EVERYTHING, type Interval } from '../../../../src/engine/number/interval';
import { fromDecimal, ONE, ratio, ZERO } from '../../../../src/engine/number/rational';
import { intervalOf } from '../../../../src/engine/number/rounding';
import { isConsistent } from './fourier-motzkin';
import {
  circulating,
  comparison,
  constraint,
  forest,
  general,
  halves,
  hidden,
  restrictedTo,
  total,
} from './systems';
import { fuzzed } from '../../../support/fuzz';

const rounded = (figure: number) => intervalOf(ratio(figure), ONE, 'round');
const truncated = (figure: number) => intervalOf(ratio(figure), ONE, 'truncate');
const exact = (figure: string) => exactly(fromDecimal(figure) ?? ZERO);
const SLACK = atLeast(ZERO);

const CONSISTENT: Consistency = { consistent: true };
const binding = (constraints: number[], variables: number[]): Consistency => ({
  consistent: false,
  constraints,
  variables,
});

interface Case extends System {
  readonly name: string;
  readonly expected: Consistency;
}

const TWO_LEVELS = [total(0, 1, 2, 3), total(1, 4, 5), total(2, 6, 7), total(3, 8, 9)];

/** A total, three parts and the two lines of each. */
function twoLevels(
  whole: Interval,
  parts: Interval,
  lines: Interval,
): Pick<Case, 'intervals' | 'constraints'> {
  return {
    intervals: [whole, parts, parts, parts, lines, lines, lines, lines, lines, lines],
    constraints: TWO_LEVELS,
  };
}

const LINES_AND_TOTAL = [0, 4, 5, 6, 7, 8, 9];

describe('jointConsistency of sums in levels', () => {
  it.each<Case>([
    {
      name: '10 = 3 + 3 + 3 alone',
      intervals: [rounded(10), rounded(3), rounded(3), rounded(3)],
      constraints: [total(0, 1, 2, 3)],
      expected: CONSISTENT,
    },
    {
      name: '3 = 1 + 1 alone',
      intervals: [rounded(3), rounded(1), rounded(1)],
      constraints: [total(0, 1, 2)],
      expected: CONSISTENT,
    },
    {
      name: '10 = 3 + 3 + 3 where each 3 = 1 + 1: at most 9',
      ...twoLevels(rounded(10), rounded(3), rounded(1)),
      expected: binding([0, 1, 2, 3], LINES_AND_TOTAL),
    },
    {
      name: '9 = 3 + 3 + 3 where each 3 = 1 + 1',
      ...twoLevels(rounded(9), rounded(3), rounded(1)),
      expected: CONSISTENT,
    },
    {
      name: 'six lines of at most 1.5 make 9',
      ...twoLevels(exact('9'), rounded(3), rounded(1)),
      expected: CONSISTENT,
    },
    {
      name: 'six lines of at most 1.5 do not make 9.001',
      ...twoLevels(exact('9.001'), rounded(3), rounded(1)),
      expected: binding([0, 1, 2, 3], LINES_AND_TOTAL),
    },
    {
      name: 'six lines truncated to 1 make 11.999',
      ...twoLevels(exact('11.999'), truncated(3), truncated(1)),
      expected: CONSISTENT,
    },
    {
      name: 'six lines truncated to 1 stay below 12',
      ...twoLevels(exact('12'), EVERYTHING, truncated(1)),
      expected: binding([0, 1, 2, 3], LINES_AND_TOTAL),
    },
    {
      name: 'six lines truncated to -1 stay above -12',
      ...twoLevels(exact('-12'), EVERYTHING, truncated(-1)),
      expected: binding([0, 1, 2, 3], LINES_AND_TOTAL),
    },
    {
      name: 'six lines truncated to 0 make 0',
      ...twoLevels(truncated(0), truncated(0), truncated(0)),
      expected: CONSISTENT,
    },
    {
      name: '10 = 3.0 + 3 + 3 where 3.0 = 1 + 2',
      intervals: [rounded(10), exact('3'), rounded(3), rounded(3), rounded(1), rounded(2)],
      constraints: [total(0, 1, 2, 3), total(1, 4, 5)],
      expected: CONSISTENT,
    },
    {
      name: '10.1 = 3.0 + 3 + 3 where 3.0 = 1 + 2: the lines do not bind',
      intervals: [exact('10.1'), exact('3'), rounded(3), rounded(3), rounded(1), rounded(2)],
      constraints: [total(1, 4, 5), total(0, 1, 2, 3)],
      expected: binding([1], [0, 1, 2, 3]),
    },
    {
      name: 'two totals that are equal: 5 = 3 + 3 is 5.0 at least, 4 = 1 + 1 + 2 is 4.5 at most',
      intervals: [rounded(5), rounded(3), rounded(3), rounded(4), rounded(1), rounded(1), rounded(2)],
      constraints: [total(0, 1, 2), total(3, 4, 5, 6), total(0, 3)],
      expected: binding([0, 2], [1, 2, 3]),
    },
    {
      name: 'two totals that are equal: 5 = 2 + 2 and 4 = 1 + 1 + 2',
      intervals: [rounded(5), rounded(2), rounded(2), rounded(4), rounded(1), rounded(1), rounded(2)],
      constraints: [total(0, 1, 2), total(3, 4, 5, 6), total(0, 3)],
      expected: CONSISTENT,
    },
  ])('$name', ({ intervals, constraints, expected }) => {
    expect(jointConsistency({ intervals, constraints })).toEqual(expected);
  });
});

describe('jointConsistency of うち lines, whole = part + slack', () => {
  it.each<Case>([
    {
      name: '6 rounded within 5 rounded: 5.5 is both',
      intervals: [rounded(5), rounded(6), SLACK],
      constraints: [total(0, 1, 2)],
      expected: CONSISTENT,
    },
    {
      name: '7 rounded is not within 5 rounded',
      intervals: [rounded(5), rounded(7), SLACK],
      constraints: [total(0, 1, 2)],
      expected: binding([0], [0, 1, 2]),
    },
    {
      name: '6 truncated is not within 5 truncated, although their ends touch',
      intervals: [truncated(5), truncated(6), SLACK],
      constraints: [total(0, 1, 2)],
      expected: binding([0], [0, 1, 2]),
    },
    {
      name: 'a whole that its own parts keep below the うち line',
      intervals: [rounded(5), rounded(5), SLACK, rounded(2), exact('2.4')],
      constraints: [total(0, 1, 2), total(0, 3, 4)],
      expected: CONSISTENT,
    },
    {
      name: 'a whole that its own parts keep further below the うち line',
      intervals: [rounded(5), exact('5'), SLACK, rounded(2), exact('2.4')],
      constraints: [total(0, 1, 2), total(0, 3, 4)],
      expected: binding([0, 1], [1, 2, 3, 4]),
    },
  ])('$name', ({ intervals, constraints, expected }) => {
    expect(jointConsistency({ intervals, constraints })).toEqual(expected);
  });
});

// This year's total and lines 0–2, last year's 3–5, the lines' 増減 6 and 7.
const TWO_COLUMNS = [
  total(0, 1, 2),
  total(3, 4, 5),
  constraint([1, 6], [-1, 1], [1, 4]),
  constraint([1, 7], [-1, 2], [1, 5]),
];

function twoColumns(thisYear: Interval, difference: Interval): Pick<Case, 'intervals' | 'constraints'> {
  const line = rounded(1);
  return {
    intervals: [thisYear, line, line, rounded(1), line, line, difference, difference],
    constraints: TWO_COLUMNS,
  };
}

describe('jointConsistency of columns with their 増減', () => {
  it.each<Case>([
    {
      name: 'lines that grew by 0.5 at most, from 1.5 to 2.5',
      ...twoColumns(exact('2.5'), rounded(0)),
      expected: CONSISTENT,
    },
    {
      name: 'lines that grew by 0.5 at most, from 1.5 to 2.501',
      ...twoColumns(exact('2.501'), rounded(0)),
      expected: binding([0, 1, 2, 3], [0, 3, 6, 7]),
    },
    {
      name: 'lines that grew by less than 0.5, from 1.5 to 2.5',
      ...twoColumns(exact('2.5'), halves(-1, 1, [true, true])),
      expected: binding([0, 1, 2, 3], [0, 3, 6, 7]),
    },
    {
      name: 'lines that grew by less than 1, from at most 1.5 to 2.5',
      ...twoColumns(rounded(3), truncated(0)),
      expected: CONSISTENT,
    },
  ])('$name', ({ intervals, constraints, expected }) => {
    expect(jointConsistency({ intervals, constraints })).toEqual(expected);
  });
});

describe('jointConsistency of what no statement should have', () => {
  // x = y, y = z, z = −x: only 0 solves them, and no signs make a circulation of them.
  const onlyZero = [total(0, 1), total(1, 2), constraint([1, 2], [1, 0])];

  it.each<Case>([
    { name: 'nothing', intervals: [], constraints: [], expected: CONSISTENT },
    { name: 'a constraint without terms', intervals: [], constraints: [{ terms: [] }], expected: CONSISTENT },
    { name: 'a variable without constraint', intervals: [rounded(1)], constraints: [], expected: CONSISTENT },
    {
      name: 'an empty interval',
      intervals: [rounded(1), halves(1, 1, [true, false])],
      constraints: [total(0, 1)],
      expected: binding([], [1]),
    },
    {
      name: 'a variable that is 0 and can be',
      intervals: [rounded(0)],
      constraints: [constraint([1, 0])],
      expected: CONSISTENT,
    },
    {
      name: 'a variable that is 0 and cannot be',
      intervals: [rounded(1)],
      constraints: [constraint([1, 0])],
      expected: binding([0], [0]),
    },
    {
      name: 'a variable that cancels out',
      intervals: [rounded(7), rounded(0)],
      constraints: [constraint([1, 0], [1, 1], [-1, 0])],
      expected: CONSISTENT,
    },
    {
      name: '4 that is twice 2',
      intervals: [exact('4'), exact('2')],
      constraints: [total(0, 1, 1)],
      expected: CONSISTENT,
    },
    {
      name: '5 that is twice 2',
      intervals: [exact('5'), exact('2')],
      constraints: [total(0, 1, 1)],
      expected: binding([0], [0, 1]),
    },
    {
      name: 'twice one variable is three times another: both are 0',
      intervals: [halves(0, 1), halves(0, 1), halves(0, 1)],
      constraints: [constraint([1, 0], [1, 0], [-1, 1], [-1, 1], [-1, 1]), total(0, 2), total(1, 2)],
      expected: CONSISTENT,
    },
    {
      name: 'twice one variable is three times another: one is not 0',
      intervals: [halves(0, 1, [true, false]), halves(0, 1), halves(0, 1)],
      constraints: [constraint([1, 0], [1, 0], [-1, 1], [-1, 1], [-1, 1]), total(0, 2), total(1, 2)],
      expected: binding([0, 1, 2], [0]),
    },
    {
      name: 'three variables that must be 0 and can be',
      intervals: [halves(0, 2), EVERYTHING, EVERYTHING],
      constraints: onlyZero,
      expected: CONSISTENT,
    },
    {
      name: 'three variables that must be 0, one of them more than 0',
      intervals: [halves(0, 2, [true, false]), EVERYTHING, EVERYTHING],
      constraints: onlyZero,
      expected: binding([0, 1, 2], [0]),
    },
    {
      name: 'the second of two statements',
      intervals: [rounded(1), rounded(1), rounded(1), rounded(3)],
      constraints: [total(0, 1), total(2, 3)],
      expected: binding([1], [2, 3]),
    },
    {
      name: 'ends with different denominators: 1/3 + 1/6 = 1/2',
      intervals: [exactly(ratio(1, 2)), exactly(ratio(1, 3)), exactly(ratio(1, 6))],
      constraints: [total(0, 1, 2)],
      expected: CONSISTENT,
    },
    {
      name: 'amounts beyond 2^53 that differ by 1',
      intervals: [exact('90071992547409930'), exact('90071992547409929'), exact('0')],
      constraints: [total(0, 1, 2)],
      expected: binding([0], [0, 1, 2]),
    },
  ])('$name', ({ intervals, constraints, expected }) => {
    expect(jointConsistency({ intervals, constraints })).toEqual(expected);
  });

  it('refuses a constraint on a variable without an interval', () => {
    expect(() => jointConsistency({ intervals: [rounded(1)], constraints: [total(0, 1)] })).toThrow(
      RangeError,
    );
  });

  it.each([
    { shape: 'a chain', constraintAt: (index: number) => total(index, index + 1) },
    {
      shape: 'a chain against its order',
      constraintAt: (index: number) => total(20_000 - index, 19_999 - index),
    },
  ])('judges 20,000 levels: $shape', ({ constraintAt }) => {
    const intervals = Array.from({ length: 20_001 }, () => rounded(0));
    const constraints = Array.from({ length: 20_000 }, (_, index) => constraintAt(index));
    expect(jointConsistency({ intervals, constraints })).toEqual(CONSISTENT);

    const last = [...intervals.slice(0, -1), rounded(2)];
    expect(jointConsistency({ intervals: last, constraints })).toMatchObject({ consistent: false });
  });

  it('judges 20,000 lines under one total', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => index + 1);
    const constraints = [total(0, ...lines)];
    const intervals = (whole: number) => [exactly(ratio(whole)), ...lines.map(() => rounded(1))];
    expect(jointConsistency({ intervals: intervals(30_000), constraints })).toEqual(CONSISTENT);
    expect(jointConsistency({ intervals: intervals(30_001), constraints })).toEqual(
      binding([0], [0, ...lines]),
    );
  });
});

const SMALL_SYSTEMS = [
  { kind: 'forests', systems: forest },
  { kind: 'circulations', systems: circulating },
  { kind: 'any systems', systems: general },
];

/** The same system with its constraints and variables in another order and some constraints negated. */
function rearranged({ intervals, constraints }: System, seed: readonly number[]): System {
  const order = (length: number) =>
    Array.from({ length }, (_, index) => index).sort((a, b) => (seed[a] ?? 0) - (seed[b] ?? 0));
  const variables = order(intervals.length);
  const placeOf = new Map(variables.map((variable, place) => [variable, place]));
  const moved = ({ terms }: Constraint, negative: boolean): Constraint => ({
    terms: terms.map(({ variable, sign }) => ({
      variable: placeOf.get(variable) ?? variable,
      sign: (negative ? -sign : sign) as 1 | -1,
    })),
  });
  return {
    intervals: variables.flatMap((variable) => intervals[variable] ?? []),
    constraints: order(constraints.length).flatMap((index) => {
      const each = constraints[index];
      return each ? moved(each, (seed[index] ?? 0) % 2 === 0) : [];
    }),
  };
}

describe.each(SMALL_SYSTEMS)('jointConsistency of small $kind', ({ systems }) => {
  it('agrees with Fourier–Motzkin elimination', () => {
    fc.assert(
      fc.property(systems, (system) => {
        expect(jointConsistency(system).consistent).toBe(isConsistent(system));
      }),
      fuzzed(400),
    );
  });

  it('names constraints and variables that exclude each other, and none too many', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const result = jointConsistency(system);
        if (result.consistent) return;
        const { constraints, variables } = result;
        const without = (items: readonly number[], item: number) => items.filter((each) => each !== item);
        const isPossible = (some: readonly number[], others: readonly number[]) =>
          isConsistent(restrictedTo(system, some, others));
        expect(isPossible(constraints, variables)).toBe(false);
        for (const each of constraints) expect(isPossible(without(constraints, each), variables)).toBe(true);
        for (const each of variables) expect(isPossible(constraints, without(variables, each))).toBe(true);
      }),
      fuzzed(200),
    );
  });

  it('does not depend on the order of constraints, of variables or on the sign of a constraint', () => {
    fc.assert(
      fc.property(systems, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (system, seed) => {
        const again = jointConsistency(rearranged(system, seed));
        expect(again.consistent).toBe(jointConsistency(system).consistent);
      }),
      fuzzed(400),
    );
  });

  it('is asked for both verdicts often', () => {
    const verdicts = fc.sample(systems, { numRuns: 400, seed: 6 }).map(isConsistent);
    expect(verdicts.filter(Boolean).length).toBeGreaterThan(60);
    expect(verdicts.filter((verdict) => !verdict).length).toBeGreaterThan(60);
  });
});

describe('jointConsistency of larger systems', () => {
  it('holds where real amounts stand behind the figures', () => {
    fc.assert(
      fc.property(hidden, (system) => {
        expect(jointConsistency(system)).toEqual(CONSISTENT);
      }),
      fuzzed(1000),
    );
  });

  it('names parts of a 増減 table that are inconsistent by themselves', () => {
    fc.assert(
      fc.property(comparison, (system) => {
        const result = jointConsistency(system);
        if (result.consistent) return;
        const named = jointConsistency(restrictedTo(system, result.constraints, result.variables));
        expect(named.consistent).toBe(false);
      }),
      fuzzed(400),
    );
  });
});
