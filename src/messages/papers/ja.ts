import { eraFiscalYear } from '../../engine/calendar/era';
import type { PapersMessages } from './papers-messages';

const BY_HAND = '目標の欄を手で記入してください。';

export const ja: PapersMessages = {
  certainty: { understood: '読み取り済み', check: '要確認', 'not-understood': '読み取れず' },
  reason: {
    'strictly-more': (shown) =>
      `「${shown}」は同じ値を含まない言い方ですが、同じ値も達成とする目標として読みました。それでよいか確かめてください。`,
    'growth-rate': (shown) =>
      `「${shown}」を、増加率を実績とする目標として読みました。率の KPI ではポイントの増加とも読めます。どちらか確かめてください。`,
    'no-base': (shown) =>
      `「${shown}」が、いつと比べた増加か書かれていません。前年度からの増加でよいか確かめてください。`,
    'either-level': (shown) => `「${shown}」のどちらを目標とするか書かれていません。高い方として読みました。`,
    'same-period': (shown) =>
      `「${shown}」を前年度の実績として読みました。年度の途中までを比べるのであれば「年度途中で終了」に○を付けてください。`,
    'bare-level': (shown) =>
      `「${shown}」が、ちょうどその値か、その値以上か書かれていません。条件を確かめてください。`,
    about: (shown) => `「${shown}」はおよその値です。判定に使う値を確かめてください。`,
    range: (shown) => `上限と下限の両方があるため、指標を二つに分けました（「${shown}」）。`,
    exception: (shown) =>
      `例外があります（「${shown}」）。例外は読み取っていません。目標の置き方を確かめてください。`,
    qualified: (shown) => `「${shown}」は読み取っていません。目標の数え方を確かめてください。`,
    'several-subjects': (shown) => `「${shown}」に二つの指標があります。分け方を確かめてください。`,
    deadline: (shown) =>
      `「${shown}」を、その日に測る目標として読みました。それより前の達成も含むか確かめてください。`,
    'day-outside-year': (shown) => `${shown}は計画の年度の外です。基準日を確かめてください。`,
    'no-percent': (shown) => `「${shown}」に単位がありません。％として読みました。`,
    'unit-conflict': (shown) => `指標の名称と値の単位が合いません（${shown}）。単位を確かめてください。`,
    'which-branches': (shown) =>
      `「${shown}」が、支部ごとの目標か全支部を合わせた目標か確かめてください。支部ごとの目標として読みました。`,
    'which-business': () =>
      '健康保険事業か船員保険事業か書かれていません。KPI の記号（H. か S.）を決めてください。',
    'which-kpi': (shown) => `どの KPI か一つに決められません（${shown}）。KPI の欄に記号を記入してください。`,
    'name-differs': (shown) => `${shown}と同じ KPI か、新しい KPI か確かめてください。名称が少し違います。`,
    'unit-differs': (shown) => `「${shown}」の単位が、これまでの計画と違います。`,
    'direction-differs': (shown) => `「${shown}」は、これまでの計画と以上・以下が逆です。`,
    twice: (shown) => `同じ KPI に別の目標があります（${shown}）。一つにしてください。`,
    'no-target': () => `数値の目標が見つかりません。数値目標があれば、${BY_HAND}`,
    'no-level': (shown) => `「${shown}」の前にある基準を読み取れません。${BY_HAND}`,
    'no-unit': (shown) => `「${shown}」の単位が分かりません。単位を補って、${BY_HAND}`,
    'unknown-unit': (shown) =>
      `「${shown}」の単位は使えません。使えるのは ％、円、人、件、社、事業所、支部、日、営業日です。`,
    'rate-above-one': (shown) => `100％ を超える率「${shown}」は目標にできません。`,
    strict: (shown) =>
      `「${shown}」（その値を含まない条件）は目標として表せません。以上・以下に直せるなら、${BY_HAND}`,
    points: (shown) => `ポイントの増減「${shown}」は目標として表せません。目標とする率が決まれば、${BY_HAND}`,
    relative: (shown) =>
      `前年度に対する倍率や割合「${shown}」は目標として表せません。目標値を計算し、${BY_HAND}`,
    decrease: (shown) => `減少の目標「${shown}」は表せません。目標とする値を「以下」で、${BY_HAND}`,
    'lower-level': (shown) => `低い方をとる目標「${shown}」は表せません。${BY_HAND}`,
    'other-year': (shown) =>
      `「${shown}」は前年度ではありません。その年度の値が分かれば、目標値として記入してください。`,
    'other-statistic': (shown) =>
      `「${shown}」は目標として表せません。値が分かれば、目標値として記入してください。`,
    alternative: () => `「又は」で結ばれた目標は、どちらを満たせばよいか決められません。${BY_HAND}`,
    'several-levels': (shown) =>
      `値が二つあり、どの指標のものか決められません（「${shown}」）。行を分けて、${BY_HAND}`,
    'several-days': (shown) => `日付が二つあります（${shown}）。行を分けて、${BY_HAND}`,
    'no-such-day': (shown) => `「${shown}」という日はありません。基準日を記入してください。`,
    'day-without-year': (shown) => `計画の年度が分からないため、「${shown}」の年を決められません。`,
    'branch-count': (shown) => `支部の数や件数を支部ごとに求める目標（「${shown}」）は表せません。${BY_HAND}`,
    'no-branches': (shown) => `「${shown}」がいくつの支部か分かりません。支部数を記入してください。`,
  },
  fault: (fault) => {
    switch (fault.fault) {
      case 'no-kpi':
        return `「${fault.paper}」に KPI の一覧表が見つかりません。「具体的施策」「KPI」「現状」などの見出しのある表か、目標の文を含む資料を指定してください。`;
      case 'no-year':
        return '計画の年度が書かれていません。表の題名か、資料の名前に「令和8年度」のように書いてください。';
      case 'years':
        return `資料の年度が食い違っています（${fault.years.map(eraFiscalYear).join('、')}）。一つの年度の資料だけを指定してください。`;
      case 'name-year':
        return `「${fault.paper}」の名前は${eraFiscalYear(fault.named)}ですが、内容は${eraFiscalYear(fault.fiscalYear)}です。内容の年度をとりました。`;
    }
  },
};
