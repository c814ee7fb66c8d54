import type { SettingMessages } from './setting-messages';

export const ja: SettingMessages = {
  heading: '設定',
  workbook: 'このブック',
  workbookHint:
    '変えるとすぐにこのブックに入り、検証結果を判定し直します。ブックを保存すると残り、一緒に編集する人の検証にも使われます。',
  person: 'この人',
  personHint: 'このパソコンのこの人だけに使われます。',
  loading: 'ブックの設定を読んでいます…',
  setting: {
    unit: {
      name: '単位',
      plan: () => '表に書かれた単位（「単位：百万円」など）で読みます。',
    },
    rounding: {
      name: '端数処理',
      plan: () => '表の注のとおりとします。注がなければ、円は端数なし、千円以上の単位は四捨五入とします。',
    },
    contingencyBase: {
      name: '予備費の基礎（保険給付費等）',
      plan: ({ rate }) => `計画は「保険給付費等の ${rate}％」とだけ定め、「等」の範囲を定めていません。`,
    },
    contingencyRoundedTo: {
      name: '予備費の計上単位',
      plan: ({ roundedTo }) =>
        `計画に定めはありません。印刷された予備費を説明できる ${roundedTo} 円単位とします。`,
    },
    movement: {
      name: '前年度からの増減の基準',
      plan: ({ movement }) => `計画に定めはありません。${movement}％を超えて動いた科目を示します。`,
    },
    approvalWithinLines: {
      name: '業務経費の中、一般管理費の中の流用にも承認を求める',
      plan: () => '予算総則が承認を求めるのは、業務経費・一般管理費とほかの科目との流用と読みます。',
    },
    largeContract: {
      name: '高額とする随意契約',
      plan: () => '計画は金額を定めていません。定めるまで、審査と公表の記録は確かめません。',
    },
    nearlyMet: {
      name: '「概ね達成」とする対計画値',
      plan: () =>
        '公表された基準がないため、「概ね達成」とはしません。慣行では、困難度：高で、計画が数値で定めた目標の 95％以上です（評価シートと事業報告の語だけが変わり、判定と参考評価は変わりません）。',
    },
    severities: {
      name: 'ルールの深刻度',
      plan: () =>
        'ルールごとに定めた深刻度とします。端数で説明できる差など、ルールがもともと軽く扱うものの深刻度は上がりません。',
    },
  },
  actsOn: (rules) => `使われるルール：${rules}`,
  rules: (rules) => rules.join('、'),
  sentences: (first, second) => `${first}${second}`,
  changed: '変更あり',
  changedCount: (count) => `計画から変えた設定 ${String(count)} 件`,
  asPlanned: 'すべて計画どおりです。',
  back: '計画どおりに戻す',
  backOf: (name) => `「${name}」を計画どおりに戻す`,
  backAll: 'すべて計画どおりに戻す',
  saved: '保存しました。',
  judging: '保存しました。検証結果を判定し直しています…',
  judged: '保存しました。検証結果も、この設定で判定し直しました。',
  notJudged: '保存しました。検証結果は前の設定によるものです。もう一度検証してください。',
  damaged: (why) =>
    `このブックの設定は読めません（${why}）。計画どおりの設定で判定しています。何かを変えると、上書きしてよいかをお尋ねします。`,
  fault: {
    'not-a-number': (example) => `数字で入力してください（例：${example}）。`,
    'not-positive': () => '0 より大きい数を入力してください。',
    negative: () => '0 以上の数を入力してください。',
    'not-whole': () => '1 円未満の端数がないように入力してください。',
    'too-large': () => '9,007,199,254,740,991 円以下で入力してください。',
  },
  noLine: '科目を一つ以上選んでください。',
  example: { yen: '10,000,000 や 1,000万', percent: '20 や 12.5' },
  asStated: '表に書かれたとおり',
  yen: '円',
  percent: '％',
  noAmount: '空欄にすると、定めないことになります。',
  base: {
    planned: '（既定）',
    chooseLines: '科目を選ぶ',
    lines: '基礎とする科目',
    line: (name) => `「${name}」`,
    and: '＋',
    consequence: ({ base, percent, share, amount, printed, explains, unit }) =>
      `${base} × ${percent}％ ＝ ${share} → ${amount} ${unit}（計画の予備費 ${printed} ${explains ? 'を説明できます' : 'と異なります'}）`,
    unknown: '計画にない科目があるため、計画の数値では計算できません。',
    example: (year, account) => `計算は${year}の${account}の数値によります。`,
  },
  severities: {
    show: (changed, all) =>
      `ルールの深刻度（${String(all)} 件${changed === 0 ? '' : `、うち ${String(changed)} 件を変更`}）`,
    rule: 'ルール',
    severity: '深刻度',
    asRule: (severity) => `ルールどおり（${severity}）`,
  },
  language: '表示する言語',
  live: '変更のたびに検証する',
  liveHint:
    '一度検証したあと、セルの変更や再計算が落ち着くたびに、変わったシートを検証し直します。結合セルのあるシートで行や列が増減したときは、「もう一度検証」を選ぶまで待ちます。結合セルを調べると、Excel の「元に戻す」の履歴が消えることがあるためです。',
  notes: '確認済みの理由をメモに残す',
  notesHint:
    '指摘を「確認済み」にすると、その理由をセルのメモにも残します。アドインのない人にも見えます。取り消すとメモも消えます。ほかの人のメモやコメントは変えません。',
  noNotes: 'この Excel ではメモを書けません（ExcelApi 1.18 が必要です）。',
  name: '確認者の名前',
  nameHint: '指摘を「確認済み」にしたとき、理由と日付に添えてブックに残ります。',
  yearFiles: {
    heading: '年度の様式と年度ファイル',
    hint: '公表されていない年度の計画・様式・予算総則を、年度ファイル（JSON）で受け渡しできます。読み込んだものはこのブックに保存され、その年度の判定に使われます。様式は、検証結果の「読み取り」で表から定めます。',
    form: (year, account, sheet) => `${year} ${account}の様式（シート「${sheet}」から）`,
    file: (name, year) => `${name}（${year}）`,
    remove: '外す',
    removeNamed: (name) => `${name}を外す`,
    takeIn: '年度ファイルを読み込む',
    handOut: (year) => `${year}の年度ファイルを書き出す`,
    notJson: (name) => `${name} は JSON として読めないため、読み込んでいません。`,
    wrong: (name) => `${name} に正しくないところがあるため、読み込んでいません。`,
  },
  plans: {
    heading: '判定に使う計画',
    hint: '表の年度の計画だけを使います。計画のない年度に、ほかの年度の計画を当てることはありません。ほかの年度は、「作成」の画面のテンプレート「計画」で目標を書くと、その年度の KPI の実績を評価できます。',
    document: '文書',
    kpis: 'KPI',
    kpiCount: (health, seamen) => `健康保険 ${String(health)} 件、船員保険 ${String(seamen)} 件`,
    noYear: '年度が読み取れない計画',
    sheet: 'シート',
    printed: '印刷された計画がある年度なので、判定にはその計画を使います。異なるところは指摘に出ます。',
    faulty: '読めないところがあるため、判定には使っていません。指摘を確かめてください。',
    lineCount: (revenue, expenditure) => `収入 ${String(revenue)} 科目、支出 ${String(expenditure)} 科目`,
  },
};
