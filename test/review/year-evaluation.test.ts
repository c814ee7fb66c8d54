import { describe, expect, it } from 'vitest';
import { ratio, type Rational } from '../../src/engine/number/rational';
import { reviewWorkbook, type Review } from '../../src/review/review';
import { evaluatedYear, evaluateYear, type YearEvaluation } from '../../src/review/year-evaluation';
import { flagTexts, shareText } from '../../src/sheet/evaluation/item-texts';
import { planSheet } from '../../src/sheet/templates/plan';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { sheetFile } from '../../src/xlsx/from-content';
import { snapshotOf } from '../../src/xlsx/snapshot';
import { sheetOf, type TestCell } from '../support/sheet';

function reviewed(rows: readonly (readonly TestCell[])[]): Review {
  return reviewWorkbook({
    sheets: [sheetOf([['KPI', '年度', '実績', '時点'], ...rows], { name: '実績' })],
    date1904: false,
  });
}

function evaluated(review: Review, nearlyMet: Rational | null = null): YearEvaluation {
  const year = evaluateYear(review, 2024, { nearlyMet });
  if (!year) throw new Error('there is no plan');
  return year;
}

function itemOf({ items }: YearEvaluation, id: string) {
  const found = items.find(({ evaluation }) => evaluation.item.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found.evaluation;
}

/** The results that the ministry's committee published for FY2024. */
const PUBLISHED = reviewed([
  ['H.DEBT_RECOVERY', 2023, '63.35%'],
  ['H.DEBT_RECOVERY', 2024, '66.20%'],
  ['H.CARD_RECOVERY', 2023, '82.10%', '2023/11/30'],
  ['H.CARD_RECOVERY', 2024, '81.36%', '2024/11/30'],
  ['H.CHECKUP', 2024, '58.4%'],
  ['H.DEPENDENT_CHECKUP', 2023, '28.3%'],
  ['H.DEPENDENT_CHECKUP', 2024, '29.4%'],
  ['H.HEALTH_DECLARATION', 2023, '94740'],
  ['H.HEALTH_DECLARATION', 2024, '105343'],
]);
const PRACTICE = ratio(95, 100);

describe('the published results of FY2024', () => {
  it.each([
    ['H.DEBTS', 'H.DEBT_RECOVERY', '104.5', 'met', 'met'],
    // like for like to the end of November; worse than the year before, whose level the plan takes: never nearly met
    ['H.DEBTS', 'H.CARD_RECOVERY', '99.1', 'not_met', 'not_met'],
    ['H.CHECKUPS', 'H.CHECKUP', '94.7', 'not_met', 'not_met'],
    ['H.CHECKUPS', 'H.DEPENDENT_CHECKUP', '97.0', 'not_met', 'nearly_met'],
    ['H.EMPLOYERS', 'H.HEALTH_DECLARATION', '105.3', 'met', 'met'],
  ])('of %s: %s has %s of a hundred, is %s, and %s in the words of practice', (item, id, share, off, on) => {
    const kpiOf = (nearly: Rational | null) =>
      itemOf(evaluated(PUBLISHED, nearly), item).kpis.find(({ kpi }) => kpi.id === id);
    const kpi = kpiOf(null);
    expect(kpi && shareText(kpi)).toBe(share);
    expect(kpi?.status).toBe(off);
    expect(kpiOf(PRACTICE)?.status).toBe(on);
  });

  it('give an item of several KPIs the lowest grade, and none while one of them has none', () => {
    expect(itemOf(evaluated(PUBLISHED), 'H.DEBTS').reference).toMatchObject({
      grade: 'C',
      by: { id: 'H.CARD_RECOVERY' },
    });
    // H.EMPLOYER_DATA has no result
    expect(itemOf(evaluated(PUBLISHED), 'H.CHECKUPS').reference).toBeNull();
  });
});

describe.each([
  ['just below 95 %', '58.614%', 'not_met'],
  ['just 95 %', '58.615%', 'nearly_met'],
  ['the target itself', '61.7%', 'met'],
])('a KPI of high difficulty at %s', (_, result, status) => {
  it(`is ${status}`, () => {
    const year = evaluated(reviewed([['H.CHECKUP', 2024, result]]), PRACTICE);
    expect(itemOf(year, 'H.CHECKUPS').kpis[0]?.status).toBe(status);
  });
});

it('is never nearly met without a high difficulty', () => {
  const year = evaluated(reviewed([['H.HEALTH_DECLARATION', 2024, 99_999]]), PRACTICE);
  expect(itemOf(year, 'H.EMPLOYERS').kpis[0]?.status).toBe('not_met');
});

describe('the items of a year', () => {
  it('are all sections of a printed plan, with KPI or without, each with the plan’s own grounds', () => {
    const year = evaluated(reviewed([['H.CHECKUP', 2024, '61.7%']]));
    expect(year.items).toHaveLength(63);
    const finances = itemOf(year, 'H.FINANCES');
    expect(finances).toMatchObject({
      method: 'qualitative',
      reference: null,
      important: true,
      difficult: true,
    });
    expect(flagTexts(finances, 'ja')).toEqual([
      '重要度：高「安定的かつ健全な財政運営を行っていくことは、重要度が高い。」',
      '困難度：高「医療費の伸びが賃金の伸びを上回るという財政の赤字構造は解消されておらず」',
    ]);
  });

  it('hold goals of the text beside their KPIs, which give no grade', () => {
    const service = itemOf(evaluated(reviewed([['S.SERVICE_STANDARD', 2024, '100%']])), 'S.SERVICE');
    expect(service.kpis.map(({ kpi, status }) => [kpi.id, status])).toEqual([
      ['S.SERVICE_STANDARD', 'met'],
      ['S.CARD_ISSUE_DAYS', 'unfilled'],
    ]);
    expect(service).toMatchObject({ method: 'qualitative', reference: null });
  });

  it('of a plan that the workbook brings are the sections that its KPIs name', () => {
    const content = planSheet({ ...kpiPlan, fiscalYear: 2025 });
    const sheets = [...snapshotOf({ sheets: [sheetFile(content)], title: '' }).sheets];
    const review = reviewWorkbook({ sheets, date1904: false });
    const year = evaluateYear(review, 2025, { nearlyMet: null });
    expect(
      year?.items.slice(0, 3).map(({ evaluation: { item } }) => [item.id, item.name.ja, item.kpis]),
    ).toEqual([
      ['H.１．Ⅱ）②', 'サービス水準の向上', ['H.SERVICE_STANDARD', 'H.MAIL_RATE']],
      ['H.１．Ⅱ）④', 'レセプト点検の精度向上', ['H.RECEIPT_ASSESSMENT_RATE', 'H.REEXAM_AMOUNT']],
      ['H.１．Ⅱ）⑤', '債権管理・回収と返納金債権発生防止の強化', ['H.DEBT_RECOVERY', 'H.CARD_RECOVERY']],
    ]);
    expect(new Set(year?.items.map(({ evaluation }) => evaluation.item.id)).size).toBe(year?.items.length);
  });

  it('are those of the last year that has results and a plan', () => {
    expect(evaluatedYear(reviewed([['H.CHECKUP', 2024, '61.7%']]))).toBe(2024);
    expect(evaluatedYear(reviewed([['H.CHECKUP', 2031, '61.7%']]))).toBeNull();
  });
});
