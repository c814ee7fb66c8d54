import type { CommandMessages } from './command-messages';

const TAB = 'Budget & KPI';
const CHECK = 'Check';
const SHOW_PANE = 'Open pane';

export const en: CommandMessages = {
  locale: 'en-US',
  name: 'Budget and KPI Check',
  description:
    'Checks the budget and the KPIs of Kyokai Kenpo (Japan Health Insurance Association) by the rules of its business plan, and shows each finding at its cell with the arithmetic and the source.',
  ready: 'Budget and KPI Check is ready',
  start: `On the ${TAB} tab choose ${SHOW_PANE}, then ${CHECK}. In cells, functions begin with =KPI.`,
  tab: TAB,
  groups: { Check: 'Check', Create: 'Create', Board: 'KPI', Help: 'Settings and help' },
  showPane: { label: SHOW_PANE, description: 'Shows the findings and settings beside the sheet.' },
  commands: {
    validate: {
      label: CHECK,
      description:
        'Reads the budget sheets of this workbook, judges them by the rules of the plan and shows the findings beside the sheet.',
      does: 'Check the workbook',
    },
    'validate-sheet': {
      label: 'Check this sheet',
      description: 'Checks only the sheet that you are looking at, and shows its findings.',
      does: 'Check this sheet',
    },
    'next-finding': {
      label: 'Next finding',
      description: 'Goes to the cell of the next finding. Available once a check has found something.',
      does: 'Go to the next finding',
    },
    'previous-finding': {
      label: 'Previous finding',
      description: 'Goes back to the cell of the finding before. Available once a check has found something.',
      does: 'Go back to the finding before',
    },
    'toggle-highlights': {
      label: 'Highlights',
      description:
        'Colours the cells that have findings, by conditional formats that are saved and printed too. Choosing it again takes the colours away.',
      does: 'Highlights on and off',
    },
    report: {
      label: 'Report',
      description:
        'Puts the result of the check on a new sheet that is ready to print. Available after a check.',
      does: 'Make the report',
    },
    templates: {
      label: 'Templates',
      description: 'Adds a budget statement or a list to fill in, as a new sheet.',
      does: 'Open the templates',
    },
    board: {
      label: 'KPI board',
      description: 'Shows at a glance how every KPI stands.',
      does: 'Open the KPI board',
    },
    settings: {
      label: 'Settings',
      description:
        'Choose how figures are rounded, what the contingency rule rests on, live checking and more.',
    },
    help: { label: 'Help', description: 'Opens the instructions, with the keyboard shortcuts.' },
  },
  help: {
    steps: [
      `Choose ${CHECK} on the ${TAB} tab: the budget sheets are read and the findings shown in the task pane.`,
      'Choose a finding to go to its cell; open it to see the arithmetic and the source.',
      'In cells, functions begin with `=KPI.`',
    ],
    shortcuts: 'Keyboard shortcuts',
    hold: 'Hold Ctrl+Alt+Shift on Windows, Command+Option+Shift on a Mac, and press:',
    key: 'Key',
    does: 'To',
    conflicts:
      'Where another add-in has the same keys, Excel asks the first time which of them to use. The menu of a cell (right-click) checks its sheet, too.',
    troubles: 'When something does not work',
    remedies: [
      'If functions show `#NAME?`, open the task pane once and calculate again (Ctrl+Alt+F9).',
      `Right after Excel has started, a button may do nothing: choose ${SHOW_PANE} on the ${TAB} tab, or choose the button again.`,
      'If the task pane does not appear, close Excel and open it again.',
    ],
    privacy: 'Nothing in your workbook is sent anywhere.',
  },
};
