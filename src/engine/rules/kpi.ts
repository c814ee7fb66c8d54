import type { Citation } from '../citation';
import type { KpiCode } from '../findings/finding';
import type { IdentityPart } from '../findings/identity';
import type { RuleRow } from '../findings/rule';
import type { Judgement, MeasureJudgement } from '../kpi/judge';
import { exactly, isFigure } from '../kpi/result';

const RESULTS: Citation = {
  kind: 'practice',
  document: 'KPI 実績表の作成慣行',
  section: 'KPI ごとに年度と実績（または分子と分母）を数値で入力する',
  quote: null,
};

/** Everything that was held against the plan, also what does not decide it. */
function measured({ result, target, branches, missing }: MeasureJudgement): readonly IdentityPart[] {
  return [
    result && isFigure(result) ? exactly(result.amount) : null,
    target?.value ?? null,
    ...branches.flatMap(({ branch, rate, verdict }) => [
      branch,
      rate === null ? null : exactly(rate),
      verdict,
    ]),
    ...missing.map((each) => JSON.stringify(each)),
  ];
}

function judged({ kpi: { id }, fiscalYear, verdict, measures }: Judgement): readonly IdentityPart[] {
  return [id, fiscalYear, verdict, ...measures.flatMap(measured)];
}

/** Every rule for a sheet of KPI results. */
export const KPI_RULES = {
  'KPI-01': {
    code: 'KPI-01',
    severity: 'error',
    citation: RESULTS,
    settings: [],
    identity: ({ problem }) => [problem.code, 'shown' in problem ? problem.shown : null],
  },
  'KPI-02': {
    code: 'KPI-02',
    severity: 'warning',
    citation: RESULTS,
    settings: [],
    identity: ({ kpi, stated, counts }) => [kpi.id, exactly(stated), counts.numerator, counts.denominator],
  },
  'KPI-03': {
    code: 'KPI-03',
    severity: 'info',
    citation: RESULTS,
    settings: [],
    identity: (details) => {
      switch (details.fault) {
        case 'not-met':
        case 'undecidable':
          return judged(details.judged);
        case 'no-plan':
          return [details.fault, details.kpi.id, details.fiscalYear];
        case 'blank':
          return [details.fault, details.fiscalYear, ...details.kpis.map(({ id }) => id)];
      }
    },
  },
} as const satisfies { readonly [Code in KpiCode]: RuleRow<Code> };
