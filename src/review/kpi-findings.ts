import type { Finding } from '../engine/findings/finding';
import { findingOf } from '../engine/findings/rule';
import { KPI_RULES } from '../engine/rules/kpi';
import { ownTargets } from '../sheet/kpis/own-targets';
import type { ResultsSheet } from '../sheet/kpis/read-kpis';
import { contradictionsIn } from '../kpi-results/contradictions';
import type { Evaluation } from '../kpi-results/evaluate';
import type { ReadProblem } from '../kpi-results/table';
import { distinctTexts } from '../messages/kpi/numbers';
import { kpiStandings } from './kpi-standings';
import { partFindings } from './part-findings';

/** What is needed of a checked sheet. */
interface CheckedResults {
  readonly name: string;
  readonly kpis: readonly Evaluation[];
  readonly results?: ResultsSheet;
}

/** What cannot be read of the targets that branches have for themselves. */
function problemsOfTargets(
  { kpi, figures, fiscalYear }: Evaluation,
  { table }: ResultsSheet,
): readonly ReadProblem[] {
  return (kpi?.measures ?? []).flatMap((measure, at) => {
    const own = figures.filter(
      (each) => each.measure === at && each.year.fiscalYear === fiscalYear && each.branch !== null,
    );
    return ownTargets(table, own, measure).problems;
  });
}

/** What cannot be read in a sheet of results. */
function unreadable({ name, kpis, results }: CheckedResults): Finding[] {
  return kpis.flatMap((evaluation) => {
    const ofTargets = results ? problemsOfTargets(evaluation, results) : [];
    return [...evaluation.problems, ...ofTargets].map((problem) => {
      const cells = [{ sheet: name, ...problem.place }];
      const actual = 'shown' in problem ? problem.shown : null;
      return findingOf(KPI_RULES['KPI-01'], { cells, actual, details: { problem } }, null);
    });
  });
}

/** Results that contradict the counts beside them. */
function contradictory({ name, kpis, results }: CheckedResults): Finding[] {
  if (!results) return [];
  return contradictionsIn(results.table, kpis).map((details) => {
    const { stated, quotient, unit, places } = details;
    const percent = unit === 'ratio' ? '%' : '';
    const [actual, expected] = distinctTexts(stated, quotient, unit);
    const cells = places.map((place) => ({ sheet: name, ...place }));
    return findingOf(
      KPI_RULES['KPI-02'],
      { cells, expected: expected + percent, actual: actual + percent, details },
      null,
    );
  });
}

/** What is found in a sheet of KPI results. */
export function kpiFindings(sheet: CheckedResults): Finding[] {
  return [...unreadable(sheet), ...contradictory(sheet), ...partFindings(sheet), ...kpiStandings(sheet)];
}
