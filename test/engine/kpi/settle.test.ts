import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintedMean } from '../../../src/engine/kpi/kpi';
import { settleLevel, type Sources, type UsedYear } from '../../../src/engine/kpi/settle';
import { fixed, higherOf, meanOfYears, previousYear, type Level } from '../../../src/engine/kpi/target';
import { fromDecimal, ratio, type Rational } from '../../../src/engine/number/rational';

function exact(decimal: string): Rational {
  return fromDecimal(decimal) ?? ratio(0, 1);
}

function year(fiscalYear: number, value: string, from: UsedYear['from'] = 'printed'): UsedYear {
  return { fiscalYear, until: null, value: exact(value), counts: null, from };
}

function counted(fiscalYear: number, numerator: number, denominator: number): UsedYear {
  const counts = { numerator: ratio(numerator), denominator: ratio(denominator) };
  return { fiscalYear, until: null, value: ratio(numerator, denominator), counts, from: 'given' };
}

const MEAN: PrintedMean = {
  fiscalYears: [2020, 2021, 2022],
  value: exact('0.899'),
  digit: exact('0.001'),
  citation: { kind: 'plan', document: 'd', section: 's', quote: 'q' },
};

function sources(years: readonly UsedYear[], more: Partial<Sources> = {}): Sources {
  return {
    plannedYear: 2024,
    basis: 'evaluation',
    excludedUpTo: null,
    printedMean: null,
    yearOf: (fiscalYear) => years.find((each) => each.fiscalYear === fiscalYear) ?? null,
    lacking: (fiscalYear) => ({ kind: 'result', fiscalYear }),
    ...more,
  };
}

function settled(level: Level, from: Sources) {
  const answer = settleLevel(level, from);
  return answer.known ? answer.derivation : answer.missing;
}

function valueOf(level: Level, from: Sources): string | null {
  const answer = settleLevel(level, from);
  return answer.known ? answer.derivation.value.toString() : null;
}

describe('a mean of three years', () => {
  const printed = [year(2020, '0.908'), year(2021, '0.903'), year(2022, '0.89')];
  const inPlan = { basis: 'plan', printedMean: MEAN } as const;

  it('is the printed one where all years are printed', () => {
    expect(settled(meanOfYears(3), sources(printed, inPlan))).toMatchObject({
      kind: 'mean',
      method: 'printed',
    });
    expect(valueOf(meanOfYears(3), sources(printed, inPlan))).toBe('0.899');
  });

  it('is the mean of the years where a year is given', () => {
    const own = [...printed.slice(0, 2), year(2022, '0.89', 'given')];
    expect(settled(meanOfYears(3), sources(own, inPlan))).toMatchObject({ method: 'values' });
  });

  it('is the mean of the years where the printed mean is of other years', () => {
    const later = [year(2021, '0.903'), year(2022, '0.89'), year(2023, '0.907', 'given')];
    expect(settled(meanOfYears(3), sources(later, { printedMean: MEAN }))).toMatchObject({
      method: 'values',
    });
    expect(valueOf(meanOfYears(3), sources(later, { printedMean: MEAN }))).toBe('0.9');
  });

  it('is pooled where all years have their counts', () => {
    const counts = [counted(2021, 1, 2), counted(2022, 1, 10), counted(2023, 8, 8)];
    expect(settled(meanOfYears(3), sources(counts))).toMatchObject({ method: 'pooled' });
    expect(valueOf(meanOfYears(3), sources(counts))).toBe('0.5');
  });

  it('is not pooled where one year has none', () => {
    const mixed = [year(2021, '0.5'), counted(2022, 1, 10), counted(2023, 8, 8)];
    expect(settled(meanOfYears(3), sources(mixed))).toMatchObject({ method: 'values' });
  });

  it('names every missing year', () => {
    expect(settled(meanOfYears(3), sources([year(2022, '0.9')]))).toEqual([
      { kind: 'result', fiscalYear: 2021 },
      { kind: 'result', fiscalYear: 2023 },
    ]);
  });

  it('leaves excluded years out and says which', () => {
    const from = sources([year(2021, '1'), year(2022, '1'), year(2023, '4')], { excludedUpTo: 2022 });
    expect(settled(meanOfYears(3), from)).toMatchObject({ excluded: [2021, 2022] });
    expect(valueOf(meanOfYears(3), from)).toBe('4');
  });

  it('has no year where all are excluded', () => {
    const from = sources(printed, { excludedUpTo: 2023 });
    expect(settled(meanOfYears(3), from)).toEqual([{ kind: 'comparableYear', excludedUpTo: 2023 }]);
  });
});

describe('the previous year', () => {
  const years = [year(2022, '0.4'), year(2023, '0.6', 'given')];

  it.each([
    ['evaluation', '0.6'],
    ['plan', '0.4'],
  ] as const)('at %s is %s', (basis, value) => {
    expect(valueOf(previousYear, sources(years, { basis }))).toBe(value);
  });

  it('is never an older one', () => {
    expect(settled(previousYear, sources([year(2022, '0.4')]))).toEqual([
      { kind: 'result', fiscalYear: 2023 },
    ]);
  });

  it('may be excluded', () => {
    expect(settled(previousYear, sources(years, { excludedUpTo: 2023 }))).toEqual([
      { kind: 'comparableYear', excludedUpTo: 2023 },
    ]);
    expect(valueOf(previousYear, sources(years, { excludedUpTo: 2022 }))).toBe('0.6');
  });
});

describe('the higher of several', () => {
  const level = fc.bigInt({ min: -1000n, max: 1000n }).map((thousandths) => fixed(ratio(thousandths, 1000)));

  it('is the highest, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1 }), (levels) => {
        const value = valueOf(higherOf(...levels), sources([]));
        expect(value).toBe(valueOf(higherOf(...levels.toReversed()), sources([])));
        const values = levels.map((each) => Number(valueOf(each, sources([]))));
        expect(Number(value)).toBe(Math.max(...values));
      }),
    );
  });

  it('lacks each year once', () => {
    expect(settled(higherOf(previousYear, meanOfYears(3)), sources([]))).toEqual([
      { kind: 'result', fiscalYear: 2023 },
      { kind: 'result', fiscalYear: 2021 },
      { kind: 'result', fiscalYear: 2022 },
    ]);
  });
});
