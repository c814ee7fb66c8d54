import { OTHER_ACCOUNT } from '../../engine/budget/statement';
import type { PaperSource } from '../../plan/papers';
import type { UnusedPaper } from '../../year-file/add-year-file';
import { ACCOUNT_NAME } from '../account-name';
import type { WhatIsWrong } from '../../year-file/year-file-fault';
import type { YearFileMessages } from './year-file-messages';

const WANTED: Readonly<Record<Extract<WhatIsWrong, { fault: 'not-this-kind' }>['wanted'], string>> = {
  text: 'a text',
  number: 'a number',
  list: 'a list ([ ])',
  object: 'an object ({ })',
  'yes-or-no': 'true or false',
  fraction: 'a number as text ("0.617", "3/7")',
  day: 'a day ("2024-11-30")',
  count: 'a whole number of 1 or more',
  yen: 'a whole number of yen, 0 or more',
  whole: 'a whole number',
};

function sentence(what: WhatIsWrong): string {
  switch (what.fault) {
    case 'newer':
      return `This year file is of version ${String(what.version)}, and this add-in reads up to version ${String(what.known)}. Update the add-in.`;
    case 'unknown-field':
      return `There is no field “${what.field}”. Check its spelling, or remove it.`;
    case 'missing-field':
      return `“${what.field}” is missing. Add it.`;
    case 'not-this-kind':
      return `“${what.shown}” is not ${WANTED[what.wanted]}. Put ${WANTED[what.wanted]} here.`;
    case 'unknown-word':
      return `“${what.shown}” is not one of ${what.words.map((word) => `“${word}”`).join(', ')}. Choose one of them.`;
    case 'blank':
      return 'This is empty. Fill it in.';
    case 'out-of-range':
      return `“${what.shown}” is out of range. Fiscal years run from 1900 to 2100, percentages from 0 to 100.`;
    case 'too-deep':
      return 'Things are nested too deep to be read. Check that this was written as a year file.';
    case 'empty':
      return 'The file holds no plan (kpiPlan), no form (forms) and no provisions. Add one of them.';
    case 'kpi-twice':
      return `The KPI “${what.id}” stands here twice. Keep one.`;
    case 'account-twice':
      return `The account “${what.account}” has two forms. Keep one.`;
    case 'reserved-account':
      return `“${what.account}” stands for accounts without a form, and cannot be an account’s name. Choose another.`;
    case 'line-twice':
      return `The line “${what.name}” stands on one side twice. Keep one, or tell them apart by their names.`;
    case 'item-twice':
      return `The item of commitments “${what.item}” stands here twice. Keep one.`;
    case 'unknown-line':
      return `The base of the contingency names “${what.name}”, which is no line of this form’s expenditure. Use the form’s name.`;
    case 'sum':
      return `“${what.name}” is ${what.shown}, and its parts add up to ${what.sum}: more than rounding explains. Check the amount or the parts.`;
  }
}

function usedText(used: PaperSource | null): string {
  switch (used?.kind) {
    case undefined:
      return 'the printed one';
    case 'file':
      return `that of the year file “${used.name}”`;
    case 'declared':
    case 'sheet':
      return `that of sheet “${used.sheet}”`;
  }
}

function paperText({ of, account }: UnusedPaper): string {
  switch (of) {
    case 'plan':
      return 'plan';
    case 'form':
      return `form (${ACCOUNT_NAME.en(account ?? OTHER_ACCOUNT)})`;
    case 'provisions':
      return 'general provisions';
  }
}

export const en: YearFileMessages = {
  unused: (unused) =>
    `The ${paperText(unused)} of FY${String(unused.fiscalYear)} differs from ${usedText(unused.used)} and is not used: ${usedText(unused.used)} judges.`,
  fault: (path, what) => `${path === '' ? 'The whole file' : path}: ${sentence(what)}`,
};
