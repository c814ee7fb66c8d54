import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { contradictionsIn } from '../../src/kpi-results/contradictions';
import { evaluateTable } from '../../src/kpi-results/evaluate';
import { kpiTable } from '../support/kpi-table';

const HEADINGS = ['KPI', '年度', '分子', '分母', '実績', '単位'];

function contradicted(...rows: Parameters<typeof kpiTable>[0]): string[] {
  const table = kpiTable([HEADINGS, ...rows]);
  const evaluations = evaluateTable(table, [kpiPlan], 'evaluation') ?? [];
  return contradictionsIn(table, evaluations).map(
    ({ kpi, fiscalYear, places: [{ row }] }) => `${kpi.id} ${String(fiscalYear)} row ${String(row)}`,
  );
}

describe('a result contradicts its numerator ÷ denominator', () => {
  it.each<[string, number | string, string, boolean]>([
    ['rounded half up', '33.2%', '', false],
    ['cut off', '33.1%', '', false],
    ['rounded up', '33.3%', '', true],
    ['a digit too low', '33.0%', '', true],
    ['two digits, rounded', 33.2, '％', false],
    ['two digits, cut off', 33.19, '％', false],
    ['no decimals, cut off', '33%', '', false],
    ['no decimals, beyond it', '35%', '', true],
    ['the double of a formula', 14_072 / 42_386, '', false],
    ['the double of a formula, in percent', (14_072 / 42_386) * 100, '％', false],
    ['another number altogether', 0.5, '', true],
    ['nothing', '', '', false],
  ])('%s: %s', (_, result, unit, expected) => {
    const found = contradicted(['H.EARLY_VISIT', 2024, 14_072, 42_386, result, unit]);
    expect(found).toEqual(expected ? ['H.EARLY_VISIT 2024 row 1'] : []);
  });

  it('once for a KPI that is judged for several years, by its row', () => {
    expect(
      contradicted(
        ['H.CHECKUP', 2024, 617, 1000, '61.7%', ''],
        ['H.CHECKUP', 2025, 617, 1000, '63%', ''],
        ['H.REEXAM_AMOUNT', 2024, 7200, 1, '7,201円', ''],
      ),
    ).toEqual(['H.CHECKUP 2025 row 2', 'H.REEXAM_AMOUNT 2024 row 3']);
  });
});
