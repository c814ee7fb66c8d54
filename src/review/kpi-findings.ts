import type { Finding } from '../engine/budget/finding';
import type { ResultsSheet } from '../sheet/kpis/read-kpis';
import { contradictionsIn } from '../kpi-results/contradictions';
import type { Evaluation } from '../kpi-results/evaluate';
import { distinctTexts } from '../messages/kpi/numbers';
import { RESULTS } from './kpi-results-practice';
import { kpiStandings } from './kpi-standings';

/** What is needed of a checked sheet. */
interface CheckedResults {
  readonly name: string;
  readonly kpis: readonly Evaluation[];
  readonly results?: ResultsSheet;
}

const BASE = { fix: null, unit: null, citation: RESULTS } as const;

/** What cannot be read in a sheet of results. */
function unreadable({ name, kpis }: CheckedResults): Finding[] {
  return kpis.flatMap(({ problems }) =>
    problems.map((problem): Finding => ({
      ...BASE,
      code: 'KPI-01',
      severity: 'error',
      cells: [{ sheet: name, ...problem.place }],
      expected: null,
      actual: 'shown' in problem ? problem.shown : null,
      details: { problem },
    })),
  );
}

/** Results that contradict the counts beside them. */
function contradictory({ name, kpis, results }: CheckedResults): Finding[] {
  if (!results) return [];
  return contradictionsIn(results.table, kpis).map((details): Finding => {
    const { stated, quotient, unit, places } = details;
    const percent = unit === 'ratio' ? '%' : '';
    const [actual, expected] = distinctTexts(stated, quotient, unit);
    return {
      ...BASE,
      code: 'KPI-02',
      severity: 'warning',
      cells: places.map((place) => ({ sheet: name, ...place })),
      expected: expected + percent,
      actual: actual + percent,
      details,
    };
  });
}

/** What is found in a sheet of KPI results. */
export function kpiFindings(sheet: CheckedResults): Finding[] {
  return [...unreadable(sheet), ...contradictory(sheet), ...kpiStandings(sheet)];
}
