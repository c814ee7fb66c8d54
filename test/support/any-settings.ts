import fc from 'fast-check';
import { ratio, type Rational } from '../../src/engine/number/rational';
import { UNITS } from '../../src/engine/number/unit';
import { PRINTED_PAPERS } from '../../src/plan/papers';
import type { ReviewSettings } from '../../src/review/settings';
import { GRADED_CODES } from '../../src/engine/rules/rules';

const severity = fc.constantFrom('error', 'warning', 'info');
const yen = fc.option(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
const share: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

/** Whatever a person may set. */
export const anySettings: fc.Arbitrary<ReviewSettings> = fc.record({
  reading: fc.record({
    corrections: fc.constant([]),
    unit: fc.option(fc.constantFrom(...UNITS)),
    rounding: fc.option(fc.constantFrom('round', 'truncate', 'exact')),
  }),
  papers: fc.constant(PRINTED_PAPERS),
  rules: fc.record({
    contingencyBase: fc.option(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 })),
    contingencyRoundedTo: yen,
    movement: share,
    approvalWithinLines: fc.boolean(),
    largeContract: yen,
    nearlyMet: fc.option(share),
    severities: fc.dictionary(fc.constantFrom(...GRADED_CODES), severity),
  }),
});
