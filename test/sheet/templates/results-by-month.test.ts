import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/engine/kpi/result';
import { LANGUAGES, type Language } from '../../../src/engine/language';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { KPI_PLANS } from '../../../src/plan/kpi-plans';
import { readResultsSheet } from '../../../src/sheet/kpis/read-kpis';
import {
  monthlyResultsSheet,
  monthRows,
  printedYears,
  type MonthsEntry,
  type MonthsRow,
} from '../../../src/sheet/templates/results-by-month';
import { shown, throughFile } from '../../support/content';
import { fuzzed } from '../../support/fuzz';

const IDS = new Set([
  'H.CHECKUP',
  'H.MAIL_RATE',
  'H.HEALTH_DECLARATION',
  'H.WEB_ACCESS',
  'H.COMMISSIONER',
  'S.SMOKING_CESSATION',
]);
const ROWS = monthRows(kpiPlan).filter(({ kpi, fiscalYear }) => IDS.has(kpi.id) && fiscalYear === 2024);
const CHECKUP = ROWS.filter(({ kpi }) => kpi.id === 'H.CHECKUP');

/** What is entered, a text for each month. */
function expected({ kpi, measure, branch, fiscalYear }: MonthsRow, entry: MonthsEntry): string[] {
  const of = `${kpi.id} ${String(measure)} ${String(fiscalYear)} ${branch ?? ''}`;
  return Array.from({ length: 12 }, (_, at) => {
    const [above, below, result] = [entry.numerators?.[at], entry.denominators?.[at], entry.results?.[at]];
    const filled = (value: number | null | undefined): value is number => typeof value === 'number';
    if (filled(above) && filled(below)) return [`${of} ${String(at + 1)} ${String(above)}/${String(below)}`];
    return filled(result) ? [`${of} ${String(at + 1)} ${exactly(result).toFraction()}`] : [];
  }).flat();
}

/** What is read, likewise. */
function found(sheet: Parameters<typeof readResultsSheet>[0]): string[] {
  const kpis = readResultsSheet(sheet, KPI_PLANS, 'evaluation')?.kpis ?? [];
  return kpis.flatMap(({ kpi, months, problems }) => [
    ...problems.map(({ code }) => `${kpi?.id ?? '?'} ${code}`),
    ...months.flatMap(({ measure, fiscalYear, branch, entries }) =>
      entries.flatMap((entry, at) => {
        if (!entry) return [];
        const { counts, amount } = entry;
        const text = counts
          ? `${counts.numerator.toString()}/${counts.denominator.toString()}`
          : exactly(amount ?? 0).toFraction();
        return [
          `${kpi?.id ?? '?'} ${String(measure)} ${String(fiscalYear)} ${branch ?? ''} ${String(at + 1)} ${text}`,
        ];
      }),
    ),
  ]);
}

function entryOf({ kpi, measure }: MonthsRow): fc.Arbitrary<MonthsEntry> {
  const unit = kpi.measures[measure]?.unit;
  const kind = fc.constantFrom<'single' | 'cumulative'>('single', 'cumulative');
  const months = fc.integer({ min: 0, max: 12 });
  const filled = (values: readonly number[], count: number) =>
    values.map((value, at) => (at < count ? value : null));
  if (unit !== 'ratio') {
    return fc
      .record({ kind, months, values: fc.array(fc.nat(10 ** 6), { minLength: 12, maxLength: 12 }) })
      .map(({ kind: of, months: count, values }) => ({ kind: of, results: filled(values, count) }));
  }
  const pair = fc.record({ above: fc.nat(1000), more: fc.integer({ min: 1, max: 1000 }) });
  return fc
    .record({ kind, months, pairs: fc.array(pair, { minLength: 12, maxLength: 12 }) })
    .map(({ kind: of, months: count, pairs }) => ({
      kind: of,
      numerators: filled(
        pairs.map(({ above }) => above),
        count,
      ),
      denominators: filled(
        pairs.map(({ above, more }) => above + more),
        count,
      ),
    }));
}

describe('the sheet of results by month', () => {
  it('is read back equal, in both languages', () => {
    const all = fc.record({
      entries: fc.tuple(...ROWS.map(entryOf)),
      language: fc.constantFrom<Language>(...LANGUAGES),
    });
    fc.assert(
      fc.property(all, ({ entries, language }) => {
        const of = (row: MonthsRow) => entries[ROWS.indexOf(row)] ?? null;
        const sheet = shown(monthlyResultsSheet(kpiPlan, of, language, ROWS));
        const written = ROWS.flatMap((row, at) => expected(row, entries[at] ?? { kind: 'single' }));
        expect(found(sheet).sort()).toEqual(written.sort());
      }),
      fuzzed(40),
    );
  });

  it.each(LANGUAGES)(
    'is read back through a file, with the years that the plan prints (%s)',
    async (language) => {
      const sheet = await throughFile(monthlyResultsSheet(kpiPlan, printedYears, language));
      const kpis = readResultsSheet(sheet, KPI_PLANS, 'evaluation')?.kpis ?? [];
      expect(new Set(kpis.map(({ kpi }) => kpi?.id)).size).toBe(35);
      expect(kpis.flatMap(({ problems }) => problems)).toEqual([]);
      const checkup = kpis.find(({ kpi }) => kpi?.id === 'H.CHECKUP');
      expect(
        checkup?.given[0]?.history.map(({ fiscalYear, until, result }) => [fiscalYear, until, result]),
      ).toEqual([[2022, null, { amount: 0.564, counts: null }]]);
    },
  );

  it('takes the year’s own denominator from the column of the year', () => {
    const entry: MonthsEntry = { kind: 'single', numerators: [100, 200], base: 1000 };
    const sheet = shown(monthlyResultsSheet(kpiPlan, () => entry, 'ja', CHECKUP));
    const [checkup] = readResultsSheet(sheet, KPI_PLANS, 'evaluation')?.kpis ?? [];
    expect(checkup?.months[0]?.hasYearBase).toBe(true);
    expect(checkup?.given[0]?.result).toMatchObject({ amount: { n: 3n, d: 10n } });
  });

  it('is judged when March is there, and waits for the whole year before', () => {
    const judged = (months: number) => {
      const entry: MonthsEntry = {
        kind: 'cumulative',
        numerators: Array.from({ length: months }, (_, at) => 52 * (at + 1)),
        denominators: Array.from({ length: months }, () => 1000),
      };
      const sheet = shown(monthlyResultsSheet(kpiPlan, () => entry, 'ja', CHECKUP));
      const [checkup] = readResultsSheet(sheet, KPI_PLANS, 'evaluation')?.kpis ?? [];
      return [checkup?.judgement?.verdict, checkup?.missing.map(({ kind }) => kind)];
    };
    expect(judged(12)).toEqual(['met', []]);
    expect(judged(11)).toEqual(['undecidable', ['wholeYear']]);
  });
});
