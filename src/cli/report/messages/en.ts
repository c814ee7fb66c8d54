import { OPTION_MESSAGES } from '../../messages/options';
import type { ReportCommandMessages } from './report-command-messages';

export const en: ReportCommandMessages = {
  help: {
    purpose:
      'Makes the report on a year and its evaluation sheet from workbooks with KPI results and evaluations; in the last year of a period also the report on the period.',
    usage: ['FILE… -o REPORT.xlsx|REPORT.docx [OPTIONS]'],
    options: {
      out: ['-o, --out REPORT.xlsx', 'the workbook (.xlsx) or Word document (.docx) to write.'],
      year: ['--year 2024', 'reports on that year; otherwise on the last one that has results.'],
      evaluation: [
        '--evaluation',
        'writes the evaluation sheet alone. Grades and reasons that were written are carried over.',
      ],
      settings: [
        '--settings SETTINGS.json',
        'judges by the settings in this file in the place of those that the workbook keeps.',
      ],
      'year-file': ['--year-file FY2026.json', 'also judges by the plan of this year file; may be repeated.'],
      force: ['--force', 'writes over a file that is there already.'],
    },
    examples: [
      ['results.xlsx -o report.xlsx', 'make the workbook of a year’s report'],
      ['fy2024.xlsx fy2025.xlsx fy2026.xlsx -o report.xlsx', 'put years together, up to the period'],
      ['results.xlsx --evaluation -o evaluation.docx', 'make a Word document of the evaluation sheet'],
    ],
    exitCodes: {
      0: 'written, and no error was found.',
      1: 'written, and errors were found.',
      2: 'a file that cannot be read, nothing to report on, a report that cannot be written, or wrong use.',
      3: 'a fault of this program itself.',
    },
  },
  misuse: (misuse) => {
    switch (misuse.fault) {
      case 'no-file':
        return 'Name the .xlsx files with the results.';
      case 'out-file':
        return 'Name for -o an .xlsx or .docx file that is none of those that are read.';
      case 'no-year':
        return `“${misuse.year}” is no fiscal year. Write --year 2024.`;
      default:
        return OPTION_MESSAGES.en.fault(misuse);
    }
  },
  between: ', ',
  nothing: (year) =>
    year === null
      ? 'There are neither KPI results nor an evaluation of a year that has a plan, so there is nothing to report on.'
      : `There is no plan for ${year}, so there is nothing to report on. Add a sheet 計画, or name its year file by --year-file.`,
  summary: (year, sheets) => `${year}: ${sheets.map((name) => `“${name}”`).join(', ')}`,
  errors: (count) => `${String(count)} errors were found: see them by check.`,
};
