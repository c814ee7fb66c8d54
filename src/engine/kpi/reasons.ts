import { resultSteps, type Step } from './explain';
import type { Judgement } from './judge';

/**
 * Why a KPI is not met, in short: of every measure that decides it, what was compared or what it lacks, and the plan's
 * words.
 */
export function reasons({ measures, verdict }: Judgement): Step[] {
  return measures
    .filter((judged) => judged.verdict === verdict)
    .flatMap((judged): Step[] => [
      ...(measures.length > 1 ? [{ kind: 'measure', measure: judged.measure } as const] : []),
      ...(verdict === 'undecidable'
        ? resultSteps(judged)
        : resultSteps(judged).filter(({ kind }) => kind !== 'result')),
      ...(verdict === 'undecidable' ? [{ kind: 'missing', missing: judged.missing } as const] : []),
      { kind: 'rule', measure: judged.measure, citation: judged.measure.citation },
    ]);
}
