import type { MeasurePaneMessages } from './measure-pane-messages';

export const en: MeasurePaneMessages = {
  heading: 'Measure from a file',
  purpose: 'Measures a KPI from records that no sheet holds (CSV, Parquet), into the selected cell.',
  open: 'Measure from a file…',
  close: 'Close',
  kpi: 'KPI to measure',
  chooseFile: 'Choose a file…',
  privacy: 'The file is read in this pane alone. It is sent nowhere.',
  fault: (wrong) => {
    switch (wrong.fault) {
      case 'unknown-kind':
        return 'What can be read is .csv, .tsv, .txt, these as .gz, and .parquet.';
      case 'empty':
        return 'Nothing is in it.';
      case 'encoding':
        return `Line ${String(wrong.line)} is neither UTF-8 nor Shift_JIS. Save it again as UTF-8.`;
      case 'unclosed':
        return `Line ${String(wrong.line)} opens a quotation mark (") that is not closed as it should be. Close it, or save the file again.`;
      case 'late-encoding':
        return `After ${wrong.records.toLocaleString('en')} records the encoding changes. Save it again as UTF-8.`;
      case 'codec':
        return `Parquet that is packed by ${wrong.codec} cannot be read. Save it again with Snappy, ZSTD or GZIP.`;
      case 'broken':
        return `It is damaged, or changed since it was chosen (${wrong.reason}). Choose it again.`;
    }
  },
  file: (name, size) => `${name} (${size})`,
  noColumn: '(none)',
  ownMonth: '(the month of the first date)',
  by: 'Groups',
  byBranch: 'by branch',
  byMonth: 'by month',
  asOf: 'As-of day',
  asOfHint: 'What is not finished is judged by this day (2025-03-31, R7.3.31).',
  notADate: 'This is no date.',
  calendarDays: 'Count calendar days',
  fiscalYear: 'Fiscal year',
  notAYear: 'This is no fiscal year.',
  closedDays: 'Range of closed days',
  closedDaysHint: 'Select on a sheet the days that were closed besides holidays.',
  suspensions: 'Range of suspensions',
  suspensionsHint: 'Select on a sheet two columns: the application’s number and its days.',
  suspensionKey: 'Column of the application’s number',
  useSelection: 'Use the selection',
  clear: 'Do not use',
  taken: (count, added) =>
    `${String(count)} are used.${added > 0 ? ` ${String(added)} of them have more than one row, whose days were added.` : ''}`,
  notTaken: (rows) => `Some rows cannot be read, so none is used: ${rows.join('; ')}`,
  cellsIn: (row, cells) =>
    `row ${String(row)} ${cells.map((cell) => (cell === '' ? '(blank)' : `“${cell}”`)).join(' ')}`,
  suspendedTwice:
    'Days of suspension come from a column and from a range. Use one of them only, or they count twice.',
  suspensionsAbsent: (count, first) =>
    `${count.toLocaleString('en')} of the range of suspensions (${first.join(', ')}${count > first.length ? ', …' : ''}) are not in the file, and are not used. Look at the column of numbers, and how they are written, such as zeros before them.`,
  suspensionsRepeated: (count, first) =>
    `${count.toLocaleString('en')} of the range of suspensions (${first.join(', ')}${count > first.length ? ', …' : ''}) are used for more than one record of the file. Look whether the column differs by record.`,
  start: 'Measure',
  cancelled: 'Cancelled.',
  missing: (columns) => `Choose the columns: ${columns}`,
  progress: (rows, rate) => `${rows} records (${rate} a second)`,
  reading: 'Reading',
  result: 'Result',
  chooseBranches: 'Its target is each branch’s: choose “by branch”, to measure and judge by branch.',
  read: (records) => `${records} records read`,
  leftOut: (reason, records) => `not counted: ${reason}: ${records}`,
  firstUnread: 'Records that could not be read (the first 10 at most)',
  unreadAt: (line, reason) => `line ${String(line)}: ${reason}`,
  target: (target) => `Target: ${target}`,
  insert: 'Insert into the selected cell',
  insertHint: 'As values, with a note of the file, its records, the day and the definition.',
  note: ({ file, records, day, id, year, asOf }) =>
    [
      `File: ${file}`,
      `Records read: ${records}`,
      ...(asOf === null ? [] : [`As of ${asOf}`]),
      `Measured on ${day}`,
      `Definition: KPI.${id} (plan of ${year})`,
    ].join('\n'),
};
