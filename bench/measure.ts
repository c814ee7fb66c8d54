import type { Case, Comparison, Goal, Run, Throughput } from './case';

export interface Outcome {
  readonly name: string;
  readonly goal: Goal | Throughput['goal'];
  readonly met: boolean;
  /** The subject's time ÷ the reference's, for the same work; null where there is no reference. */
  readonly ratio: number | null;
  /** Medians for one run. */
  readonly subjectMilliseconds: number;
  readonly referenceMilliseconds: number | null;
  readonly perSecond: number;
  readonly rounds: number;
}

/** A sample is long enough for the clock, a case short enough for the one who waits. */
const SAMPLE_MILLISECONDS = 5;
const CASE_MILLISECONDS = 3_000;
const ROUNDS = { least: 7, most: 61 };

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

async function timeOf({ run }: Run, times: number): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < times; done++) await run();
  return (performance.now() - start) / times;
}

/** How often to run for one sample, found while the code becomes warm. */
async function timesForSample(run: Run): Promise<number> {
  for (let times = 1; ; times *= 4) {
    if ((await timeOf(run, times)) * times >= SAMPLE_MILLISECONDS) return times;
  }
}

/** Times the runs in turn, round after round; a list of times for each. */
async function interleaved(runs: readonly Run[], rounds: number | null = null): Promise<number[][]> {
  const samples: { run: Run; times: number; taken: number[] }[] = [];
  for (const run of runs) samples.push({ run, times: await timesForSample(run), taken: [] });
  const start = performance.now();
  for (let round = 0; round < (rounds ?? ROUNDS.most); round++) {
    if (round >= ROUNDS.least && performance.now() - start > CASE_MILLISECONDS) break;
    for (const { run, times, taken } of samples) taken.push(await timeOf(run, times));
  }
  return samples.map(({ taken }) => taken);
}

async function measureComparison({ name, subject, reference, goal, rounds }: Comparison): Promise<Outcome> {
  const [subjectTimes = [], referenceTimes = []] = await interleaved([subject, reference], rounds);
  const perWork = subjectTimes.map(
    (time, round) => time / subject.work / ((referenceTimes[round] ?? NaN) / reference.work),
  );
  const ratio = median(perWork);
  const subjectMilliseconds = median(subjectTimes);
  return {
    name,
    goal,
    met: 'atMost' in goal ? ratio <= goal.atMost : 1 / ratio >= goal.timesFaster,
    ratio,
    subjectMilliseconds,
    referenceMilliseconds: median(referenceTimes),
    perSecond: (subject.work / subjectMilliseconds) * 1000,
    rounds: subjectTimes.length,
  };
}

async function measureThroughput({ name, subject, goal }: Throughput): Promise<Outcome> {
  const [times = []] = await interleaved([subject]);
  const subjectMilliseconds = median(times);
  const perSecond = (subject.work / subjectMilliseconds) * 1000;
  return {
    name,
    goal,
    met: perSecond >= goal.perSecond,
    ratio: null,
    subjectMilliseconds,
    referenceMilliseconds: null,
    perSecond,
    rounds: times.length,
  };
}

/** Medians over interleaved rounds; the ratio is the median of the rounds' own ratios. */
export function measure(one: Case): Promise<Outcome> {
  return 'reference' in one ? measureComparison(one) : measureThroughput(one);
}
