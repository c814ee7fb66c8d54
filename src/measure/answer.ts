import { judge, missingIn, type Judgement } from '../engine/kpi/judge';
import type { Kpi, KpiUnit } from '../engine/kpi/kpi';
import type { Measured, Measurement } from '../engine/kpi/measures/measurement';
import { type BranchRate, type Result } from '../engine/kpi/result';
import { termsOf } from '../engine/kpi/target';
import type { Missing } from '../engine/kpi/missing';
import type { Verdict } from '../engine/kpi/verdict';
import type { Definition, ResultCounts } from './definition';
import type { Group, GroupKey, Groups, Tally } from './tally';

export interface MeasuredGroup {
  readonly by: GroupKey;
  readonly tally: Tally;
  readonly counts: ResultCounts;
  readonly measurement: Measurement;
}

/** What a KPI comes to, of the records that could be read. */
export interface MeasureAnswer {
  readonly kpi: Kpi;
  readonly unit: KpiUnit;
  readonly groups: readonly MeasuredGroup[];
  readonly whole: MeasuredGroup;
  readonly verdict: Verdict;
  readonly judgement: Judgement | null;
  readonly missing: readonly Missing[];
}

function measured({ by, tally }: Group, definition: Definition): MeasuredGroup {
  return { by, tally, counts: definition.counts(tally), measurement: definition.measure(tally) };
}

function isMeasured(measurement: Measurement): measurement is Measured {
  return measurement.kind === 'measured';
}

/** The rates of branches, where the KPI's target is every branch's; null where the records are not by branch alone. */
function branchRates(groups: readonly MeasuredGroup[]): readonly BranchRate[] | null {
  const rates = groups.flatMap(({ by: { branch, month }, measurement }) =>
    branch !== null && month === null && isMeasured(measurement)
      ? [{ branch, rate: measurement.figure.amount }]
      : [],
  );
  return rates.length === groups.length ? rates : null;
}

function resultOf(kpi: Kpi, groups: readonly MeasuredGroup[], whole: MeasuredGroup): Result | null {
  if (termsOf(kpi.measures[0].target).branches !== null) return branchRates(groups);
  return isMeasured(whole.measurement) ? whole.measurement.figure : null;
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
  const result = resultOf(kpi, each, whole);
  const judgement = result && judge(kpi, fiscalYear, 'evaluation', [{ result, day: null, history: [] }]);
  return {
    kpi,
    unit: kpi.measures[0].unit,
    groups: each,
    whole,
    verdict: judgement?.verdict ?? 'undecidable',
    judgement,
    missing: judgement ? missingIn(judgement) : [],
  };
}
