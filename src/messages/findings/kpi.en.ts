import type { FindingOf, KpiCode } from '../../engine/findings/finding';
import { reasons } from '../../engine/kpi/reasons';
import { sentences } from '../kpi/messages';
import { en as kpi } from '../kpi/en';
import { contradictionTexts } from './contradiction';
import { some } from './cells.en';
import type { FindingMessages } from './finding-messages';

export const kpiRules = {
  'KPI-01': 'cell of a KPI result',
  'KPI-02': 'result and its counts',
  'KPI-03': 'KPI and its target',
} satisfies Pick<FindingMessages['rule'], KpiCode>;

function standing({ details, cells }: FindingOf<'KPI-03'>): string {
  switch (details.fault) {
    case 'not-met':
    case 'undecidable': {
      const { judged } = details;
      const why = sentences(reasons(judged), 'en').join(' ');
      const name = kpi.step({ kind: 'kpi', ...judged });
      return details.fault === 'not-met' ? `${name}: ${why}` : `${name} cannot be decided. ${why}`;
    }
    case 'no-plan':
      return `${kpi.step({ kind: 'kpi', ...details })} cannot be decided. ${kpi.missing({ kind: 'plan', ...details })}`;
    case 'blank': {
      const { fiscalYear, kpis, of } = details;
      const [first, second] = kpis;
      const blank =
        first && !second
          ? `The ${kpi.fiscalYear(fiscalYear)} result of “${first.name.en}” is not filled in yet`
          : `The ${kpi.fiscalYear(fiscalYear)} results of ${String(kpis.length)} KPIs are not filled in yet`;
      return `${blank} (${some(cells)}; filled ${String(of - kpis.length)} of ${String(of)}). Enter each result, or its numerator and denominator.`;
    }
  }
}

export const kpiSentences: Pick<FindingMessages['sentence'], KpiCode> = {
  'KPI-01': ({ details: { problem } }) => kpi.problem(problem),
  'KPI-02': ({ details }) => {
    const { result, quotient, numerator, denominator } = contradictionTexts(details, 'en');
    const branch = details.branch === null ? '' : ` of ${details.branch}`;
    return `The result${branch}, ${result}, is not its numerator ÷ denominator (${numerator} ÷ ${denominator} = ${quotient}), which was used. Correct the result or the counts.`;
  },
  'KPI-03': standing,
};
