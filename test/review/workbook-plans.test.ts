import { describe, expect, it } from 'vitest';
import type { KpiPlan } from '../../src/engine/kpi/kpi';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { reviewWorkbook } from '../../src/review/review';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { planSheet } from '../../src/sheet/templates/plan';
import { shown } from '../support/content';
import { openSession } from '../support/session';
import { sheetOf, type TestCell } from '../support/sheet';

const NEXT: KpiPlan = { ...kpiPlan, fiscalYear: 2026 };

/** A plan's sheet with some of its texts in the place of others. */
function plan(
  of: KpiPlan,
  name: string,
  ...replaced: readonly (readonly [from: string | number, to: string | number])[]
): SheetSnapshot {
  const content = planSheet(of);
  const rows: SheetContent['rows'] = content.rows.map((row) =>
    row.map((cell) => {
      const found = replaced.find(([from]) => from === cell?.value);
      return cell && found ? { ...cell, value: found[1] } : cell;
    }),
  );
  return shown({ ...content, name, rows });
}

function results(...rows: readonly TestCell[][]): SheetSnapshot {
  return sheetOf([['KPI 実績'], ['KPI', '年度', '実績', '単位'], ...rows], { name: '実績' });
}

/** Each KPI that was judged, with its year and its verdict. */
function judged(...sheets: readonly SheetSnapshot[]): string[] {
  const { sheets: reviewed } = reviewWorkbook({ sheets, date1904: false });
  return reviewed.flatMap(({ kpis }) =>
    kpis.map(({ kpi, fiscalYear, judgement }) =>
      [kpi?.id ?? '–', fiscalYear, judgement?.verdict ?? 'undecidable'].join(' '),
    ),
  );
}

function found(...sheets: readonly SheetSnapshot[]): string[] {
  const { findings } = reviewWorkbook({ sheets, date1904: false });
  return findings.map(({ code, severity, cells: [cell] }) => `${cell?.sheet ?? ''} ${code} ${severity}`);
}

const CHECKUP = results(['H.CHECKUP', '令和6年度', '61.7%', null], ['H.CHECKUP', '令和8年度', '61.7%', null]);

describe('the plan that a workbook brings', () => {
  it('judges the results of a year without a printed plan', () => {
    expect(judged(CHECKUP)).toEqual(['H.CHECKUP 2024 met', 'H.CHECKUP 2026 undecidable']);
    expect(judged(CHECKUP, plan(NEXT, '計画'))).toEqual(['H.CHECKUP 2024 met', 'H.CHECKUP 2026 met']);
    expect(judged(plan(NEXT, '計画', [0.617, 0.618]), CHECKUP)).toEqual([
      'H.CHECKUP 2024 met',
      'H.CHECKUP 2026 not_met',
    ]);
  });

  it('judges KPIs that no printed plan has', () => {
    const own = results(['H.SLEEP', '令和8年度', '61.7%', null]);
    const renamed = plan(
      NEXT,
      '計画',
      ['H.CHECKUP', 'H.SLEEP'],
      ['生活習慣病予防健診実施率', '睡眠の改善率'],
    );
    expect(judged(own)).toEqual([]);
    expect(judged(own, renamed)).toEqual(['H.SLEEP 2026 met']);
  });

  it('of a printed plan’s year judges nothing, and says where it departs', () => {
    const edited = plan(kpiPlan, '計画', [0.617, 0.618]);
    expect(judged(CHECKUP, edited)).toEqual(judged(CHECKUP));
    // no plan of FY2026 judges its result
    expect(found(CHECKUP, edited)).toEqual(['実績 KPI-03 info', '計画 PLAN-07 warning']);
    expect(found(CHECKUP, plan(kpiPlan, '計画'))).toEqual(['実績 KPI-03 info']);
  });

  it('of a year does not stand in for another', () => {
    const later = results(['H.CHECKUP', '令和9年度', '99%', null]);
    expect(judged(later, plan(NEXT, '計画'))).toEqual(['H.CHECKUP 2027 undecidable']);
  });

  it('with a fault in a row judges all but that row’s KPI', () => {
    const faulty = plan(NEXT, '計画', [0.617, '未定']);
    const both = results(
      ['H.CHECKUP', '令和8年度', '61.7%', null],
      ['H.EMPLOYER_DATA', '令和8年度', '8.8%', null],
    );
    expect(judged(both)).toEqual(['H.CHECKUP 2026 undecidable', 'H.EMPLOYER_DATA 2026 undecidable']);
    expect(judged(both, faulty)).toEqual(['H.CHECKUP 2026 undecidable', 'H.EMPLOYER_DATA 2026 met']);
    expect(found(both, faulty)).toContain('計画 PLAN-06 error');
  });

  it('with a fault of the whole sheet judges nothing', () => {
    const nameless = plan(NEXT, '計画', ['令和8年度\u3000KPI の計画', 'KPI の計画']);
    expect(judged(CHECKUP, nameless)).toEqual(judged(CHECKUP));
    expect(found(CHECKUP, nameless)).toEqual(['実績 KPI-03 info', '計画 PLAN-06 error']);
  });

  it('stands once a year: of two the first judges, and the other is told', () => {
    const both = [plan(NEXT, '計画'), plan(NEXT, '計画案', [0.617, 0.618])];
    expect(judged(CHECKUP, ...both)).toEqual(['H.CHECKUP 2024 met', 'H.CHECKUP 2026 met']);
    expect(found(CHECKUP, ...both)).toEqual(['計画案 PLAN-06 error']);
  });

  it('acts in the pane where the sheet of results alone is checked, and when it changes', async () => {
    const { host, session } = openSession([CHECKUP, plan(NEXT, '計画')]);
    session.open();
    await session.validate(['実績']);
    const verdicts = () =>
      session
        .state()
        .result?.review.sheets.flatMap(({ kpis }) => kpis.map(({ judgement }) => judgement?.verdict));
    expect(verdicts()).toEqual(['met', 'met']);
    host.sheets[1] = plan(NEXT, '計画', [0.617, 0.618]);
    host.change({ sheets: ['計画'] });
    await expect.poll(verdicts).toEqual(['met', 'not_met']);
  });
});
