import { eraDate, eraFiscalYear } from '../../engine/calendar/era';
import { ja as words } from '../../messages/findings/ja';
import { readingSentences, ruleSentences } from '../../messages/settings/ja';
import type { ReportMessages } from './report-messages';

export const ja: ReportMessages = {
  checkTitle: '検証結果',
  kpiTitle: 'KPI評価',
  fact: {
    workbook: 'ブック',
    day: '検証日',
    plan: '判定に用いた計画',
    settings: '設定',
    outcome: '結果',
    basis: '前年度の扱い',
    unreadable: '読めませんでした',
  },
  day: eraDate,
  plan: (year, document) => `${eraFiscalYear(year)}（${document}）`,
  paperFrom: (year, source) => {
    switch (source.kind) {
      case 'file':
        return `${eraFiscalYear(year)}（年度ファイル「${source.name}」）`;
      case 'declared':
        return `${eraFiscalYear(year)}（このブックのシート「${source.sheet}」を様式としたもの）`;
      case 'sheet':
        return `${eraFiscalYear(year)}（このブックのシート「${source.sheet}」）`;
    }
  },
  noPlan: 'なし（計画のある年度の表がありません）',
  reading: {
    ...readingSentences,
    corrections: ({ length }) =>
      length === 0 ? null : `表の読み取りへの訂正 ${String(length)} 件を反映する`,
  },
  rules: ruleSentences,
  counts: ({ error, warning, info }) =>
    `エラー ${String(error)} 件、警告 ${String(warning)} 件、情報 ${String(info)} 件`,
  besidesAcknowledged: (count) => `（ほかに確認済み ${String(count)} 件）`,
  section: {
    sheets: '検証したシート',
    findings: '指摘',
    acknowledged: '確認済みの指摘',
    signatures: '確認欄',
    parts: '予算の内訳',
    charts: '達成度',
  },
  kind: {
    budget: '予算',
    outlook: '予算ではない収支（合計だけを判定）',
    commitments: '債務負担行為',
    transfers: '流用',
    carryovers: '繰越',
    procurement: '調達',
    kpi: 'KPI 実績',
    evaluation: '業績評価',
    plan: '計画',
    provisions: '予算総則',
    report: '報告のため検証していません',
    none: '対象の表がないため検証していません',
  },
  headings: ['セル', '深刻度', '指摘', '比べた値', '実際の値'],
  part: '科目',
  unit: '単位',
  noUnit: '記載なし',
  rounding: '端数',
  levels: '階層',
  otherSheet: (sheet) => `もう一方の側はシート「${sheet}」`,
  unplaced: (texts) => `読み取れなかったところ：${texts.join('、')}`,
  pair: (name, value) => `${name}：${value}`,
  aside: (text) => `（${text}）`,
  separator: '　',
  outcomes: (counts) =>
    `合計などの関係：${counts.map(([outcome, count]) => `${words.verdict[outcome]} ${String(count)}`).join('、')}`,
  leftOut: (count) => `予算の表ではないと指定された表 ${String(count)} 件は、検証していません。`,
  entries: (count) => `${String(count)} 件を読みました。`,
  kpis: (count) => `${String(count)} 件の KPI を読みました。`,
  places: (places, more) => `${places.join('、')}${more > 0 ? ` ほか${String(more)}` : ''}`,
  source: (kind, place, quote) =>
    `根拠（${words.citationKind[kind]}）：${place}${quote === null ? '' : `「${quote}」`}`,
  reason: ({ reason, by, on }) => {
    const who = [by, on].filter((each) => each !== undefined).join('、');
    return `確認済み：${reason}${who === '' ? '' : `（${who}）`}`;
  },
  noFindings: '指摘はありません。',
  aboutPlan: '計画',
  signature: { made: '作成', checked: '確認', approved: '承認' },
  signedOn: '　　　年　　月　　日',
  minus: '"△"',
  kpiHeadings: [
    '名称',
    'KPI',
    '目標',
    '実績',
    '達成度',
    '判定',
    '参考評価',
    '足りないもの・確認が必要なこと',
    '出典',
  ],
  kpiCounts: ({ met, not_met, unfilled, undecidable }) =>
    `達成 ${String(met)} 件、未達成 ${String(not_met)} 件、未入力あり ${String(unfilled)} 件、判定不能 ${String(undecidable)} 件`,
  atEvaluation: '確定した前年度の実績と比べる（評価のとき）',
  gradeNote:
    '（注）参考評価は、独立行政法人の評価の指針にある達成度の区切り（120％・100％・80％）を機械的に当てはめた参考であり、大臣の評価ではありません。Sと、困難度による引上げは含みません。',
};
