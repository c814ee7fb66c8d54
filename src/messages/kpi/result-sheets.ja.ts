import type { ResultSheetMessages } from './result-sheet-messages';

export const resultSheetsJa: ResultSheetMessages = {
  monthsSheet: 'KPI月別実績',
  branchesSheet: 'KPI支部別実績',
  monthsTitle: (year) => `${year}\u3000KPI 月別の実績`,
  branchesTitle: (year) => `${year}\u3000KPI 支部別の実績`,
  heading: {
    name: '名称',
    kpi: 'KPI',
    branch: '支部名',
    year: '年度',
    months: '集計',
    figure: '区分',
    numerator: '分子',
    denominator: '分母',
    result: '実績',
    unit: '単位',
    total: '累計',
    branchTarget: '支部目標',
  },
  month: ['4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月', '1月', '2月', '3月'],
  kind: { single: '単月', cumulative: '累計' },
  nation: '全国',
  monthsNote:
    '（注）「集計」の列で、各月の値が累計（4月からその月まで）か単月かを選びます。率は分子と分母を入力してください。分母が年度を通じて同じとき（対象者数など）は、累計の列にだけ入力しても構いません。支部別に入力するときは、行を写して支部名を書きます。全国の率は、支部の分子の合計を分母の合計で割ったものです。',
  branchesNote:
    '（注）率は分子と分母を入力してください。全国の行は47支部の合計です。支部の目標が全国の目標と異なるときだけ、「支部目標」に入力します。率だけを入力した場合は、支部ごとの達成と順位は分かりますが、全国の率は求められません。',
  choose: {
    title: '一覧から選ぶ',
    text: '▼を押して、一覧から選んでください。',
    wrong: '一覧にない語です。',
  },
  number: {
    title: '数値',
    text: '数値を入力してください。率は「61.7%」のように入力します。',
    wrong: '数値を入力してください。',
  },
};
