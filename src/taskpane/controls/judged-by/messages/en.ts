import type { JudgedByMessages } from './judged-by-messages';

const PAPERS = { plan: 'Plan of KPIs', provisions: 'General provisions' } as const;
const SHORT = {
  printed: 'the printed plan',
  sheet: 'this workbook’s papers',
  declared: 'this workbook’s papers',
  file: 'a year file',
} as const;

export const en: JudgedByMessages = {
  heading: 'What judges',
  summary: (year, kinds, isLacking) =>
    `${year}: ${kinds.length === 0 ? 'nothing to judge by' : `judged by ${[...new Set(kinds.map((kind) => SHORT[kind]))].join(' and ')}`}${isLacking && kinds.length > 0 ? ' (not all of it)' : ''}`,
  noYear: 'Tables of no known year',
  paper: (paper, account) => (paper === 'form' ? `Form (${account})` : PAPERS[paper]),
  source: (source) => {
    switch (source.kind) {
      case 'printed':
        return 'as printed';
      case 'sheet':
        return `the sheet “${source.sheet}”`;
      case 'declared':
        return `the form made of a table on “${source.sheet}”`;
      case 'file':
        return `the year file “${source.name}”`;
    }
  },
  unjudged: {
    plan: 'None. Results of KPIs are not judged.',
    form: 'None. Missing lines, their order and the contingency are not judged.',
    provisions: 'None. Limits, approvals, procurement and the contingency’s rate are not judged.',
  },
  unknownYear: 'Not judged, for want of the year. Put it in the title, as in “令和８年度”.',
  faulty: (sheet) => `The sheet “${sheet}” has mistakes, so it does not judge.`,
  sheets: (names) => `For: ${names.join(', ')}`,
  way: {
    plan: 'Read a plan’s papers',
    form: 'Make a table the form',
    provisions: 'Read the provisions’ papers',
  },
  toFindings: 'See the findings',
  yearFile: 'Take in a year file',
};
