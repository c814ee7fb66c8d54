import { describe, expect, it } from 'vitest';
import type { Kpi, KpiPlan, Measure, PrintedResult } from '../../../src/engine/kpi/kpi';
import { lintPlan, type PlanLint } from '../../../src/engine/kpi/lint';
import {
  atLeast,
  atMost,
  fixed,
  meanOfYears,
  previousYear,
  type Target,
} from '../../../src/engine/kpi/target';
import { fromDecimal, ratio } from '../../../src/engine/number/rational';
import { inEachLanguage } from '../../../src/engine/language';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';

function short(lint: PlanLint): string {
  return `${lint.code} ${lint.kpi.id}${lint.code === 'PLAN-01' ? ` ${lint.relation}` : ''}`;
}

describe('lintPlan', () => {
  it('finds the known weaknesses of FY2024 and no other', () => {
    expect(lintPlan(kpiPlan).map(short).sort()).toEqual([
      'PLAN-01 H.COMMISSIONER worse',
      'PLAN-01 H.EMPLOYER_DATA equal',
      'PLAN-01 H.SINGLE_BID worse',
      'PLAN-01 S.SMOKING_CESSATION worse',
      'PLAN-02 H.DEBT_RECOVERY',
      'PLAN-02 H.EARLY_VISIT',
      'PLAN-02 H.RECEIPT_ASSESSMENT_RATE',
      'PLAN-03 S.RECEIPT_EFFECT',
      'PLAN-04 S.CARD_RECOVERY',
      'PLAN-04 S.DEBT_CURRENT',
      'PLAN-04 S.DEBT_PAST',
      'PLAN-05 S.WEB_ACCESS',
    ]);
  });

  it('names the year that the mean lacks', () => {
    expect(lintPlan(kpiPlan).find((lint) => lint.code === 'PLAN-03')).toMatchObject({
      fiscalYears: [2020],
      count: 3,
    });
  });

  it('computes the mean that the printed figures give', () => {
    const impossible = lintPlan(kpiPlan).filter((lint) => lint.code === 'PLAN-04');
    expect(impossible.map(({ computed }) => computed.mul(300).toString())).toEqual([
      '270.1',
      '231.2',
      '37.8',
    ]);
  });
});

const citation = { kind: 'plan', document: 'd', section: 's', quote: 'q' } as const;

function printed(fiscalYear: number, decimal: string): PrintedResult {
  return { fiscalYear, value: fromDecimal(decimal) ?? ratio(0, 1), digit: ratio(1, 10), citation };
}

function planWith(target: Target, years: readonly PrintedResult[], mean: string | null): KpiPlan {
  const measure: Measure = {
    name: null,
    unit: 'yen',
    target,
    citation,
    printed: years,
    printedMean:
      mean === null ? null : { ...printed(0, mean), fiscalYears: years.map((year) => year.fiscalYear) },
    isNew: null,
  };
  const kpi: Kpi = {
    id: 'H.X',
    business: 'health',
    standing: 'kpi',
    name: inEachLanguage(() => '甲'),
    measures: [measure],
    important: false,
    difficult: false,
    notes: [],
  };
  return { fiscalYear: 2024, kpis: [kpi], operational: [] };
}

describe('PLAN-01', () => {
  const codes = (target: Target) => lintPlan(planWith(target, [printed(2022, '10')], null)).map(short);
  const ten = (tenths: number) => fixed(ratio(100 + tenths, 10));

  it.each([
    ['at least, below', atLeast(ten(-1)), ['PLAN-01 H.X worse']],
    ['at least, equal', atLeast(ten(0)), ['PLAN-01 H.X equal']],
    ['at least, above', atLeast(ten(1)), []],
    ['at most, above', atMost(ten(1)), ['PLAN-01 H.X worse']],
    ['at most, equal', atMost(ten(0)), ['PLAN-01 H.X equal']],
    ['at most, below', atMost(ten(-1)), []],
    ['at least the previous year', atLeast(previousYear), []],
  ])('%s the baseline', (_, target, expected) => {
    expect(codes(target)).toEqual(expected);
  });
});

describe('PLAN-04', () => {
  // Each figure is rounded half up to one decimal: the mean of the figures before rounding is in [9.95, 10.05).
  const years = [printed(2020, '9.0'), printed(2021, '10.0'), printed(2022, '11.0')];
  const codes = (mean: string) => lintPlan(planWith(atLeast(meanOfYears(3)), years, mean)).map(short);

  it.each([
    ['10.0', []],
    ['9.9', ['PLAN-04 H.X']],
    ['10.1', ['PLAN-04 H.X']],
  ])('of 9.0, 10.0 and 11.0 printed as %s', (mean, expected) => {
    expect(codes(mean)).toEqual(expected);
  });

  it('allows what rounding can have made', () => {
    const thirds = [printed(2020, '10.0'), printed(2021, '10.0'), printed(2022, '10.1')];
    for (const mean of ['10.0', '10.1']) {
      expect(lintPlan(planWith(atLeast(meanOfYears(3)), thirds, mean))).toEqual([]);
    }
  });
});
