import fc from 'fast-check';
import type { Constraint, System } from '../../../../src/engine/budget/joint/consistency';
import { EVERYTHING, type Interval } from '../../../../src/engine/number/interval';
import { ONE, ratio, roundHalfUp } from '../../../../src/engine/number/rational';
import { intervalOf, type Rounding } from '../../../../src/engine/number/rounding';

type Sign = 1 | -1;

const sign = fc.constantFrom<Sign[]>(1, -1);

/** Σ sign × variable = 0 */
export function constraint(...terms: readonly (readonly [sign: Sign, variable: number])[]): Constraint {
  return { terms: terms.map(([by, variable]) => ({ variable, sign: by })) };
}

/** total = Σ parts */
export function total(whole: number, ...parts: readonly number[]): Constraint {
  return constraint([1, whole], ...parts.map((part): [Sign, number] => [-1, part]));
}

/** In halves: 3 and 5 stand for the interval from 1.5 to 2.5. */
export function halves(
  low: number | null,
  high: number | null,
  open: readonly [boolean, boolean] = [false, false],
): Interval {
  return {
    low: low === null ? null : { at: ratio(low, 2), open: open[0] },
    high: high === null ? null : { at: ratio(high, 2), open: open[1] },
  };
}

const end = fc.oneof(
  { weight: 9, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);

/** Short intervals near 0, so that both verdicts are frequent; a few unbounded, a few open, none empty. */
const interval: fc.Arbitrary<Interval> = fc
  .record({
    low: fc.integer({ min: -4, max: 1 }),
    width: fc.integer({ min: 0, max: 4 }),
    bounded: fc.tuple(end, end),
    closed: fc.tuple(end, end),
  })
  .map(({ low, width, bounded, closed }) =>
    halves(
      bounded[0] ? low : null,
      bounded[1] ? low + width : null,
      width === 0 ? [false, false] : [!closed[0], !closed[1]],
    ),
  );

/** Long enough for systems with many constraints to be consistent now and then. */
const wide: fc.Arbitrary<Interval> = fc
  .record({ low: fc.integer({ min: -7, max: 1 }), width: fc.integer({ min: 4, max: 8 }), open: fc.boolean() })
  .map(({ low, width, open }) => halves(low, low + width, [open, !open]));

function withIntervals(
  variables: number,
  constraints: readonly Constraint[],
  each = interval,
): fc.Arbitrary<System> {
  return fc
    .array(each, { minLength: variables, maxLength: variables })
    .map((intervals) => ({ intervals, constraints }));
}

/** Each constraint takes up one variable that is there and some new ones. */
export const forest: fc.Arbitrary<System> = fc
  .array(
    fc.record({ joint: fc.nat(), signs: fc.array(sign, { minLength: 2, maxLength: 4 }), apart: fc.nat(5) }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((relations) => {
    let variables = 1;
    const constraints = relations.map(({ joint, signs, apart }) => {
      const known = apart === 0 ? variables++ : joint % variables;
      return constraint(...signs.map((by, index): [Sign, number] => [by, index === 0 ? known : variables++]));
    });
    return withIntervals(variables, constraints);
  });

/** Flows between places, one of which (the outside) has no constraint; a constraint may have all its signs changed. */
export const circulating: fc.Arbitrary<System> = fc
  .record({
    signs: fc.array(sign, { minLength: 2, maxLength: 4 }),
    flows: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 3, maxLength: 7 }),
  })
  .chain(({ signs, flows }) => {
    const places = signs.length + 1;
    const terms = signs.map((): [Sign, number][] => []);
    flows.forEach(([start, way], flow) => {
      const from = start % places;
      const to = (from + 1 + (way % (places - 1))) % places;
      terms[from]?.push([-1, flow]);
      terms[to]?.push([1, flow]);
    });
    const constraints = terms.map((each, place) =>
      constraint(
        ...each.map(([by, flow]): [Sign, number] => [signs[place] === -1 ? (-by as Sign) : by, flow]),
      ),
    );
    return withIntervals(flows.length, constraints);
  });

/** Any terms, also repeated ones. */
export const general: fc.Arbitrary<System> = fc
  .array(fc.array(fc.tuple(sign, fc.nat(4)), { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 4 })
  .chain((rows) =>
    withIntervals(
      5,
      rows.map((terms) => constraint(...terms)),
    ),
  );

const rounding = fc.constantFrom<Rounding[]>('round', 'truncate');

function printed(amount: number, by: Rounding): Interval {
  const tenths = ratio(amount, 10);
  // 切捨て is towards zero.
  const figure = by === 'round' ? roundHalfUp(tenths, 0) : ratio(BigInt(Math.trunc(amount / 10)));
  return intervalOf(figure, ONE, by);
}

/** Real amounts that solve every constraint, of which only the rounded figures are told. */
export const hidden: fc.Arbitrary<System> = fc
  .record({
    by: rounding,
    first: fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 4 }),
    rows: fc.array(fc.array(fc.tuple(sign, fc.nat()), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map(({ by, first, rows }) => {
    const amounts = [...first];
    const constraints = rows.map((row) => {
      const terms = row.map(([each, at]): [Sign, number] => [each, at % amounts.length]);
      // A further variable takes up what the others make, so that later constraints close cycles with it.
      const closing =
        amounts.push(-terms.reduce((sum, [each, at]) => sum + each * (amounts[at] ?? 0), 0)) - 1;
      return constraint(...terms, [1, closing]);
    });
    return { intervals: amounts.map((amount) => printed(amount, by)), constraints };
  });

/** 増減 over lines in sections: three columns of sums, and in each row the third is the first minus the second. */
export const comparison: fc.Arbitrary<System> = fc
  .array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 2 })
  .chain((sections) => {
    const sums: [whole: number, parts: number[]][] = [[0, []]];
    let rows = 1;
    for (const lines of sections) {
      const section = rows++;
      sums[0]?.[1].push(section);
      sums.push([section, Array.from({ length: lines }, () => rows++)]);
    }
    const inColumn = (column: number, row: number) => column * rows + row;
    const constraints = [0, 1, 2].flatMap((column) =>
      sums.map(([whole, parts]) =>
        total(inColumn(column, whole), ...parts.map((part) => inColumn(column, part))),
      ),
    );
    for (let row = 0; row < rows; row += 1) {
      constraints.push(constraint([1, inColumn(2, row)], [-1, inColumn(0, row)], [1, inColumn(1, row)]));
    }
    return withIntervals(3 * rows, constraints, wide);
  });

/** Everything but the named constraints and intervals is set free. */
export function restrictedTo(
  system: System,
  constraints: readonly number[],
  variables: readonly number[],
): System {
  return {
    intervals: system.intervals.map((each, index) => (variables.includes(index) ? each : EVERYTHING)),
    constraints: system.constraints.filter((_, index) => constraints.includes(index)),
  };
}
