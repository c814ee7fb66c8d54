import type { SettingMessages } from './setting-messages';

export const en: SettingMessages = {
  heading: 'Settings',
  workbook: 'This workbook',
  workbookHint:
    'A change goes into the workbook at once, and the result is judged again. It lasts when the workbook is saved, and acts on the checks of those who edit it with you.',
  person: 'You',
  personHint: 'For you alone, on this computer.',
  loading: 'Reading the workbook’s settings…',
  setting: {
    unit: { name: 'Unit', plan: () => 'The unit that the table states, as in （単位：百万円）.' },
    rounding: {
      name: 'Rounding',
      plan: () =>
        'As the table’s note says. Without a note yen are exact, and larger units are rounded half up.',
    },
    contingencyBase: {
      name: 'Base of the contingency (保険給付費等)',
      plan: ({ rate }) => `The plan says “${rate} % of 保険給付費等” and does not define the 等.`,
    },
    contingencyRoundedTo: {
      name: 'Contingency in multiples of',
      plan: ({ roundedTo }) => `The plan does not say. ${roundedTo} yen explain the amount that it prints.`,
    },
    movement: {
      name: 'Movement from last year to report',
      plan: ({ movement }) =>
        `The plan does not say. Lines that moved by more than ${movement} % are reported.`,
    },
    approvalWithinLines: {
      name: 'Transfers inside 業務経費 or inside 一般管理費 need approval too',
      plan: () =>
        'We read the general provisions as asking for approval of transfers between these lines and others.',
    },
    largeContract: {
      name: 'Contracts without tender are large above',
      plan: () =>
        'The plan names no amount. Until one is set, records of review and publication are not checked.',
    },
    nearlyMet: {
      name: '“Nearly met” from this share of the plan',
      plan: () =>
        'No rule is published, so nothing is called nearly met. In practice it is 95 % or more of a level that the plan itself sets, where the difficulty is high. Only the word on evaluation sheets and year’s reports changes, neither verdict nor reference grade.',
    },
    severities: {
      name: 'Severity of the rules',
      plan: () =>
        'Each rule has its own. What a rule itself takes more lightly, such as a difference within rounding, never becomes graver.',
    },
  },
  actsOn: (rules) => `Acts on: ${rules}`,
  rules: (rules) => rules.join(', '),
  sentences: (first, second) => `${first} ${second}`,
  changed: 'Changed',
  changedCount: (count) =>
    `${String(count)} ${count === 1 ? 'setting departs' : 'settings depart'} from the plan`,
  asPlanned: 'Everything is as planned.',
  back: 'Back to the plan',
  backOf: (name) => `${name}: back to the plan`,
  backAll: 'All back to the plan',
  saved: 'Saved.',
  judging: 'Saved. The result is being judged again…',
  judged: 'Saved. The result was judged again by these settings.',
  notJudged: 'Saved. The result is that of the earlier settings: check again.',
  damaged: (why) =>
    `The settings of this workbook cannot be read (${why}). Everything is judged as planned. When you change something, you are asked before they are written over.`,
  fault: {
    'not-a-number': (example) => `Enter a number, such as ${example}.`,
    'not-positive': () => 'Enter a number greater than 0.',
    negative: () => 'Enter 0 or more.',
    'not-whole': () => 'Enter whole yen.',
    'too-large': () => 'Enter at most 9,007,199,254,740,991 yen.',
  },
  noLine: 'Choose at least one line.',
  example: { yen: '10,000,000', percent: '20 or 12.5' },
  asStated: 'As the table states',
  yen: 'yen',
  percent: '%',
  noAmount: 'Leave it empty to set no amount.',
  base: {
    planned: ' (default)',
    chooseLines: 'Choose the lines',
    lines: 'Lines of the base',
    line: (name) => name,
    and: ' + ',
    consequence: ({ base, percent, share, amount, printed, explains, unit }) =>
      `${base} × ${percent} % = ${share} → ${amount} ${unit} (${explains ? 'explains' : 'differs from'} the plan’s ${printed})`,
    unknown: 'The plan does not know one of the lines, so its figures cannot be used.',
    example: (year, account) => `By the figures of the ${account}, ${year}.`,
  },
  severities: {
    show: (changed, all) =>
      `Severity of ${String(all)} rules${changed === 0 ? '' : `, ${String(changed)} changed`}`,
    rule: 'Rule',
    severity: 'Severity',
    asRule: (severity) => `As the rule says (${severity})`,
  },
  language: 'Language',
  live: 'Check on change',
  liveHint:
    'After a first check, sheets that change or are calculated anew are checked again when they come to rest. A sheet with merged cells waits for you to choose “Check again” when its rows or columns come or go: looking for merged cells can make Excel forget what you could undo.',
  notes: 'Leave reasons as notes',
  notesHint:
    'When you acknowledge a finding, its reason is also left as a note at its cell, for readers without the add-in. Withdrawing takes the note away. Notes and comments of persons are never changed.',
  noNotes: 'This Excel lets no add-in write notes (ExcelApi 1.18 is needed).',
  name: 'Your name',
  nameHint: 'Kept in the workbook beside the reason and the day when you acknowledge a finding.',
  yearFiles: {
    heading: 'Forms and year files',
    hint: 'The plan, the forms and the general provisions of a year that is not printed travel in a year file (JSON). What is taken in is kept with this workbook, and judges that year. Forms are taken from a table where the results show how it was read.',
    form: (year, account, sheet) => `Form of ${year}, ${account} (from sheet “${sheet}”)`,
    file: (name, year) => `${name} (${year})`,
    remove: 'Remove',
    removeNamed: (name) => `Remove ${name}`,
    takeIn: 'Take in a year file',
    handOut: (year) => `Save ${year} as a year file`,
    notJson: (name) => `${name} is not JSON, and was not taken in.`,
    wrong: (name) => `${name} has mistakes, and was not taken in.`,
  },
  plans: {
    heading: 'Plans to judge by',
    hint: 'A table is judged by the plan of its own fiscal year. No other year stands in. Write the targets of another year with the template 計画 under Create, and the KPI results of that year are judged by it.',
    document: 'Document',
    kpis: 'KPIs',
    kpiCount: (health, seamen) => `health ${String(health)}, seamen ${String(seamen)}`,
    noYear: 'A plan without a year',
    sheet: 'Sheet',
    printed: 'Its year has a printed plan, which is used; departures are among the findings.',
    faulty: 'It has faults, so nothing is judged by it: see the findings.',
    lineCount: (revenue, expenditure) =>
      `revenue ${String(revenue)} lines, expenditure ${String(expenditure)} lines`,
  },
};
