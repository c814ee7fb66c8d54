import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, isFigure } from '../../../src/engine/kpi/result';
import { hasBranches } from '../../../src/kpi-results/branches';
import { readResults } from '../../../src/kpi-results/read-results';
import { namesOf } from '../../../src/kpi-results/evaluate';
import { isProblem, type Table } from '../../../src/kpi-results/table';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { KPI_PLANS } from '../../../src/plan/kpi-plans';
import { readKpis } from '../../../src/sheet/kpis/read-kpis';
import type { SheetSnapshot } from '../../../src/sheet/cells/snapshot';
import {
  kpiResultsSheet,
  NO_RESULTS,
  printedResults,
  type ResultEntry,
  type ResultRow,
} from '../../../src/sheet/templates/kpi-results';
import { BRANCHES } from '../../../src/sheet/kpis/branches';
import { shown, throughFile } from '../../support/content';
import { fuzzed } from '../../support/fuzz';

/** Every row that the sheet has, in its order. */
function rowsOfSheet(): ResultRow[] {
  const rows: ResultRow[] = [];
  kpiResultsSheet(kpiPlan, (row) => {
    rows.push(row);
    return null;
  });
  return rows;
}

const ROWS = rowsOfSheet();

function tableOf(sheet: SheetSnapshot): Table {
  return sheet.rows.map((row) =>
    row.map((cell) => ({
      content: cell?.value ?? null,
      percent: cell?.format.includes('%') ? ('scaled' as const) : null,
    })),
  );
}

/** What the reader finds, a text for each figure: KPI, measure, year, branch and the exact figure. */
function found(sheet: SheetSnapshot): string[] {
  const results = readResults(tableOf(sheet), namesOf(KPI_PLANS), 2024);
  return (results?.items ?? []).flatMap((item) => {
    if (isProblem(item)) return [`? ${item.code}`];
    const problems = item.problems.map(({ code }) => `${item.kpi.id} ${code}`);
    const figures = item.years.flatMap((years, measure) =>
      years.flatMap(({ fiscalYear, result }) => {
        const place = `${item.kpi.id} ${String(measure)} ${String(fiscalYear)}`;
        if (!isFigure(result)) {
          return result.map(({ branch, rate }) => `${place} ${branch} ${exactly(rate).toFraction()}`);
        }
        return [`${place}  ${exactly(result.amount).toFraction()}`];
      }),
    );
    return [...problems, ...figures];
  });
}

function expected({ kpi, measure, branch, fiscalYear }: ResultRow, entry: ResultEntry | null): string[] {
  // how many branches met it is no result of any branch
  if (!entry || (branch === null && hasBranches(kpi))) return [];
  const figure =
    'result' in entry ? exactly(entry.result) : exactly(entry.numerator).div(exactly(entry.denominator));
  return [`${kpi.id} ${String(measure)} ${String(fiscalYear)} ${branch ?? ''} ${figure.toFraction()}`];
}

function entryOf({ kpi, measure, branch }: ResultRow): fc.Arbitrary<ResultEntry | null> {
  const unit = branch === null ? kpi.measures[measure]?.unit : 'ratio';
  const whole = fc.nat(10 ** 9).map((result) => ({ result }));
  const counts = fc
    .record({ numerator: fc.nat(10 ** 6), denominator: fc.integer({ min: 1, max: 10 ** 6 }) })
    .map(({ numerator, denominator }) => ({
      numerator: unit === 'ratio' ? Math.min(numerator, denominator) : numerator,
      denominator,
    }));
  const rate = fc.double({ min: 0, max: 1, noNaN: true }).map((result) => ({ result: result + 0 }));
  const known = unit === 'ratio' ? fc.oneof(rate, counts) : unit === 'yen' ? fc.oneof(whole, counts) : whole;
  return fc.option(known, { nil: null });
}

const entries = fc.tuple(...ROWS.map(entryOf));

function filled(given: readonly (ResultEntry | null)[]) {
  const byRow = new Map(
    ROWS.map((row, index) => [
      JSON.stringify([row.kpi.id, row.measure, row.branch, row.fiscalYear]),
      given[index] ?? null,
    ]),
  );
  return kpiResultsSheet(
    kpiPlan,
    (row) => byRow.get(JSON.stringify([row.kpi.id, row.measure, row.branch, row.fiscalYear])) ?? null,
  );
}

describe('the sheet of KPI results', () => {
  it('has a row for each printed year, the year before the plan’s and its own', () => {
    const years = (id: string): number[] =>
      ROWS.filter(({ kpi }) => kpi.id === id).map(({ fiscalYear }) => fiscalYear);
    expect(new Set(ROWS.map(({ kpi }) => kpi.id)).size).toBe(35);
    expect(years('H.CHECKUP')).toEqual([2022, 2023, 2024]);
    expect(years('S.CARD_RECOVERY')).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(years('H.BIOSIMILAR')).toEqual([2023, 2024]);
    expect(years('H.COMMISSIONER')).toEqual([2022, 2023, 2024, 2022, 2023, 2024]);
  });

  it('asks for the rate of each of 47 branches, this year and the year before', () => {
    expect(new Set(BRANCHES).size).toBe(47);
    const rows = ROWS.filter(({ kpi }) => kpi.id === 'H.GENERIC');
    expect(rows.filter(({ branch }) => branch === null).map(({ fiscalYear }) => fiscalYear)).toEqual([2022]);
    expect(rows.filter(({ fiscalYear }) => fiscalYear === 2024).map(({ branch }) => branch)).toEqual(
      BRANCHES,
    );
    expect(rows.filter(({ fiscalYear }) => fiscalYear === 2023).map(({ branch }) => branch)).toEqual(
      BRANCHES,
    );
  });

  it('is read back as it was entered, whatever that is', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const wanted = ROWS.flatMap((row, index) => expected(row, given[index] ?? null));
        expect(found(shown(filled(given))).sort()).toEqual(wanted.sort());
      }),
      fuzzed(25),
    );
  });

  it('is read back so from a file too', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (given) => {
        const wanted = ROWS.flatMap((row, index) => expected(row, given[index] ?? null));
        expect(found(await throughFile(filled(given))).sort()).toEqual(wanted.sort());
      }),
      fuzzed(5),
    );
  });

  it('comes with what the plan prints, exactly', () => {
    const wanted = ROWS.flatMap((row) => expected(row, printedResults(row)));
    expect(wanted).toContain('S.WEB_ACCESS 0 2022  1241586');
    expect(wanted).toContain('H.CHECKUP 0 2022  141/250');
    expect(found(shown(kpiResultsSheet(kpiPlan, printedResults))).sort()).toEqual(wanted.sort());
  });

  it.each([
    ['with the printed years', printedResults],
    ['empty', NO_RESULTS],
  ])('%s: every KPI is known and waits for its year, nothing is unreadable', (_, results) => {
    const evaluations = readKpis(shown(kpiResultsSheet(kpiPlan, results)), KPI_PLANS, 'evaluation');
    expect(evaluations?.map(({ kpi }) => kpi?.id)).toEqual(kpiPlan.kpis.map(({ id }) => id));
    expect(evaluations?.flatMap(({ problems }) => problems)).toEqual([]);
    expect(new Set(evaluations?.map(({ judgement }) => judgement?.verdict))).toEqual(
      new Set(['undecidable']),
    );
  });
});
