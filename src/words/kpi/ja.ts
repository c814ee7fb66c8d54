import type { Achievement } from '../../engine/kpi/achievement';
import type { Kpi, KpiUnit } from '../../engine/kpi/kpi';
import type { Missing } from '../../engine/kpi/missing';
import type { Amount, Figure } from '../../engine/kpi/result';
import type { Derivation, UsedYear } from '../../engine/kpi/settle';
import type { Condition, Level, Target } from '../../engine/kpi/target';
import { eraDate, eraFiscalYear } from '../../engine/calendar/era';
import { ratio } from '../../engine/number/rational';
import { countText, distinctTexts, numberText, percentText } from './numbers';
import { say, type KpiWords } from './words';

const UNITS: Readonly<Record<KpiUnit, string>> = {
  ratio: '％',
  yen: '円',
  offices: '事業所',
  accesses: '件',
  people: '人',
  companies: '社',
  branches: '支部',
  days: '日',
};

const amount = (value: Amount, unit: KpiUnit): string => `${numberText(value, unit)}${UNITS[unit]}`;

function level(of: Level, unit: KpiUnit): string {
  switch (of.kind) {
    case 'fixed':
      return amount(of.value, unit);
    case 'previousYear':
      return '前年度の実績';
    case 'meanOfYears':
      return `過去${String(of.years)}年度の平均`;
    case 'higherOf':
      return `${of.levels.map((each) => level(each, unit)).join('と')}の高い方`;
  }
}

function condition({ kind, level: of }: Condition, unit: KpiUnit): string {
  switch (kind) {
    case 'atLeast':
      return `${level(of, unit)}以上`;
    case 'atMost':
      return `${level(of, unit)}以下`;
    case 'exactly':
      return level(of, unit);
    case 'increase':
      return `前年度から${level(of, unit)}以上の増加`;
  }
}

function target(of: Target, unit: KpiUnit): string {
  switch (of.kind) {
    case 'everyBranch':
      return `全${String(of.branches)}支部で${condition(of.target, 'ratio')}`;
    case 'onDay':
      return `${eraDate(of.day)}時点で${target(of.target, unit)}`;
    case 'endingEarly':
      return `${target(of.target, unit)}（年度の途中で終わるため、前年度の同じ期間と比べる）`;
    case 'withoutYears':
      return `${target(of.target, unit)}（${eraFiscalYear(of.upTo)}以前を除く）`;
    default:
      return condition(of, unit);
  }
}

const FROM: Readonly<Record<UsedYear['from'], string>> = { given: '入力値', printed: '計画の記載' };

function year({ fiscalYear, value, from, counts }: UsedYear, unit: KpiUnit): string {
  const behind = counts ? `（${countText(counts.numerator)} ÷ ${countText(counts.denominator)}）` : '';
  return `${eraFiscalYear(fiscalYear)} ${amount(value, unit)}${behind}［${FROM[from]}］`;
}

const METHODS = {
  pooled: '各年度の分子の合計 ÷ 分母の合計',
  printed: '計画に記載された平均値',
  values: '各年度の値の単純平均',
} as const;

function derivation(of: Derivation, unit: KpiUnit): string {
  switch (of.kind) {
    case 'fixed':
      return '';
    case 'previousYear':
      return `前年度の実績：${year(of.year, unit)}。`;
    case 'mean': {
      const count = of.excluded.length > 0 ? '（除外した年度を除く）' : '';
      const years = of.years.map((each) => year(each, unit)).join('、');
      return `過去${String(of.years.length + of.excluded.length)}年度の平均${count}：${years} → ${amount(of.value, unit)}（${METHODS[of.method]}）。`;
    }
    case 'higherOf':
      return `高い方をとり、目標は ${amount(of.value, unit)}です。`;
  }
}

function figure({ amount: value, counts }: Figure, unit: KpiUnit): string {
  const shown = amount(value, unit);
  return counts ? `${countText(counts.numerator)} ÷ ${countText(counts.denominator)} ＝ ${shown}` : shown;
}

function achievement(of: Achievement): string {
  const how = ja.formula[of.formula];
  return of.known
    ? `達成度は ${percentText(of.value)}％です（${how}）。`
    : `達成度は求められません（${how}：${ja.unreachable[of.because]}）。`;
}

function nearest(kpis: readonly Kpi[]): string {
  return kpis.map((kpi) => `${kpi.id}（${kpi.name.ja}）`).join('、');
}

function missing(all: readonly Missing[]): string {
  return all.map((each) => say(ja.missing, each)).join('');
}

export const ja: KpiWords = {
  verdict: { met: '達成', not_met: '未達成', undecidable: '判定不能' },
  business: { health: '健康保険事業', seamen: '船員保険事業' },
  standing: { kpi: 'KPI', operational: '業務目標' },
  basis: { evaluation: '評価時点', plan: '計画策定時点' },
  unit: UNITS,
  important: '重要度：高',
  difficult: '困難度：高',
  grade: (grade) => `${grade}（参考評価）`,
  formula: {
    resultByTarget: '実績 ÷ 目標',
    branchesMet: '達成した支部数 ÷ 全支部数',
    targetByResult: '目標 ÷ 実績',
    twoMinusRatio: '2 − 実績 ÷ 目標',
    fromBaseline: '（基準値 − 実績）÷（基準値 − 目標）',
  },
  unreachable: {
    undecidable: '判定できません',
    divisionByZero: '目標が 0 です',
    unbounded: '実績が 0 です',
    baseline: '基準値がないか、目標より悪くありません',
  },
  fiscalYear: eraFiscalYear,
  day: eraDate,
  target,
  missing: {
    result: ({ fiscalYear }) => `${eraFiscalYear(fiscalYear)}の実績が必要です。`,
    branches: ({ fiscalYear, branches }) =>
      branches.length === 0
        ? `${eraFiscalYear(fiscalYear)}の支部別の使用割合が必要です。`
        : `${eraFiscalYear(fiscalYear)}の使用割合が必要です（${branches.join('、')}）。`,
    branchCount: ({ fiscalYear, expected, given }) =>
      `${eraFiscalYear(fiscalYear)}の使用割合が${String(expected)}支部分必要です（入力は${String(given)}支部）。`,
    resultOnDay: ({ day }) => `${eraDate(day)}時点の実績が必要です。`,
    wholeYear: ({ fiscalYear }) =>
      `${eraFiscalYear(fiscalYear)}全体の実績が必要です（入力は年度の途中まで）。`,
    lastDay: ({ fiscalYear }) =>
      `${eraFiscalYear(fiscalYear)}の取組の最終日が必要です。年度の欄にその日付を入れてください。`,
    likePeriod: ({ fiscalYear }) =>
      `${eraFiscalYear(fiscalYear)}の同じ期間の実績が必要です。年度の欄に、対応する日付を入れてください。`,
    comparableYear: ({ excludedUpTo }) =>
      `比べられる年度がありません（${eraFiscalYear(excludedUpTo)}以前は集計方法が異なるため除外）。`,
    plan: ({ fiscalYear }) => `${eraFiscalYear(fiscalYear)}の計画がありません。`,
  },
  step: {
    kpi: ({ kpi, fiscalYear }) =>
      `${kpi.name.ja}（${ja.business[kpi.business]}、${eraFiscalYear(fiscalYear)}）`,
    measure: ({ measure }) => `【${measure.name?.ja ?? ''}】`,
    rule: ({ measure, citation }) =>
      `目標は「${target(measure.target, measure.unit)}」です（計画：「${citation.quote}」）。`,
    excluded: ({ upTo }) => `${eraFiscalYear(upTo)}以前は集計方法が異なるため比べません。`,
    day: ({ day, stated }) =>
      stated
        ? `${eraDate(day)}時点の実績です。`
        : `入力された実績を${eraDate(day)}時点のものとみなしました。`,
    derivation: ({ measure, derivation: of }) => derivation(of, measure.unit),
    result: ({ measure, result }) => `実績は ${figure(result, measure.unit)}です。`,
    branches: ({ met, expected, failing }) => {
      const which = failing.length > 0 ? `未達成：${failing.join('、')}。` : '';
      return `${String(expected)}支部のうち${String(met)}支部が達成しました。${which}`;
    },
    comparison: ({ measure, verdict, result, target: to, gap }) => {
      const { unit } = measure;
      const [shown, held] = distinctTexts(result.amount, to, unit);
      const more = verdict === 'not_met' && gap ? `差は ${gapText(gap, unit)}です。` : '';
      return `実績 ${shown}${UNITS[unit]} を目標 ${held}${UNITS[unit]} と（丸めずに）比べ、${ja.verdict[verdict]}です。${more}`;
    },
    achievement: ({ achievement: of, baseline, measure }) =>
      `${achievement(of)}${of.formula === 'fromBaseline' && baseline ? `基準値は計画に記載された ${amount(baseline, measure.unit)}です。` : ''}`,
    missing: ({ missing: all }) => `判定に足りないもの：${missing(all)}`,
    overall: ({ verdict, achievement: of }) =>
      `すべてを満たして達成となるため、全体では${ja.verdict[verdict]}です。${of.known ? `達成度は低い方の ${percentText(of.value)}％です。` : ''}`,
  },
  problem: {
    errorCell: ({ error }) => `エラー値（${error}）です。数式か参照先を直してください。`,
    notAYear: ({ shown }) =>
      `「${shown}」を年度として読めません。2023、R5、令和5年度のように書いてください。`,
    notADay: ({ shown }) => `「${shown}」をその年度の日付として読めません。`,
    notANumber: ({ shown }) => `「${shown}」を数値として読めません。`,
    rateAboveOne: ({ shown }) =>
      `率 ${shown} が 1 を超えています。61.7％ は 0.617 か「61.7%」と書いてください。`,
    negative: ({ shown }) => `負の値 ${shown} は使えません。`,
    ambiguousPercent: ({ shown }) =>
      `「％」の欄の ${shown} が、${shown}％ か ${shown} 倍（比率）か決められません。「${shown}%」のように書いてください。`,
    unit: ({ shown }) => `単位「${shown}」は、この KPI の単位ではありません。`,
    zeroDenominator: () => '分母が 0です。',
    incomplete: () => '分子と分母の一方しかありません。',
    noBranch: () => '支部名がありません。',
    repeatedYear: ({ fiscalYear }) => `${eraFiscalYear(fiscalYear)}が重複しています。`,
    repeatedBranch: ({ branch }) => `支部「${branch}」が重複しています。`,
    unknownKpi: ({ shown, nearest: kpis }) =>
      `「${shown}」という KPI はありません。${kpis.length > 0 ? `近いもの：${nearest(kpis)}` : ''}`,
    ambiguousKpi: ({ shown, nearest: kpis }) =>
      `「${shown}」は両方の事業にあります。次のいずれかを指定してください：${nearest(kpis)}`,
    columns: () =>
      '列の並びを読めません。年度と、実績または分子・分母の列にしてください（健康保険委員は割合と事業所数、ジェネリックは支部と割合）。',
  },
  between: { sentences: '', things: '、' },
};

/** A gap in percent is one of points. */
function gapText(gap: Amount, unit: KpiUnit): string {
  return unit === 'ratio' ? `${distinctTexts(gap, ratio(0), unit)[0]}ポイント` : amount(gap, unit);
}
