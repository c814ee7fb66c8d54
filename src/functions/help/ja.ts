import type { FunctionTexts, ParameterText } from './function-texts';

const SUMMED = '範囲は合計してから計算します（支部ごとの行など）。';
const DATE_SYSTEM: ParameterText = [
  '日付システム',
  '1904年から計算するブックのときは 1904。省略すると 1900。',
];
const CLOSED_DAYS: ParameterText = ['休業日', 'このほかに数えない日。日付の範囲。'];
const UNIT: ParameterText = ['単位', '印刷された数字の最後の桁の大きさ。省略すると 1。'];
const MODE: ParameterText = ['端数処理', '"四捨五入"（省略時）、"切捨て" または "端数なし"。'];

function number(name: string, of: string): ParameterText {
  return [name, `${of}。数値または範囲。`];
}

function same(name: string, of: string): ParameterText {
  return [name, `${of}。数値または同じ大きさの範囲。`];
}

const KPI: ParameterText = [
  'KPI',
  'H.CHECKUP などの ID、KPI の日本語名、または「健康保険 CHECKUP」のような事業と関数名。',
];
const RESULT: ParameterText = [
  '実績',
  '計画の年度（省略時は令和6年度）の実績。数値、分子と分母、割合と事業所数（健康保険委員）、または支部と割合（ジェネリック）。',
];
const HISTORY: ParameterText = [
  '履歴',
  '過去の実績。年度（2023、R5）、次に実績または分子と分母。見出しがあってもかまいません。0 は空白とみなします。',
];
const BASIS: ParameterText = [
  '時点',
  '"評価"（省略時）: 前年度（令和6年度の計画なら令和5年度）からさかのぼる。"計画": 計画の策定時と同じく前々年度から。',
];
const LANGUAGE: ParameterText = ['言語', '"ja"（省略時）または "en"。'];
const PLAN: ParameterText = [
  '計画',
  '判定に使う計画。印刷された計画の年度（2024、R6、令和6年度）か、「計画」シートの範囲（表題から。例: 計画!A1:V200）。省略すると令和6年度。',
];
const TARGET_PLAN: ParameterText = [
  '計画',
  'ほかの引数を省略したときに目標値を返す計画。年度（2024、R6、令和6年度）か「計画」シートの範囲。省略すると令和6年度。',
];
const MEASURED_PLAN: ParameterText = [
  '計画',
  '数え方（日数、月数、割合）の計画の年度（2024、R6、令和6年度）。ほかの引数を省略すると、この計画の目標値を返します（「計画」シートの範囲でもよい）。省略すると令和6年度。',
];
const TERMS_PLAN: ParameterText = [
  '計画',
  '数え方や率をとる計画の年度（2024、R6、令和6年度）。省略すると令和6年度。',
];

/** What Excel's function wizard says in Japanese. Nothing that runs imports this file. */
export const HELP_JA: FunctionTexts<ParameterText> = {
  SERVICE_STANDARD: {
    description:
      'サービススタンダードの達成率。受付の翌日から10日以内に支給した割合（1 が 100%）。日付のない行は飛ばします。未支給の申請は、基準日より前に期限が来たものは未達成、ほかは対象外です。基準日がなければ #N/A です。',
    parameters: {
      received: ['受付日', '受付日の列。R6.4.1 のような文字列でもかまいません。'],
      paid: ['支給日', '支給日の列。受付日と同じ大きさ。未支給は空白。'],
      calendar: ['数え方', '"営業日"（省略時）または "暦日"。'],
      closedDays: CLOSED_DAYS,
      asOf: ['基準日', 'この日現在の率を求めます。この日より後に支給したものは未支給とします。'],
      suspendedDays: ['返戻日数', '申請ごとの、返戻などで止まっていた日数の列。'],
      dateSystem: DATE_SYSTEM,
      plan: MEASURED_PLAN,
    },
  },
  CARD_ISSUE_DAYS: {
    description:
      '資格情報の取得から保険証の送付までの平均営業日数。同じ日に送れば 0 日。日付のない行は飛ばします。未送付があれば #N/A です。',
    parameters: {
      received: ['取得日', '情報を取得した日の列。'],
      sent: ['送付日', '送付した日の列。取得日と同じ大きさ。'],
      closedDays: CLOSED_DAYS,
      dateSystem: DATE_SYSTEM,
      plan: TARGET_PLAN,
    },
  },
  'CARD_RECOVERY.BY_DATE': {
    description:
      '資格喪失後1か月以内（翌月の同じ日まで）の保険証回収率を日付から求めます。基準日に1か月が過ぎていないものは対象外です。基準日がなく、未回収があれば #N/A です。',
    parameters: {
      lost: ['喪失日', '資格喪失日の列。'],
      returned: ['回収日', '回収した日の列。喪失日と同じ大きさ。未回収は空白。'],
      asOf: ['基準日', 'この日現在の率を求めます。'],
      dateSystem: DATE_SYSTEM,
      plan: MEASURED_PLAN,
    },
  },
  EARLY_VISIT: {
    description:
      '健診受診月から10か月以内（10か月後の月末まで）に医療機関を受診した者の割合。基準日に期間が過ぎていない者は対象外です。基準日がなく、未受診者がいれば #N/A です。',
    parameters: {
      checkup: ['健診日', '健診を受けた日の列。'],
      visit: ['受診日', '健診後に初めて受診した日の列。健診日と同じ大きさ。未受診は空白。'],
      asOf: ['基準日', 'この日現在の割合を求めます。'],
      dateSystem: DATE_SYSTEM,
      plan: MEASURED_PLAN,
    },
  },
  SMOKING_CESSATION: {
    description: 'オンライン禁煙プログラムを年度内に終了した人数。空白の行は飛ばします。',
    parameters: {
      completedDates: ['終了日', 'プログラムを終了した日の列。'],
      fiscalYear: ['年度', '2024、R6、令和6年度 など。'],
      dateSystem: DATE_SYSTEM,
      plan: TARGET_PLAN,
    },
  },
  BIOSIMILAR: {
    description:
      'バイオシミラーに数量ベースで80%以上置き換わった成分の、全体の成分に占める割合。数量のない成分は対象外です。',
    parameters: {
      biosimilar: ['バイオシミラー', '成分ごとのバイオシミラーの数量の列。'],
      all: ['全体', '成分ごとの先行品を含む数量の列。同じ大きさ。'],
      plan: MEASURED_PLAN,
    },
  },
  'GENERIC.BRANCHES': {
    description:
      'ジェネリック使用割合の目標を達成した支部の数。前年度が80%未満の支部は80%以上、80%以上の支部は前年度以上で達成です。',
    parameters: {
      rates: ['使用割合', '支部ごとの使用割合（0.8 または 80%）の列。'],
      previous: ['前年度', '支部ごとの前年度の使用割合の列。同じ大きさ。'],
      plan: MEASURED_PLAN,
    },
  },
  SINGLE_BID: {
    description:
      '一般競争入札に占める一者応札案件の割合（低いほどよい）。案件ごとの応札者数の列（応札のない案件は対象外）か、件数を2つ指定します。',
    parameters: {
      bidders: ['応札者数', '案件ごとの応札者数の列。2番目の引数があれば、一者応札の件数。'],
      all: ['全案件', '応札のあった案件の数。'],
      plan: TARGET_PLAN,
    },
  },
  MAIL_RATE: {
    description: `現金給付等の申請に係る郵送化率。郵送 ÷ 申請（1 が 100%）。${SUMMED}`,
    parameters: {
      mailed: number('郵送件数', '郵送された申請の件数'),
      applications: same('申請件数', 'すべての申請の件数'),
      plan: TARGET_PLAN,
    },
  },
  RECEIPT_ASSESSMENT_RATE: {
    description: `レセプト点検の査定率。査定（減額）した額 ÷ 医療費総額（1 が 100%）。${SUMMED}`,
    parameters: {
      assessed: number('査定額', '査定（減額）した額（円）'),
      medicalCost: same('医療費', '医療費総額（円）'),
      plan: TARGET_PLAN,
    },
  },
  REEXAM_AMOUNT: {
    description: `再審査レセプト1件当たりの査定額（円）。査定額 ÷ 件数。${SUMMED}`,
    parameters: {
      assessed: number('査定額', '再審査で査定した額（円）'),
      receipts: same('件数', '再審査レセプトの件数'),
      plan: TARGET_PLAN,
    },
  },
  RECEIPT_EFFECT: {
    description: `被保険者一人当たりのレセプト内容点検効果額（円）。（査定額 − 外部委託費）÷ 被保険者数。${SUMMED}`,
    parameters: {
      assessed: number('査定額', '査定（減額）した額（円）'),
      outsourcing: same('外部委託費', '内容点検の外部委託に要した額（円）'),
      insured: same('被保険者数', '被保険者の数'),
      plan: TARGET_PLAN,
    },
  },
  DEBT_RECOVERY: {
    description: `返納金債権の回収率。回収額 ÷ 債権額（1 が 100%）。診療報酬返還金（不当請求）は除いてください。${SUMMED}`,
    parameters: {
      recovered: number('回収額', '回収した額（円）'),
      claimed: same('債権額', '債権の額（円）'),
      plan: TARGET_PLAN,
    },
  },
  CARD_RECOVERY: {
    description: `資格喪失後1か月以内の保険証回収率。1か月以内の回収 ÷ 喪失（1 が 100%）。日付から求めるには KPI.CARD_RECOVERY.BY_DATE。${SUMMED}`,
    parameters: {
      recovered: number('回収件数', '1か月以内に回収した件数（年金機構回収分を含む）'),
      lost: same('喪失件数', '資格を喪失した件数'),
      plan: TARGET_PLAN,
    },
  },
  MYNA_CARD: {
    description: `マイナ保険証の利用率。利用 ÷ 全体（1 が 100%）。計画は令和6年11月末時点で測ります。${SUMMED}`,
    parameters: {
      used: number('利用件数', 'マイナ保険証の利用件数'),
      all: same('全件数', 'すべての件数'),
      plan: TARGET_PLAN,
    },
  },
  CHECKUP: {
    description: `生活習慣病予防健診実施率（受診率）。受診 ÷ 対象（1 が 100%）。${SUMMED}`,
    parameters: {
      done: number('受診者数', '健診を受けた者の数'),
      eligible: same('対象者数', '対象者の数'),
      plan: TARGET_PLAN,
    },
  },
  EMPLOYER_DATA: {
    description: `事業者健診データ取得率。取得 ÷ 対象（1 が 100%）。${SUMMED}`,
    parameters: {
      done: number('取得者数', 'データを取得した者の数'),
      eligible: same('対象者数', '対象者の数'),
      plan: TARGET_PLAN,
    },
  },
  LOGBOOK_DATA: {
    description: `船員手帳健康証明書データ取得率。取得 ÷ 対象（1 が 100%）。${SUMMED}`,
    parameters: {
      done: number('取得者数', 'データを取得した者の数'),
      eligible: same('対象者数', '対象者の数'),
      plan: TARGET_PLAN,
    },
  },
  DEPENDENT_CHECKUP: {
    description: `被扶養者の特定健診実施率（受診率）。受診 ÷ 対象（1 が 100%）。${SUMMED}`,
    parameters: {
      done: number('受診者数', '健診を受けた被扶養者の数'),
      eligible: same('対象者数', '対象者の数'),
      plan: TARGET_PLAN,
    },
  },
  GUIDANCE: {
    description: `被保険者の特定保健指導実施率。終了 ÷ 対象（1 が 100%）。${SUMMED}`,
    parameters: {
      done: number('終了者数', '保健指導を終えた被保険者の数'),
      eligible: same('対象者数', '対象者の数'),
      plan: TARGET_PLAN,
    },
  },
  DEPENDENT_GUIDANCE: {
    description: `被扶養者の特定保健指導実施率。終了 ÷ 対象（1 が 100%）。${SUMMED}`,
    parameters: {
      done: number('終了者数', '保健指導を終えた被扶養者の数'),
      eligible: same('対象者数', '対象者の数'),
      plan: TARGET_PLAN,
    },
  },
  GENERIC: {
    description: `ジェネリック使用割合。後発医薬品 ÷ 代替可能な数量（1 が 100%）。47支部の判定は KPI.GENERIC.BRANCHES。${SUMMED}`,
    parameters: {
      generic: number('後発医薬品', '後発医薬品の数量'),
      replaceable: same('代替可能数量', '後発医薬品と、後発医薬品のある先発医薬品の数量'),
      plan: TARGET_PLAN,
    },
  },
  COMMISSIONER: {
    description: `健康保険委員のいる事業所の被保険者の割合。対象 ÷ 全体（1 が 100%）。${SUMMED}`,
    parameters: {
      insuredCovered: number('対象被保険者数', '健康保険委員のいる事業所の被保険者数'),
      insured: same('全被保険者数', 'すべての被保険者の数'),
      plan: TARGET_PLAN,
    },
  },
  HIGH_COST_APPLICATION: {
    description: `高額療養費の勧奨に占める申請割合。申請 ÷ 勧奨（1 が 100%）。${SUMMED}`,
    parameters: {
      applied: number('申請件数', '勧奨に応じた申請の件数'),
      invited: same('勧奨件数', '勧奨の件数'),
      plan: TARGET_PLAN,
    },
  },
  DUTY_TOPUP_APPLICATION: {
    description: `職務上の上乗せ給付等の勧奨に占める申請割合。申請 ÷ 勧奨（1 が 100%）。${SUMMED}`,
    parameters: {
      applied: number('申請件数', '勧奨に応じた申請の件数'),
      invited: same('勧奨件数', '勧奨の件数'),
      plan: TARGET_PLAN,
    },
  },
  HEALTH_DECLARATION: {
    description:
      '健康宣言事業所数。標準化された宣言の事業所と、標準化された宣言への更新が見込まれる事業所の合計。',
    parameters: {
      standardised: number('標準化', '標準化された健康宣言の事業所数'),
      renewing: same('更新見込み', '更新が見込まれる事業所数'),
      plan: TARGET_PLAN,
    },
  },
  WEB_ACCESS: {
    description: 'ホームページアクセス数。件数を合計します。',
    parameters: { counts: number('件数', '月ごとなどのアクセス数'), plan: TARGET_PLAN },
  },
  DECLARATION_INCREASE: {
    description: '「船員の健康づくり宣言」参加船舶所有者の増加数。今年度末 − 前年度末。',
    parameters: {
      now: number('今年度', '今年度末の参加者数'),
      before: same('前年度', '前年度末の参加者数'),
      plan: TARGET_PLAN,
    },
  },
  TARGET: {
    description:
      '令和6年度の目標値。率は比（1 が 100%）です。健康保険委員は割合と事業所数を横に、ジェネリックは支部ごとに返します。必要な実績がなければ #N/A とし、何が足りないかを示します。',
    parameters: { kpi: KPI, history: HISTORY, basis: BASIS, plan: PLAN },
  },
  ACHIEVEMENT: {
    description:
      '達成度（丸めない値。1 が目標どおり）。実績 ÷ 目標。低いほどよい KPI は計算式を選べます。健康保険委員は低い方、ジェネリックは達成した支部の割合です。',
    parameters: {
      kpi: KPI,
      result: RESULT,
      history: HISTORY,
      basis: BASIS,
      formula: ['計算式', '低いほどよい KPI のとき、"目標/実績"（省略時）、"2-実績/目標" または "基準値"。'],
      plan: PLAN,
    },
  },
  STATUS: {
    description:
      '目標を達成したか。「達成」「未達成」、足りないものがあれば「判定不能」。丸めない値を比べます。',
    parameters: { kpi: KPI, result: RESULT, history: HISTORY, basis: BASIS, plan: PLAN },
  },
  GRADE: {
    description:
      '参考評価（大臣の評価ではありません）。達成度 120% 以上 A、100% 以上 B、80% 以上 C、それ未満 D。困難度が高い KPI は、根拠を入力したときだけ1段階上げます。S は手でのみ付けます。',
    parameters: {
      kpi: KPI,
      result: RESULT,
      history: HISTORY,
      grounds: ['根拠', '評価を上げる具体的な根拠。'],
      basis: BASIS,
      plan: PLAN,
    },
  },
  GAP: {
    description:
      '目標まであとどれだけか（KPI の単位。率は比）。達成していれば 0。健康保険委員は割合と事業所数、ジェネリックは支部の数です。',
    parameters: { kpi: KPI, result: RESULT, history: HISTORY, basis: BASIS, plan: PLAN },
  },
  EXPLAIN: {
    description:
      '計算の過程を文章で示します。計画の文言、目標に使った年度、比較、達成度。実績を省略すると目標の求め方を示します。',
    parameters: { kpi: KPI, result: RESULT, history: HISTORY, basis: BASIS, language: LANGUAGE, plan: PLAN },
  },
  SOURCE: {
    description: '計画の文言とその箇所。',
    parameters: { kpi: KPI, plan: PLAN },
  },
  LIST: {
    description: '計画のすべての KPI の一覧。ID、事業、名称、単位、目標、目標値、重要度と困難度。',
    parameters: {
      business: ['事業', '"健康保険" または "船員保険"。省略すると両方。'],
      language: LANGUAGE,
      basis: BASIS,
      plan: PLAN,
    },
  },
  EVALUATE: {
    description:
      '実績の表全体を判定し、実績、目標、達成度、判定、参考評価、不足の一覧を返します。表には KPI、年度、分子、分母、実績、単位、支部などの見出しが必要です。',
    parameters: {
      table: ['表', '見出しのある表。過去の年度も同じ表に入れます。0 は空白とみなします。'],
      basis: BASIS,
      language: LANGUAGE,
      plan: PLAN,
    },
  },
  CARD: {
    description: 'KPI の名称を示すカード。目標、基準、実績、判定、出典をまとめます。',
    parameters: { kpi: KPI, result: RESULT, history: HISTORY, basis: BASIS, plan: PLAN },
  },
  ANNUAL_TARGET: {
    description:
      '数年の目標を各年度に割り振った、その年度の目標。開始値から目標まで、均等、前倒し（3・2・1 の割合）、後ろ倒し（1・2・3 の割合）、または公表された各年度の値によります。',
    parameters: {
      start: ['開始値', '期間が始まる前の値。'],
      goal: ['目標', '期間の最後の年度の目標。'],
      firstYear: ['最初の年度', '期間の最初の年度（2024、R6、令和6年度）。'],
      lastYear: ['最後の年度', '期間の最後の年度。'],
      year: ['年度', '目標を求める年度。'],
      shape: [
        '進み方',
        '"均等"（省略時）、"前倒し"、"後ろ倒し"、または各年度の目標の範囲（最後は目標と同じ値）。',
      ],
    },
  },
  PROGRESS: {
    description:
      '目標への進み具合。開始値から進んだ分を、経過した時間までに進むはずの分で割ります。1 が予定どおり、1 を超えれば予定より先です。',
    parameters: {
      result: ['実績', '現在の実績。'],
      target: ['目標', '期間の終わりの目標。'],
      start: ['開始値', '期間が始まるときの値。省略すると 0。'],
      elapsed: [
        '経過',
        '経過した割合（0.5 など）、または年度の月（"9月" は9月末まで）。省略すると期間の全部。1月は "1月" とします。',
      ],
      shape: [
        '進み方',
        '"均等"（省略時）、"前倒し"、"後ろ倒し"、または4月から3月までの各月末の予定の範囲（最後は目標と同じ値）。',
      ],
    },
  },
  PERIOD: {
    description:
      '3年間の計画（第6期は令和6～8年度）を通した判定の表。各年度の目標、実績、達成度、判定、足りないものと、最後の行に期間の判定（最後の年度の判定）を返します。支部ごとの KPI には使えません。',
    parameters: {
      kpi: KPI,
      results: [
        '実績',
        '各年度の実績。年度（2023、R5）、次に実績または分子と分母。見出しがあってもかまいません。0 は空白とみなします。',
      ],
      plan: PLAN,
    },
  },
  DUE_DATE: {
    description:
      'サービススタンダードの期限。受付の翌日から数えて10営業日目の日付（シリアル値）。セルの表示形式を日付にしてください。',
    parameters: {
      received: ['受付日', '受付日。R6.4.1 のような文字列でもかまいません。'],
      calendar: ['数え方', '"営業日"（省略時）または "暦日"。'],
      closedDays: CLOSED_DAYS,
      suspendedDays: ['返戻日数', '返戻などで止まっていた日数。'],
      dateSystem: DATE_SYSTEM,
      plan: TERMS_PLAN,
    },
  },
  BUSINESS_DAYS: {
    description:
      '両端を含む営業日数。NETWORKDAYS と同じ数え方で、祝日と12月29日から1月3日を除きます。開始日が終了日より後なら負の数です。',
    parameters: {
      from: ['開始日', '最初の日。'],
      to: ['終了日', '最後の日。'],
      closedDays: CLOSED_DAYS,
      dateSystem: DATE_SYSTEM,
    },
  },
  FISCAL_YEAR: {
    description: '日付の属する年度（4月1日から翌年3月31日まで）。2025年3月31日は 2024（令和6年度）です。',
    parameters: { date: ['日付', '日付。R6.4.1 のような文字列でもかまいません。'], dateSystem: DATE_SYSTEM },
  },
  ERA: {
    description: '日付を和暦で表します。令和6年4月1日 など。',
    parameters: {
      date: ['日付', '日付。2024/4/1 のような文字列でもかまいません。'],
      dateSystem: DATE_SYSTEM,
    },
  },
  'BUDGET.BALANCE': {
    description:
      '収入 − 支出。セル1つずつなら印刷された数字どおりの差です。範囲なら端数処理された数字として合計し、端数で説明できる差は 0、できなければ説明できない最小の差です。',
    parameters: {
      revenue: ['収入', '収入計のセル、または収入の各行。'],
      expenditure: ['支出', '支出計のセル、または支出の各行。'],
      unit: UNIT,
      mode: MODE,
    },
  },
  'BUDGET.SUBTOTAL': {
    description:
      '計と内訳の合計の、端数では説明できない差。端数で説明できれば 0。計が小さすぎれば負の数です。',
    parameters: {
      total: ['計', '印刷された計。'],
      parts: ['内訳', '計に合計される行。「-」と空白は 0 とします。'],
      unit: UNIT,
      mode: MODE,
    },
  },
  'BUDGET.CONTINGENCY': {
    description: '計上すべき予備費。基礎額に率を掛けて四捨五入します。30,816 なら 150（百万円）。',
    parameters: {
      base: ['基礎額', '保険給付費と業務経費など（百万円）。数値または範囲。'],
      rate: ['率', '省略すると計画の率（令和6年度は 0.5%）。'],
      unit: ['単位', 'この額の倍数に丸めます。省略すると計画の単位（令和6年度は 10、千万円）。'],
      plan: [
        '計画',
        '率と単位をとる計画の年度（2024、R6、令和6年度）か、「予算総則」シートの範囲。省略すると令和6年度。',
      ],
    },
  },
};
