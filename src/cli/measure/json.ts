import type { Rational } from '../../engine/number/rational';
import { nearestDouble } from '../../engine/number/double';
import type { MeasureAnswer, MeasuredGroup } from '../../measure/answer';

function double(value: Rational | null): number | null {
  return value && nearestDouble(value);
}

/** The number of a group; null where nothing can be measured. */
export function valueOf({ measurement }: MeasuredGroup): number | null {
  if (measurement.kind !== 'measured') return null;
  const { amount } = measurement.figure;
  return typeof amount === 'number' ? amount : nearestDouble(amount);
}

/** What `--json` prints: rates as ratios, a mean as its sum and count, a plain count without a denominator. */
export function measureJson({ kpi, unit, groups, whole, verdict }: MeasureAnswer) {
  return {
    kpi: kpi.id,
    groups: (groups.length > 0 ? groups : [whole]).map((group) => ({
      by: {
        ...(group.by.branch !== null && { branch: group.by.branch }),
        ...(group.by.month !== null && { month: group.by.month }),
      },
      numerator: double(group.counts.numerator),
      denominator: double(group.counts.denominator),
      value: valueOf(group),
      unit,
    })),
    read: whole.tally.read,
    leftOut: whole.tally.reasons.map(([reason, rows]) => ({ reason, rows })),
    verdict,
  };
}
