import { describe, expect, it } from 'vitest';
import type { KpiPlan } from '../../../src/engine/kpi/kpi';
import { ratio } from '../../../src/engine/number/rational';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { knownResults } from '../../../src/review/known-results';
import { reviewWorkbook } from '../../../src/review/review';
import { TARGET_HEADINGS, type TargetColumn } from '../../../src/plan-table/plan-columns';
import type { SheetContent } from '../../../src/sheet/content/sheet-content';
import { readPlan } from '../../../src/sheet/plan/read-plan';
import { nextPlanSheet, type ResultsOf } from '../../../src/sheet/templates/next-plan';
import { shown, throughFile } from '../../support/content';
import { sheetOf } from '../../support/sheet';

const RESULTS: ResultsOf = (id) =>
  id === 'H.CHECKUP'
    ? {
        sheet: 'KPI 実績',
        years: [
          [
            { fiscalYear: 2023, until: null, result: { amount: ratio(571, 1000), counts: null } },
            { fiscalYear: 2024, until: null, result: { amount: ratio(584, 1000), counts: null } },
          ],
        ],
      }
    : null;

const HEADING_ROW = 5;

function columnOf({ rows }: SheetContent, name: TargetColumn): number {
  return rows[HEADING_ROW]?.findIndex((cell) => cell?.value === TARGET_HEADINGS[name]) ?? -1;
}

function rowOf({ rows }: SheetContent, id: string): number {
  return rows.findIndex((row) => row[1]?.value === id);
}

/** The sheet with what a person enters, by the KPI and the column; row 0 to 5 by their label. */
function filled(
  content: SheetContent,
  entries: readonly (readonly [id: string, column: TargetColumn, value: string | number | null])[],
  labels: Readonly<Record<string, string>> = { 文書: '令和7年度事業計画', 出典: 'KPI 一覧表' },
): SheetContent {
  const rows = content.rows.map((row) => [...row]);
  for (const row of rows.slice(0, HEADING_ROW)) {
    const text = labels[String(row[0]?.value)];
    if (text !== undefined) row[1] = { value: text };
  }
  for (const [id, name, value] of entries) {
    const row = rows[rowOf(content, id)];
    const column = columnOf(content, name);
    if (row) row[column] = { ...row[column], value };
  }
  return { ...content, rows };
}

function read(content: SheetContent) {
  const reading = readPlan(shown(content));
  if (!reading) throw new Error('no plan');
  return reading;
}

const DECIDED = [
  ['H.CHECKUP', 'amount', 0.625],
  ['H.CHECKUP', 'words', '生活習慣病予防健診実施率を62.5％以上とする'],
  ['H.CHECKUP', 'reading', '確認済み'],
] as const;

describe('the plan of the next year', () => {
  const content = nextPlanSheet(kpiPlan, RESULTS);

  it('has every KPI, no target and no words of the last one, and asks for the document and the section once', () => {
    const { plan, fiscalYear, faults } = read(content);
    expect(plan).toBeNull();
    expect(fiscalYear).toBe(2025);
    const told = faults.map(({ fault }) => ('column' in fault ? fault.column : fault.fault));
    expect(told.filter((each) => each === '文書' || each === '出典')).toEqual(['文書', '出典']);
    const rows = kpiPlan.kpis.concat(kpiPlan.operational).flatMap(({ measures }) => measures);
    expect(told.filter((each) => each === 'unconfirmed')).toHaveLength(rows.length);
    expect(told).toHaveLength(rows.length + 2);
    for (const name of ['amount', 'previousYear', 'meanYears', 'words', 'section', 'day'] as const) {
      const at = columnOf(content, name);
      expect(
        content.rows
          .slice(HEADING_ROW + 1, HEADING_ROW + 1 + rows.length)
          .map((row) => row[at]?.value ?? null),
      ).toEqual(rows.map(() => null));
    }
  });

  it('judges by a row as soon as it is decided and confirmed, whatever the others lack', async () => {
    const sheet = await throughFile(filled(content, DECIDED));
    const { plan, faults } = readPlan(sheet) ?? {};
    expect(plan?.kpis.map(({ id }) => id)).toEqual(['H.CHECKUP']);
    const [measure] = plan?.kpis[0]?.measures ?? [];
    expect(measure?.target).toEqual({ kind: 'atLeast', level: { kind: 'fixed', value: ratio(625, 1000) } });
    expect(measure?.citation).toMatchObject({ document: '令和7年度事業計画', section: 'KPI 一覧表' });
    expect(faults?.every(({ fault }) => fault.fault === 'unconfirmed')).toBe(true);
  });

  it('takes results as baselines, those of the workbook before the printed ones', () => {
    const { plan } = read(filled(content, DECIDED));
    const printed = plan?.kpis[0]?.measures[0].printed.map(({ fiscalYear, value, digit, citation }) => [
      fiscalYear,
      value.toFraction(),
      digit.toFraction(),
      citation.quote,
    ]);
    expect(printed).toEqual([
      [2022, '141/250', '1/1000', '１）56.4%'],
      [2023, '571/1000', '1/1000', 'シート「KPI 実績」の実績'],
      [2024, '73/125', '1/1000', 'シート「KPI 実績」の実績'],
    ]);
  });

  it.each<[id: string, words: string]>([
    [
      'H.CHECKUP',
      '令和7年度の目標と、計画の記載を書いてください（令和6年度の目標は61.7％以上、実績は58.4％）。',
    ],
    ['H.MAIL_RATE', '令和7年度の目標と、計画の記載を書いてください（令和6年度の目標は前年度の実績以上）。'],
    [
      'H.MYNA_CARD',
      '令和6年度の計画の記載で終わった KPI です（「令和６年11月末時点のマイナ保険証の利用率を50％以上とする」）。',
    ],
    ['H.CARD_RECOVERY', '令和6年度の計画の記載で終わった KPI です'],
  ])('says of %s what is to be decided', (id, words) => {
    const { faults } = read(content);
    const open = faults.flatMap(({ cells: [cell], fault }) =>
      fault.fault === 'unconfirmed' && cell.row === rowOf(content, id) ? [fault.open] : [],
    );
    expect(open[0]).toContain(words);
  });

  it('needs a section of a row’s own only where the sheet has none', () => {
    const own = filled(content, [...DECIDED, ['H.CHECKUP', 'section', '２．Ⅱ）']]);
    expect(read(own).plan?.kpis[0]?.measures[0].citation.section).toBe('２．Ⅱ）');
    const without = filled(content, DECIDED, { 文書: '令和7年度事業計画' });
    expect(read(without).plan).toBeNull();
  });

  it('goes on from a plan that stands on a sheet itself', () => {
    const { plan } = read(filled(content, DECIDED));
    const next = nextPlanSheet(plan as KpiPlan);
    expect(read(next).fiscalYear).toBe(2026);
    expect(rowOf(next, 'H.CHECKUP')).toBeGreaterThan(0);
    expect(rowOf(next, 'H.MYNA_CARD')).toBe(-1);
  });
});

it('knows the results of a workbook by KPI, years and sheet', () => {
  const rows = [
    ['KPI', '年度', '実績'],
    ['H.CHECKUP', 'R5', 0.571],
    ['H.CHECKUP', 'R6', 0.584],
  ];
  const review = reviewWorkbook({ sheets: [sheetOf(rows, { name: '実績' })], date1904: false });
  const known = knownResults(review)('H.CHECKUP');
  expect(known?.sheet).toBe('実績');
  expect(known?.years[0]?.map(({ fiscalYear }) => fiscalYear)).toEqual([2023, 2024]);
  expect(knownResults(review)('H.GUIDANCE')).toBeNull();
});
