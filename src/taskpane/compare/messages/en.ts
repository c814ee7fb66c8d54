import type { CompareMessages } from './compare-messages';

export const en: CompareMessages = {
  heading: 'Compare',
  what: 'What to compare',
  mode: {
    versions: 'Two versions of a budget',
    printed: 'A budget in yen with its published one',
    execution: 'The budget after transfers with its execution',
    remaining: 'What is left',
    year: 'A year from request to settlement',
  },
  first: { versions: 'Before', printed: 'Exact budget', execution: 'Budget' },
  second: { versions: 'After', printed: 'Published budget', execution: 'Execution' },
  choose: 'Choose one',
  thisWorkbook: 'This workbook',
  openFile: 'Open a file…',
  closeFile: (name) => `Close ${name}`,
  privacy: 'A file (.xlsx) is read inside this pane only. It is sent nowhere.',
  readingFile: (name) => `Reading ${name}…`,
  opened: (name, tables) =>
    tables === 0 ? `${name} holds no budget.` : `${name} offers ${String(tables)} columns.`,
  unchecked: 'To choose tables of this workbook, check it first.',
  noPair: {
    versions: 'Choose the tables to compare. If the version before is in another workbook, open its file.',
    printed: 'Choose the tables to compare. If the published budget is in another workbook, open its file.',
    execution:
      'Choose the columns of the budget and of its execution. If the execution is in another workbook, open its file.',
  },
  sameTwice: 'The same column is chosen twice. Choose another one.',
  otherAccounts: (first, second) => `You compare ${first} with ${second}.`,
  nothingLeft: 'There is neither a budget nor a list of commitments.',
  headings: {
    versions: { line: 'Line', figures: ['Before', 'After'], outcome: ['Change', 'Rate (%)'] },
    printed: { line: 'Line', figures: ['Exact', 'Published'], outcome: ['Verdict', 'Total made as'] },
    execution: { line: 'Line', figures: ['Budget', 'Executed'], outcome: ['Left', 'Rate (%)'] },
    remaining: { line: 'Line', figures: ['Budget', 'Executed'], outcome: ['Left', 'Rate (%)'] },
    year: { line: 'Line', figures: ['Step before', 'This step'], outcome: ['Change', 'Rate (%)'] },
  },
  limitHeadings: { line: 'Item', figures: ['Limit', 'Committed'], outcome: ['Left', ''] },
  terse: { versions: 'Hide what is the same', printed: 'Hide what agrees' },
  allSame: { versions: 'All lines are the same.', printed: 'All lines agree.' },
  balance: (name, verdict) => `Balance ${name.toLowerCase()}: ${verdict}`,
  notJudged: 'not judged',
  tally: (counts) => counts.map(([what, count]) => `${what} ${String(count)}`).join(', '),
  limits: (year) => `Commitments (${year})`,
  without: (entries) =>
    entries === 1
      ? 'without 1 entry that cannot be read'
      : `without ${String(entries)} entries that cannot be read`,
  contingency: ({ budget, added, used, left }) =>
    `Left of 予備費: ${left} (budget ${budget}, added ${added}, used ${used})`,
  noYear:
    'No account has two steps of one year (request, assessment, initial budget, supplement, execution, settlement …). If they are in another workbook, open its file.',
  stages: (stages) => `Steps: ${stages.join(' → ')}`,
  stage: (step, from) => `${step} (${from})`,
  step: (from, to) => `From ${from} to ${to}`,
  restated: (column, of) => `${column} against the step “${of}”`,
  restatedHeadings: { line: 'Line', figures: ['Step before', 'This column'], outcome: ['Difference', ''] },
  closed: 'Settlement and carry-over (expenditure)',
  closedHeadings: { line: 'Line', figures: ['Budget', 'Settled'], outcome: ['Unused', 'Carried over'] },
  copy: 'Copy the table',
  copyHeadings: { side: 'Side', kind: 'Kind', cell: 'Cell', rate: 'Rate (%)' },
};
