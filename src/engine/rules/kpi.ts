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

const BY_PARTS: Citation = {
  kind: 'practice',
  document: 'KPI 実績表の作成慣行',
  section: '全国の率は、支部・月の分子の合計を分母の合計で割ったもので、率の平均ではない',
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
  'KPI-04': {
    code: 'KPI-04',
    severity: 'error',
    citation: BY_PARTS,
    settings: [],
    identity: (details) => {
      const { fault, kpi, fiscalYear, part } = details;
      const of = [fault, kpi.id, fiscalYear, part];
      switch (fault) {
        case 'falls':
          return [...of, details.branch, details.month, details.before, details.after];
        case 'whole':
          return [...of, details.month, details.stated, details.sum];
        case 'total':
          return [...of, details.branch, details.stated, details.sum];
      }
    },
  },
  'KPI-05': {
    code: 'KPI-05',
    severity: 'warning',
    citation: BY_PARTS,
    settings: [],
    identity: (details) => {
      const { fault, kpi, unit, fiscalYear } = details;
      const of = [fault, kpi.id, unit, fiscalYear];
      switch (fault) {
        case 'branches-missing':
          return [...of, ...details.branches];
        case 'branch-unknown':
        case 'single-only':
          return [...of, details.branch];
        case 'gap':
          return [...of, details.branch, ...details.months];
        case 'rates-only':
          return of;
      }
    },
  },
} as const satisfies { readonly [Code in KpiCode]: RuleRow<Code> };
