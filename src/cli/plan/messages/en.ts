import { OPTION_MESSAGES } from '../../messages/options';
import type { PlanMessages } from './plan-messages';

export const en: PlanMessages = {
  help: {
    purpose: 'Reads the targets of a plan’s table of KPIs (KPI 一覧表) from text, Excel or Word.',
    usage: [
      'PAPER.txt|PAPER.xlsx|PAPER.docx… [-o OUT.xlsx] [--year-file OUT.json]',
      '--next RESULTS.xlsx [-o PLAN.xlsx]',
    ],
    options: {
      out: ['-o, --out PLAN.xlsx', 'writes a workbook with the sheet 計画 that was read.'],
      'year-file': [
        '--year-file FY2026.json',
        'writes what was read as a year file, which check takes by its --year-file. What must be looked at is left out.',
      ],
      next: [
        '--next',
        'makes the next year’s plan of a workbook of results: targets that would ask for less than what was reached, KPIs missed twice, the steps that goals still need.',
      ],
      force: ['--force', 'writes over a file that is there already.'],
    },
    examples: [
      ['plan-2026.txt', 'read the targets of text that was copied from a PDF'],
      ['health.docx seamen.xlsx', 'read several papers as one plan'],
      ['plan-2026.docx --json', 'get the targets as JSON'],
      ['plan-2026.docx -o plan.xlsx', 'make a sheet 計画 to look through and correct'],
      ['plan-2026.docx --year-file FY2026.json', 'make a year file'],
      ['--next results.xlsx -o plan.xlsx', 'make next year’s sheet 計画, which takes the results over'],
    ],
    exitCodes: {
      0: 'everything was understood.',
      1: 'something must be looked at, or was not understood.',
      2: 'a file that cannot be read, or wrong use.',
      3: 'a fault of this program itself.',
    },
  },
  misuse: (misuse) => {
    switch (misuse.fault) {
      case 'no-file':
        return 'Name the papers to read (.txt, .xlsx, .docx).';
      case 'out-file':
        return 'Name for -o an .xlsx file that is none of the papers.';
      case 'next':
        return 'Name for --next one workbook of results (.xlsx), without --json and --year-file.';
      case 'year-file':
        return 'Name for --year-file a .json file.';
      case 'unknown-file':
        return `“${misuse.file}” cannot be read. Name .txt, .xlsx or .docx files. Of a PDF, copy the table into a text file (.txt).`;
      default:
        return OPTION_MESSAGES.en.fault(misuse);
    }
  },
  noText: 'This is no text, or its encoding is not known. Save it again as UTF-8.',
  made: (sheet) =>
    `The sheet “${sheet}” is a plan or general provisions already. It is not read as a paper: it names KPIs, and goes into the year file.`,
  nothing: 'There is no KPI for a plan, so nothing was written.',
  written: (path) => `The workbook with the sheet 計画 is written to ${path}.`,
  yearFileWritten: (path, year, leftOut) =>
    `The year file of ${year} is written to ${path}.${leftOut > 0 ? ` ${String(leftOut)} KPIs that must be looked at are left out: confirm them on the sheet 計画 and make the year file in the pane.` : ''}`,
  noYearFile: 'No year file was written: the year is not known, or there is no KPI to judge by.',
  notWritten: (path, why) =>
    why === 'exists'
      ? `${path} is there already, so nothing was written. Choose another name, or write over it with --force.`
      : `${path} cannot be written. See that the folder is there, that you may write to it, and that the file is not open.`,
  nextPlan: (year) => `To be decided for the plan of ${year}`,
  isNew: '(new KPI)',
  measure: (name, target) => `${name}: ${target}`,
  summary: (understood, check, notUnderstood) =>
    `${String(understood)} understood, ${String(check)} to be looked at, ${String(notUnderstood)} not understood`,
};
