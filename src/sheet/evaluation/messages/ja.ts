import type { EvaluationMessages } from './evaluation-messages';

const BUSINESS = { health: '健康保険事業', seamen: '船員保険事業' } as const;

export const ja: EvaluationMessages = {
  name: '業績評価',
  title: (year) => `${year}\u3000業績評価シート`,
  labels: {
    item: '項目',
    flags: '重要度・困難度',
    method: '評価の方法',
    reference: '参考評価',
    previous: '前年度の最終評価',
    kpis: 'KPI',
    basis: '参考評価の根拠',
    grounds: '困難度による引上げの根拠',
    own: '自己評価',
    minister: '大臣の評価',
    reason: '自己評価の理由',
    measures: '年度の取組',
    tasks: '今後の課題',
  },
  note: '追記',
  methods: { quantitative: '定量', qualitative: '定性' },
  status: {
    met: '達成',
    nearly_met: '概ね達成',
    not_met: '未達成',
    unfilled: '未入力あり',
    undecidable: '判定不能',
  },
  howTo:
    '薄い黄色の欄に書きます。ほかの欄は実績から作られ、作り直すと新しくなります。書いたことは、実績や計画が変わっても、行を足しても、言語を替えても、項目ごとに引き継がれます。',
  plan: (document) => `計画：${document}`,
  nearly: (percent) =>
    percent === null
      ? '状況：目標に達しないものはすべて「未達成」とします（「概ね達成」は設定していません）。'
      : `状況：困難度：高で、計画が数値で定めた目標に対し、対計画値が ${percent}％以上のものを「概ね達成」とします（公表された基準はなく、慣行を読んだ設定です）。`,
  gradeNote:
    '参考評価は、対計画値 120％以上を A、100％以上を B、80％以上を C、それ未満を D とした参考であり、大臣の評価ではありません。KPI が複数ある項目は最も低いものとし、S は手で書きます。点は S 5、A 4、B 3、C 2、D 1 です。',
  summary: ['評価項目', '参考評価', '自己評価', '大臣の評価', '点（自己）', '点（大臣）'],
  total: '計',
  band: (business, pillar) => `■ ${BUSINESS[business]}\u3000${pillar}`.trim(),
  nothing: '－',
  flag: (flag, reasons) => [flag, ...reasons.map((reason) => `「${reason}」`)].join(''),
  headings: ['目標', '実績', '対計画値（％）', '状況'],
  ofText: (name) => `${name}（KPI 一覧表にない目標）`,
  amount: (amount) => `（${amount}）`,
  basis: ({ share, kpi, of, byAchievement, grade, difficult }) =>
    [
      share === null ? `「${kpi}」の実績が 0 のため` : `「${kpi}」の対計画値 ${share}％により`,
      ` ${byAchievement}`,
      of > 1 ? `（KPI ${String(of)} 件のうち最も低いもの）。` : '。',
      grade !== byAchievement
        ? `困難度：高で、引上げの根拠があるため ${grade}。`
        : difficult
          ? '困難度：高のため、根拠を書けば一段階引き上げます（A まで）。'
          : '',
    ].join(''),
  noBasis: {
    qualitative: '定性の評価のため、参考評価はありません。',
    unknown: '対計画値の分からない KPI があるため、参考評価はありません。',
  },
  lacks: (kpi, missing) => `「${kpi}」：${missing}`,
  notInPlan: '■ この年度の計画にない項目',
  notInPlanHint:
    'この年度の計画にない項目です。書かれていたことを残しています。要らなければ行を削除してください。',
  choose: {
    prompt: { title: '一覧から選ぶ', text: '▼を押して、一覧から選んでください。' },
    error: { title: '一覧にない語です', text: '一覧から選んでください。' },
  },
};
