import fc, { type Parameters } from 'fast-check';

/** `npm run fuzz` tries more often, and other things. */
const TIMES = Number(process.env['FUZZ_TIMES'] ?? 1);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_240_401);
const RUNS = 100;

/** So many runs, or so many times more. */
export function fuzzed(numRuns: number): Pick<Parameters<unknown>, 'numRuns'> {
  return { numRuns: numRuns * TIMES };
}

/** What properties draw is the same each time, unless a long run asks for something else. */
export function useFixedSeed(): void {
  fc.configureGlobal({ seed: SEED, ...fuzzed(RUNS) });
}
