import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/engine/kpi/result';
import { LANGUAGES, type Language } from '../../../src/engine/language';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { KPI_PLANS } from '../../../src/plan/kpi-plans';
import { BRANCHES } from '../../../src/sheet/kpis/branches';
import { readResultsSheet } from '../../../src/sheet/kpis/read-kpis';
import { branchResultsSheet, type BranchEntry } from '../../../src/sheet/templates/results-by-branch';
import { shown, throughFile } from '../../support/content';
import { fuzzed } from '../../support/fuzz';

const entry = fc.option(
  fc.oneof(
    fc
      .record({ above: fc.nat(1000), more: fc.integer({ min: 1, max: 1000 }) })
      .map(({ above, more }) => ({ result: { numerator: above, denominator: above + more } })),
    fc.integer({ min: 0, max: 1000 }).map((rate) => ({ result: { result: rate / 1000 } })),
  ),
  { nil: null },
);

describe('the sheet of results by branch', () => {
  it('is read back equal, in both languages, and its whole is the sum of the counts', () => {
    const all = fc.record({
      entries: fc.array(entry, { minLength: 47, maxLength: 47 }),
      language: fc.constantFrom<Language>(...LANGUAGES),
    });
    fc.assert(
      fc.property(all, ({ entries, language }) => {
        const of = ({ branch }: { branch: string }): BranchEntry | null =>
          entries[BRANCHES.indexOf(branch)] ?? null;
        const sheet = shown(branchResultsSheet(kpiPlan, of, language, ['H.CHECKUP']));
        const [checkup] = readResultsSheet(sheet, KPI_PLANS, 'evaluation')?.kpis ?? [];
        const read = new Map(checkup?.figures.map(({ branch, figure }) => [branch, figure]));
        for (const [index, branch] of BRANCHES.entries()) {
          const result = entries[index]?.result ?? null;
          const figure = read.get(branch);
          if (!result) expect(figure).toBeUndefined();
          else if ('result' in result) expect(figure).toEqual({ amount: result.result, counts: null });
          else expect(figure?.counts).toMatchObject({ numerator: { n: BigInt(result.numerator) } });
        }
        const counts = entries.flatMap((each) => (each && 'numerator' in each.result ? [each.result] : []));
        const whole = counts.reduce((sum, { denominator }) => sum + denominator, 0);
        expect(exactly(read.get(null)?.counts?.denominator ?? 0).valueOf()).toBe(whole);
      }),
      fuzzed(30),
    );
  });

  it.each(LANGUAGES)(
    'has every KPI that can come about in a branch, and reads without a fault (%s)',
    async (language) => {
      const of = () => ({ result: { numerator: 1, denominator: 2 }, target: 0.4 });
      const sheet = await throughFile(branchResultsSheet(kpiPlan, of, language));
      const kpis = readResultsSheet(sheet, KPI_PLANS, 'evaluation')?.kpis ?? [];
      expect(kpis.flatMap(({ problems }) => problems)).toEqual([]);
      expect(new Set(kpis.map(({ kpi }) => kpi?.id))).not.toContain('H.WEB_ACCESS');
      const checkup = kpis.find(({ kpi }) => kpi?.id === 'H.CHECKUP');
      expect(checkup?.given[0]?.result).toMatchObject({
        counts: { numerator: { n: 47n }, denominator: { n: 94n } },
      });
    },
  );
});
