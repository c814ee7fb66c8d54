import type { Rational } from '../number/rational';
import { compareWith, type Amount } from './result';
import type { Condition } from './target';

/** 達成, 未達成, 判定不能. */
export type Verdict = 'met' | 'not_met' | 'undecidable';

/** Compares exact values, never displayed ones: 99.996 % does not meet 100 %. */
export function verdictOf(condition: Condition['kind'], target: Rational, result: Amount): Verdict {
  const beyond = compareWith(target, result);
  switch (condition) {
    case 'atLeast':
    case 'increase':
      return beyond >= 0 ? 'met' : 'not_met';
    case 'atMost':
      return beyond <= 0 ? 'met' : 'not_met';
    case 'exactly':
      return beyond === 0 ? 'met' : 'not_met';
  }
}

/** Met when all are met; one failure decides it, whatever is still unknown. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('not_met')) return 'not_met';
  return verdicts.includes('undecidable') ? 'undecidable' : 'met';
}
