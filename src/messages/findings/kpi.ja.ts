import type { FindingOf, KpiCode } from '../../engine/findings/finding';
import { reasons } from '../../engine/kpi/reasons';
import { sentences } from '../kpi/messages';
import { ja as kpi } from '../kpi/ja';
import { contradictionTexts } from './contradiction';
import { some } from './cells.ja';
import type { FindingMessages } from './finding-messages';

export const kpiRules = {
  'KPI-01': 'KPI の実績欄',
  'KPI-02': '実績と分子・分母',
  'KPI-03': 'KPI の達成',
} satisfies Pick<FindingMessages['rule'], KpiCode>;

function standing({ details, cells }: FindingOf<'KPI-03'>): string {
  switch (details.fault) {
    case 'not-met':
    case 'undecidable': {
      const { judged } = details;
      const why = sentences(reasons(judged), 'ja').join('');
      const name = kpi.step({ kind: 'kpi', ...judged });
      return details.fault === 'not-met'
        ? `${name}：${why}`
        : `${name}は${kpi.verdict.undecidable}です。${why}`;
    }
    case 'no-plan':
      return `${kpi.step({ kind: 'kpi', ...details })}は${kpi.verdict.undecidable}です。${kpi.missing({ kind: 'plan', ...details })}`;
    case 'blank': {
      const { fiscalYear, kpis, of } = details;
      const [first, second] = kpis;
      const blank =
        first && !second
          ? `「${first.name.ja}」の${kpi.fiscalYear(fiscalYear)}の実績が未入力です`
          : `${kpi.fiscalYear(fiscalYear)}の実績が未入力の KPI が ${String(kpis.length)} 件あります`;
      return `${blank}（${some(cells)}、入力済み ${String(of - kpis.length)}/${String(of)}）。実績か、分子と分母を入力してください。`;
    }
  }
}

export const kpiSentences: Pick<FindingMessages['sentence'], KpiCode> = {
  'KPI-01': ({ details: { problem } }) => kpi.problem(problem),
  'KPI-02': ({ details }) => {
    const { result, quotient, numerator, denominator } = contradictionTexts(details, 'ja');
    const branch = details.branch === null ? '' : `${details.branch}の`;
    return `${branch}実績 ${result} が、分子 ÷ 分母（${numerator} ÷ ${denominator} ＝ ${quotient}）と合いません。判定には分子 ÷ 分母を使いました。実績か、分子・分母を直してください。`;
  },
  'KPI-03': standing,
};
