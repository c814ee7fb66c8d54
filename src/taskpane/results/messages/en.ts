import { few } from '../../../messages/findings/cells.en';
import type { ResultMessages } from './result-messages';

export const en: ResultMessages = {
  tools: 'Tools for findings',
  search: 'Search findings',
  next: 'Next finding',
  previous: 'Previous finding',
  highlight: 'Highlight the cells of all findings (saved and printed too)',
  copy: 'Copy as a table',
  filter: 'Filter and group',
  allRules: 'All rules',
  rule: 'Rule',
  by: 'Group by',
  grouping: { severity: 'Severity', sheet: 'Sheet' },
  shown: (shown, all) =>
    shown === 0
      ? `No finding matches (${String(all)} in all).`
      : `Showing ${String(shown)} of ${String(all)}`,
  showAll: 'Show all',
  group: { error: 'Errors', warning: 'Warnings', info: 'Information', acknowledged: 'Acknowledged' },
  noSheet: 'Plan',
  allAcknowledged: 'No findings are left.',
  fixable: (count) => `${String(count)} can be fixed for certain.`,
  fixAll: 'Fix all',
  fix: 'Fix',
  nextBlank: 'To the next blank cell',
  toBoard: 'See it on the KPI board',
  propose: 'Write this proposal',
  fixKind: (count) => `Fix all ${String(count)} of this rule`,
  acknowledge: 'Acknowledge',
  reason: 'Reason',
  reasonHint: 'Write it for whoever reads this next. When a figure changes, the finding returns.',
  keep: 'Acknowledge',
  withdraw: 'Withdraw acknowledgement',
  letStand: (reason, by, on) => {
    const who = [by, on].filter((each) => each !== undefined).join(', ');
    return `Acknowledged: ${reason}${who === '' ? '' : ` (${who})`}`;
  },
  balancingHeading: 'To make both sides equal',
  change: {
    fix: 'Correction',
    proposal: 'Proposed correction',
    cell: 'Cell and line',
    before: 'Before',
    after: 'After',
    byExcel: 'calculated once written',
    text: 'text',
    written: 'What was written',
  },
  fixDialog: {
    lead: 'This is written as follows. Clear the box of a cell that is to stay as it is.',
    all: (sheet) => `All of “${sheet}”`,
    follows: 'follows from other corrections',
    heldBack: (cells) =>
      `${few(cells)} ${cells.length === 1 ? 'is' : 'are'} left: what is right there is known only when the others are written and Excel has calculated. If a finding remains then, choose “${en.fixAll}” again, or open the finding and mend it.`,
    write: (count) => `Write ${String(count)} ${count === 1 ? 'cell' : 'cells'}`,
  },
  balancing: (line, before, after) => `“${line}” from ${before} to ${after}`,
  noBalancing: 'No single line can make both sides equal.',
  repair: {
    heading: (count) =>
      `The add-in’s functions (KPI.…) do not work in ${String(count)} ${count === 1 ? 'cell' : 'cells'}.`,
    steps: [
      'Press Ctrl+Alt+F9 to calculate the whole workbook again.',
      'If that does not help, close the workbook and open it again while this pane is open.',
      'If it still does not help, close Excel, open it again, and open this add-in from Home, Add-ins.',
    ],
    more: (count) => `and ${String(count)} more`,
  },
  functions: {
    heading: 'Functions in error',
    open: (place) => `About the function in ${place}`,
    because: 'Caused by',
    reference: 'About the function',
    more: (count) => `and ${String(count)} more ${count === 1 ? 'cell' : 'cells'}`,
  },
  settings: {
    ofFinding: 'Judged by settings that were changed.',
    ofCheck: (count) =>
      `This check used ${String(count)} ${count === 1 ? 'setting that departs' : 'settings that depart'} from the plan.`,
    graded: (own, set) => `${set} in place of ${own}, which the rule says`,
    see: 'See settings',
    heading: 'Settings that depart from the plan',
  },
  headings: ['Sheet', 'Cell', 'Severity', 'Rule', 'Name', 'Finding', 'Acknowledged because'],
  statement: {
    none: 'There is no budget statement.',
    choose: 'Table and column',
    line: 'Line',
    amount: 'Amount',
    mark: 'Check',
    side: { revenue: 'Revenue', expenditure: 'Expenditure', difference: 'Balance' },
    hidden: 'hidden row',
    filled: (filled, of) => `Filled ${String(filled)} of ${String(of)}`,
    findings: (count) => `${String(count)} ${count === 1 ? 'finding' : 'findings'}`,
    open: (line) => `Parts of “${line}”`,
  },
};
