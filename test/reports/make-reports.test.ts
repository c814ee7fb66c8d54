import { describe, expect, it } from 'vitest';
import { acknowledge } from '../../src/review/acknowledge';
import { makeReports } from '../../src/reports/make-reports';
import { reviewWorkbook } from '../../src/review/review';
import { shown } from '../support/content';
import { reported, sampleReview, sampleReports } from '../support/reported';
import { reviewOf } from '../support/review';
import { sheetOf } from '../support/sheet';

describe('reports of a review', () => {
  it('are one of the check, and one of KPIs where there are some', async () => {
    const [faults, kpi] = await Promise.all([
      sampleReview('reiwa6-budget-faults'),
      sampleReview('reiwa6-kpi'),
    ]);
    const names = (review: typeof faults) => {
      const { check, kpi: second } = makeReports(reported(review), 'ja');
      return [check.name, second?.name];
    };
    expect(names(faults)).toEqual(['検証結果', undefined]);
    expect(names(kpi)).toEqual(['検証結果', 'KPI評価']);
  });

  it('forget an acknowledgement whose figures have changed', () => {
    const review = (total: number) =>
      reviewOf({ 予算: { lines: [['収入'], [' 会費', 100], ['計', total]] } });
    const [finding] = review(150).findings;
    if (!finding) throw new Error('no finding');
    const acknowledgements = [acknowledge(finding, '確認した')];
    const has = (total: number) =>
      makeReports(reported(review(total), { acknowledgements }), 'ja').check.rows.some(
        ([first]) => first?.value === '確認済みの指摘',
      );
    expect([has(150), has(151)]).toEqual([true, false]);
  });
});

describe('reports in a workbook that is checked', () => {
  it('are left alone, and are no budget beside the others', async () => {
    const { faults, kpi } = await sampleReports('ja');
    if (!kpi.kpi) throw new Error('no report');
    const budget = sheetOf([['区別', '予算額'], ['収入'], ['会費', 100], ['計', 100]]);
    const sheets = [budget, shown(faults.check), shown({ ...kpi.kpi, name: 'KPI' })];
    const alone = reviewWorkbook({ sheets: [budget], date1904: false });
    const review = reviewWorkbook({ sheets, date1904: false });
    expect(review.sheets.map(({ kind }) => kind)).toEqual(['budget', 'report', 'report']);
    expect(review.findings).toEqual(alone.findings);
  });

  it.each([
    ['a report alone', [], []],
    ['a report beside a sheet without a table', ['メモ'], ['メモ']],
  ])('%s: no table was found only where one was looked for', async (_, others, named) => {
    const { faults } = await sampleReports('en');
    const sheets = [shown(faults.check), ...others.map((name) => sheetOf([['x']], { name }))];
    const { findings } = reviewWorkbook({ sheets, date1904: false });
    const looked = findings.flatMap((finding) => (finding.code === 'READ-01' ? finding.details.sheets : []));
    expect(looked).toEqual(named);
  });
});
