import { OPTION_MESSAGES } from '../../messages/options';
import type { MeasureCliMessages } from './measure-cli-messages';

export const en: MeasureCliMessages = {
  help: {
    purpose: 'Measures a KPI from records that no sheet holds (CSV, Parquet). No file leaves this machine.',
    usage: [
      'KPI FILE… [--by branch,month] [--as-of DATE] [--json] [-o OUT.xlsx]',
      'KPI --sql duckdb|trino|spark [--table TABLE] [--years FIRST-LAST]',
      'KPI --result RESULT.csv',
    ],
    options: {
      received: ['--received COLUMN', 'the day of receipt (of the data, for CARD_ISSUE_DAYS).'],
      paid: ['--paid COLUMN', 'the day of payment.'],
      suspended: ['--suspended COLUMN', 'days that do not count, as those of a return to the applicant.'],
      sent: ['--sent COLUMN', 'the day on which the card was sent.'],
      lost: ['--lost COLUMN', 'the day on which insurance was lost.'],
      returned: ['--returned COLUMN', 'the day on which the card came back.'],
      checkup: ['--checkup COLUMN', 'the day of the checkup.'],
      visit: ['--visit COLUMN', 'the day of the visit to a doctor.'],
      completed: ['--completed COLUMN', 'the day on which the programme was completed.'],
      bidders: ['--bidders COLUMN', 'the number of bidders.'],
      biosimilar: ['--biosimilar COLUMN', 'the volume of biosimilars (a component a row).'],
      volume: ['--volume COLUMN', 'the whole volume of the component.'],
      generic: ['--generic COLUMN', 'the volume of generics.'],
      replaceable: ['--replaceable COLUMN', 'the replaceable volume.'],
      done: ['--done COLUMN', 'how many were done (1 or 0 for a person a row).'],
      eligible: ['--eligible COLUMN', 'how many are eligible (1 for a person a row).'],
      branch: ['--branch COLUMN', 'the branch.'],
      month: ['--month COLUMN', 'days or months to group by (else the month of the first date).'],
      by: ['--by branch,month', 'groups by branch, by month.'],
      'as-of': ['--as-of DATE', 'the day by which what is not finished is judged (2025-03-31, R7.3.31).'],
      calendar: [
        '--calendar business|calendar',
        'which days the service standard counts (else business days).',
      ],
      'closed-days': ['--closed-days DATE,…', 'days closed besides holidays.'],
      'fiscal-year': ['--fiscal-year YEAR', 'the year of SMOKING_CESSATION (else the plan’s).'],
      sql: [
        '--sql DIALECT',
        'measures nothing, and prints the same definition as SQL of duckdb, trino or spark.',
      ],
      table: ['--table TABLE', 'the table that the query of --sql reads (else records).'],
      years: [
        '--years FIRST-LAST',
        'the fiscal years whose business days stand in the query of --sql, as 2023-2025 (else all that are known).',
      ],
      result: ['--result RESULT.csv', 'gets the KPI from what such a query answered, as CSV.'],
      out: ['-o, --out OUT.xlsx', 'writes the result to a workbook.'],
      force: ['--force', 'writes over a file that is there already.'],
    },
    examples: [
      ['SERVICE_STANDARD applications*.csv --as-of 2025-03-31', 'measure the service standard'],
      [
        'SERVICE_STANDARD applications.parquet --by branch,month -o result.xlsx',
        'by branch and month, to a workbook',
      ],
      ['CARD_RECOVERY losses.csv.gz --lost lost_on --returned returned_on', 'say which columns to read'],
      ['S.GUIDANCE guidance.csv --json', 'get the seamen’s rate as JSON'],
      ['SERVICE_STANDARD --sql trino --table benefits.applications > q.sql', 'make the query for a cluster'],
      ['SERVICE_STANDARD --result q.csv', 'get the KPI from what it answered'],
    ],
    exitCodes: {
      0: 'it was measured.',
      1: 'it was measured, but some records cannot be read, or the result or its verdict is not known.',
      2: 'a file that cannot be read or written, or wrong use.',
      3: 'a fault of this program itself.',
    },
  },
  misuse: (wrong) => {
    switch (wrong.fault) {
      case 'no-kpi':
        return 'Name the KPI to measure, and the files of its records.';
      case 'unknown-kpi':
        return `“${wrong.shown}” cannot be measured from records. These can: ${wrong.measures.join(', ')}.`;
      case 'no-files':
        return 'Name the files of the records (.csv, .csv.gz, .parquet).';
      case 'needless-files':
        return '--sql and --result read no files of records: leave them out.';
      case 'needless-option':
        return `${wrong.kpi} does not use ${wrong.option}.`;
      case 'needless-beside':
        return `${wrong.option} has no use beside ${wrong.beside}. Leave one of them out.`;
      case 'lacks-option':
        return `${wrong.option} has no use without ${wrong.needed}. Add it, or leave ${wrong.option} out.`;
      case 'unknown-grouping':
        return `--by is branch and month (not “${wrong.shown}”).`;
      case 'unknown-dialect':
        return `--sql is duckdb, trino or spark (not “${wrong.shown}”).`;
      case 'unknown-calendar':
        return `--calendar is business or calendar (not “${wrong.shown}”).`;
      case 'not-a-date':
        return `“${wrong.shown}” after ${wrong.option} is no date. Write 2025-03-31 or R7.3.31.`;
      case 'not-a-year':
        return `“${wrong.shown}” after --fiscal-year is no fiscal year.`;
      case 'not-years':
        return `--years: “${wrong.shown}” is no span of fiscal years from ${String(wrong.known[0] + 1)} to ${String(wrong.known[1])}; write it as 2023-2025.`;
      case 'no-month':
        return 'To group by month, name a column of days or months with --month.';
      case 'out-file':
        return 'Name for -o an .xlsx file that is none of the files to read.';
      default:
        return OPTION_MESSAGES.en.fault(wrong);
    }
  },
  fault: (wrong, column) => {
    switch (wrong.fault) {
      case 'absent':
        return `${wrong.file}: there is no such file. Check its name and place.`;
      case 'no-access':
        return `${wrong.file}: it cannot be opened. Check that you may read it, and that it is no folder.`;
      case 'unknown-kind':
        return `${wrong.file}: what can be read is .csv, .tsv, .txt, these as .gz, and .parquet.`;
      case 'empty':
        return `${wrong.file}: nothing is in it.`;
      case 'changed':
        return `${wrong.file}: it changed while it was read. Measure again when it is written.`;
      case 'no-text':
        return `${wrong.file}: this is no text in UTF-8 or Shift_JIS. Save the query’s answer as CSV again.`;
      case 'too-large':
        return `${wrong.file}: this is too large for a query’s answer. If it holds records, leave --result out.`;
      case 'encoding':
        return `${wrong.file}: line ${String(wrong.line)} is neither UTF-8 nor Shift_JIS, or the encoding changes on the way. Save it again as UTF-8.`;
      case 'unclosed':
        return `${wrong.file}: line ${String(wrong.line)} opens a quotation mark (") that is not closed as it should be. Close it, or save the file again.`;
      case 'no-column':
        return `${wrong.file}: ${wrong.columns.map((name) => `no column holds the ${column(name)}; name it with --${name}. `).join('')}The headings are ${wrong.headers.join(', ')}.`;
      case 'too-ragged':
        return `${wrong.file}: from line ${String(wrong.line)} on, too many rows do not have the columns of the headings. Check what separates them.`;
      case 'codec':
        return `${wrong.file}: Parquet that is packed by ${wrong.codec} cannot be read. Save it again with Snappy, ZSTD or GZIP.`;
      case 'broken':
        return `${wrong.file}: it is damaged or ends too early (${wrong.reason}).`;
      case 'disk-full':
        return 'The disk is full. Make room and measure again; nothing was written.';
      case 'out-of-memory':
        return 'There is too little memory. Divide the file, or run the query of --sql on a cluster.';
      case 'no-result':
        return `${wrong.file}: ${wrong.column} in line ${String(wrong.line)} is no answer of a query of --sql.`;
      case 'no-result-row':
        return `${wrong.file}: line ${String(wrong.line)} has more or fewer columns than headings, or a quotation mark that is not closed. Save the answer of the query of --sql as it is.`;
      case 'no-result-columns':
        return `${wrong.file}: ${wrong.columns.join(', ')} is missing (the headings are ${wrong.headers.join(', ')}). Save the answer of the same KPI’s query of --sql with all of its columns.`;
    }
  },
  columns: 'These columns are read:',
  columnIs: (option, holds, header) => `  --${option} (${holds}) = ${header}`,
  reading: (percent) => `reading… ${percent} %`,
  locating: (percent) => `looking for the records that cannot be read… ${percent} %`,
  byBranch:
    'Its target is each branch’s: add --by branch, to measure and judge by branch (also to the query of --sql).',
  read: (records) => `${records} records read`,
  leftOut: (reason, records) => `  not counted: ${reason}: ${records}`,
  firstUnread: 'records that could not be read (the first 10 at most):',
  unreadAt: (file, line, reason) => `${file}, line ${String(line)}: ${reason}`,
  total: (numerator, denominator, value) => `all together: ${numerator} / ${denominator} = ${value}`,
  written: (path) => `The result is written to ${path}.`,
  notWritten: (path, why) =>
    why === 'exists'
      ? `${path} is there already, so nothing was written. Choose another name, or write over it with --force.`
      : `${path} cannot be written. See that the folder is there, that you may write to it, and that the file is not open.`,
  files: (files) => `files: ${files}`,
  asOf: (day) => `as of ${day}`,
  definition: (id, year) => `definition: KPI.${id} (plan of ${year})`,
};
