import { judge, missingIn } from '../engine/kpi/judge';
import type { Kpi, KpiUnit } from '../engine/kpi/kpi';
import type { Measured, Measurement } from '../engine/kpi/measures/measurement';
import type { BranchRate } from '../engine/kpi/result';
import { termsOf } from '../engine/kpi/target';
import type { Missing } from '../engine/kpi/missing';
import type { Verdict } from '../engine/kpi/verdict';
import type { Definition, ResultCounts } from './definition';
import { Tally, type Group, type GroupKey, type Groups } from './tally';

export interface MeasuredGroup {
  readonly by: GroupKey;
  readonly tally: Tally;
  readonly counts: ResultCounts;
  readonly measurement: Measurement;
}

/** What a KPI comes to, of the records that could be read. */
export interface MeasureAnswer {
  readonly kpi: Kpi;
  /** Of the groups' results: of a target for every branch they are the branches' rates. */
  readonly unit: KpiUnit;
  readonly groups: readonly MeasuredGroup[];
  readonly whole: MeasuredGroup;
  readonly verdict: Verdict;
  /** What the verdict lacks. */
  readonly missing: readonly Missing[];
  /** The target is every branch's, and the records are not by branch. */
  readonly lacksBranches: boolean;
}

function measured({ by, tally }: Group, definition: Definition): MeasuredGroup {
  return { by, tally, counts: definition.counts(tally), measurement: definition.measure(tally) };
}

function isMeasured(measurement: Measurement): measurement is Measured {
  return measurement.kind === 'measured';
}

/**
 * The rates of branches, each of all its records; a branch of which nothing counts has none.
 * Null where the records are not by branch.
 */
function branchRates(groups: Groups, definition: Definition): readonly BranchRate[] | null {
  const tallies = new Map<string, Tally>();
  for (const { by, tally } of groups.sorted) {
    if (by.branch === null) return null;
    const ofBranch = tallies.get(by.branch) ?? new Tally();
    ofBranch.addAll(tally);
    tallies.set(by.branch, ofBranch);
  }
  return [...tallies].flatMap(([branch, tally]) => {
    const measurement = definition.measure(tally);
    return isMeasured(measurement) ? [{ branch, rate: measurement.figure.amount }] : [];
  });
}

/** Measures a KPI of a plan's year from what became of its records, and judges it. */
export function answerOf(
  kpi: Kpi,
  fiscalYear: number,
  definition: Definition,
  groups: Groups,
): MeasureAnswer {
  const each = groups.sorted.map((group) => measured(group, definition));
  const whole = measured({ by: { branch: null, month: null }, tally: groups.whole }, definition);
  const isOfBranches = termsOf(kpi.measures[0].target).branches !== null;
  const rates = isOfBranches ? branchRates(groups, definition) : null;
  const figure = isMeasured(whole.measurement) ? whole.measurement.figure : null;
  const result = isOfBranches ? rates : figure;
  const judgement = judge(kpi, fiscalYear, 'evaluation', [{ result, day: null, history: [] }]);
  return {
    kpi,
    unit: isOfBranches ? 'ratio' : kpi.measures[0].unit,
    groups: each,
    whole,
    verdict: judgement.verdict,
    missing: missingIn(judgement),
    lacksBranches: isOfBranches && rates === null,
  };
}
