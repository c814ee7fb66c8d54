import type { Localised } from '../../engine/language';

/** What holds for all functions, at the head of their reference. */
export const NOTES: Localised<readonly (readonly [title: string, text: string])[]> = {
  ja: [
    ['率', '率は比で返します。1 が 100% です。セルの表示形式を % にしてください。'],
    [
      '引数のない呼び出し',
      '指標の関数を引数なしで呼ぶと、令和6年度計画の目標値を返します（例: =KPI.SERVICE_STANDARD() は 1）。前年度の実績などで決まる目標は #N/A になります。',
    ],
    [
      '日付',
      'シリアル値のほか、令和６年４月１日、R6.4.1、2024/4/1、2024-04-01 などの文字列を読みます。時刻は切り捨てます。0 は空白とみなします。1904年から計算するブックでは、最後の引数に 1904 を指定してください。',
    ],
    [
      '営業日',
      '土曜日、日曜日、祝日、12月29日から1月3日を除きます。受付の当日は数えません（民法140条）。計画の「10日間」（健康保険）も営業日と読んでいます。これは当方の解釈で、暦日で数えるには「暦日」を指定してください。2027年より後の祝日はまだ公表されていないため、それを使った答えには「（暫定）」が付きます。',
    ],
    [
      'エラー',
      '#VALUE!: 引数の形や種類が違います。文字やエラーのセルは「3行目」のように場所を示します。#N/A: 目標や日付などが分かりません。#DIV/0!: 分母が 0 です。#NUM!: 1 を超える率、または始まりより前の終わりの日付です（保険証の回収日を除く）。',
    ],
    [
      '列全体の参照',
      'B:B のように列全体を引数にすると、Excel on the web では #CALC! になることがあります（Excel の制限です）。B2:B90000 のように行を区切ってください。列全体を受け取れる Excel では、値のある最後の行までを計算し、見出しの文字は読めないセルとして示します。',
    ],
    [
      'Excel の種類',
      'LTSC 2024 や 2021 などの永続版の Excel にはデータ型がありません。そのため KPI.CARD は KPI の名称だけを返し、暫定の答えに「（暫定）」は付きません。',
    ],
    [
      'KPI の判定',
      '令和6年度計画の目標と比べます。履歴の年度は 2023、R5、令和5年度のほか、日付（その日までの実績）でもかまいません。61.7 のような率は、見出しか単位に「％」があるときだけ 61.7% と読みます。実績、履歴、実績の表では 0 を空白とみなします（Excel が空白を 0 として渡すことがあるため）。0 を渡すには文字列の "0" にしてください（B2 なら B2&""）。',
    ],
    [
      '端数処理された予算',
      '単位未満を四捨五入した数字 v は、v − 単位÷2 から v + 単位÷2 までの金額を表します。内訳の和と計がこの範囲で等しくなり得れば、差は 0 です。範囲の端でだけ等しくなるときは「（端数処理の境界）」が付きます。',
    ],
  ],
  en: [
    ['Rates', 'Rates are ratios: 1 is 100%. Format the cell as a percentage.'],
    [
      'Calls without arguments',
      'A measure called without arguments answers the target of the FY2024 plan (=KPI.SERVICE_STANDARD() is 1). A target that depends on earlier results gives #N/A.',
    ],
    [
      'Dates',
      'Besides serial dates, texts such as 令和６年４月１日, R6.4.1, 2024/4/1 and 2024-04-01 are read. The time of day is left off. 0 is taken as blank. In a workbook with the 1904 date system give 1904 as the last argument.',
    ],
    [
      'Business days',
      'Not Saturdays, Sundays, holidays, and 29 December to 3 January. The day of receipt is not counted (Civil Code, article 140). The plan’s “10 days” (health) are read as business days too, which is our reading; give "calendar" to count every day. Holidays after 2027 are not yet published: answers that need them are marked “(provisional)”.',
    ],
    [
      'Errors',
      '#VALUE!: an argument has the wrong shape or type; cells with text or errors are named by their row. #N/A: a target or a date is not known. #DIV/0!: the denominator is 0. #NUM!: a rate above 1, or an end before its beginning (except for returned cards).',
    ],
    [
      'Whole columns',
      'A whole column such as B:B can give #CALC! in Excel on the web, which is a limit of Excel’s. Name the rows: B2:B90000. Where Excel hands a whole column over, it is read up to the last row in use; the text of a heading is told as a cell that cannot be read.',
    ],
    [
      'Kinds of Excel',
      'Perpetual versions of Excel such as LTSC 2024 and 2021 have no data types: KPI.CARD answers the KPI’s name only, and provisional answers are not marked.',
    ],
    [
      'Judging KPIs',
      'Results are held against the targets of the FY2024 plan. A year in a history is 2023, R5 or 令和5年度, or a date, which means the result up to that day. A rate such as 61.7 is read as 61.7% only where its heading or its unit says %. In results, histories and tables of results a 0 is taken as blank, because Excel may hand blank cells over as 0: give the text "0" to mean 0 (for B2 as B2&"").',
    ],
    [
      'Rounded budgets',
      'A figure v rounded to a unit stands for every amount from v − unit÷2 to v + unit÷2. A difference is 0 where the lines and the total can be equal within these bounds, and is marked “(edge of rounding)” where they can only at the bounds themselves.',
    ],
  ],
};
