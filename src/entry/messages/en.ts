import type { FailureMessages } from './failure-messages';

export const en: FailureMessages = {
  sentence: {
    silent: 'Excel does not answer. Close any open dialogue in Excel, then try again.',
    unreachable: 'Microsoft’s office.js cannot be loaded. Check the network connection, then try again.',
    old: 'This Excel is too old for the pane, which needs ExcelApi 1.14. Update Excel, or use Microsoft 365, Excel 2021 or later, or Excel on the web. The functions (KPI.…) work as they are.',
    incomplete: 'The add-in’s files cannot be loaded. Check the network connection, then try again.',
    outside: 'This is the pane of an Excel add-in. Open it from Excel.',
  },
  again: 'Try again',
};
