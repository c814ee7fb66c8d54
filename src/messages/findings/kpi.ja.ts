import type { FindingOf, KpiCode } from '../../engine/findings/finding';
import { calendarMonth, type Fall } from '../../engine/kpi/months';
import { reasons } from '../../engine/kpi/reasons';
import { sentences } from '../kpi/messages';
import { ja as kpi } from '../kpi/ja';
import { countText } from '../kpi/numbers';
import { contradictionTexts } from './contradiction';
import { some } from './cells.ja';
import type { FindingMessages } from './finding-messages';

/** So many branches are named, of more the number. */
const NAMED = 10;

export const kpiRules = {
  'KPI-01': 'KPI の実績欄',
  'KPI-02': '実績と分子・分母',
  'KPI-03': 'KPI の達成',
  'KPI-04': '月別・支部別の実績の食い違い',
  'KPI-05': '月別・支部別の実績の不足',
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

const PART: Readonly<Record<Fall['part'], string>> = {
  numerator: '分子',
  denominator: '分母',
  amount: '実績',
};

function ofWhom(branch: string | null): string {
  return branch === null ? '' : `${branch}の`;
}

function monthName(month: number): string {
  return `${String(calendarMonth(month))}月`;
}

function apart({ details }: FindingOf<'KPI-04'>): string {
  const { kpi: of, fiscalYear, part } = details;
  const about = `${of.name.ja}（${kpi.fiscalYear(fiscalYear)}）`;
  switch (details.fault) {
    case 'falls':
      return `${about}：${ofWhom(details.branch)}累計の${PART[part]}が、${monthName(details.month)}に ${countText(details.before)} から ${countText(details.after)} へ減っています。累計は減りません。入力か、単月・累計の別を確かめてください。`;
    case 'whole': {
      const when = details.month === null ? '' : `${monthName(details.month)}の`;
      return `${about}：${when}全国の${PART[part]} ${countText(details.stated)} が、47支部の合計 ${countText(details.sum)} と合いません。判定には全国の行を使いました。どちらかを直してください。`;
    }
    case 'total':
      return details.kind === 'single'
        ? `${about}：${ofWhom(details.branch)}年度の${PART[part]} ${countText(details.stated)} が、各月の合計 ${countText(details.sum)} と合いません。判定には各月の値を使いました。`
        : `${about}：${ofWhom(details.branch)}年度の${PART[part]} ${countText(details.stated)} が、最後の月までの累計 ${countText(details.sum)} と合いません。判定には各月の値を使いました。`;
  }
}

function lacking({ details }: FindingOf<'KPI-05'>): string {
  const { kpi: of, fiscalYear } = details;
  const about = `${of.name.ja}（${kpi.fiscalYear(fiscalYear)}）`;
  switch (details.fault) {
    case 'branches-missing': {
      const { branches, of: all } = details;
      const more = branches.length > NAMED ? `など${String(branches.length)}支部` : '';
      return `${about}：${String(all)}支部のうち${String(all - branches.length)}支部の実績があります。ない支部：${branches.slice(0, NAMED).join('、')}${more}。`;
    }
    case 'branch-unknown':
      return `${about}：「${details.branch}」は47支部のどれでもありません。支部名を直してください。`;
    case 'rates-only':
      return `${about}：支部の率だけがあり、分子と分母がありません。支部ごとの達成と順位は分かりますが、全国の率は率の平均では求められないため判定できません。分子と分母か、全国の行を入力してください。`;
    case 'single-only':
      return `${about}：${ofWhom(details.branch)}単月の値だけでは、年度の実績を求められません。分子と分母か、累計を入力してください。`;
    case 'gap':
      return `${about}：${ofWhom(details.branch)}${details.months.map(monthName).join('、')}の値がないため、その月からの累計が分かりません。`;
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
  'KPI-04': (finding) => apart(finding),
  'KPI-05': (finding) => lacking(finding),
};
