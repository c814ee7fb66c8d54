import { momentIn } from './moment';
import { counted, places, sheetNames } from './names.en';
import type { PaneMessages } from './pane-messages';
import { say } from '../../messages/by-kind';

const moment = momentIn('en-GB', 'short');
const shown = (from: number | null): string =>
  from === null ? '' : ` The result of ${moment(from)} is still shown.`;

export const en: PaneMessages = {
  title: 'Budget and KPI check',
  minus: '-',
  validateWorkbook: 'Check all',
  validateSheet: 'Check sheet',
  pages: 'Pages',
  page: {
    check: 'Check',
    pictures: 'Charts',
    compare: 'Compare',
    create: 'Create',
    settings: 'Settings',
  },
  forgetsUndo: 'It looks for merged cells, which can make Excel forget what you could undo.',
  chooseSheets: 'Choose the sheets to check',
  sheetsToCheck: 'Sheets to check',
  validateChosen: (count) => `Check ${counted(count, 'sheet', 'sheets')}`,
  chooseAll: 'Choose all',
  chooseNone: 'Choose none',
  acknowledged: (count) => `Acknowledged ${String(count)}`,
  agree: {
    'ask-write': 'Write',
    'ask-overwrite': 'Overwrite',
    'ask-insert': 'Insert',
    'ask-remove': 'Delete',
  },
  openHelp: 'Open the help',
  disagree: 'Cancel',
  damage: {
    foreign: () => 'stored in another form',
    version: ({ version }) => `stored by a newer version of the add-in (form ${String(version)})`,
    entries: ({ count }) => `${counted(count, 'entry is', 'entries are')} broken`,
  },
  keeps: {
    settings: 'settings',
    acknowledgements: 'acknowledgements',
    corrections: 'corrections of the reading',
    papers: 'forms',
  },
  cancel: 'Cancel',
  again: 'Check again',
  dismiss: 'Dismiss',
  clearHighlights: 'Clear highlights',
  highlightAgain: 'Highlight again',
  highlights: {
    current: 'The cells of the findings are highlighted. Highlights are saved and printed too.',
    stale: 'The highlights are those of an earlier check. Highlights are saved and printed too.',
  },
  putBack: 'Put back',
  status: {
    unchecked: () => 'Not checked yet.',
    checking: ({ step, waiting }) => {
      if (waiting) return 'Waiting for Excel. If a cell is being edited, finish with Enter or Esc.';
      return step === 'reading' ? 'Reading the sheets…' : 'Checking…';
    },
    checked: ({ at, scope, watched }) =>
      `Checked ${en.scope(scope)} at ${moment(at)}.${watched ? '' : ' Excel does not tell of changes, so later ones are not known.'}`,
    stale: ({ at, changed }) =>
      `Out of date: ${changed.length > 0 ? sheetNames(changed) : 'the workbook'} changed since the check at ${moment(at)}.`,
    'judged-otherwise': ({ at }) =>
      `The settings changed after the check at ${moment(at)}; below is what the earlier ones found.`,
    cancelled: ({ shownFrom }) => `The check was cancelled.${shown(shownFrom)}`,
    cannot: ({ error, shownFrom }) => `Could not check. ${say(en.error, error)}${shown(shownFrom)}`,
  },
  scope: (scope) => (scope === null ? 'the workbook' : sheetNames(scope)),
  progress: 'Progress of the check',
  progressed: ({ done, total }) => `${String(done)} of ${counted(total, 'sheet', 'sheets')}`,
  error: {
    editing: () => 'A cell is being edited. Finish with Enter or Esc, then try again.',
    gone: () => 'The sheet was deleted or renamed. Check again.',
    denied: () =>
      'Excel does not allow this here. Lift the protection, or choose Enable Editing, then try again.',
    structure: () =>
      'The structure of the workbook is protected, so no sheet can be added. Lift it by Review, Protect Workbook, then try again.',
    selection: () => 'What is selected is not one range of cells. Select one range and try again.',
    unknown: ({ code, message }) =>
      `Excel answered with an error (${code}: ${message}). Try again; if it stays, reopen Excel.`,
    incomplete: () => 'The add-in’s files cannot be loaded. Check the network connection, then try again.',
    full: () =>
      'A workbook keeps at most 500 KB of settings, acknowledgements and corrections of the reading. Withdraw some that are not needed, then try again.',
    unexpected: ({ message }) =>
      `This is a mistake in the add-in (${message}). Try again; if it stays, send this sentence to your administrator.`,
  },
  notice: {
    'sheet-missing': ({ sheet }) =>
      `There is no sheet “${sheet}” any more: it was renamed or deleted. Check again.`,
    'sheet-hidden': ({ sheet }) =>
      `The sheet “${sheet}” is hidden. Unhide it from the sheet tabs’ menu, then choose again.`,
    'not-highlighted': ({ sheets }) =>
      `${sheetNames(sheets)} ${sheets.length === 1 ? 'is' : 'are'} protected, so no cells were highlighted there. The list of findings leads to them.`,
    'not-cleared': ({ sheets }) =>
      `${sheetNames(sheets)} ${sheets.length === 1 ? 'is' : 'are'} protected and keep highlights. Lift the protection, then choose “Clear highlights” again.`,
    'not-noted': ({ cells, sheets }) =>
      [
        cells.length > 0 &&
          `${places(cells)} ${cells.length === 1 ? 'has' : 'have'} another note or comment: the reason was not left there.`,
        sheets.length > 0 &&
          `${sheetNames(sheets)} ${sheets.length === 1 ? 'is' : 'are'} protected: no note was left.`,
      ]
        .filter(Boolean)
        .join(' '),
    'ask-overwrite': ({ what, damage }) =>
      `Not all of this workbook’s ${en.keeps[what]} can be read (${say(en.damage, damage)}). Overwriting loses the rest.`,
    help: () => 'The help is on a page of its own.',
    'no-more': ({ direction }) =>
      direction === 'next' ? 'This is the last finding.' : 'This is the first finding.',
    copied: ({ rows }) => `Copied ${counted(rows, 'row', 'rows')} as a table. Paste it into Excel or Word.`,
    'not-copied': () => 'Could not copy: Excel does not allow the use of the clipboard.',
  },
  crashed: 'A mistake in the add-in keeps the pane from being shown. Your workbook is not affected.',
  reopen: 'Reopen the pane',
  welcome: {
    heading: 'Check your budget sheets',
    steps: [
      'Open a workbook with sheets of budgets, transfers, contracts or KPI results.',
      'Choose “Check all”: the sheets are read and judged against the plan, with rounding taken into account. Nothing in the workbook changes.',
      'Choose a finding to go to its cell; open it to see the arithmetic, the source and how to mend it. A difference that rounding explains is no error.',
    ],
    privacy: 'Nothing in your workbook is sent anywhere.',
  },
  severity: { error: 'Errors', warning: 'Warnings', info: 'Information' },
  count: (count) => counted(count, 'finding', 'findings'),
  goTo: (place) => `Go to ${place}`,
};
