import { unusedPaperSentence, yearFileSentence } from '../../messages/year-file/messages';
import { OPTION_MESSAGES } from './options';
import type { CliMessages } from './cli-messages';

const countsEn: CliMessages['counts'] = ({ error, warning, info }) =>
  `${String(error)} errors, ${String(warning)} warnings, ${String(info)} infos`;

export const en: CliMessages = {
  minus: '-',
  fault: (what, reason) =>
    `A fault of the program stopped it at ${what} (${reason}). There is no result. Tell whoever keeps this add-in, with the file.`,
  help: {
    purpose:
      'Reads the budgets, lists, KPI results and plans of Excel files, and judges them by the rules of the pane.',
    usage: ['FILE… [OPTIONS]', '--plan YEAR [OPTIONS]'],
    options: {
      all: ['--all', 'also of several files, shows how each table was read and every relation.'],
      plan: ['--plan 2024', 'checks the targets of that year’s plan themselves.'],
      settings: [
        '--settings FILE.json',
        'judges by the settings in this file, not those kept with a workbook.',
      ],
      'year-file': [
        '--year-file FY2026.json',
        'also judges by the plan, the forms and the general provisions of this year file; may be repeated.',
      ],
      report: ['--report OUT.xlsx', 'also writes the reports of the check and of the KPIs, to print.'],
      force: ['--force', 'writes over the file of --report where there is one.'],
    },
    examples: [
      ['budget.xlsx', 'check one file'],
      ['branch*.xlsx', 'check many, and see their list and findings only'],
      ['budget.xlsx --report report.xlsx', 'make the workbook of reports too'],
      ['budget.xlsx --json', 'take the answer as JSON'],
    ],
    exitCodes: {
      0: 'no error (warnings and infos do not count).',
      1: 'findings that are errors.',
      2: 'a file that cannot be read, a report that cannot be written, or wrong use.',
      3: 'a fault of this program itself.',
    },
  },
  misuse: (wrong) => {
    switch (wrong.fault) {
      case 'no-plan':
        return `There is no plan for ${wrong.year}. Name a fiscal year by its western year, as in --plan 2024.`;
      case 'report-file':
        return '--report takes the name of an .xlsx file that is not one of those to check.';
      case 'no-file':
        return 'Name the .xlsx files to check.';
      default:
        return OPTION_MESSAGES.en.fault(wrong);
    }
  },
  wrongSettings: (wrong) => {
    switch (wrong.fault) {
      case 'settings-not-read':
        return `The settings in ${wrong.file} cannot be opened. Check its name and place.`;
      case 'settings-not-json':
        return `The settings in ${wrong.file} are not JSON (${wrong.reason}).`;
      case 'settings-newer':
        return `The settings in ${wrong.file} are of version ${String(wrong.version)}; this one reads version 1.`;
      case 'settings-wrong':
        return `Some settings in ${wrong.file} are not right: ${wrong.places.map((place) => place || 'all of it').join(', ')}. Nothing was checked.`;
    }
  },
  wrongYearFile: (wrong) => {
    switch (wrong.fault) {
      case 'year-file-not-read':
        return `The year file ${wrong.file} cannot be opened. Check its name and place.`;
      case 'year-file-not-json':
        return `The year file ${wrong.file} is not JSON (${wrong.reason}).`;
      case 'year-file-wrong':
        return [
          `The year file ${wrong.file} has mistakes, and nothing was checked.`,
          ...wrong.faults.map((fault) => `  ${yearFileSentence(fault, 'en')}`),
        ].join('\n');
    }
  },
  unusedPaper: (unused) => `${unused.file}: ${unusedPaperSentence(unused, 'en')}`,
  setting: 'setting',
  headings: ['rule', 'cell', 'line', 'printed', 'computed', 'computed lies in', 'verdict'],
  noRelations: 'There is no total to check.',
  calculated: 'calculated',
  pair: (name, value) => `${name}: ${value}`,
  aside: (text) => ` (${text})`,
  separator: ' · ',
  unit: 'unit',
  noUnit: 'not stated',
  rounding: 'rounding',
  levels: 'levels by',
  kpiBranches: (all, met, notMet) =>
    `${String(all)} branches (${String(met)} met, ${String(notMet)} not met)`,
  kpiHeadings: ['KPI', 'cell', 'name', 'result', 'target', 'achieved', 'verdict'],
  entries: (count) => `${String(count)} entries read.`,
  noTable: 'No budget or other table here; left alone.',
  report: 'A report of this check; left alone.',
  provisions: (year, isRead) =>
    `General provisions${year === null ? '' : ` for FY${String(year)}`}${isRead ? '.' : '; they have faults, so nothing is judged by them.'}`,
  evaluation: (year, items) =>
    `An evaluation${year === null ? '' : ` of FY${String(year)}`}: ${String(items)} items.`,
  plan: (year, isRead) =>
    `A plan${year === null ? '' : ` for FY${String(year)}`}${isRead ? '.' : '; it has faults, so nothing is judged by it.'}`,
  findings: 'Findings',
  noFindings: 'No findings.',
  source: 'source',
  unplaced: 'Rows that could not be placed',
  kept: {
    settings: 'settings',
    acknowledgements: 'acknowledgements',
    corrections: 'corrections',
    papers: 'forms and year files',
  },
  corrections: (acting) => `Corrections of the reading that act, from the pane: ${String(acting)}.`,
  unused: (sheet, correction) =>
    `The correction “${sheet} ${correction}” is not used: what it is about is not found.`,
  acknowledged: (count) => `Acknowledged findings, not counted: ${String(count)}.`,
  unread: (what) => `Some of the ${what} kept with the workbook cannot be read and are not used.`,
  written: (path) => `The report is written to ${path}.`,
  notWritten: (path, why) =>
    why === 'exists'
      ? `${path} is there already, so no report was written. Choose another name, or write over it with --force.`
      : `The report cannot be written to ${path}. See that the folder is there, that you may write to it, and that the file is not open.`,
  overview: ['file', 'sheets', 'errors', 'warnings', 'infos', 'sheets left alone'],
  notRead: 'cannot be read',
  counts: countsEn,
  summary: ({ failed, ...counts }) =>
    countsEn(counts) + (failed === 0 ? '' : `, files that could not be read: ${String(failed)}`),
};
