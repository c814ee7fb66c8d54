import type { MeasurePaneMessages } from './measure-pane-messages';

export const ja: MeasurePaneMessages = {
  heading: 'ファイルから測る',
  purpose: 'シートに収まらない記録（CSV、Parquet）から KPI を測り、結果を選んだセルに入れます。',
  open: 'ファイルから測る…',
  close: '閉じる',
  kpi: '測る KPI',
  chooseFile: 'ファイルを選ぶ…',
  privacy: 'ファイルはこの画面の中だけで読みます。どこにも送信しません。',
  fault: (wrong) => {
    switch (wrong.fault) {
      case 'unknown-kind':
        return '読めるのは .csv、.tsv、.txt とその .gz、.parquet です。';
      case 'empty':
        return '何も書かれていません。';
      case 'encoding':
        return `${String(wrong.line)} 行目が UTF-8 でも Shift_JIS でもありません。UTF-8 で保存し直してください。`;
      case 'unclosed':
        return `${String(wrong.line)} 行目の引用符（"）が正しく閉じていません。閉じるか、ファイルを保存し直してください。`;
      case 'late-encoding':
        return `${wrong.records.toLocaleString('en')} 件を読んだ後に文字コードが変わります。UTF-8 で保存し直してください。`;
      case 'codec':
        return `${wrong.codec} で圧縮された Parquet は読めません。Snappy、ZSTD、GZIP のいずれかで保存し直してください。`;
      case 'broken':
        return `壊れているか、選んだ後に変わったため読めません（${wrong.reason}）。もう一度選んでください。`;
    }
  },
  file: (name, size) => `${name}（${size}）`,
  noColumn: '（使わない）',
  ownMonth: '（始まりの日付の月）',
  by: '分け方',
  byBranch: '支部ごと',
  byMonth: '月ごと',
  asOf: '基準日',
  asOfHint: 'この日に終わっていないものを判定します（令和7年3月31日、2025-03-31 など）。',
  notADate: '日付として読めません。',
  calendarDays: '暦日で数える',
  fiscalYear: '年度',
  notAYear: '年度として読めません。',
  closedDays: '休業日の範囲',
  closedDaysHint: '祝日のほかに休業した日を、シートで選んでください。',
  suspensions: '返戻日数の範囲',
  suspensionsHint: '受付番号などと日数の 2 列を、シートで選んでください。',
  suspensionKey: '受付番号などの列',
  useSelection: '選択範囲を使う',
  clear: '使わない',
  taken: (count, added) =>
    `${String(count)} 件を使います。${added > 0 ? `うち ${String(added)} 件は 2 行以上あり、日数を足しました。` : ''}`,
  notTaken: (rows) => `読めない行があるため、使っていません：${rows.join('、')}`,
  cellsIn: (row, cells) =>
    `${String(row)} 行目 ${cells.map((cell) => (cell === '' ? '（空白）' : `「${cell}」`)).join('')}`,
  suspendedTwice:
    '返戻日数が、列と範囲の両方で指定されています。二重に数えないよう、どちらかを「使わない」にしてください。',
  suspensionsAbsent: (count, first) =>
    `返戻日数の範囲のうち ${count.toLocaleString('en')} 件（${first.join('、')}${count > first.length ? ' など' : ''}）は、ファイルに見つからないため使っていません。番号の列と、先頭の 0 などの書き方を確かめてください。`,
  suspensionsRepeated: (count, first) =>
    `返戻日数の範囲のうち ${count.toLocaleString('en')} 件（${first.join('、')}${count > first.length ? ' など' : ''}）は、ファイルの 2 件以上の記録に使いました。記録ごとに違う番号の列か確かめてください。`,
  start: '測る',
  cancelled: '中止しました。',
  missing: (columns) => `列を選んでください：${columns}`,
  progress: (rows, rate) => `${rows} 件（毎秒 ${rate} 件）`,
  reading: '読んでいます',
  result: '結果',
  chooseBranches: '目標は支部ごとです。「支部ごと」を選ぶと支部ごとに測り、判定します。',
  read: (records) => `読んだ記録：${records} 件`,
  leftOut: (reason, records) => `数えなかったもの：${reason} ${records} 件`,
  firstUnread: '読めなかった記録（はじめの 10 件まで）',
  unreadAt: (line, reason) => `${String(line)} 行目：${reason}`,
  target: (target) => `目標：${target}`,
  insert: '選んだセルに入れる',
  insertHint: '値として入れ、ファイル、件数、日付、定義をメモに残します。',
  note: ({ file, records, day, id, year, asOf }) =>
    [
      `ファイル：${file}`,
      `読んだ記録：${records} 件`,
      ...(asOf === null ? [] : [`基準日：${asOf}`]),
      `測った日：${day}`,
      `定義：KPI.${id}（${year}の計画）`,
    ].join('\n'),
};
