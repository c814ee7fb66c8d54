import type { Parameters } from 'fast-check';

/** The long run multiplies the runs, and may draw others: FUZZ_TIMES, FUZZ_SEED (`npm run fuzz`). */
const TIMES = Number(process.env['FUZZ_TIMES'] ?? 1);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_240_401);

/** What a property draws: always the same, unless the long run asks for more or others. */
export function fuzzed(numRuns: number): Parameters<unknown> {
  return { seed: SEED, numRuns: numRuns * TIMES };
}
