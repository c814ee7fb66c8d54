import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { currentPace, partResults, shapesOf, wayOf, type PartResult } from '../../src/review/part-results';
import { reviewWorkbook } from '../../src/review/review';
import { BRANCHES } from '../../src/sheet/kpis/branches';
import { branchResultsSheet } from '../../src/sheet/templates/results-by-branch';
import { monthlyResultsSheet, monthRows, type MonthsEntry } from '../../src/sheet/templates/results-by-month';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { shown } from '../support/content';

function partsOf(content: SheetContent): PartResult[] {
  return partResults(reviewWorkbook({ sheets: [shown(content)], date1904: false }).sheets);
}

function byMonth(id: string, entry: (fiscalYear: number) => MonthsEntry | null): PartResult[] {
  const rows = monthRows(kpiPlan).filter(({ kpi, fiscalYear }) => kpi.id === id && fiscalYear >= 2023);
  return partsOf(monthlyResultsSheet(kpiPlan, ({ fiscalYear }) => entry(fiscalYear), 'ja', rows));
}

const counts = (branch: string) => ({
  result: { numerator: 600 + BRANCHES.indexOf(branch), denominator: 1000 },
  ...(branch === '東京' && { target: 0.62 }),
});

describe('results by branch', () => {
  const [checkup] = partsOf(branchResultsSheet(kpiPlan, ({ branch }) => counts(branch), 'ja', ['H.CHECKUP']));

  it('are ranked and held against the nation’s target, or their own', () => {
    const standing = (branch: string) => checkup?.branches.find((each) => each.branch === branch);
    expect(checkup?.branches).toHaveLength(47);
    expect(standing('沖縄')).toMatchObject({ rank: 1, verdict: 'met', targetFrom: 'national' });
    // 612 of 1000 with a target of 62 %, and 617 of 1000 with one of 61.7 %
    expect(standing('東京')).toMatchObject({ verdict: 'not_met', targetFrom: 'own', needed: { among: 8 } });
    expect(standing(BRANCHES[17] ?? '')).toMatchObject({ verdict: 'met', needed: { among: 0 } });
    expect(standing(BRANCHES[16] ?? '')).toMatchObject({
      verdict: 'not_met',
      needed: { among: 1, added: 3 },
    });
  });

  it('with a target of their own that cannot be read are held against none, and it is told at its cell', () => {
    const content = branchResultsSheet(kpiPlan, ({ branch }) => counts(branch), 'ja', ['H.CHECKUP']);
    const rows = content.rows.map((row) =>
      row.map((cell) => (cell?.value === 0.62 ? { ...cell, value: '未定' } : cell)),
    );
    const { sheets, findings } = reviewWorkbook({
      sheets: [shown({ ...content, rows })],
      date1904: false,
    });
    const [part] = partResults(sheets);
    expect(part?.branches.find(({ branch }) => branch === '東京')).toMatchObject({
      target: null,
      targetFrom: null,
      verdict: 'undecidable',
    });
    expect(findings.filter(({ code }) => code === 'KPI-01').map(({ actual }) => actual)).toEqual(['未定']);
  });

  it('are together what the nation is', () => {
    expect(checkup?.whole?.counts?.denominator.valueOf()).toBe(47_000);
  });

  it('have no target where the nation’s is a number', () => {
    const [declared] = partsOf(
      branchResultsSheet(kpiPlan, () => ({ result: { result: 2000 } }), 'ja', ['H.HEALTH_DECLARATION']),
    );
    expect(declared?.branches[0]).toMatchObject({
      target: null,
      verdict: 'undecidable',
      rank: 1,
      isTied: true,
    });
    expect(declared?.needed).toEqual({ among: null, added: 6000 });
  });
});

describe('results by month', () => {
  it('of a population grow to the target', () => {
    const [checkup] = byMonth('H.CHECKUP', (year) =>
      year === 2024 ? { kind: 'cumulative', numerators: [100, 200], denominators: [1000, 1000] } : null,
    );
    expect(checkup?.trend).toMatchObject({ kind: 'grows', last: 2, before: null });
    if (!checkup) throw new Error('no result');
    const way = wayOf(checkup, 'linear');
    expect(way && currentPace(checkup, way)?.verdict).toBe('met');
    expect(shapesOf(checkup)).toEqual(['linear', 'front', 'back']);
  });

  it('go on from the year before where they are there at a month’s end', () => {
    const months = (year: number): MonthsEntry =>
      year === 2023 ? { kind: 'cumulative', whole: 94_740 } : { kind: 'cumulative', results: [95_000] };
    const [declared] = byMonth('H.HEALTH_DECLARATION', months).filter(
      ({ fiscalYear }) => fiscalYear === 2024,
    );
    expect(declared?.trend?.kind).toBe('continues');
    expect(declared?.trend?.start?.valueOf()).toBe(94_740);
  });

  it('can go as the year before went, where it goes by months', () => {
    const all = (result: number) => Array.from({ length: 12 }, (_, at) => result * (at + 1) ** 2);
    const [visits] = byMonth('H.WEB_ACCESS', (year) => ({
      kind: 'cumulative',
      results: year === 2023 ? all(900_000) : all(1_000_000).slice(0, 3),
    })).filter(({ fiscalYear }) => fiscalYear === 2024);
    if (!visits) throw new Error('no result');
    expect(shapesOf(visits)).toContain('before');
    const way = wayOf(visits, 'before');
    // 9 of 144 parts of 135,000,000
    expect(way && currentPace(visits, way)?.planned.valueOf()).toBe(8_437_500);
  });
});
