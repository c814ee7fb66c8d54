import { eraDate, eraFiscalYear } from '../../engine/calendar/era';
import { messagesOf } from './made-of-phrases';

export const ja = messagesOf(
  {
    verdict: { met: '達成', not_met: '未達成', undecidable: '判定不能' },
    business: { health: '健康保険事業', seamen: '船員保険事業' },
    unit: {
      ratio: '％',
      yen: '円',
      offices: '事業所',
      accesses: '件',
      people: '人',
      companies: '社',
      branches: '支部',
      days: '日',
      businessDays: '営業日',
    },
    one: {},
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
    level: {
      previousYear: '前年度の実績',
      meanOfYears: (years) => `過去${years}年度の平均`,
      higherOf: (levels) => `${levels}の高い方`,
    },
    condition: {
      atLeast: (level) => `${level}以上`,
      atMost: (level) => `${level}以下`,
      exactly: (level) => level,
      increase: (level) => `前年度から${level}以上の増加`,
    },
    target: {
      everyBranch: (target, branches) => `全${branches}支部で${target}`,
      onDay: (target, day) => `${day}時点で${target}`,
      endingEarly: (target) => `${target}（年度の途中で終わるため、前年度の同じ期間と比べる）`,
      withoutYears: (target, year) => `${target}（${year}以前を除く）`,
    },
    from: { given: '入力値', printed: '計画の記載' },
    year: (year, value, counts, from) => `${year} ${value}${counts}［${from}］`,
    until: (year, day) => `${year}（${day}まで）`,
    counts: (numerator, denominator) => `（${numerator} ÷ ${denominator}）`,
    method: {
      pooled: '各年度の分子の合計 ÷ 分母の合計',
      printed: '計画に記載された平均値',
      values: '各年度の値の単純平均',
    },
    derivation: {
      previousYear: (year) => `前年度の実績：${year}。`,
      mean: (years, excluded, values, mean, method) =>
        `過去${years}年度の平均${excluded}：${values} → ${mean}（${method}）。`,
      higherOf: (value) => `高い方をとり、目標は ${value}です。`,
    },
    withoutExcluded: '（除外した年度を除く）',
    missing: {
      result: (year) => `${year}の実績が必要です。`,
      branches: (year) => `${year}の支部別の使用割合が必要です。`,
      branchCount: (year, expected, given) =>
        `${year}の使用割合が${expected}支部分必要です（入力は${given}支部）。`,
      branchCounts: (year) =>
        `${year}の全国の実績が必要です。全支部の分子と分母か、全国の行を入力してください。`,
      resultOnDay: (day) => `${day}時点の実績が必要です。`,
      wholeYear: (year) => `${year}全体の実績が必要です（入力は年度の途中まで）。`,
      lastDay: (year) => `${year}の取組の最終日が必要です。年度の欄にその日付を入れてください。`,
      likePeriod: (period) =>
        `${period}の同じ期間の実績が必要です。年度の欄に、対応する日付を入れてください。`,
      comparableYear: (year) => `比べられる年度がありません（${year}以前は集計方法が異なるため除外）。`,
      plan: (year) => `${year}の計画がありません。`,
      notPlanned: (year) => `${year}の計画にこの KPI はありません。`,
    },
    missingBranches: (year, branches) => `${year}の使用割合が必要です（${branches}）。`,
    step: {
      kpi: (name, business, year) => `${name}（${business}、${year}）`,
      measure: (name) => `【${name}】`,
      rule: (target, quote) => `目標は「${target}」です（計画：「${quote}」）。`,
      excluded: (year) => `${year}以前は集計方法が異なるため比べません。`,
      day: (day) => `入力された実績を${day}時点のものとみなしました。`,
      result: (result) => `実績は ${result}です。`,
      branches: (met, expected, failing) => `${expected}支部のうち${met}支部が達成しました。${failing}`,
      comparison: (result, target, verdict, gap) =>
        `実績 ${result} を目標 ${target} と（丸めずに）比べ、${verdict}です。${gap}`,
      achievement: (value, formula) => `達成度は ${value}％です（${formula}）。`,
      missing: (missing) => `判定に足りないもの：${missing}`,
      overall: (verdict, lowest) => `すべてを満たして達成となるため、全体では${verdict}です。${lowest}`,
    },
    more: {
      quotient: (numerator, denominator, value) => `${numerator} ÷ ${denominator} ＝ ${value}`,
      statedDay: (day) => `${day}時点の実績です。`,
      failing: (branches) => `未達成：${branches}。`,
      gap: (gap) => `差は ${gap}です。`,
      points: (points) => `${points}ポイント`,
      noAchievement: (formula, because) => `達成度は求められません（${formula}：${because}）。`,
      baseline: (value) => `基準値は計画に記載された ${value}です。`,
      lowest: (value) => `達成度は低い方の ${value}％です。`,
      nearest: (kpis) => `近いもの：${kpis}`,
      nearestKpi: (id, name) => `${id}（${name}）`,
    },
    problem: {
      errorCell: (error) => `エラー値（${error}）です。数式か参照先を直してください。`,
      notAYear: (shown) => `「${shown}」を年度として読めません。2023、R5、令和5年度のように書いてください。`,
      notADay: (shown) => `「${shown}」をその年度の日付として読めません。`,
      notANumber: (shown) => `「${shown}」を数値として読めません。`,
      rateAboveOne: (shown) =>
        `率 ${shown} が 1（100％）を超えています。61.7％ は「61.7%」と書いてください。`,
      negative: (shown) => `負の値 ${shown} は使えません。`,
      ambiguousPercent: (shown) =>
        `「％」の欄の ${shown} が、${shown}％ か ${shown} 倍（比率）か決められません。「${shown}%」のように書いてください。`,
      unit: (shown) => `単位「${shown}」は、この KPI の単位ではありません。`,
      zeroDenominator: () => '分母が 0 です。',
      incomplete: () => '分子と分母の一方しかありません。',
      noBranch: () => '支部名がありません。',
      monthKind: () =>
        '月別の値が単月か累計か分かりません。表の上か「集計」の列に、「単月」か「累計」と書いてください。',
      repeatedYear: (year) => `${year}が重複しています。`,
      repeatedBranch: (branch) => `支部「${branch}」が重複しています。`,
      unknownKpi: (shown, nearest) => `「${shown}」という KPI はありません。${nearest}`,
      ambiguousKpi: (shown, nearest) =>
        `「${shown}」は両方の事業にあります。事業を付けて指定してください。${nearest}`,
      noKpi: () => 'どの KPI の支部別の表か分かりません。表の上に KPI の名称を書いてください。',
      columns: () =>
        '列の並びを読めません。年度と、実績または分子・分母の列にしてください（健康保険委員は割合と事業所数、ジェネリックは支部と割合）。',
    },
    between: { sentences: '', things: '、', levels: 'と' },
    fiscalYear: eraFiscalYear,
    day: eraDate,
  },
  'ja',
);
