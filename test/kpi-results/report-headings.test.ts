import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { evaluateTable } from '../../src/kpi-results/evaluate';
import { REPORT_HEADINGS } from '../../src/kpi-results/messages/messages';
import { reportColumns } from '../../src/kpi-results/report-headings';
import { kpiTable } from '../support/kpi-table';

const { ja, en } = REPORT_HEADINGS;
const TABLE = [
  ['KPI', '年度', '実績'],
  ['H.CHECKUP', 'R6', 0.62],
  ['H.EMPLOYER_DATA', 'R6', 0.08],
];

function verdicts(rows: Parameters<typeof kpiTable>[0]): unknown {
  const evaluations = evaluateTable(kpiTable(rows), [kpiPlan], 'evaluation');
  return evaluations?.map(({ kpi, judgement }) => [kpi?.id, judgement?.verdict]) ?? null;
}

describe('a report of KPI.EVALUATE', () => {
  it.each([
    ['in Japanese', ja],
    ['in English', en],
  ])('is no table of results %s', (_, headings) => {
    expect(verdicts([headings, ['H.CHECKUP', 'x', '令和6年度', 0.62, 0.617, 1.004, '達成']])).toBeNull();
  });

  it('does not hide the table that it stands beside', () => {
    const report = [[...ja], ['H.CHECKUP', '', '', 0.62], ['H.EMPLOYER_DATA', '', '', 0.08]];
    const beside = TABLE.map((row, index) => [...row, null, ...(report[index] ?? [])]);
    expect(verdicts(beside)).toEqual(verdicts(TABLE));
    expect(verdicts(TABLE)).toEqual([
      ['H.CHECKUP', 'met'],
      ['H.EMPLOYER_DATA', 'not_met'],
    ]);
  });

  it('is told by all of its headings', () => {
    expect([...reportColumns(['', ...en])]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([...reportColumns(ja.slice(0, -1))]).toEqual([]);
  });
});

describe('rows that look like headings', () => {
  it.each([
    ['a function and its remark', ['KPI.CHECKUP', '分子', '分母', '実績']],
    ['a sentence', ['KPI は次のとおりです。', '実績']],
    ['a long remark', [`KPI ${'一'.repeat(38)}`, '実績']],
  ])('%s is none', (_, row) => {
    expect(verdicts([row, ...TABLE])).toEqual(verdicts(TABLE));
  });

  it('a heading may have forty characters', () => {
    expect(
      verdicts([
        [`KPI${'一'.repeat(37)}`, '実績'],
        ['H.CHECKUP', 0.62],
      ]),
    ).toEqual([['H.CHECKUP', 'met']]);
  });
});
