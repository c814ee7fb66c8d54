import { OPTION_MESSAGES } from '../../messages/options';
import type { CompareMessages } from './compare-messages';

export const en: CompareMessages = {
  help: {
    purpose:
      'Compares budgets: versions, rounding, execution, what is left, the steps of a year, and a whole with its parts.',
    usage: [
      'BEFORE.xlsx AFTER.xlsx',
      'BOOK.xlsx --before SHEET --after SHEET',
      '--printed YEN.xlsx [PRINTED.xlsx] [--before SHEET] [--after SHEET]',
      '--execution BUDGET.xlsx [EXECUTED.xlsx] [--before SHEET] [--after SHEET]',
      '--remaining BOOK.xlsx…',
      '--year BOOK.xlsx…',
      '--whole WHOLE.xlsx [--map MAP.json] PART.xlsx…',
    ],
    options: {
      before: ['--before SHEET', 'the sheet that holds the earlier table.'],
      after: ['--after SHEET', 'the sheet that holds the later table.'],
      printed: ['--printed', 'holds a budget in yen against the printed one that rounds it.'],
      execution: ['--execution', 'holds the budget after transfers against its execution (rate, overrun).'],
      remaining: [
        '--remaining',
        'tells what is left of the limits of commitments, of 予備費 and of each line.',
      ],
      year: [
        '--year',
        'follows a budget from request to settlement and carry-over: what each step changed, and whether it begins with what the one before came to.',
      ],
      whole: ['--whole WHOLE.xlsx', 'holds the sum of the parts against the tables of this file.'],
      'year-file': ['--year-file FY2026.json', 'also reads and judges by this year file; may be repeated.'],
      map: [
        '--map MAP.json',
        'lines by other names: {"line of a part": "line of the whole", "line that counts in none": null}',
      ],
    },
    examples: [
      ['before.xlsx after.xlsx', 'see what changed between two versions'],
      ['budget.xlsx --before request --after assessed', 'compare two sheets of one workbook'],
      ['--whole whole.xlsx branch*.xlsx', 'see whether the branches add up to the whole'],
    ],
    exitCodes: {
      0: 'everything agrees, and nothing is exceeded.',
      1: 'something is not what it was rounded from, summed from or begins with, or a budget or a limit is exceeded.',
      2: 'a file that cannot be read, or wrong use.',
      3: 'a fault of this program itself.',
    },
  },
  misuse: (misuse) => {
    switch (misuse.fault) {
      case 'together':
        return `${misuse.options.map((each) => `--${each}`).join(' and ')} cannot be used together.`;
      case 'not-here':
        return `${misuse.option} says nothing in this comparison.`;
      case 'two-files':
        return 'Name two .xlsx files, the version before and the version after, or one file with its sheets as --before and --after.';
      case 'one-or-two':
        return 'Name one .xlsx file or two.';
      case 'no-file':
        return 'Name the .xlsx files to look at.';
      case 'parts':
        return 'Name at least one .xlsx file that is a part of the whole.';
      default:
        return OPTION_MESSAGES.en.fault(misuse);
    }
  },
  mapping: (wrong) => {
    const form = 'It is JSON like {"line of a part": "line of the whole", "line that counts in none": null}.';
    switch (wrong.fault) {
      case 'unreadable':
        return 'The file of --map cannot be opened. Check its place and its name.';
      case 'not-json':
        return `The file of --map is no JSON (${wrong.detail}). ${form}`;
      case 'not-object':
        return `The file of --map holds no mapping of lines. ${form}`;
      case 'value':
        return `The value of “${wrong.key}” in --map is neither a line’s name nor null. ${form}`;
      case 'twice':
        return `“${wrong.key}” in --map is the same line as another entry, but for spaces and numbering, and they contradict. Leave one of them.`;
      case 'unknown-line':
        return `“${wrong.key}” in --map counts in “${wrong.name}”, which the whole does not have. Check the name.`;
    }
  },
  unusedKeys: (keys) => `No part has ${keys.map((key) => `“${key}”`).join(', ')}, which --map names.`,
  noSheet: (sheet, sheets) =>
    `There is no sheet “${sheet}” with a budget. ${sheets.length === 0 ? 'No sheet holds one.' : `Sheets that hold one: ${sheets.map((each) => `“${each}”`).join(', ')}.`}`,
  changeHeadings: (unit) => [
    '',
    'cell',
    'before',
    `amount before (${unit})`,
    'cell',
    'after',
    `amount after (${unit})`,
    `change (${unit})`,
    'rate (%)',
  ],
  roundedHeadings: [
    'cell',
    'exact line',
    'cell',
    'printed line',
    'exact',
    'printed',
    'printed stands for',
    'verdict',
    'made as',
  ],
  executionHeadings: [
    'cell',
    'line',
    'budget after transfers (yen)',
    'executed (yen)',
    'rate (%)',
    'left (yen)',
    'verdict',
  ],
  limitHeadings: ['item', 'limit (yen)', 'committed (yen)', 'left (yen)', ''],
  lineHeadings: ['cell', 'line', 'whole', 'summed', 'verdict'],
  partHeadings: ['file', 'errors', 'warnings', 'infos'],
  balances: (before, after) => `Balance: before ${before}, after ${after}`,
  unknown: 'not judged',
  nothing: 'There is no budget to compare.',
  unchanged: (lines) => `${String(lines)} lines that are the same are left out.`,
  column: (sheet, label, unit) => `${sheet} “${label}” (${unit})`,
  commitments: (year) => `What is left of commitments (${year})`,
  contingency: (budget, added, used, left) =>
    `予備費 in yen: budget ${budget}, added ${added}, used ${used}, left ${left}`,
  unreadableEntries: (count) => `without ${String(count)} entries whose amount cannot be read`,
  lacking: (files) => `Files without this account: ${files.join(', ')}`,
  unplaced: 'Lines that count in no line of the whole (--map can say where):',
  noUnit: 'no unit stated, taken as yen',
  year: {
    stage: (step, from) => `${step} (${from})`,
    stages: 'Steps: ',
    step: (from, to) => `From ${from} to ${to}`,
    restatedHeadings: ['cell', 'line', 'step before (yen)', 'this column (yen)', 'verdict'],
    closedHeading: 'Settlement and carry-over (expenditure)',
    closedHeadings: [
      'cell',
      'line',
      'budget (yen)',
      'settled (yen)',
      'carried over (yen)',
      'unused (yen)',
      'verdict',
    ],
  },
};
