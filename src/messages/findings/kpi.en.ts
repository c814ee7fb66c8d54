import type { FindingOf, KpiCode } from '../../engine/findings/finding';
import type { Fall } from '../../engine/kpi/months';
import { reasons } from '../../engine/kpi/reasons';
import { sentences } from '../kpi/messages';
import { en as kpi } from '../kpi/en';
import { countText } from '../kpi/numbers';
import { contradictionTexts } from './contradiction';
import { some } from './cells.en';
import type { FindingMessages } from './finding-messages';

/** So many branches are named, of more the number. */
const NAMED = 10;

export const kpiRules = {
  'KPI-01': 'cell of a KPI result',
  'KPI-02': 'result and its counts',
  'KPI-03': 'KPI and its target',
  'KPI-04': 'results by month or branch that contradict each other',
  'KPI-05': 'results by month or branch that are incomplete',
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

const PART: Readonly<Record<Fall['part'], string>> = {
  numerator: 'numerator',
  denominator: 'denominator',
  amount: 'result',
};

function ofWhom(branch: string | null): string {
  return branch === null ? '' : `${branch}: `;
}

const MONTH = ['April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function monthName(month: number): string {
  return [...MONTH, 'January', 'February', 'March'][month - 1] ?? '';
}

function apart({ details }: FindingOf<'KPI-04'>): string {
  const { kpi: of, fiscalYear, part } = details;
  const about = `${of.name.en} (${kpi.fiscalYear(fiscalYear)})`;
  switch (details.fault) {
    case 'falls':
      return `${about}: ${ofWhom(details.branch)}the cumulative ${PART[part]} falls in ${monthName(details.month)} from ${countText(details.before)} to ${countText(details.after)}. What is cumulative does not fall: check the figures, and whether the months are single.`;
    case 'whole': {
      const when = details.month === null ? '' : ` of ${monthName(details.month)}`;
      return `${about}: the national ${PART[part]}${when}, ${countText(details.stated)}, is not the sum of the 47 branches, ${countText(details.sum)}. The national row was used. Correct one of them.`;
    }
    case 'total':
      return details.kind === 'single'
        ? `${about}: ${ofWhom(details.branch)}the year’s ${PART[part]}, ${countText(details.stated)}, is not the sum of its months, ${countText(details.sum)}. The months were used.`
        : `${about}: ${ofWhom(details.branch)}the year’s ${PART[part]}, ${countText(details.stated)}, is not that of its last month, ${countText(details.sum)}. The months were used.`;
  }
}

function lacking({ details }: FindingOf<'KPI-05'>): string {
  const { kpi: of, fiscalYear } = details;
  const about = `${of.name.en} (${kpi.fiscalYear(fiscalYear)})`;
  switch (details.fault) {
    case 'branches-missing': {
      const { branches, of: all } = details;
      const more = branches.length > NAMED ? ` and ${String(branches.length - NAMED)} more` : '';
      return `${about}: ${String(all - branches.length)} of ${String(all)} branches have a result. Without one: ${branches.slice(0, NAMED).join(', ')}${more}.`;
    }
    case 'branch-unknown':
      return `${about}: “${details.branch}” is none of the 47 branches. Correct its name.`;
    case 'rates-only':
      return `${about}: there are rates of branches without their counts. Which branches meet the target, and their ranks, can be told; the national rate cannot, because it is no mean of rates. Enter numerators and denominators, or a row 全国.`;
    case 'single-only':
      return `${about}: ${ofWhom(details.branch)}single months alone do not give the year’s result. Enter numerators and denominators, or cumulative figures.`;
    case 'gap':
      return `${about}: ${ofWhom(details.branch)}there is no figure for ${details.months.map(monthName).join(', ')}, so that from there on what came since April is not known.`;
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
  'KPI-04': (finding) => apart(finding),
  'KPI-05': (finding) => lacking(finding),
};
