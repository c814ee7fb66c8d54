import { OPTION_MESSAGES } from '../../messages/options';
import type { MeasureCliMessages } from './measure-cli-messages';

export const ja: MeasureCliMessages = {
  help: {
    purpose:
      'シートに収まらない記録（CSV、Parquet）から KPI を測ります。ファイルはこのパソコンの外に出ません。',
    usage: [
      'KPI FILE… [--by branch,month] [--as-of DATE] [--json] [-o OUT.xlsx]',
      'KPI --sql duckdb|trino|spark [--table TABLE] [--years FIRST-LAST]',
      'KPI --result RESULT.csv',
    ],
    options: {
      received: ['--received COLUMN', '受付日（CARD_ISSUE_DAYS では情報の取得日）の列。'],
      paid: ['--paid COLUMN', '支給日の列。'],
      suspended: ['--suspended COLUMN', '返戻などで数えない日数の列。'],
      sent: ['--sent COLUMN', '保険証を送付した日の列。'],
      lost: ['--lost COLUMN', '資格を喪失した日の列。'],
      returned: ['--returned COLUMN', '保険証を回収した日の列。'],
      checkup: ['--checkup COLUMN', '健診を受けた日の列。'],
      visit: ['--visit COLUMN', '医療機関を受診した日の列。'],
      completed: ['--completed COLUMN', 'プログラムを終了した日の列。'],
      bidders: ['--bidders COLUMN', '応札者数の列。'],
      biosimilar: ['--biosimilar COLUMN', 'バイオシミラーの数量の列（1行に1成分）。'],
      volume: ['--volume COLUMN', '成分の全数量の列。'],
      generic: ['--generic COLUMN', 'ジェネリックの数量の列。'],
      replaceable: ['--replaceable COLUMN', '置換可能な数量の列。'],
      done: ['--done COLUMN', '実施した数の列（1人1行なら 1 か 0）。'],
      eligible: ['--eligible COLUMN', '対象の数の列（1人1行なら 1）。'],
      branch: ['--branch COLUMN', '支部の列。'],
      month: ['--month COLUMN', '月ごとに分ける日付か月の列（指定がなければ、始まりの日付の月）。'],
      by: ['--by branch,month', '支部ごと、月ごとに分けます。'],
      'as-of': [
        '--as-of DATE',
        '基準日。この日に終わっていないものを判定します（令和7年3月31日、2025-03-31 など）。',
      ],
      calendar: ['--calendar 営業日|暦日', 'サービススタンダードの日数の数え方（指定がなければ営業日）。'],
      'closed-days': ['--closed-days DATE,…', '祝日のほかに休業した日。'],
      'fiscal-year': ['--fiscal-year YEAR', 'SMOKING_CESSATION の年度（指定がなければ計画の年度）。'],
      sql: ['--sql DIALECT', '測らずに、同じ定義の問合せを duckdb、trino、spark の SQL で表示します。'],
      table: ['--table TABLE', '--sql の問合せが読む表の名前（指定がなければ records）。'],
      years: [
        '--years FIRST-LAST',
        '--sql の問合せに入れる営業日の暦の年度（2023-2025 など。指定がなければ知られている全て）。',
      ],
      result: ['--result RESULT.csv', '--sql の問合せの結果（CSV）から KPI を求めます。'],
      out: ['-o, --out OUT.xlsx', '結果をブックに書き出します。'],
      force: ['--force', 'すでにあるファイルにも書き出します。'],
    },
    examples: [
      ['SERVICE_STANDARD 申請*.csv --as-of 2025-03-31', '現金給付の申請からサービススタンダードを測る'],
      [
        'SERVICE_STANDARD 申請.parquet --by branch,month -o 結果.xlsx',
        '支部と月ごとに測り、ブックに書き出す',
      ],
      ['CARD_RECOVERY 喪失.csv.gz --lost 喪失年月日 --returned 回収年月日', '列を指定して測る'],
      ['S.GUIDANCE 指導.csv --json', '船員保険の実施率を JSON で得る'],
      ['SERVICE_STANDARD --sql trino --table kyufu.shinsei > q.sql', 'クラスターで使う問合せを作る'],
      ['SERVICE_STANDARD --result q.csv', 'その結果から KPI を求める'],
    ],
    exitCodes: {
      0: '測りました。',
      1: '測りましたが、読めない記録があるか、結果か判定が決まりません。',
      2: '読めないファイル、書き出せないファイル、または誤った使い方です。',
      3: 'プログラム自体の不具合です。',
    },
  },
  misuse: (wrong) => {
    switch (wrong.fault) {
      case 'no-kpi':
        return '測る KPI と、記録のファイルを指定してください。';
      case 'unknown-kpi':
        return `「${wrong.shown}」は記録から測れません。測れるのは ${wrong.measures.join('、')} です。`;
      case 'no-files':
        return '記録のファイル（.csv、.csv.gz、.parquet）を指定してください。';
      case 'needless-files':
        return '--sql と --result では、記録のファイルを読みません。ファイルを除いてください。';
      case 'needless-option':
        return `${wrong.option} は ${wrong.kpi} では使いません。`;
      case 'needless-beside':
        return `${wrong.option} は ${wrong.beside} と一緒には使えません。どちらかを除いてください。`;
      case 'lacks-option':
        return `${wrong.option} は ${wrong.needed} と合わせて使います。${wrong.needed} を加えるか、${wrong.option} を除いてください。`;
      case 'unknown-grouping':
        return `--by は branch と month です（「${wrong.shown}」ではありません）。`;
      case 'unknown-dialect':
        return `--sql は duckdb、trino、spark のいずれかです（「${wrong.shown}」ではありません）。`;
      case 'unknown-calendar':
        return `--calendar は 営業日 か 暦日 です（「${wrong.shown}」ではありません）。`;
      case 'not-a-date':
        return `${wrong.option} の「${wrong.shown}」を日付として読めません。令和7年3月31日、2025-03-31 のように書いてください。`;
      case 'not-a-year':
        return `--fiscal-year の「${wrong.shown}」を年度として読めません。`;
      case 'not-years':
        return `--years の「${wrong.shown}」を年度の範囲として読めません。${String(wrong.known[0] + 1)} から ${String(wrong.known[1])} までで、2023-2025 のように書いてください。`;
      case 'no-month':
        return '月ごとに分けるには、--month で日付か月の列を指定してください。';
      case 'out-file':
        return '-o には、読むファイルとは別の .xlsx ファイルの名前を指定してください。';
      default:
        return OPTION_MESSAGES.ja.fault(wrong);
    }
  },
  fault: (wrong, column) => {
    switch (wrong.fault) {
      case 'absent':
        return `${wrong.file}：ファイルがありません。名前と場所を確かめてください。`;
      case 'no-access':
        return `${wrong.file}：ファイルを開けません。権限と、フォルダーでないことを確かめてください。`;
      case 'unknown-kind':
        return `${wrong.file}：読めるのは .csv、.tsv、.txt とその .gz、.parquet です。`;
      case 'empty':
        return `${wrong.file}：何も書かれていません。`;
      case 'changed':
        return `${wrong.file}：読んでいる間にファイルが変わりました。書き込みが終わってから、もう一度測ってください。`;
      case 'no-text':
        return `${wrong.file}：UTF-8 や Shift_JIS の文字のファイルではありません。問合せの結果を CSV で保存し直してください。`;
      case 'too-large':
        return `${wrong.file}：問合せの結果にしては大きすぎます。記録のファイルなら、--result を除いて指定してください。`;
      case 'encoding':
        return `${wrong.file}：${String(wrong.line)} 行目が UTF-8 でも Shift_JIS でもないか、途中で文字コードが変わります。UTF-8 で保存し直してください。`;
      case 'unclosed':
        return `${wrong.file}：${String(wrong.line)} 行目の引用符（"）が正しく閉じていません。閉じるか、ファイルを保存し直してください。`;
      case 'no-column':
        return `${wrong.file}：${wrong.columns.map((name) => `${column(name)}の列が見つかりません。--${name} で指定してください。`).join('')}見出しは ${wrong.headers.join('、')} です。`;
      case 'too-ragged':
        return `${wrong.file}：${String(wrong.line)} 行目から、列の数が見出しと違う行が多すぎます。区切りと見出しを確かめてください。`;
      case 'codec':
        return `${wrong.file}：${wrong.codec} で圧縮された Parquet は読めません。Snappy、ZSTD、GZIP のいずれかで保存し直してください。`;
      case 'broken':
        return `${wrong.file}：壊れているか、途中で切れているため読めません（${wrong.reason}）。`;
      case 'disk-full':
        return 'ディスクがいっぱいです。空きを作ってから、もう一度測ってください。何も書き出していません。';
      case 'out-of-memory':
        return 'メモリが足りません。ファイルを分けるか、--sql の問合せをクラスターで実行してください。';
      case 'no-result':
        return `${wrong.file}：${String(wrong.line)} 行目の ${wrong.column} が、--sql の問合せの結果として読めません。`;
      case 'no-result-row':
        return `${wrong.file}：${String(wrong.line)} 行目の列の数が見出しと違うか、引用符（"）が閉じていません。--sql の問合せの結果を、そのまま保存してください。`;
      case 'no-result-columns':
        return `${wrong.file}：${wrong.columns.join('、')} の列がありません（見出しは ${wrong.headers.join('、')}）。同じ KPI の --sql の問合せの結果を、列を落とさずに保存してください。`;
    }
  },
  columns: '次の列で測ります。',
  columnIs: (option, holds, header) => `  --${option}（${holds}）＝ ${header}`,
  reading: (percent) => `読んでいます… ${percent}％`,
  locating: (percent) => `読めない記録の場所を探しています… ${percent}％`,
  byBranch:
    '目標は支部ごとです。--by branch を付けると支部ごとに測り、判定します（--sql の問合せにも付けてください）。',
  read: (records) => `読んだ記録：${records} 件`,
  leftOut: (reason, records) => `  数えなかったもの：${reason} ${records} 件`,
  firstUnread: '読めなかった記録（はじめの 10 件まで）：',
  unreadAt: (file, line, reason) => `${file} ${String(line)} 行目：${reason}`,
  total: (numerator, denominator, value) => `全体：${numerator} ／ ${denominator} ＝ ${value}`,
  written: (path) => `結果を ${path} に書き出しました。`,
  notWritten: (path, why) =>
    why === 'exists'
      ? `${path} はすでにあるため、書き出していません。別の名前にするか、--force を付けて上書きしてください。`
      : `${path} に書き出せません。フォルダーの有無と、書き込みの権限、ファイルを開いていないかを確かめてください。`,
  files: (files) => `ファイル：${files}`,
  asOf: (day) => `基準日：${day}`,
  definition: (id, year) => `定義：KPI.${id}（${year}の計画）`,
};
