import type { BudgetStep } from '../../engine/budget/year-steps';
import type { ComparisonMessages } from './comparison-messages';

const STEPS: Readonly<Record<BudgetStep, string>> = {
  request: '要求',
  assessment: '査定',
  initial: '当初予算',
  supplement: '補正',
  transfers: '流用後',
  execution: '執行',
  settlement: '決算',
  'carry-over': '翌年度への繰越',
};

export const comparisonJa: ComparisonMessages = {
  kind: { same: '同じ', changed: '増減', renamed: '名称変更', added: '追加', gone: '削除' },
  rounded: {
    exact: '一致',
    rounding: '端数処理と一致',
    boundary: '端数処理の境界',
    inconsistent: '不一致',
    undecidable: '判定不能',
    lacking: '対応する行なし',
  },
  origin: {
    rounded: '元の合計を端数処理',
    summed: '印刷された内訳の合計',
    both: 'どちらとも一致',
    neither: 'どちらとも不一致',
  },
  totals: {
    rounded: '印刷された合計は、元の合計を端数処理した額です。',
    summed: '印刷された合計は、端数処理した内訳を足した額です。',
    either: '印刷された合計は、元の合計の端数処理とも、印刷された内訳の合計とも一致します。',
    mixed: '印刷された合計の作り方がそろっていません。「合計の作り方」の欄を確かめてください。',
    unknown: '合計と内訳のある行がないため、合計の作り方は判定していません。',
  },
  standing: { nil: '－', blank: '空欄', unreadable: '読めません', absent: '行なし' },
  overrun: { none: '', rounding: '超過（端数の範囲内）', certain: '超過', unknown: '判定不能' },
  budgetFrom: {
    column: '流用後の予算は、表の欄（予算現額など）によります。',
    ledger: '流用後の予算は、予算額に流用一覧を反映した額です。',
    budget: '流用の記録がないため、予算額をそのまま流用後の予算としました。',
  },
  noExecution: '執行額の記録がないため、流用後の予算をそのまま残額としました。',
  unapplied: (transfers) =>
    `流用一覧の ${String(transfers)} 件は、科目か金額を読めないため反映していません。検証の指摘（TRN-03）を確かめてください。`,
  sharedLimit:
    '限度額は健康保険勘定と船員保険勘定を合わせて判定します（予算総則に明記がないため、このアドインの解釈です）。',
  noPlan: (fiscalYear) =>
    fiscalYear === null
      ? '債務負担行為の一覧の年度を読めないため、限度額が分かりません。表題に「令和６年度」のように書いてください。'
      : `${fiscalYear}の計画がないため、債務負担行為の限度額が分かりません。`,
  sectionTotal: '計',
  stage: ({ step, nth }) => (nth === null ? STEPS[step] : `${STEPS[step]}（第${String(nth)}号）`),
  stageFrom: (sheet, label, from) => (from === 'ledger' ? '流用一覧による' : `${sheet}「${label}」`),
  restated: {
    exact: '一致',
    rounding: '端数処理の範囲内',
    boundary: '端数処理の境界',
    inconsistent: '不一致',
    undecidable: '判定不能',
    lacking: '片方にだけある行',
  },
  restatement: ({ column, of, lines, departing, undecidable, instead }) => {
    if (departing > 0) {
      const other = instead === null ? '' : `この欄は${instead}の額のままです。`;
      return `${column}は、${of}と ${String(departing)} 行が異なります。${other}どちらかを直してください。`;
    }
    if (undecidable > 0) {
      return `${column}は、読めない額が ${String(undecidable)} 行あるため、${of}と一致するか判定できません。`;
    }
    return `${column}は、${of}と一致します（${String(lines)} 行）。`;
  },
};
