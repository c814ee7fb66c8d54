import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import metadata from '../../src/functions/functions.json';
import { EXAMPLES } from '../../src/functions/help/examples';
import type { FunctionId } from '../../src/functions/table';
import { ratio } from '../../src/engine/number/rational';
import { KPI_PLANS } from '../../src/plan/kpi-plans';
import { FY2026 } from '../support/year-plans';
import { call as today, cell, column } from './call';

type Call = typeof today;

const TERMS = {
  fiscalYear: 2026,
  measures: {
    serviceStandardDays: 7,
    cardRecoveryMonths: 2,
    earlyVisitMonths: 6,
    replacedPart: ratio(9, 10),
  },
  contingency: { rateInBasisPoints: 100, roundedTo: 1 },
};

/** The functions of a build in which FY2026 is printed too. */
async function laterBuild(): Promise<Call> {
  vi.resetModules();
  const plans = [...KPI_PLANS, FY2026];
  const { yearTermsOf } = await import('../../src/plan/year-terms');
  vi.doMock('../../src/plan/kpi-plans', () => ({
    KPI_PLANS: plans,
    kpiPlanOf: (year: number) => plans.find(({ fiscalYear }) => fiscalYear === year) ?? null,
  }));
  vi.doMock('../../src/plan/year-terms', () => ({
    yearTermsOf: (year: number) => (year === TERMS.fiscalYear ? TERMS : yearTermsOf(year)),
  }));
  const { call } = await import('./call');
  return call;
}

let later: Call;

beforeAll(async () => {
  later = await laterBuild();
});
afterAll(() => {
  vi.doUnmock('../../src/plan/kpi-plans');
  vi.doUnmock('../../src/plan/year-terms');
  vi.resetModules();
});

/** Each function's example, its ranges as Excel hands them over. */
const OF_EXAMPLES = metadata.functions.map(({ id, parameters }): [FunctionId, unknown[]] => {
  const example = EXAMPLES[id as FunctionId];
  const given = example.args.map((arg, index) => {
    const parameter = parameters[index];
    return parameter && 'dimensionality' in parameter && arg !== null && typeof arg !== 'object'
      ? [[arg]]
      : arg;
  });
  return [id as FunctionId, given];
});

const ALONE = metadata.functions.map(({ id }): [FunctionId, unknown[]] => [id as FunctionId, []]);

const TABLE = [
  ['KPI', '年度', '実績'],
  ['H.CHECKUP', 'R6', '61.7%'],
  ['H.CHECKUP', 'R8', '61.7%'],
  ['H.SLEEP', 'R8', '41%'],
  ['H.HEALTH_DECLARATION', 'R6', 100_000],
];

const CALLS: readonly [FunctionId, unknown[]][] = [
  ...OF_EXAMPLES,
  ...ALONE,
  ['STATUS', ['H.CHECKUP', cell(0.65)]],
  ['STATUS', ['H.SLEEP', cell(0.65)]],
  ['STATUS', ['睡眠の改善率', cell(0.65)]],
  ['STATUS', ['H.HEALTH_DECLARATION', cell(100_000)]],
  ['STATUS', ['H.MAIL_RATE', cell(0.96), [['R5', 0.958]]]],
  ['TARGET', ['H.MAIL_RATE', [['R7', 0.958]]]],
  ['TARGET', ['H.MAIL_RATE', null, 'plan']],
  ['TARGET', ['S.WEB_ACCESS']],
  ['GAP', ['S.WEB_ACCESS', cell(1)]],
  ['GRADE', ['H.CHECKUP', cell(0.65)]],
  ['ACHIEVEMENT', ['H.CHECKUP', cell(0.65), null, null, null, cell('')]],
  ['EXPLAIN', ['H.CHECKUP', cell(0.65), null, null, 'en', cell(0)]],
  ['SOURCE', ['H.CHECKUP', cell(2024)]],
  ['CARD', ['H.CHECKUP', cell(0.65)]],
  ['LIST', []],
  ['LIST', [null, 'en', 'plan']],
  ['EVALUATE', [TABLE]],
  ['EVALUATE', [TABLE, 'plan', 'en']],
  ['EVALUATE', [TABLE, null, null, cell('R6')]],
  ['GENERIC.BRANCHES', [column(0.8, 0.85), column(0.7, 0.9)]],
  ['DUE_DATE', ['2026/4/1']],
  ['BUDGET.CONTINGENCY', [cell(12_345)]],
];

it.each(CALLS)('KPI.%s of %j answers the same when a later plan is printed', (id, args) => {
  expect(later(id, ...args)).toEqual(today(id, ...args));
});

it.each<[FunctionId, unknown[], unknown, unknown]>([
  ['TARGET', ['H.CHECKUP', null, null, cell(2026)], /令和8年度の印刷された計画はありません/, [[0.7]]],
  ['STATUS', ['H.SLEEP', cell(0.4), null, null, cell('R8')], /印刷された計画はありません/, '達成'],
  ['CHECKUP', [null, null, cell(2026)], /印刷された計画はありません/, 0.7],
  ['DUE_DATE', ['2026/4/1', null, null, null, null, cell(2026)], /印刷された計画はありません/, 46_122],
  ['BUDGET.CONTINGENCY', [cell(12_345), null, null, cell(2026)], /印刷された計画はありません/, 123],
])('KPI.%s of %j answers by the later plan where it is asked for', (id, args, before, after) => {
  expect(today(id, ...args)).toMatch(before as RegExp);
  expect(later(id, ...args)).toEqual(after);
});
