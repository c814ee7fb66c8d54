import { describe, expect, it } from 'vitest';
import type { Missing } from '../../../src/engine/kpi/missing';
import { measureStatus, type Status } from '../../../src/engine/kpi/status';
import type { Verdict } from '../../../src/engine/kpi/verdict';

describe('the status of a KPI of 2024', () => {
  it.each<[what: string, verdict: Verdict, missing: Missing[], status: Status]>([
    ['nothing missing', 'met', [], 'met'],
    ['its result missing', 'undecidable', [{ kind: 'result', fiscalYear: 2024 }], 'unfilled'],
    [
      'the rate of a branch missing',
      'undecidable',
      [{ kind: 'branches', fiscalYear: 2024, branches: ['東京'] }],
      'unfilled',
    ],
    [
      'the result of the year before missing',
      'undecidable',
      [{ kind: 'result', fiscalYear: 2023 }],
      'undecidable',
    ],
    ['a plan missing', 'undecidable', [{ kind: 'plan', fiscalYear: 2024 }], 'undecidable'],
    [
      'branches missing, of which one failed',
      'not_met',
      [{ kind: 'branches', fiscalYear: 2024, branches: ['東京'] }],
      'not_met',
    ],
    [
      'fewer branches than there are',
      'undecidable',
      [{ kind: 'branchCount', fiscalYear: 2024, expected: 47, given: 46 }],
      'unfilled',
    ],
    [
      'more branches than there are',
      'undecidable',
      [{ kind: 'branchCount', fiscalYear: 2024, expected: 47, given: 48 }],
      'undecidable',
    ],
  ])('with %s', (_, verdict, missing, status) => {
    expect(measureStatus({ verdict, missing }, 2024)).toBe(status);
  });
});
